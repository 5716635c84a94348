import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { awsCode } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import type { DistributionConfiguration } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { followedImageTag } from '../../identity/tags.js';
import { clientToken } from '../../identity/tokens.js';
import { change, conflict } from '../../run/change.js';
import { afterPartialChange } from '../../run/consistency.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { isNotAllowed } from '../image-builder/read.js';
import { type FoundConfiguration, findConfiguration, readConfiguration } from './configuration.js';
import {
  configurationDifferences,
  configurationOf,
  hasSameContent,
  missingTags,
  tagsOfNew,
  type WantedConfiguration,
  wantConfiguration,
} from './wanted.js';

/**
 * Keeps the distribution configuration that the config names equal to the settings of the image. It is written only
 * when something differs.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateDistributionConfiguration.html
 */
export async function ensureDistributionConfiguration(run: Run, place: Place): Promise<void> {
  const settings = configurationOf(place);
  if (settings === undefined) return;
  const { region, image } = place;
  try {
    await ensureAs(run, place, settings);
  } catch (error) {
    if (run.policy.applies || !isNotAllowed(error)) throw error; // a run that changes nothing needs no permission to look
    run.report.warning(
      `${region.name}: distribution configuration ${settings.name} can't be compared for ${image.name}: imagebuilder:ListDistributionConfigurations, imagebuilder:GetDistributionConfiguration or ec2:DescribeLaunchTemplates is not allowed`,
    );
  }
}

async function ensureAs(run: Run, place: Place, settings: DistributionConfiguration): Promise<void> {
  const { target, region, image } = place;
  const builder = await target.clients.imageBuilder(region.name);
  const [found, wanted] = await Promise.all([
    findConfiguration(builder, settings.name),
    wantConfiguration(place, settings),
  ]);
  const resource = { kind: 'distribution configuration', name: settings.name } as const;
  const about = { ...inRegion(region), image: image.name, resource };
  if (found === undefined) {
    let created: 'unknown' | 'by another run' | { readonly arn: string } = 'unknown';
    await change(
      run,
      { ...about, action: 'create', from: null, to: image.name },
      {
        expected: undefined,
        apply: async () => {
          created = await create(run, place, builder, wanted);
        },
        undo: async () => created !== 'by another run' && removeCreated(builder, wanted, created),
      },
    );
    return;
  }
  if (!isOurs(found)) {
    conflict(run, { ...about, from: 'another owner', to: image.name }, foreignConfiguration(found));
    return;
  }
  const differing = configurationDifferences(found, wanted);
  if (differing === undefined) return;
  await change(
    run,
    { ...about, action: 'update', ...differing },
    {
      expected: undefined,
      apply: () => update(builder, region.name, found, wanted),
      undo: () => restore(builder, region.name, found, wanted),
    },
  );
}

/** Whether ami-publish created it, or someone has given it our tag. */
export function isOurs({ tags }: Pick<FoundConfiguration, 'tags'>): boolean {
  return tags[followedImageTag] !== undefined;
}

export function foreignConfiguration({ name, arn }: Pick<FoundConfiguration, 'name' | 'arn'>): PublishError {
  return new PublishError(
    'conflict',
    `distribution configuration ${name} was not created by ami-publish: it has no tag ${followedImageTag}`,
    {
      hint: `Use another name. To have ami-publish overwrite it: \`aws imagebuilder tag-resource --resource-arn ${arn} --tags ${followedImageTag}=none\`.`,
    },
  );
}

/** Another run may be faster: then what it has created is brought up to date. */
async function create(
  run: Run,
  { region }: Place,
  builder: Imagebuilder,
  wanted: WantedConfiguration,
): Promise<'by another run' | { readonly arn: string }> {
  const { name, description } = wanted;
  try {
    const answer = await builder.createDistributionConfiguration({
      name,
      ...(description === '' ? {} : { description }),
      distributions: [...wanted.distributions],
      tags: tagsOfNew(wanted),
      // AWS answers a token with its first result even when that was deleted since, so the time is part of it.
      clientToken: clientToken(
        'distribution configuration',
        JSON.stringify(wanted),
        name,
        region.name,
        run.awsTime.now(),
      ),
    });
    return { arn: given(answer.distributionConfigurationArn, 'ARN of CreateDistributionConfiguration') };
  } catch (error) {
    if (awsCode(error) !== 'ResourceAlreadyExistsException') throw error;
    const found = await findConfiguration(builder, name);
    if (found === undefined) throw otherSpelling(name, error);
    if (!isOurs(found)) throw foreignConfiguration(found);
    if (configurationDifferences(found, wanted) !== undefined)
      await afterPartialChange(() => update(builder, region.name, found, wanted));
    return 'by another run';
  }
}

/** Names that differ only in case, spaces or underscores are the same in an ARN. */
export function otherSpelling(name: string, cause?: unknown): PublishError {
  return new PublishError('conflict', `the account has a resource whose name differs from ${name} in spelling only`, {
    cause,
    hint: 'Image Builder ignores case, and takes spaces, hyphens and underscores as the same. Use that name, or another one.',
    request: 'refused',
  });
}

async function update(
  builder: Imagebuilder,
  region: string,
  found: FoundConfiguration,
  wanted: WantedConfiguration,
): Promise<void> {
  const isContentNew = !hasSameContent(found, wanted);
  if (isContentNew) await write(builder, region, found, wanted);
  const tags = missingTags(found.tags, wanted.tags);
  if (Object.keys(tags).length === 0) return;
  const tag = () => builder.tagResource({ resourceArn: found.arn, tags });
  await (isContentNew ? afterPartialChange(tag) : tag());
}

async function write(
  builder: Imagebuilder,
  region: string,
  { arn, name, writtenAt }: FoundConfiguration,
  { description, distributions }: Pick<WantedConfiguration, 'description' | 'distributions'>,
): Promise<void> {
  await builder.updateDistributionConfiguration({
    distributionConfigurationArn: arn,
    ...(description === '' ? {} : { description }),
    distributions: [...distributions],
    // The same settings may come back later, and are written again then.
    clientToken: clientToken(
      'distribution configuration',
      JSON.stringify([description, distributions, writtenAt]),
      name,
      region,
      0,
    ),
  });
}

/** Writes back what was there before. What someone else has written since stays. */
async function restore(
  builder: Imagebuilder,
  region: string,
  former: FoundConfiguration,
  wanted: WantedConfiguration,
): Promise<boolean> {
  const now = await readConfiguration(builder, former.arn);
  if (now === undefined || !hasSameContent(now, wanted)) return false;
  if (!hasSameContent(now, former)) await write(builder, region, now, former);
  const tags = missingTags(now.tags, former.tags);
  if (Object.keys(tags).length > 0) await builder.tagResource({ resourceArn: former.arn, tags });
  return true;
}

/** Where the answer was lost, it is known by its tags and what it says. */
async function removeCreated(
  builder: Imagebuilder,
  wanted: WantedConfiguration,
  created: 'unknown' | { readonly arn: string },
): Promise<boolean> {
  if (created !== 'unknown') {
    await builder.deleteDistributionConfiguration({ distributionConfigurationArn: created.arn });
    return true;
  }
  const found = await findConfiguration(builder, wanted.name);
  if (found === undefined || configurationDifferences(found, wanted) !== undefined) return false;
  await builder.deleteDistributionConfiguration({ distributionConfigurationArn: found.arn });
  return true;
}
