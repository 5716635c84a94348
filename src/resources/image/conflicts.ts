import { dataDisksTagKey } from '../../config/schema/tags.js';
import { PublishError } from '../../error.js';
import { taggedDigest } from '../../identity/tags.js';
import { isPlural, type ResourceKind, resourceLabel } from '../../report/resource.js';
import { type Image, rootVolume, type Snapshot } from '../../run/found.js';
import type { BuildableImage, WantedImage } from '../../run/wanted.js';
import { deviceConflicts } from './device-conflicts.js';
import { snapshotConflict } from './snapshot-conflict.js';

/** What differs from the config and can't be changed on an existing image. */
export interface Difference {
  readonly kind: ResourceKind;
  /** Of one of several; otherwise absent. */
  readonly name?: string;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * What differs and can't be changed on an existing image. Pure; used by preflight and again when the image is reached.
 * @param snapshots by ID; undefined where none were read. Their names are the only proof of billing products
 *   (docs/aws-facts.md#registration)
 */
export function imageConflicts(
  found: Image,
  image: BuildableImage,
  snapshots: ReadonlyMap<string, Snapshot> | undefined,
): Difference[] {
  const { config, recipe } = image;
  const digest = taggedDigest(found.tags);
  if (digest !== recipe.sourceSha256) {
    if (config.on_name_conflict === 'reuse') return [];
    const from = digest === undefined ? 'of unknown source' : `source ${digest}`;
    return [{ kind: 'image', from, to: `source ${recipe.sourceSha256}` }];
  }
  const dataDisks = found.tags[dataDisksTagKey];
  if (dataDisks !== recipe.dataDisks) {
    if (config.on_name_conflict === 'reuse') return [];
    return [{ kind: 'data disks', from: dataDisks ?? null, to: recipe.dataDisks ?? null }];
  }
  if (found.state === 'failed') return []; // it is registered again (ensure.ts)
  const root = rootVolume(found);
  const rootSnapshot = snapshots?.get(root?.snapshotId ?? '');
  const { root_device_volume_iops: iops, root_device_volume_throughput: throughput } = config;
  const pairs: [kind: ResourceKind, from: unknown, to: unknown][] = [
    ['root volume type', root?.type, config.root_device_volume_type],
    ['root volume size', root?.sizeGiB, recipe.rootVolumeSizeGiB],
    ['root snapshot state', stateUnder(rootSnapshot), rootSnapshot && 'completed'],
    ['root volume iops', iops === undefined ? undefined : root?.iops, iops],
    ['root volume throughput', throughput === undefined ? undefined : root?.throughputMiBps, throughput],
    [
      'root volume delete on termination',
      root?.deleteOnTermination ?? config.root_device_delete_on_termination,
      config.root_device_delete_on_termination,
    ],
    // Can be switched on later, never off (attributes.ts).
    ['IMDS support', config.imds_support ? undefined : found.imdsSupport, undefined],
  ];
  return [
    ...stateConflict(found),
    ...[(rootSnapshot && snapshotConflict(rootSnapshot, recipe.snapshot)) ?? []].flat(),
    ...registrationDifferences(found, image),
    ...differing(pairs),
    ...deviceConflicts(found, image, snapshots),
  ];
}

/** What differs in how an image of any version is registered, its volumes apart. Pure. */
export function registrationDifferences(found: Image, { config, architecture }: WantedImage): Difference[] {
  return differing([
    ['architecture', found.architecture, architecture],
    ['boot mode', found.bootMode, config.boot_mode],
    ['root device', found.rootDeviceName, config.root_device_name],
    ['root device type', found.rootDeviceType, 'ebs'],
    ['ENA support', found.enaSupport, config.ena_support],
    ['SR-IOV support', found.sriovNetSupport, config.sriov_net_support === 'simple' ? 'simple' : undefined],
    ['TPM support', found.tpmSupport, config.tpm_support],
  ]);
}

function differing(pairs: readonly (readonly [kind: ResourceKind, from: unknown, to: unknown])[]): Difference[] {
  return pairs.flatMap(([kind, from, to]) => (from === to ? [] : [{ kind, from: from ?? null, to: to ?? null }]));
}

/** AWS registers no image on a pending snapshot: one that was read as pending was read before the image was there. */
function stateUnder(snapshot: Snapshot | undefined): string | undefined {
  return snapshot?.state === 'pending' ? 'completed' : snapshot?.state;
}

function stateConflict({ state }: Image): Difference[] {
  if (['available', 'pending', 'transient'].includes(state)) return [];
  return [{ kind: 'image state', from: state, to: 'available' }];
}

export function conflictError(image: string, imageId: string, { kind, name, from, to }: Difference): PublishError {
  const difference =
    kind === 'image'
      ? `comes from ${String(from).replace('of unknown', 'an unknown')} instead of ${to}`
      : `its ${resourceLabel(name === undefined ? { kind } : { kind, name })} ${isPlural({ kind }) ? 'are' : 'is'} ${show(from)} instead of ${show(to)}`;
  const what = `${image} exists as ${imageId}, but ${difference}`;
  return new PublishError('conflict', what, { hint: hintFor(kind) });
}

function hintFor(kind: ResourceKind): string {
  switch (kind) {
    case 'image':
      return 'The name belongs to an image from another source. Give the image a new name, or set `on_name_conflict: reuse` to use the existing one as it is.';
    case 'data disks':
      return 'The name belongs to an image with other data disks. Give the image a new name, or set `on_name_conflict: reuse` to use the existing one as it is.';
    case 'image state':
      return 'Check the image in the console. Enable it if it was disabled, and run again.';
    default:
      return "AWS can't change this on an existing image. Give the image a new name, or revert the change in the config.";
  }
}

function show(value: unknown): string {
  return value === null ? 'not set' : JSON.stringify(value);
}
