import { whileRefused } from '../aws/wait.js';
import type { ImageRegionResult } from '../report/result.js';
import { describeImages, readLaunchPermissions } from '../resources/image/read.js';
import { refreshVersions } from '../resources/marketplace/reread.js';
import { readParameters, type StoredParameter } from '../resources/public-access/read.js';
import { parameterNames } from '../resources/ssm-parameter/ensure.js';
import { principals, saying, shown } from '../run/results.js';
import { forEach, type Run, resultKey } from '../run/run.js';
import { shownAfterMs } from '../run/shown.js';
import type { Region, Target, WantedImage } from '../run/wanted.js';

interface Asked {
  readonly name: string;
  readonly imageId: string;
  readonly result: ImageRegionResult;
  readonly isShared: boolean;
  /** Names of its SSM parameters. */
  readonly parameters: readonly string[];
  /** Whether AWS may still come to show what one of them was to say. */
  readonly hasOpenParameter: boolean;
  /** What the last changes of its permissions would have come to, whatever became of them. */
  readonly expected: {
    readonly public: boolean | undefined;
    readonly sharedWith: readonly string[];
    readonly notSharedWith: readonly string[];
  };
}

/**
 * Reads once more what the images of the run are, after it has failed: the manifest has to say what is public or shared,
 * also where an answer was lost or something was taken back. What AWS doesn't show yet is waited for. A cancelled run has
 * no time to wait, and looks only at those whose permissions it was changing; where it can't tell, the state is unknown.
 */
export async function refresh(run: Run, targets: readonly Target[]): Promise<void> {
  await forEach(targets, (target) => refreshVersions(run, target));
  await forEach(
    targets.flatMap((target) => target.regions.map((region) => [target, region] as const)),
    async ([target, region]) => {
      const asked = region.images.flatMap((image) => askedOf(run, target, region, image) ?? []);
      if (asked.length === 0) return;
      let now = new Map<string, ImageRegionResult>();
      const notYet = new Error('not shown yet');
      const options = { clock: run.clock, signal: run.signal, timeoutMs: shownAfterMs, deadline: Infinity };
      await whileRefused({ ...options, again: (error) => error === notYet && !run.signal.aborted }, async () => {
        now = await read(target, region, asked);
        if (asked.some((one) => !isShown(one, now.get(one.name)))) throw notYet;
      }).catch((error: unknown) => {
        if (error !== notYet) now.clear();
      });
      for (const one of asked) run.results.set(resultKey(one.name, region.name), told(run, one, now.get(one.name)));
    },
  );
}

function askedOf(run: Run, { accountId }: Target, region: Region, image: WantedImage): Asked | undefined {
  const { name, share } = image;
  const result = run.results.get(resultKey(name, region.name));
  if (result?.imageId === undefined) return undefined;
  const own = run.changes.filter(({ change }) => change.region === region.name && change.image === name);
  const outcomes = new Map(own.map(({ change, outcome }) => [change.resource, outcome])); // of each the last
  const open = [...outcomes].flatMap(([resource, outcome]) => (outcome === 'unknown' ? [resource] : []));
  const hasOpenParameter = open.some((resource) => resource.startsWith('SSM parameter'));
  if (run.signal.aborted && !hasOpenParameter && !open.includes('launch permission')) return undefined;
  const changes = own.filter(({ change }) => change.resource === 'launch permission');
  const sent = changes.filter(({ outcome }) => outcome === 'done' || outcome === 'unknown');
  const permission = sent.findLast(({ change: { to } }) => to === 'all' || to === 'private')?.change.to;
  const shares = sent.findLast(({ change: { to } }) => Array.isArray(to))?.change;
  const sharedWith = (shares?.to ?? []) as string[];
  const notSharedWith = ((shares?.from ?? []) as string[]).filter((principal) => !sharedWith.includes(principal));
  return {
    name,
    imageId: result.imageId,
    result,
    isShared: share.principals.length > 0 || result.sharedWith.length > 0,
    parameters: parameterNames(region.name, image, accountId),
    hasOpenParameter,
    expected: { public: permission === undefined ? undefined : permission === 'all', sharedWith, notSharedWith },
  };
}

async function read(
  { clients }: Target,
  { name: region, ec2 }: Region,
  asked: readonly Asked[],
): Promise<Map<string, ImageRegionResult>> {
  const ids = asked.map(({ imageId }) => imageId);
  const images = new Map((await describeImages(ec2, 'image-id', ids)).map((image) => [image.ImageId, image]));
  const names = asked.flatMap((one) => one.parameters);
  // What parameters say is worth less than what is public: that they can't be read hides nothing else.
  const parameters =
    names.length === 0
      ? new Map<string, StoredParameter>()
      : await readParameters(await clients.ssm(region), names).catch(() => 'unknown' as const);
  const entries = await forEach(asked, async (one) => {
    const { name, imageId, result } = one;
    const image = images.get(imageId);
    const sharedWith = image && one.isShared ? principals(await readLaunchPermissions(ec2, imageId)) : [];
    const ssmParameters = saying(imageId, one.parameters, parameters);
    return [name, { ...result, ...shown(image), sharedWith, ssmParameters }] as const;
  });
  return new Map(entries);
}

function isShown({ expected }: Asked, now: ImageRegionResult | undefined): boolean {
  return (
    (expected.public === undefined || now?.public === expected.public) &&
    expected.sharedWith.every((principal) => now?.sharedWith.includes(principal)) &&
    !expected.notSharedWith.some((principal) => now?.sharedWith.includes(principal))
  );
}

/** What the manifest says: what was read, unless a cancelled run read something else than it had asked for. */
function told(run: Run, asked: Asked, now: ImageRegionResult | undefined): ImageRegionResult {
  if (!now) return { ...asked.result, state: 'unknown', public: 'unknown', ssmParameters: 'unknown' };
  const { expected } = asked;
  const isOpen = run.signal.aborted && expected.public !== undefined && now.public !== expected.public;
  return {
    ...now,
    ...(isOpen ? { public: 'unknown' as const } : {}),
    ...(asked.hasOpenParameter ? { ssmParameters: 'unknown' as const } : {}),
  };
}
