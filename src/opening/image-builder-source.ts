import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import type { Clients } from '../aws/clients.js';
import type { Config } from '../config/config.js';
import { chooseAmi, newestAvailable, newestFirst, parseBuilderArn } from '../resources/image-builder/choose.js';
import { listBuilds, listPipelineImages, readBuiltImage } from '../resources/image-builder/read.js';
import type { BuildSummary, BuiltImage } from '../run/built-image.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { sourceError } from './source-error.js';

/** The source's ARN, and who looks from where. */
interface Query {
  readonly arn: string;
  readonly accountId: string;
  readonly others: Target['others'];
  readonly partition: string;
  readonly homeRegion: string;
}

/** An AMI that Image Builder has put into the account, and the image build version that it belongs to. */
interface BuiltAmi {
  readonly region: string;
  readonly imageId: string;
  readonly builtImage: BuiltImage;
}

/**
 * The AMI of `source.image_builder` in this account.
 *
 * @throws PublishError `source`, at the ARN's line, unless there is one of an image that is AVAILABLE
 */
export async function findBuiltAmi(run: Run, clients: Clients, config: Config, query: Query): Promise<BuiltAmi> {
  const { arn, accountId, homeRegion } = query;
  const { partition, region: builderRegion, accountId: owner } = parseBuilderArn(arn);
  const fail = (message: string, hint: string): never => {
    throw sourceError(config, 'image_builder', message, hint);
  };
  if (partition !== query.partition) {
    fail(`${arn} is in partition ${partition}, this run in ${query.partition}`, 'Use credentials of its partition.');
  }
  // Another target's account may see only its AMI, and not the image that it belongs to.
  const builder = await (query.others.get(owner) ?? clients).imageBuilder(builderRegion);
  const buildArn = await findBuild(builder, config, arn);
  const builtImage = await readBuiltImage(builder, buildArn);
  if (builtImage === undefined) {
    throw sourceError(config, 'image_builder', `${buildArn} does not exist`, existHint);
  }
  if (builtImage.kind === 'container') {
    fail(`${builtImage.arn} is a container image, which has no AMI`, 'Name an image of an image recipe.');
  }
  if (builtImage.status !== 'AVAILABLE') fail(stateInWords(builtImage), stateHint(builtImage.status));
  const ami = chooseAmi(builtImage.amis, { accountId, homeRegion, builderRegion });
  if (ami === undefined) {
    const others = [...new Set(builtImage.amis.map((one) => one.accountId))].sort().join(', ');
    throw sourceError(
      config,
      'image_builder',
      `${builtImage.arn} has no AMI in account ${accountId}${others === '' ? '' : `, only in ${others}`}`,
      'Run with a role of an account that has one, or add this account to the distribution of the image.',
    );
  }
  run.report.info(`${builtImage.arn}: ${ami.imageId} in ${ami.region}`);
  return { region: ami.region, imageId: ami.imageId, builtImage };
}

/** The ARN of the image build version that the source's ARN means. */
async function findBuild(builder: Imagebuilder, config: Config, arn: string): Promise<string> {
  const { kind } = parseBuilderArn(arn);
  if (kind === 'build') return arn;
  const builds = kind === 'version' ? await listBuilds(builder, arn) : await listPipelineImages(builder, arn);
  const newest = newestAvailable(builds);
  if (newest !== undefined) return newest.arn;
  const [last] = builds.toSorted(newestFirst);
  if (last === undefined) {
    throw sourceError(config, 'image_builder', `${arn} does not exist, or has not built an image`, existHint);
  }
  const message = `no image of ${arn} is AVAILABLE; ${stateInWords(last)}`;
  throw sourceError(config, 'image_builder', message, stateHint(last.status));
}

const existHint = 'Correct the ARN, or check that this account owns the image or that it is shared with this account.';

function stateInWords({ arn, status, reason }: BuildSummary | BuiltImage): string {
  return `${arn} is ${status}${reason === '' ? '' : ` (${reason.replace(/\.$/, '')})`}`;
}

function stateHint(status: string): string {
  return /^(PENDING|CREATING|BUILDING|TESTING|DISTRIBUTING|INTEGRATING)$/.test(status)
    ? 'Image Builder is still working on it. Run again once it is AVAILABLE.'
    : 'Build the image again, or name another build version.';
}
