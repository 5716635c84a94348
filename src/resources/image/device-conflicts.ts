import { taggedDigest } from '../../identity/tags.js';
import { type Image, type ImageVolume, rootVolume, type Snapshot } from '../../run/found.js';
import type { BuildableImage, WantedDevice, WantedVolume } from '../../run/wanted.js';
import { snapshotConflict } from './snapshot-conflict.js';

/** What differs in a block device, and can't be changed on an existing image. */
interface DeviceDifference {
  readonly kind: 'block device' | 'encryption key' | 'ephemeral devices';
  /** The device's name; absent where it is about all. */
  readonly name?: string;
  readonly from: unknown;
  readonly to: unknown;
}

type SnapshotsById = ReadonlyMap<string, Snapshot> | undefined;

/**
 * Differences of the devices besides the root volume. What the config doesn't set, AWS fills in: that is none. Snapshots
 * are compared by their tags, as far as they were read. Pure.
 */
export function deviceConflicts(found: Image, { config, recipe }: BuildableImage, snapshots: SnapshotsById) {
  const root = rootVolume(found);
  const present = new Map(found.volumes.filter((volume) => volume !== root).map((one) => [one.deviceName, one]));
  const wanted = recipe.devices.filter((device) => device.kind === 'volume');
  const names = new Set([...wanted.map(({ deviceName }) => deviceName), ...present.keys()]);
  const ofVolumes = [...names].flatMap((name): DeviceDifference[] => {
    const volume = present.get(name);
    const device = wanted.find(({ deviceName }) => deviceName === name);
    const [from, to] = volume && device ? changed(volume, device, snapshots) : [shown(volume), described(device)];
    const key = volume && device && keyConflict(volume, device, snapshots);
    return [from === to ? [] : ({ kind: 'block device', name, from, to } as const), key ? { ...key, name } : []].flat();
  });
  return [...ofVolumes, ...instanceStoreConflicts(found, config.block_device_mappings.length > 0, recipe.devices)];
}

/** Without devices in the config, it is enough that there are some, or none. */
function instanceStoreConflicts(
  { virtualDevices }: Image,
  isExact: boolean,
  devices: readonly WantedDevice[],
): DeviceDifference[] {
  const wanted = devices.filter((device) => device.kind === 'instance store');
  const list = (all: typeof virtualDevices) =>
    all.map(({ deviceName, virtualName }) => `${virtualName} at ${deviceName}`).sort();
  const [from, to] = isExact ? [list(virtualDevices), list(wanted)] : [virtualDevices.length > 0, wanted.length > 0];
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ kind: 'ephemeral devices', from, to }];
}

/** Both sides with the attributes that differ; the same value where none does. */
function changed(volume: ImageVolume, wanted: WantedVolume, snapshots: SnapshotsById): [unknown, unknown] {
  const pairs: [key: string, from: unknown, to: unknown][] = [
    ['volume_type', volume.type, wanted.type],
    ['volume_size', volume.sizeGiB, wanted.sizeGiB],
    ['iops', wanted.iops === undefined ? undefined : volume.iops, wanted.iops],
    ['throughput', wanted.throughputMiBps === undefined ? undefined : volume.throughputMiBps, wanted.throughputMiBps],
    ['delete_on_termination', volume.deleteOnTermination ?? wanted.deleteOnTermination, wanted.deleteOnTermination],
    // A volume from a snapshot is encrypted if the snapshot is.
    ['encrypted', wanted.snapshot ? undefined : volume.encrypted, wanted.snapshot ? undefined : wanted.encrypted],
    ['snapshot', ...snapshotNames(volume, wanted, snapshots)],
  ];
  const differing = pairs.filter(([, from, to]) => from !== to);
  if (differing.length === 0) return [null, null];
  const side = (pick: (pair: (typeof pairs)[number]) => unknown) =>
    Object.fromEntries(differing.map((pair) => [pair[0], pick(pair) ?? null]));
  return [side(([, from]) => from), side(([, , to]) => to)];
}

/**
 * What is in a volume, where it differs. The tag of the AMI has shown already that its disks are the wanted ones: what
 * can't be read proves nothing.
 */
function snapshotNames(
  { snapshotId }: ImageVolume,
  { snapshot: wanted }: WantedVolume,
  snapshots: SnapshotsById,
): [string | undefined, string | undefined] {
  if (snapshotId === undefined || wanted === undefined) {
    return [snapshotId === undefined ? undefined : 'a snapshot', wanted && 'a snapshot'];
  }
  const found = snapshots?.get(snapshotId);
  const digest = (found && taggedDigest(found.tags)) ?? wanted.source.sourceSha256;
  if (digest !== wanted.source.sourceSha256) return [`source ${digest}`, `source ${wanted.source.sourceSha256}`];
  const conflict = found && snapshotConflict(found, wanted);
  return conflict === undefined || conflict.kind === 'encryption key'
    ? [undefined, undefined]
    : [conflict.from ?? undefined, conflict.to ?? undefined];
}

function keyConflict(
  { snapshotId }: ImageVolume,
  { snapshot: wanted }: WantedVolume,
  snapshots: SnapshotsById,
): DeviceDifference | undefined {
  const found = snapshots?.get(snapshotId ?? '');
  const conflict = found && wanted && snapshotConflict(found, wanted);
  if (conflict?.kind !== 'encryption key') return undefined;
  return { kind: conflict.kind, from: conflict.from ?? null, to: conflict.to };
}

function shown(volume: ImageVolume | undefined): unknown {
  return volume === undefined ? null : `${volume.sizeGiB ?? '?'} GiB ${volume.type ?? 'of unknown type'}`;
}

/** A device for people. */
export function described(device: WantedVolume | undefined): string | null {
  return device === undefined ? null : `${device.sizeGiB} GiB ${device.type}`;
}
