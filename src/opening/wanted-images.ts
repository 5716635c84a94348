import type { Config, Image as ImageConfig } from '../config/config.js';
import { parseShare } from '../config/regions.js';
import { volumeSizeGiB } from '../disk/import-format.js';
import { snapshotName } from '../identity/names.js';
import { commonTags, imageTags, snapshotTags } from '../identity/tags.js';
import type { Run } from '../run/run.js';
import type { MadeImage, Registration, Share, Source, WantedImage, WantedSnapshot } from '../run/wanted.js';

export function unmadeImages(config: Config, partition: string): WantedImage[] {
  return config.images.map((image) => ({ ...wantedImage(config, image, partition), made: undefined }));
}

/**
 * Every image with the snapshot that it is made from. A snapshot is one per name, also when several configs come to
 * the same: the first one's source makes it.
 */
export function madeImages(run: Run, sources: readonly Source[], partition: string): MadeImage[] {
  const wanted = sources.flatMap((source) =>
    source.config.images.map((image) => ({ source, image, name: nameOf(source, image) })),
  );
  const snapshots = new Map<string, WantedSnapshot>();
  for (const { source, name } of wanted) {
    if (snapshots.has(name)) continue;
    const users = wanted.filter((one) => one.name === name);
    const owner = users.length === 1 ? (users[0]?.image.name ?? '') : '';
    const tags = Object.assign({}, ...users.map((user) => tagsOfSource(user.source)).reverse()) as Record<
      string,
      string
    >;
    snapshots.set(name, { name, source, owner, tags: snapshotTags(tags, name) });
  }
  return wanted.map(({ source, image, name }) => ({
    ...wantedImage(source.config, image, partition),
    made: {
      snapshot: snapshots.get(name) as WantedSnapshot,
      digest: source.digest,
      tags: imageTags(tagsOfSource(source), image.tags),
      registration: registrationOf(run, source, image),
    },
  }));
}

function nameOf(source: Source, image: ImageConfig): string {
  return snapshotName(source.digest, {
    imageName: image.name,
    separateSnapshot: image.separate_snapshot,
    billingProducts: image.billing_products,
  });
}

function tagsOfSource({ name, digest, config }: Source): Record<string, string> {
  return commonTags({ filename: name, architecture: config.source.architecture, sha256: digest }, config.tags);
}

function wantedImage(config: Config, image: ImageConfig, partition: string): Omit<WantedImage, 'made'> {
  return {
    name: image.name,
    config: image,
    configFile: config.file,
    architecture: config.source.architecture,
    mayUnblock: config.allow_unblock_public_access,
    share: shareOf(image, partition),
  };
}

/** Those of this partition: others are for a run there. */
function shareOf(image: ImageConfig, partition: string): Share {
  const principals = image.share.map(parseShare).filter((share) => share.partition === partition);
  return {
    principals,
    accounts: principals.filter((principal) => principal.kind === 'account').map((principal) => principal.value),
  };
}

function registrationOf(run: Run, source: Source, image: ImageConfig): Registration {
  const neededGiB = volumeSizeGiB(source.virtualSizeBytes);
  const sizeGiB = Math.max(image.root_device_volume_size, neededGiB);
  if (sizeGiB > image.root_device_volume_size) {
    run.report.info(
      `${image.name}: the source needs ${neededGiB} GiB, so the root volume gets that and not ${image.root_device_volume_size}`,
    );
  }
  return {
    architecture: source.config.source.architecture,
    bootMode: image.boot_mode,
    description: image.description,
    rootDeviceName: image.root_device_name,
    rootVolume: {
      type: image.root_device_volume_type,
      sizeGiB,
      iops: image.root_device_volume_iops,
      throughputMiBps: image.root_device_volume_throughput,
    },
    enaSupport: image.ena_support,
    sriovNetSupport: image.sriov_net_support === 'simple' ? 'simple' : undefined,
    tpmSupport: image.tpm_support,
    imdsSupport: image.imds_support,
    uefiData: image.uefi_data,
    billingProducts: image.billing_products,
  };
}
