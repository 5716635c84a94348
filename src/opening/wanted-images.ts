import type { Config, Image as ImageConfig } from '../config/config.js';
import { parseShare } from '../config/share.js';
import { volumeSizeGiB } from '../disk/import-format.js';
import { dataDisksDigest, snapshotName } from '../identity/names.js';
import { commonTags, imageTags, snapshotTags } from '../identity/tags.js';
import type { Run } from '../run/run.js';
import type { BuildableImage, Share, Source, WantedDevice, WantedImage, WantedSnapshot } from '../run/wanted.js';
import type { ConfigSources } from './sources.js';
import { plannedDevices } from './wanted-devices.js';

/** The images of a config whose source isn't looked at. */
export function imagesWithoutSource(config: Config, partition: string): WantedImage[] {
  return config.images.map((image) => ({ ...wantedImage(config, image, partition), recipe: undefined }));
}

/** A volume of an image that has content: each needs a snapshot. */
interface Use {
  readonly source: Source;
  readonly image: ImageConfig;
  readonly name: string;
}

/**
 * Every image with the snapshots that it is built from. There is one snapshot per name, also when several configs come to
 * the same: the first one's source provides it.
 */
export function buildableImages(run: Run, sources: readonly ConfigSources[], partition: string): BuildableImage[] {
  const planned = sources.flatMap((one) =>
    one.root.config.images.map((image) => {
      const rootVolumeSizeGiB = rootVolumeSize(run, one.root, image);
      return { root: one.root, image, rootVolumeSizeGiB, devices: plannedDevices(run, one, image, rootVolumeSizeGiB) };
    }),
  );
  const snapshots = snapshotsByName(
    planned.flatMap(({ root, image, devices }) => {
      const further = devices.flatMap((device) => (device.kind === 'volume' ? (device.source ?? []) : []));
      return [root, ...further].map((source) => ({ source, image, name: nameOf(source, image) }));
    }),
  );
  const snapshotOf = (source: Source, image: ImageConfig) => snapshots.get(nameOf(source, image)) as WantedSnapshot;
  return planned.map(({ root, image, rootVolumeSizeGiB, devices }) => {
    const dataDisks = dataDisksDigest(
      devices.flatMap((device) =>
        device.kind === 'volume' && device.source
          ? { deviceName: device.deviceName, sourceSha256: device.source.sourceSha256 }
          : [],
      ),
    );
    return {
      ...wantedImage(root.config, image, partition),
      recipe: {
        snapshot: snapshotOf(root, image),
        sourceSha256: root.sourceSha256,
        dataDisks,
        devices: devices.map((device): WantedDevice => {
          if (device.kind !== 'volume') return device;
          const { source, ...volume } = device;
          return { ...volume, snapshot: source && snapshotOf(source, image) };
        }),
        tags: imageTags(tagsOfSource(root), image.tags, dataDisks),
        rootVolumeSizeGiB,
      },
    };
  });
}

function snapshotsByName(uses: readonly Use[]): Map<string, WantedSnapshot> {
  const snapshots = new Map<string, WantedSnapshot>();
  for (const { source, image, name } of uses) {
    if (snapshots.has(name)) continue;
    const users = uses.filter((one) => one.name === name);
    const images = new Set(users.map((user) => user.image));
    const owner = images.size === 1 ? image.name : '';
    const tags: Record<string, string> = Object.assign({}, ...users.map((user) => tagsOfSource(user.source)).reverse());
    const isShareable = !image.separate_snapshot;
    snapshots.set(name, { name, source, owner, isShareable, tags: snapshotTags(tags, name) });
  }
  return snapshots;
}

function nameOf(source: Source, image: ImageConfig): string {
  return snapshotName(source.sourceSha256, {
    imageName: image.name,
    separateSnapshot: image.separate_snapshot,
    billingProducts: image.billing_products,
  });
}

function tagsOfSource({ name, sourceSha256, config }: Source): Record<string, string> {
  return commonTags({ filename: name, architecture: config.source.architecture, sha256: sourceSha256 }, config.tags);
}

function wantedImage(config: Config, image: ImageConfig, partition: string): Omit<WantedImage, 'recipe'> {
  return {
    name: image.name,
    config: image,
    configFile: config.file,
    architecture: config.source.architecture,
    mayUnblock: config.allow_unblock_public_access,
    share: shareOf(image, partition),
  };
}

/** The principals of this partition: others belong to a run there. */
function shareOf(image: ImageConfig, partition: string): Share {
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
