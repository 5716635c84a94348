import type { Ami, Distribution, ImageRecipe, ProductCodeListItem } from '@aws-sdk/client-imagebuilder';
import { current, put } from '../../world/versioned-table.js';
import { createSnapshot, ec2Region, type Image, type ImageDevice, type LaunchPermission } from '../ec2/state.js';
import type { Context } from '../service.js';
import type { Tags } from '../tags.js';

/** A build of AMIs. Times are milliseconds of the world's clock. */
export interface AmiBuild {
  /** The image build version. */
  readonly arn: string;
  readonly number: number;
  readonly recipe: ImageRecipe;
  readonly base: Image;
  readonly distributions: readonly Distribution[];
  readonly productCodes: readonly ProductCodeListItem[];
  readonly startedAt: number;
  readonly distributedAt: number;
  readonly availableAt: number;
}

/** Why AWS would not make an AMI of this build public, if a distribution asks for it. */
export function publicRefusal({ base, distributions, productCodes }: AmiBuild): string | undefined {
  const isPublic = distributions.some(({ amiDistributionConfiguration: ami }) =>
    ami?.launchPermission?.userGroups?.includes('all'),
  );
  const isLicensed = productCodes.length + base.productCodes.length > 0;
  return isPublic && isLicensed ? 'An AMI with product codes cannot be made public.' : undefined;
}

/**
 * Creates a build's AMIs in EC2: one in each region of its distribution, for the account of the build and for every
 * target account.
 */
export function createOutputAmis(build: AmiBuild, context: Context): Ami[] {
  return build.distributions.flatMap((distribution) =>
    [context.account.id, ...(distribution.amiDistributionConfiguration?.targetAccountIds ?? [])].map((accountId) =>
      createAmi(build, distribution, accountId, context),
    ),
  );
}

function createAmi(build: AmiBuild, distribution: Distribution, ownerId: string, context: Context): Ami {
  const { world } = context;
  const { region = '', amiDistributionConfiguration: settings = {} } = distribution;
  const { base, recipe } = build;
  const name = outputName(settings.name, build);
  const tags: Tags = new Map([
    // https://docs.aws.amazon.com/imagebuilder/latest/userguide/cr-upd-ami-distribution-settings.html
    ['CreatedBy', 'EC2 Image Builder'],
    ['Ec2ImageBuilderArn', build.arn],
    ...Object.entries({ ...recipe.amiTags, ...settings.amiTags }),
  ]);
  const productCodes = [...base.productCodes, ...build.productCodes.map(({ productCodeId = '' }) => productCodeId)];
  const devices = devicesOf(build, context).map((device): ImageDevice => {
    if (device.ebs === undefined) return device;
    const original = current(ec2Region(world, context.region).snapshots, device.ebs.snapshotId ?? '');
    const encrypted = device.ebs.encrypted || settings.kmsKeyId !== undefined;
    const { snapshotId } = createSnapshot(world, region, {
      ownerId,
      description: `Created by EC2 Image Builder for ${name}`,
      volumeSizeGiB: device.ebs.volumeSizeGiB,
      encrypted,
      kmsKeyId: encrypted ? (settings.kmsKeyId ?? original?.kmsKeyId) : undefined,
      data: original?.data ?? { blocks: new Map() },
      productCodes,
      startTime: build.distributedAt,
      completesAt: build.availableAt,
      tags,
    });
    return { ...device, ebs: { ...device.ebs, snapshotId, encrypted } };
  });
  const image: Image = {
    ...base,
    imageId: world.random.id('ami'),
    ownerId,
    name,
    description: settings.description,
    imageLocation: `${ownerId}/${name}`,
    creationTime: build.distributedAt,
    availableAt: build.availableAt,
    disabled: false,
    devices,
    productCodes,
    tags,
    launchPermissions: permissionsOf(distribution),
    deprecationTime: undefined,
    deregistrationProtection: { enabled: false, withCooldown: false },
    sourceImageId: undefined,
    sourceImageRegion: undefined,
  };
  put(world, ec2Region(world, region).images, image.imageId, image, build.distributedAt);
  const { imageId } = image;
  return { region, image: imageId, name, description: settings.description, accountId: ownerId };
}

/** The base image's devices, with what the recipe changes. */
function devicesOf({ base, recipe }: AmiBuild, { world, region }: Context): readonly ImageDevice[] {
  const { snapshots } = ec2Region(world, region);
  const changes = new Map((recipe.blockDeviceMappings ?? []).map((mapping) => [mapping.deviceName, mapping]));
  const kept = base.devices.flatMap((device): ImageDevice[] => {
    const change = changes.get(device.deviceName);
    changes.delete(device.deviceName);
    if (change?.noDevice !== undefined) return [];
    return change?.ebs === undefined || device.ebs === undefined
      ? [device]
      : [{ ...device, ebs: { ...device.ebs, ...volumeOf(change.ebs, device.ebs.volumeSizeGiB) } }];
  });
  const added = [...changes.values()].flatMap(({ deviceName = '', ebs, virtualName }): ImageDevice[] => {
    if (virtualName !== undefined) return [{ deviceName, virtualName }];
    if (ebs === undefined) return [];
    const sizeGiB = current(snapshots, ebs.snapshotId ?? '')?.volumeSizeGiB ?? 8;
    return [{ deviceName, ebs: { snapshotId: ebs.snapshotId, ...volumeOf(ebs, sizeGiB) } }];
  });
  return [...kept, ...added];
}

type RecipeVolume = NonNullable<NonNullable<ImageRecipe['blockDeviceMappings']>[number]['ebs']>;

function volumeOf(ebs: RecipeVolume, sizeGiB: number) {
  return {
    volumeSizeGiB: ebs.volumeSize ?? sizeGiB,
    volumeType: ebs.volumeType ?? 'gp2',
    deleteOnTermination: ebs.deleteOnTermination ?? true,
    encrypted: ebs.encrypted ?? false,
    iops: ebs.iops,
    throughputMiBps: ebs.throughput,
  };
}

/** The name of an output AMI: by default that of the recipe, with the time at which the build started. */
function outputName(template: string | undefined, { recipe, startedAt, number }: AmiBuild): string {
  const date = new Date(startedAt).toISOString().replaceAll(':', '-').replace('Z', '000Z');
  if (template === undefined) return `${recipe.name} ${date}`;
  return template
    .replaceAll(/\{\{\s*imagebuilder:buildDate\s*\}\}/g, date)
    .replaceAll(/\{\{\s*imagebuilder:buildVersion\s*\}\}/g, String(number));
}

function permissionsOf({ amiDistributionConfiguration: ami }: Distribution): LaunchPermission[] {
  const { userIds, userGroups, organizationArns, organizationalUnitArns } = ami?.launchPermission ?? {};
  const all = (kind: LaunchPermission['kind'], values: readonly string[] = []) =>
    values.map((value) => ({ kind, value }));
  return [
    ...all('UserId', userIds),
    ...all('Group', userGroups),
    ...all('OrganizationArn', organizationArns),
    ...all('OrganizationalUnitArn', organizationalUnitArns),
  ];
}
