import type { Resource } from '../report/resource.js';
import type { ImageRegionResult } from '../report/result.js';
import { readPrincipals } from '../resources/account-copy/read.js';
import { describeImages } from '../resources/image/read.js';
import { visibleState } from '../resources/image/record.js';
import { rereadVersions } from '../resources/marketplace/reread.js';
import { parameterNames } from '../resources/ssm-parameter/names.js';
import { readParameters } from '../resources/ssm-parameter/read.js';
import { parametersNaming } from '../resources/ssm-parameter/record.js';
import { mapAll } from '../run/barrier.js';
import { lookUntilFound } from '../run/consistency.js';
import type { StoredParameter } from '../run/found.js';
import { imageResult, type Ledger, recordImage, regionKey, updateImage } from '../run/ledger.js';
import { inRegion, type Place, placesOf } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';

/** An image whose state is read again, and what the run has asked for about it. */
interface Reread {
  readonly place: Place;
  readonly imageId: string;
  readonly before: ImageRegionResult;
  readonly isShared: boolean;
  readonly parameterNames: readonly string[];
  /** Whether a write of one of its parameters may still take effect. */
  readonly hasOpenParameter: boolean;
  /** What the last changes of its permissions asked for, whatever became of them. */
  readonly requested: {
    readonly public: boolean | undefined;
    readonly sharedWith: readonly string[];
    readonly notSharedWith: readonly string[];
  };
}

/**
 * Reads again what the images of a failed run are: the manifest has to show what is public or shared, also where an
 * answer was lost or something was rolled back. What AWS doesn't show yet is waited for. A cancelled run has no time to
 * wait, and reads only the images whose permissions it was changing; what it can't find out is unknown.
 */
export async function rereadResults(run: Run, targets: readonly Target[]): Promise<void> {
  await mapAll(targets, (target) => rereadVersions(run, target));
  await mapAll(
    targets.flatMap((target) => target.regions.map((region) => [target, region] as const)),
    async ([target, region]) => {
      for (const place of placesOf(target, region)) recordOpenImage(run, place);
      const rereads = placesOf(target, region).flatMap((place) => rereadOf(run, place) ?? []);
      if (rereads.length === 0) return;
      const now = await readVisible(run, target, region, rereads);
      for (const one of rereads) {
        const { image } = one.place;
        recordImage(run.ledger, image.name, conclusion(run, one, now.get(image.name)));
      }
    },
  );
}

/** By image name, once AWS shows what was requested, or what it shows instead; empty where nothing can be read. */
async function readVisible(
  run: Run,
  target: Target,
  region: Region,
  rereads: readonly Reread[],
): Promise<ReadonlyMap<string, ImageRegionResult>> {
  let now = new Map<string, ImageRegionResult>();
  const look = async () => {
    now = await read(target, region, rereads);
    const isVisible = rereads.every((one) => showsRequested(one, now.get(one.place.image.name)));
    return isVisible || run.signal.aborted ? true : undefined;
  };
  try {
    // The run's own time may be over: this is the last thing that it does.
    await lookUntilFound({ ...run, deadline: Number.POSITIVE_INFINITY }, 'what was requested', look);
  } catch {
    now.clear();
  }
  return now;
}

/**
 * An image may exist that AWS was asked to register, and one that it was asked to delete may be gone: without an answer
 * neither is known.
 */
function recordOpenImage(run: Run, { region, image }: Place): void {
  const last = changesAt(run, region, image).findLast(({ change: { resource } }) => isWholeImage(resource));
  if (last?.outcome !== 'unknown') return;
  updateImage(run.ledger, inRegion(region), image.name, ({ imageId }) =>
    imageId === undefined || last.change.action === 'delete' ? { state: 'unknown' } : {},
  );
}

/** Whether it is the image itself; with a name it is an older one. */
function isWholeImage(resource: Resource): boolean {
  return resource.kind === 'temporary image' || (resource.kind === 'image' && resource.name === undefined);
}

function changesAt(run: Run, region: Region, image: Place['image']): Ledger['changes'] {
  return run.ledger.changes.filter(
    ({ change }) => regionKey(change) === regionKey(inRegion(region)) && change.image === image.name,
  );
}

function rereadOf(run: Run, place: Place): Reread | undefined {
  const { region, image } = place;
  const before = imageResult(run.ledger, inRegion(region), image.name);
  if (before?.imageId === undefined) return undefined;
  const own = changesAt(run, region, image);
  const open = openKinds(own);
  const hasOpenParameter = open.has('SSM parameter');
  if (run.signal.aborted && !hasOpenParameter && !open.has('launch permission')) return undefined;
  return {
    place,
    imageId: before.imageId,
    before,
    isShared: image.share.principals.length > 0 || before.sharedWith.length > 0,
    parameterNames: parameterNames(place),
    hasOpenParameter,
    requested: requestedPermissions(own),
  };
}

/** The kinds of resources whose last change has an unknown outcome. To be public and to be shared are two things. */
function openKinds(changes: Ledger['changes']): Set<string> {
  const last = new Map(
    changes.map(({ change: { resource, to }, outcome }) => [
      JSON.stringify([resource, Array.isArray(to)]),
      { kind: resource.kind, outcome },
    ]),
  );
  return new Set([...last.values()].filter(({ outcome }) => outcome === 'unknown').map(({ kind }) => kind));
}

function requestedPermissions(changes: Ledger['changes']): Reread['requested'] {
  const sent = changes.filter(
    ({ change, outcome }) =>
      change.resource.kind === 'launch permission' && (outcome === 'done' || outcome === 'unknown'),
  );
  const permission = sent.findLast(({ change: { to } }) => to === 'all' || to === 'private')?.change.to;
  const shares = sent.findLast(({ change: { to } }) => Array.isArray(to))?.change;
  const sharedWith = (shares?.to ?? []) as string[];
  const notSharedWith = ((shares?.from ?? []) as string[]).filter((principal) => !sharedWith.includes(principal));
  return { public: permission === undefined ? undefined : permission === 'all', sharedWith, notSharedWith };
}

async function read(
  { clients }: Target,
  { name: region, ec2 }: Region,
  rereads: readonly Reread[],
): Promise<Map<string, ImageRegionResult>> {
  const ids = rereads.map(({ imageId }) => imageId);
  const images = new Map((await describeImages(ec2, 'image-id', ids)).map((image) => [image.id, image]));
  const names = rereads.flatMap((one) => one.parameterNames);
  // What is public matters more than parameters: that these can't be read hides nothing else.
  const parameters =
    names.length === 0
      ? new Map<string, StoredParameter>()
      : await readParameters(await clients.ssm(region), names).catch(() => 'unknown' as const);
  const entries = await mapAll(rereads, async (one) => {
    const { imageId, before } = one;
    const image = images.get(imageId);
    const sharedWith = image && one.isShared ? (await readPrincipals(ec2, imageId, knownPrincipals(one))).sort() : [];
    const ssmParameters = parametersNaming(imageId, one.parameterNames, parameters);
    return [one.place.image.name, { ...before, ...visibleState(image), sharedWith, ssmParameters }] as const;
  });
  return new Map(entries);
}

function knownPrincipals({ place, before }: Reread): string[] {
  return [...new Set([...before.sharedWith, ...place.image.share.principals.map(({ value }) => value)])];
}

function showsRequested({ requested }: Reread, now: ImageRegionResult | undefined): boolean {
  return (
    now !== undefined &&
    now.state !== 'missing' && // a server that doesn't show it yet
    (requested.public === undefined || now.public === requested.public) &&
    requested.sharedWith.every((principal) => now.sharedWith.includes(principal)) &&
    !requested.notSharedWith.some((principal) => now.sharedWith.includes(principal))
  );
}

/** What the manifest shows: what was read, unless a cancelled run read something other than it had requested. */
function conclusion(run: Run, reread: Reread, now: ImageRegionResult | undefined): ImageRegionResult {
  if (!now || (run.signal.aborted && now.state === 'missing'))
    return { ...reread.before, state: 'unknown', public: 'unknown', ssmParameters: 'unknown' };
  const { requested } = reread;
  const isOpen = run.signal.aborted && requested.public !== undefined && now.public !== requested.public;
  return {
    ...now,
    ...(isOpen ? { public: 'unknown' as const } : {}),
    ...(reread.hasOpenParameter ? { ssmParameters: 'unknown' as const } : {}),
  };
}
