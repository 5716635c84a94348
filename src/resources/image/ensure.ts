import type { Image as Ec2Image, LaunchPermission, RegisterImageCommandInput, Snapshot } from '@aws-sdk/client-ec2';
import { awsCode, leaveOpen } from '../../aws/errors.js';
import { whileRefused } from '../../aws/wait.js';
import { PublishError } from '../../error.js';
import { isSnapshotName } from '../../identity/names.js';
import { isOurs, taggedDigest } from '../../identity/tags.js';
import { change, conflict, type Id, known, type Run, settled } from '../../run/run.js';
import type { MadeImage, Region, Registration, WantedImage } from '../../run/wanted.js';
import { asTagList, notFoundForMs, whileUnknown } from '../tags/ensure.js';
import { ensureAttributes } from './attributes.js';
import { describeImages, rootSnapshotId, tagsOf } from './read.js';

export interface EnsuredImage {
  readonly id: Id;
  readonly tags: Readonly<Record<string, string>>;
  /** AWS's state, `missing` when it is only planned. */
  readonly state: string;
  readonly public: boolean;
  readonly snapshotId: Id;
  readonly permissions: readonly LaunchPermission[];
  /** Milliseconds since the epoch; undefined for an image that is only planned. */
  readonly creationMs: number | undefined;
  readonly deprecationMs: number | undefined;
  /** `disabled`, `enabled-with-cooldown` or `enabled-without-cooldown`. */
  readonly deregistrationProtection: string;
}

/**
 * Registers the image, unless one of that name exists: then it must be ours and as wanted.
 * @param onId told of the id as soon as AWS gives it, before the wait: whatever happens then, the image exists
 */
export async function ensureImage(
  run: Run,
  region: Region,
  image: MadeImage,
  found: Ec2Image | undefined,
  snapshotId: Id,
  onId: (imageId: string) => void,
): Promise<EnsuredImage> {
  if (found) return adopt(run, region, image, found);

  const { registration } = image.made;
  const expected: EnsuredImage = {
    id: { knownAfterApply: `image in ${region.name}` },
    tags: image.made.tags,
    state: 'missing',
    public: false,
    snapshotId,
    permissions: [],
    creationMs: undefined,
    deprecationMs: undefined,
    deregistrationProtection: 'disabled',
  };
  return change(
    run,
    {
      region: region.name,
      image: image.name,
      resource: 'image',
      action: 'create',
      from: null,
      to: describeRegistration(registration),
    },
    {
      expected,
      apply: async () => {
        try {
          const ImageId = await register(run, region, image, known(snapshotId));
          onId(ImageId);
          const ready = await settled(run, ImageId, region.awaitImage);
          return { ...expected, id: ImageId, state: ready?.State ?? 'pending', creationMs: creationOf(ready) };
        } catch (error) {
          // Another run was first, or an earlier answer of ours was lost: the name is the mutex.
          if (awsCode(error) !== 'InvalidAMIName.Duplicate') throw error;
          return adopt(run, region, image, await lookAgain(run, region, image, error));
        }
      },
    },
  );
}

async function register(run: Run, region: Region, image: MadeImage, snapshotId: string): Promise<string> {
  const { ImageId } = await whileUnknown(run, snapshotId, () =>
    region.ec2.registerImage(registerInput(image, snapshotId)),
  );
  if (ImageId !== undefined) run.received.add(ImageId);
  return ImageId ?? '';
}

async function lookAgain(run: Run, region: Region, image: MadeImage, duplicate: unknown): Promise<Ec2Image> {
  return whileRefused(
    {
      clock: run.clock,
      signal: run.signal,
      timeoutMs: notFoundForMs,
      deadline: run.deadline,
      again: (error) => error === duplicate,
    },
    async () => {
      const [found] = await describeImages(region.ec2, 'name', [image.name]);
      if (!found) throw duplicate; // eventual consistency: the name is taken, its image isn't shown yet
      return found;
    },
  ).catch((error: unknown) => {
    leaveOpen(error); // it may be ours that has the name
    throw error;
  });
}

/** Takes over an image that exists. Throws, or notes a conflict in a plan, when it isn't what the config wants. */
async function adopt(run: Run, region: Region, image: MadeImage, found: Ec2Image): Promise<EnsuredImage> {
  const root = region.found.snapshotsById.get(rootSnapshotId(found) ?? '');
  for (const difference of imageConflicts(found, image, root)) {
    conflict(
      run,
      { region: region.name, image: image.name, resource: difference.field, from: difference.from, to: difference.to },
      conflictError(region.name, image.name, found.ImageId ?? '', difference),
    );
  }
  const ready = found.State === 'available' ? found : await settled(run, found.ImageId ?? '', region.awaitImage);
  if (isOurs(found.Tags, image.made.digest)) await ensureAttributes(run, region, image, found);
  return asEnsured(region, ready ?? found);
}

/** An image as AWS shows it. */
export function asEnsured(region: Region, image: Ec2Image): EnsuredImage {
  return {
    id: image.ImageId ?? '',
    tags: tagsOf(image),
    state: image.State ?? 'unknown',
    public: image.Public ?? false,
    snapshotId: rootSnapshotId(image) ?? '',
    permissions: region.found.launchPermissions.get(image.ImageId ?? '') ?? [],
    creationMs: creationOf(image),
    deprecationMs: image.DeprecationTime === undefined ? undefined : Date.parse(image.DeprecationTime),
    deregistrationProtection: image.DeregistrationProtection ?? 'disabled',
  };
}

function creationOf(image: Ec2Image | undefined): number | undefined {
  return image?.CreationDate === undefined ? undefined : Date.parse(image.CreationDate);
}

/** Our image in a region, as the inventory shows it. */
export function findImage(region: Region, image: WantedImage): Ec2Image | undefined {
  return chooseImage(region.found.images.get(image.name) ?? [], image);
}

/**
 * Our image among those of its name: others' copies, and our own, may bear the same one. Ours come first, then the
 * oldest, then the smallest id, so that every command sees the same. Pure.
 */
export function chooseImage(named: readonly Ec2Image[], image: WantedImage): Ec2Image | undefined {
  const isWanted = (one: Ec2Image): boolean =>
    image.made ? isOurs(one.Tags, image.made.digest) : taggedDigest(one.Tags) !== undefined;
  const [first] = named.toSorted(
    (a, b) =>
      Number(isWanted(b)) - Number(isWanted(a)) ||
      (a.CreationDate ?? '').localeCompare(b.CreationDate ?? '') ||
      (a.ImageId ?? '').localeCompare(b.ImageId ?? ''),
  );
  return first;
}

export interface Difference {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * What differs and can't be changed on an existing image. Pure; used before the first byte moves and again here.
 * @param rootSnapshot whose name is the only proof of billing products (aws-facts, section 10)
 */
export function imageConflicts(found: Ec2Image, image: MadeImage, rootSnapshot: Snapshot | undefined): Difference[] {
  const { registration } = image.made;
  const digest = taggedDigest(found.Tags);
  if (digest !== image.made.digest) {
    if (image.config.on_name_conflict === 'reuse') return [];
    return [
      {
        field: 'image',
        from: digest === undefined ? 'of unknown source' : `source ${digest}`,
        to: `source ${image.made.digest}`,
      },
    ];
  }
  const root = found.BlockDeviceMappings?.find((mapping) => mapping.DeviceName === found.RootDeviceName)?.Ebs;
  const { rootVolume } = registration;
  const pairs: [field: string, from: unknown, to: unknown][] = [
    ['architecture', found.Architecture, registration.architecture],
    ['boot mode', found.BootMode, registration.bootMode],
    ['root device', found.RootDeviceName, registration.rootDeviceName],
    ['root device type', found.RootDeviceType, 'ebs'],
    ['root volume type', root?.VolumeType, rootVolume.type],
    ['root volume size', root?.VolumeSize, rootVolume.sizeGiB],
    ['root snapshot state', rootSnapshot?.State, rootSnapshot && 'completed'],
    ['root volume iops', rootVolume.iops === undefined ? undefined : root?.Iops, rootVolume.iops],
    [
      'root volume throughput',
      rootVolume.throughputMiBps === undefined ? undefined : root?.Throughput,
      rootVolume.throughputMiBps,
    ],
    ['ENA support', found.EnaSupport ?? false, registration.enaSupport],
    ['SR-IOV support', found.SriovNetSupport, registration.sriovNetSupport],
    ['TPM support', found.TpmSupport, registration.tpmSupport],
    // Can be set later, never taken back (attributes.ts).
    ['IMDS support', registration.imdsSupport ? undefined : found.ImdsSupport, undefined],
  ];
  const snapshotName = rootSnapshot && tagsOf(rootSnapshot).Name;
  const otherChain =
    snapshotName !== undefined && isSnapshotName(snapshotName) && snapshotName !== image.made.snapshot.name;
  const dead = found.State !== 'available' && found.State !== 'pending' && found.State !== 'transient';
  return [
    ...(dead ? [{ field: 'image state', from: found.State, to: 'available' }] : []),
    ...(otherChain
      ? [{ field: 'snapshot (billing_products, separate_snapshot)', from: snapshotName, to: image.made.snapshot.name }]
      : []),
    ...pairs.flatMap(([field, from, to]) => (from === to ? [] : [{ field, from: from ?? null, to: to ?? null }])),
  ];
}

export function conflictError(region: string, image: string, imageId: string, difference: Difference): PublishError {
  const { field, from, to } = difference;
  const what = `${image} exists in ${region} as ${imageId}, but its ${field} is ${show(from)} and the config wants ${show(to)}`;
  const hint =
    field === 'image'
      ? 'The name is taken by an image of another source. Give the image a new name, or set `on_name_conflict: reuse` to take the existing one as it is.'
      : field === 'image state'
        ? 'Look at it in the console: enable it again if it was disabled, deregister it if it failed, and run again.'
        : "This can't be changed on an existing image. Give the image a new name, or take the change back; the existing image is left as it is.";
  return new PublishError('conflict', what, { hint });
}

function show(value: unknown): string {
  return value === null ? 'not set' : JSON.stringify(value);
}

/** RegisterImage defaults to i386, paravirtual and no ENA, so all three are always sent. */
function registerInput(image: MadeImage, snapshotId: string): RegisterImageCommandInput {
  const { registration } = image.made;
  const { rootVolume } = registration;
  return {
    Name: image.name,
    ...(registration.description === '' ? {} : { Description: registration.description }),
    Architecture: registration.architecture,
    VirtualizationType: 'hvm',
    RootDeviceName: registration.rootDeviceName,
    BlockDeviceMappings: [
      {
        DeviceName: registration.rootDeviceName,
        Ebs: {
          SnapshotId: snapshotId,
          VolumeType: rootVolume.type,
          VolumeSize: rootVolume.sizeGiB,
          DeleteOnTermination: true,
          ...(rootVolume.iops === undefined ? {} : { Iops: rootVolume.iops }),
          ...(rootVolume.throughputMiBps === undefined ? {} : { Throughput: rootVolume.throughputMiBps }),
        },
      },
      { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
      { DeviceName: '/dev/sdc', VirtualName: 'ephemeral1' },
    ],
    EnaSupport: registration.enaSupport,
    BootMode: registration.bootMode,
    ...(registration.sriovNetSupport ? { SriovNetSupport: registration.sriovNetSupport } : {}),
    ...(registration.tpmSupport ? { TpmSupport: registration.tpmSupport } : {}),
    ...(registration.imdsSupport ? { ImdsSupport: registration.imdsSupport } : {}),
    ...(registration.uefiData ? { UefiData: registration.uefiData } : {}),
    ...(registration.billingProducts.length > 0 ? { BillingProducts: [...registration.billingProducts] } : {}),
    TagSpecifications: [{ ResourceType: 'image', Tags: asTagList(image.made.tags) }],
  };
}

function describeRegistration(registration: Registration): Record<string, unknown> {
  const { rootVolume } = registration;
  return {
    architecture: registration.architecture,
    boot_mode: registration.bootMode,
    root_device: registration.rootDeviceName,
    root_volume: `${rootVolume.sizeGiB} GiB ${rootVolume.type}`,
  };
}
