import { PublishError } from '../../error.js';
import { compare, groupBy } from '../order.js';
import type { PublicImageResult, PublicImagesResult, RunResult } from '../result.js';
import { nameAndVersion } from './names.js';
import type { LocatorData, LocatorImage } from './schema.js';
import { isPreRelease, newestReleaseFirst } from './versions.js';

/** Who looks for an AMI that was withdrawn finds its successor for so long. */
const withdrawnForMs = 365 * 24 * 60 * 60_000;

/** An image as far as it is known before it is compared with the others. */
type Entry = Omit<LocatorImage, 'state' | 'successor'>;

/**
 * What the locator shows after a run: the public images that AWS has shown, and what was published before of the regions
 * that the run didn't read. What a region doesn't show any more is withdrawn, and kept for a year. Pure.
 * @param published what the locator showed before; undefined for the first time
 * @throws PublishError `input` for a rehearsal: none of its images exists
 */
export function locatorData(result: RunResult, published: LocatorData | undefined): LocatorData {
  if (result.rehearsal) throw new PublishError('input', 'a rehearsal has no images that a locator could show');
  const read: PublicImagesResult = result.publicImages ?? { readAt: result.finishedAt, regions: [], images: [] };
  const nowMs = Date.parse(read.readAt);
  const entries = mergeEntries(read, published?.images ?? []).filter(
    ({ withdrawnAt }) => withdrawnAt === null || nowMs - Date.parse(withdrawnAt) < withdrawnForMs,
  );
  const groups = groupBy(entries, ({ name, architecture }) => JSON.stringify([name, architecture]));
  const all = [...groups.values()].map((group) => judge(group, nowMs));
  const images = all.flatMap((group) => group.images).sort(byName);
  return {
    version: 1,
    updatedAt: read.readAt,
    owners: ownersOf(images),
    attestation: attestationOf(result, published),
    latest: latestByName(all.flatMap(({ latest }) => latest ?? [])),
    images,
  };
}

/** The attestation is that of the last release: what only lists or withdraws images has no other. */
function attestationOf(
  { command, attestedManifest }: RunResult,
  published: LocatorData | undefined,
): LocatorData['attestation'] {
  if (attestedManifest !== undefined) {
    return { repository: attestedManifest.repository, manifest: attestedManifest.name };
  }
  const isRelease = command === 'publish' || command === 'refresh';
  return isRelease ? null : (published?.attestation ?? null);
}

function mergeEntries({ readAt, regions, images }: PublicImagesResult, published: readonly LocatorImage[]): Entry[] {
  const wasRead = new Set(regions.map(placeKey));
  const before = new Map(published.map((image) => [idKey(image), image]));
  const now = new Map(images.map((image) => [idKey(image), entryOf(image, before.get(idKey(image)))]));
  const others = published
    .filter((image) => !now.has(idKey(image)))
    .map((image): Entry => {
      const { state: _, successor: __, ...entry } = image;
      return wasRead.has(placeKey(image)) ? { ...entry, withdrawnAt: image.withdrawnAt ?? readAt } : entry;
    });
  return [...now.values(), ...others];
}

function placeKey({ accountId, region }: { readonly accountId: string; readonly region: string }): string {
  return `${accountId} ${region}`;
}

function idKey({ region, imageId }: { readonly region: string; readonly imageId: string }): string {
  return `${region} ${imageId}`;
}

function entryOf(image: PublicImageResult, before: LocatorImage | undefined): Entry {
  const { name, version } =
    image.key === undefined && before !== undefined
      ? before
      : nameAndVersion(image.imageName, image.architecture, image.key);
  return {
    imageId: image.imageId,
    name,
    version,
    imageName: image.imageName,
    architecture: image.architecture,
    region: image.region,
    partition: image.partition,
    accountId: image.accountId,
    createdAt: image.createdAt ?? null,
    deprecationTime: image.deprecationTime ?? null,
    withdrawnAt: null,
    supersededBy: image.supersededBy ?? null,
    bootMode: image.bootMode ?? null,
    tpmSupport: image.tpmSupport ?? null,
    bootTestedOn: [...new Set([...(before?.bootTestedOn ?? []), ...image.bootTestedOn])].sort(),
  };
}

/** The newest release of one name and architecture. */
interface Latest {
  readonly name: string;
  readonly architecture: string;
  readonly release: LocatorData['latest'][string][string];
}

/** What becomes of the releases of one name and architecture, newest first. */
function judge(group: readonly Entry[], nowMs: number): { images: LocatorImage[]; latest: Latest | undefined } {
  const releases = releasesOf(group);
  const usable = usableOf(releases, nowMs);
  const images = releases.flat().map((entry): LocatorImage => {
    const state = stateOf(entry, nowMs);
    return { ...entry, state, successor: state === 'available' ? null : successorOf(entry, group, usable.flat()) };
  });
  return { images, latest: latestOf(usable) };
}

/** The images of each release, newest release first, each by region and account. */
function releasesOf(group: readonly Entry[]): Entry[][] {
  const byRelease = [...groupBy(group, ({ imageName }) => imageName).values()].map((images) => ({
    version: images[0]?.version ?? '',
    createdAt: firstTime(images),
    images: images.toSorted((a, b) => compare(placeOrder(a), placeOrder(b))),
  }));
  return byRelease.toSorted(newestReleaseFirst(byRelease)).map(({ images }) => images);
}

/** The partition that most people use comes first. */
function placeOrder({ partition, region, accountId }: Entry): string {
  return `${partition === 'aws' ? '' : partition} ${region} ${accountId}`;
}

function firstTime(images: readonly Entry[]): string | null {
  return images.flatMap(({ createdAt }) => createdAt ?? []).sort()[0] ?? null;
}

function stateOf({ withdrawnAt, deprecationTime, supersededBy }: Entry, nowMs: number): LocatorImage['state'] {
  if (withdrawnAt !== null) return 'withdrawn';
  if (deprecationTime !== null && Date.parse(deprecationTime) <= nowMs) return 'deprecated';
  return supersededBy === null ? 'available' : 'superseded';
}

/** The releases that are for use, in the order in which they are recommended: pre-releases come last. */
function usableOf(releases: readonly (readonly Entry[])[], nowMs: number): Entry[][] {
  const usable = releases
    .map((images) => images.filter((entry) => stateOf(entry, nowMs) === 'available'))
    .filter((images) => images.length > 0);
  const isPre = ([first]: readonly Entry[]): boolean => isPreRelease(first?.version ?? '');
  return [...usable.filter((images) => !isPre(images)), ...usable.filter(isPre)];
}

function latestOf([newest = []]: readonly (readonly Entry[])[]): Latest | undefined {
  const [first] = newest;
  if (first === undefined) return undefined;
  const { name, architecture, version, imageName } = first;
  const regions = new Map<string, string>();
  // Two accounts may have it in one region: the first one counts.
  for (const { region, imageId } of newest) if (!regions.has(region)) regions.set(region, imageId);
  const release = { version, imageName, createdAt: firstTime(newest), regions: Object.fromEntries(regions) };
  return { name, architecture, release };
}

/**
 * The image that superseded it, or the one that superseded that one, as long as it is for use; else the newest one for
 * use in its region.
 * @param usable in the order in which they are recommended
 */
function successorOf(entry: Entry, group: readonly Entry[], usable: readonly Entry[]): LocatorImage['successor'] {
  const inRegion = group.filter(({ region }) => region === entry.region);
  const seen = new Set([entry.imageId]);
  let next: Entry | undefined = entry;
  let last: Entry | undefined;
  while (next?.supersededBy != null && !seen.has(next.supersededBy)) {
    const id: string = next.supersededBy;
    seen.add(id);
    next = inRegion.find(({ imageId }) => imageId === id);
    if (next !== undefined && next.withdrawnAt === null) last = next;
  }
  const newest = usable.find(({ region }) => region === entry.region);
  const found = last !== undefined && usable.includes(last) ? last : (newest ?? last);
  return found === undefined ? null : { imageId: found.imageId, imageName: found.imageName, version: found.version };
}

function latestByName(all: readonly Latest[]): LocatorData['latest'] {
  const sorted = all.toSorted((a, b) => compare(a.name, b.name) || compare(a.architecture, b.architecture));
  const names = groupBy(sorted, ({ name }) => name);
  // From entries, because `__proto__` would not become a key of a literal.
  return Object.fromEntries(
    [...names].map(([name, group]) => [
      name,
      Object.fromEntries(group.map(({ architecture, release }) => [architecture, release])),
    ]),
  );
}

function ownersOf(images: readonly LocatorImage[]): LocatorData['owners'] {
  const owners = images.map(({ partition, accountId }) => ({ partition, accountId }));
  const distinct = [...new Map(owners.map((owner) => [`${owner.partition} ${owner.accountId}`, owner])).values()];
  return distinct.sort((a, b) => compare(a.partition, b.partition) || compare(a.accountId, b.accountId));
}

/** The releases of a name keep their order: sorting is stable. */
function byName(a: LocatorImage, b: LocatorImage): number {
  return compare(a.name, b.name) || compare(a.architecture, b.architecture);
}

/** `images.json` as text, one line for each AMI: readable, and still small for many thousands. */
export function locatorText(data: LocatorData): string {
  const head = JSON.stringify({ ...data, images: [] }, null, 2).replace(/\[\]\n\}$/, '[');
  const lines = data.images.map((image) => `    ${JSON.stringify(image)}`);
  return `${head}\n${lines.join(',\n')}\n  ]\n}\n`;
}
