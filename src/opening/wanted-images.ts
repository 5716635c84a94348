import type { Config, Image as ImageConfig } from '../config/config.js';
import { imageIn } from '../config/regional.js';
import { imageBuilderRole } from '../config/schema/target-accounts.js';
import { parseShare } from '../config/share.js';
import { volumeSizeGiB } from '../disk/import-format.js';
import { dataDisksDigest } from '../identity/names.js';
import { imageTags } from '../identity/tags.js';
import type { Run } from '../run/run.js';
import type { BuildableImage, CopyAccount, Share, Source, WantedDevice, WantedImage } from '../run/wanted.js';
import type { ConfigSources } from './sources.js';
import { type PlannedDevice, plannedDevices } from './wanted-devices.js';
import type { EncryptionByRegion } from './wanted-encryption.js';
import { type SnapshotUse, snapshotsByRegion, tagsOfSource } from './wanted-snapshots.js';

/** The images of a config whose source isn't looked at. */
export function imagesWithoutSource(config: Config, partition: string, region: string): WantedImage[] {
  return config.images.map((image) => ({
    ...wantedImage(config, imageIn(image, region), partition),
    recipe: undefined,
  }));
}

/** An image as it is in every region: its snapshots differ by region, and so may its tags. */
interface PlannedImage {
  readonly root: Source;
  readonly image: ImageConfig;
  readonly recipe: Omit<BuildableImage['recipe'], 'tags' | 'snapshot' | 'devices'>;
  readonly devices: readonly PlannedDevice[];
}

/**
 * Every image with the snapshots that it is built from, by region: keys differ by region, and so do the names of what
 * they encrypt.
 */
export function buildableImages(
  run: Run,
  sources: readonly ConfigSources[],
  partition: string,
  encryption: Pick<EncryptionByRegion, 'of'>,
): (region: string) => BuildableImage[] {
  const planned = sources.flatMap((one) => one.root.config.images.map((image) => planImage(run, one, image)));
  const uses = planned.flatMap(({ root, image, devices }): SnapshotUse[] => {
    const further = devices.flatMap((device) => (device.kind === 'volume' ? (device.source ?? []) : []));
    return [...new Set([root, ...further])].map((source) => ({ source, image }));
  });
  const snapshotsIn = snapshotsByRegion(uses, encryption);
  return (region) => {
    const snapshotOf = snapshotsIn(region);
    return planned.map(({ recipe, root, image, devices }) => {
      const here = imageIn(image, region);
      return {
        ...wantedImage(root.config, here, partition),
        recipe: {
          ...recipe,
          tags: imageTags(tagsOfSource(root), here.tags, recipe.dataDisks),
          snapshot: snapshotOf(root, image),
          devices: devices.map((device): WantedDevice => {
            if (device.kind !== 'volume') return device;
            const { source, ...volume } = device;
            return { ...volume, snapshot: source && snapshotOf(source, image) };
          }),
        },
      };
    });
  };
}

function planImage(run: Run, sources: ConfigSources, image: ImageConfig): PlannedImage {
  const { root } = sources;
  const rootVolumeSizeGiB = rootVolumeSize(run, root, image);
  const devices = plannedDevices(run, sources, image, rootVolumeSizeGiB);
  const filled = devices.flatMap((device) =>
    device.kind === 'volume' && device.source
      ? { deviceName: device.deviceName, sourceSha256: device.source.sourceSha256 }
      : [],
  );
  const dataDisks = dataDisksDigest(filled);
  return {
    root,
    image,
    recipe: { sourceSha256: root.sourceSha256, dataDisks, rootVolumeSizeGiB },
    devices,
  };
}

function wantedImage(config: Config, image: ImageConfig, partition: string): Omit<WantedImage, 'recipe'> {
  return {
    name: image.name,
    config: image,
    configFile: config.file,
    architecture: config.source.architecture,
    mayUnblock: config.allow_unblock_public_access,
    share: shareAtHome(image, partition),
    copyTo: copyAccountsOf(image, partition),
  };
}

/** An account that copies the image has to have access to it, at least for that time. */
function shareAtHome(image: ImageConfig, partition: string): Share {
  const { principals, accounts } = shareOf(image, partition);
  const added = image.target_account_share === 'keep' ? image.target_account_ids : [];
  const others = added.filter((account) => !accounts.includes(account));
  return {
    principals: [...principals, ...others.map((value) => ({ kind: 'account', value }) as const)],
    accounts: [...accounts, ...others],
  };
}

/** The accounts that get copies of an image. */
export function copyAccountsOf(image: ImageConfig, partition: string): CopyAccount[] {
  const { target_account_ids: accounts, target_account_role: role } = image;
  return accounts.map((accountId) => {
    const named = typeof role === 'string' ? role : (role[accountId] ?? imageBuilderRole);
    const isArn = named.startsWith('arn:');
    return { accountId, role: isArn ? named : `arn:${partition}:iam::${accountId}:role/${named.replace(/^\//, '')}` };
  });
}

/** The principals of this partition: others belong to a run there. */
export function shareOf(image: ImageConfig, partition: string): Share {
  const principals = image.share.map(parseShare).filter((share) => share.partition === partition);
  return {
    principals,
    accounts: principals.filter((principal) => principal.kind === 'account').map((principal) => principal.value),
  };
}

/** In GiB: the config's, or the source's where that is larger. */
function rootVolumeSize(run: Run, source: Source, image: ImageConfig): number {
  const configured = image.root_device_volume_size;
  const needed = volumeSizeGiB(source.virtualSizeBytes);
  if (needed <= configured) return configured;
  run.report.info(`${image.name}: the root volume has ${needed} GiB instead of ${configured}, the size of the source`);
  return needed;
}
