import type { BuildSummary, OutputAmi } from '../../run/built-image.js';

/** What the ARN of an Image Builder source names, and where. */
interface BuilderArn {
  readonly kind: 'build' | 'version' | 'pipeline';
  readonly partition: string;
  readonly region: string;
  /** The account that owns it. */
  readonly accountId: string;
}

/** @param arn as the schema of `source.image_builder` lets it pass */
export function parseBuilderArn(arn: string): BuilderArn {
  const [, partition = '', , region = '', accountId = '', resource = ''] = arn.split(':');
  const kind = resource.startsWith('image-pipeline/')
    ? 'pipeline'
    : resource.split('/').length > 3
      ? 'build'
      : 'version';
  return { kind, partition, region, accountId };
}

/** Of builds of one image or pipeline, in whatever order AWS lists them. */
export function newestAvailable(builds: readonly BuildSummary[]): BuildSummary | undefined {
  return builds.filter(({ status }) => status === 'AVAILABLE').sort(newestFirst)[0];
}

/** Sorts builds by when they were started; those of one moment by version and number. */
export function newestFirst(a: BuildSummary, b: BuildSummary): number {
  return b.createdMs - a.createdMs || compareVersions(b.arn, a.arn);
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((arn) => (/(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(arn) ?? []).slice(1).map(Number));
  const different = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
  return different === -1 ? 0 : (left?.[different] ?? 0) - (right?.[different] ?? 0);
}

/**
 * The AMI whose root snapshot becomes the source: one of this account, in the home region if there is one, else where
 * Image Builder built it, else in the first region by name.
 */
export function chooseAmi(
  amis: readonly OutputAmi[],
  at: { readonly accountId: string; readonly homeRegion: string; readonly builderRegion: string },
): OutputAmi | undefined {
  const own = amis.filter(({ accountId }) => accountId === at.accountId);
  const rank = ({ region }: OutputAmi): number => (region === at.homeRegion ? 0 : region === at.builderRegion ? 1 : 2);
  return own.toSorted((a, b) => rank(a) - rank(b) || (a.region < b.region ? -1 : 1))[0];
}
