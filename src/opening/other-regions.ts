import type { Clients } from '../aws/clients.js';
import { explain } from '../aws/errors.js';
import type { Config } from '../config/config.js';
import { dataDisksTagKey } from '../config/schema/tags.js';
import { filenameTag, taggedDigest } from '../identity/tags.js';
import { groupBy } from '../report/order.js';
import { describeImages } from '../resources/image/read.js';
import { isSameChain } from '../resources/snapshot/chain.js';
import { describeSnapshots } from '../resources/snapshot/read.js';
import { mapAll } from '../run/barrier.js';
import { type Image, type ImageVolume, rootVolume, type Snapshot, snapshotIdsOf } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { Region } from '../run/target.js';
import { type BuildableImage, type Source, snapshotsOf } from '../run/wanted.js';
import type { AccountFacts } from './account-facts.js';
import type { ConfigSources, FurtherDisk } from './sources.js';
import type { EncryptionByRegion } from './wanted-encryption.js';
import { buildableImages } from './wanted-images.js';

/** An image that exists in some region, and the snapshots under it. */
interface ImageInRegion {
  readonly region: string;
  readonly image: Image;
  readonly snapshot: Snapshot;
  /** By device name: the other volumes that have one. */
  readonly further: ReadonlyMap<string, { readonly volume: ImageVolume; readonly snapshot: Snapshot }>;
}

interface Missing {
  /** Those without a source. */
  readonly configs: readonly Config[];
  readonly regions: readonly Region[];
  readonly encryption: EncryptionByRegion;
}

/**
 * Lets images be built in regions where they are missing although their disk image isn't available: from the snapshots of
 * the same image in another region, whose digest tags say what they come from. The regions of the run are looked at first,
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
      const ids = [...new Set(images.flatMap(snapshotIdsOf))];
      noteUsable(existing, name, images, await describeSnapshots(ec2, 'snapshot-id', ids));
    } catch (error) {
      run.signal.throwIfAborted();
      run.report.info(`${name}, which no image is wanted in, could not be read: ${explain(error).message}`);
    }
  });

  const sources = names.flatMap((name): ConfigSources[] => {
    const [config, found] = [configOf.get(name), existing.get(name)];
    return [config && found ? (sourcesOf(config, found, facts) ?? []) : []].flat();
  });
  const buildableIn = buildableImages(run, sources, facts.caller.partition, encryption);
  return mapAll(regions, async (region) => {
    const built = new Map<string, BuildableImage>();
    for (const image of buildableIn(region.name)) {
      const found = existing.get(image.name);
      const there = found && buildableIn(found.region).find(({ name }) => name === image.name);
      // Another chain's snapshot can't stand in for ours (resources/snapshot/ensure.ts), nor an image with other disks.
      if (there && canStandIn(found, there)) built.set(image.name, image);
    }
    const images = region.images.map((image) =>
      isMissing(region, image.name) ? (built.get(image.name) ?? image) : image,
    );
    const snapshotNames = images.flatMap((image) =>
      built.has(image.name) ? snapshotsOf(image).flatMap(({ names: all }) => all) : [],
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
    const completed = snapshots.filter(({ state }) => state === 'completed');
    const under = ({ snapshotId }: ImageVolume) => completed.find(({ id }) => id === snapshotId);
    const root = rootVolume(image);
    const snapshot = root && under(root);
    const others = image.volumes.filter((volume) => volume !== root && volume.snapshotId !== undefined);
    const further = others.flatMap((volume) => {
      const own = under(volume);
      return own && taggedDigest(own.tags) !== undefined ? [{ volume, snapshot: own }] : [];
    });
    const isUsable = image.state === 'available' && snapshot !== undefined && further.length === others.length;
    if (!isUsable || taggedDigest(image.tags) === undefined) continue;
    const other = existing.get(image.name);
    if (other && region >= other.region) continue;
    const byDevice = new Map(further.map((one) => [one.volume.deviceName, one]));
    existing.set(image.name, { region, image, snapshot, further: byDevice });
  }
}

/** Whether the snapshots of an image that exists have the content and the chain of the wanted one's. */
function canStandIn({ image, snapshot, further }: ImageInRegion, { recipe }: BuildableImage): boolean {
  const volumes = recipe.devices.filter((device) => device.kind === 'volume');
  return (
    image.tags[dataDisksTagKey] === recipe.dataDisks &&
    isSameChain(snapshot, recipe.snapshot) &&
    volumes.every(({ deviceName, snapshot: wanted }) => {
      const found = further.get(deviceName)?.snapshot;
      return wanted === undefined || (found !== undefined && isSameChain(found, wanted));
    })
  );
}

/** What the image starts from; undefined where it lacks a disk that the config has. */
function sourcesOf(config: Config, found: ImageInRegion, { caller }: AccountFacts): ConfigSources | undefined {
  const { region, image, snapshot, further } = found;
  const own = { ...config, images: config.images.filter(({ name }) => name === image.name) };
  const sourceOf = (one: Snapshot, role: Source['role'], name: string | undefined, digest: string): Source => {
    const sizeBytes = one.sizeGiB * 1024 ** 3;
    return {
      config: own,
      role,
      sourceSha256: digest,
      name: name ?? one.id,
      format: 'snapshot',
      sizeBytes,
      virtualSizeBytes: sizeBytes,
      accountId: caller.accountId,
      homeRegion: region,
      origin: { kind: 'snapshot', snapshotId: one.id, encrypted: one.encrypted, kmsKeyArn: one.kmsKeyArn },
    };
  };
  const root = sourceOf(snapshot, 'root', image.tags[filenameTag], taggedDigest(image.tags) ?? '');
  const contents = new Map(
    [...further].map(([device, { snapshot: one }]) => {
      return [device, sourceOf(one, 'data', one.tags[filenameTag], taggedDigest(one.tags) ?? '')] as const;
    }),
  );
  const mappings = own.images.flatMap(({ block_device_mappings }) => block_device_mappings);
  const filled = mappings.filter(({ path, snapshot: id, source_disk: disk }) => path ?? id ?? disk);
  if (filled.some(({ device_name: device }) => !contents.has(device))) return undefined;
  return {
    root,
    contentOf: (mapping) => (filled.includes(mapping) ? contents.get(mapping.device_name) : undefined),
    further: [...contents].flatMap(([deviceName, source]): FurtherDisk[] => {
      if (mappings.some(({ device_name }) => device_name === deviceName)) return [];
      return [{ source, deviceName, number: undefined, volume: further.get(deviceName)?.volume }];
    }),
  };
}
