import type { Config, Image as ImageConfig } from '../config/config.js';
import { imageBuilderRole } from '../config/schema/target-accounts.js';
import { parseShare } from '../config/share.js';
import { volumeSizeGiB } from '../disk/import-format.js';
import { snapshotName } from '../identity/names.js';
import { commonTags, imageTags, snapshotTags } from '../identity/tags.js';
import type { Run } from '../run/run.js';
import type { BuildableImage, CopyAccount, Share, Source, WantedImage, WantedSnapshot } from '../run/wanted.js';

/** The images of a config whose source isn't looked at. */
export function imagesWithoutSource(config: Config, partition: string): WantedImage[] {
  return config.images.map((image) => ({ ...wantedImage(config, image, partition), recipe: undefined }));
}

/**
 * Every image with the snapshot that it is built from. There is one snapshot per name, also when several configs come to
 * the same: the first one's source provides it.
 */
export function buildableImages(run: Run, sources: readonly Source[], partition: string): BuildableImage[] {
  const wanted = sources.flatMap((source) =>
    source.config.images.map((image) => ({ source, image, name: nameOf(source, image) })),
  );
  const snapshots = new Map<string, WantedSnapshot>();
  for (const { source, image, name } of wanted) {
    if (snapshots.has(name)) continue;
    const users = wanted.filter((one) => one.name === name);
    const owner = users.length === 1 ? (users[0]?.image.name ?? '') : '';
    const tags: Record<string, string> = Object.assign({}, ...users.map((user) => tagsOfSource(user.source)).reverse());
    const isShareable = !image.separate_snapshot;
    snapshots.set(name, { name, source, owner, isShareable, tags: snapshotTags(tags, name) });
  }
  return wanted.map(({ source, image, name }) => ({
    ...wantedImage(source.config, image, partition),
    recipe: {
      snapshot: snapshots.get(name) as WantedSnapshot,
      sourceSha256: source.sourceSha256,
      tags: imageTags(tagsOfSource(source), image.tags),
      rootVolumeSizeGiB: rootVolumeSize(run, source, image),
    },
  }));
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

function copyAccountsOf(image: ImageConfig, partition: string): CopyAccount[] {
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
