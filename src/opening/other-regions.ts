import type { Clients } from '../aws/clients.js';
import { explain } from '../aws/errors.js';
import type { Config } from '../config/config.js';
import { taggedDigest } from '../identity/tags.js';
import { groupBy } from '../report/order.js';
import { describeImages } from '../resources/image/read.js';
import { isSameChain } from '../resources/snapshot/chain.js';
import { describeSnapshots } from '../resources/snapshot/read.js';
import { mapAll } from '../run/barrier.js';
import { type Image, rootSnapshotId, type Snapshot } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { Region } from '../run/target.js';
import type { BuildableImage, Source } from '../run/wanted.js';
import type { AccountFacts } from './account-facts.js';
import type { EncryptionByRegion } from './wanted-encryption.js';
import { buildableImages } from './wanted-images.js';

/** An image that exists in some region, and the snapshot under it. */
interface ImageInRegion {
  readonly region: string;
  readonly image: Image;
  readonly snapshot: Snapshot;
}

interface Missing {
  /** Those without a source. */
  readonly configs: readonly Config[];
  readonly regions: readonly Region[];
  readonly encryption: EncryptionByRegion;
}

/**
 * Lets images be built in regions where they are missing although their disk image isn't available: from the snapshot of
 * the same image in another region, whose digest tag says what it comes from. The regions of the run are looked at first,
 * then all others that are enabled.
 */
export async function buildFromOtherRegions(
  run: Run,
  clients: Clients,
  facts: AccountFacts,
  { configs, regions, encryption }: Missing,
): Promise<Region[]> {
  const configOf = new Map(configs.flatMap((config) => config.images.map(({ name }) => [name, config] as const)));
  const isMissing = (region: Region, name: string): boolean => configOf.has(name) && !region.found.images.has(name);
  const missing = regions.flatMap((region) => region.images.filter(({ name }) => isMissing(region, name)));
  const names = [...new Set(missing.map(({ name }) => name))];
  if (names.length === 0) return [...regions];

  const existing = new Map<string, ImageInRegion>();
  for (const region of regions) {
    const here = [...region.found.images.values()].flat();
    noteUsable(existing, region.name, here, [...region.found.snapshotsById.values()]);
  }
  const unread = facts.regions.filter(({ name, enabled }) => enabled && !regions.some((one) => one.name === name));
  const wanted = names.filter((name) => !existing.has(name));
  await mapAll(wanted.length === 0 ? [] : unread, async ({ name }) => {
    try {
      const ec2 = await clients.ec2(name);
      const images = await describeImages(ec2, 'name', wanted);
      const ids = images.flatMap((image) => rootSnapshotId(image) ?? []);
      noteUsable(existing, name, images, await describeSnapshots(ec2, 'snapshot-id', ids));
    } catch (error) {
      run.signal.throwIfAborted();
      run.report.info(`${name}, which no image is wanted in, could not be read: ${explain(error).message}`);
    }
  });

  const sources = names.flatMap((name): Source[] => {
    const [config, found] = [configOf.get(name), existing.get(name)];
    return config && found ? [sourceOf(config, found, facts)] : [];
  });
  const buildableIn = buildableImages(run, sources, facts.caller.partition, encryption);
  return mapAll(regions, async (region) => {
    const built = new Map<string, BuildableImage>();
    for (const image of buildableIn(region.name)) {
      const found = existing.get(image.name);
      const there = found && buildableIn(found.region).find(({ name }) => name === image.name);
      // Another chain's snapshot can't stand in for ours (resources/snapshot/ensure.ts).
      if (there && isSameChain(found.snapshot, there.recipe.snapshot)) built.set(image.name, image);
    }
    const images = region.images.map((image) =>
      isMissing(region, image.name) ? (built.get(image.name) ?? image) : image,
    );
    const snapshotNames = images.flatMap((image) =>
      built.has(image.name) ? (image.recipe?.snapshot.names ?? []) : [],
    );
    if (snapshotNames.length === 0) return region;
    const copies = await describeSnapshots(region.ec2, 'tag:Name', [...new Set(snapshotNames)]);
    const { snapshots, snapshotsById } = region.found;
    const found = {
      ...region.found,
      snapshots: new Map([...snapshots, ...groupBy(copies, ({ tags }) => tags.Name ?? '')]),
      snapshotsById: new Map([...snapshotsById, ...copies.map((copy) => [copy.id, copy] as const)]),
    };
    return { ...region, images, found };
  });
}

/** Of several regions the one whose name comes first, so that every run takes the same. */
function noteUsable(
  existing: Map<string, ImageInRegion>,
  region: string,
  images: readonly Image[],
  snapshots: readonly Snapshot[],
): void {
  for (const image of images) {
    const snapshot = snapshots.find(({ id }) => id === rootSnapshotId(image));
    const isUsable = image.state === 'available' && snapshot?.state === 'completed';
    if (!isUsable || taggedDigest(image.tags) === undefined) continue;
    const other = existing.get(image.name);
    if (!other || region < other.region) existing.set(image.name, { region, image, snapshot });
  }
}

function sourceOf(config: Config, { region, image, snapshot }: ImageInRegion, facts: AccountFacts): Source {
  const sizeBytes = snapshot.sizeGiB * 1024 ** 3;
  return {
    config: { ...config, images: config.images.filter(({ name }) => name === image.name) },
    sourceSha256: taggedDigest(image.tags) ?? '',
    name: image.tags['awspub:source:filename'] ?? snapshot.id,
    format: 'snapshot',
    sizeBytes,
    virtualSizeBytes: sizeBytes,
    accountId: facts.caller.accountId,
    homeRegion: region,
    origin: { kind: 'snapshot', snapshotId: snapshot.id, encrypted: snapshot.encrypted, kmsKeyArn: snapshot.kmsKeyArn },
  };
}
