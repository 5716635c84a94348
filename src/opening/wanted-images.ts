import type { Config, Image as ImageConfig } from '../config/config.js';
import { imageBuilderRole } from '../config/schema/target-accounts.js';
import { parseShare } from '../config/share.js';
import { volumeSizeGiB } from '../disk/import-format.js';
import { type SnapshotIdentity, snapshotName } from '../identity/names.js';
import { commonTags, imageTags, snapshotTags } from '../identity/tags.js';
import type { Run } from '../run/run.js';
import type {
  BuildableImage,
  CopyAccount,
  Share,
  Source,
  WantedEncryption,
  WantedImage,
  WantedSnapshot,
} from '../run/wanted.js';
import type { EncryptionByRegion } from './wanted-encryption.js';

/** The images of a config whose source isn't looked at. */
export function imagesWithoutSource(config: Config, partition: string): WantedImage[] {
  return config.images.map((image) => ({ ...wantedImage(config, image, partition), recipe: undefined }));
}

type Unfinished = Omit<WantedSnapshot, 'first'> & { first?: WantedSnapshot };

/**
 * Every image with the snapshot that it is built from, by region: keys differ by region, and so do the names of what
 * they encrypt. There is one snapshot per name, also when several configs come to the same: the first one's source
 * provides it.
 */
export function buildableImages(
  run: Run,
  sources: readonly Source[],
  partition: string,
  encryption: Pick<EncryptionByRegion, 'of'>,
): (region: string) => BuildableImage[] {
  const wanted = sources.flatMap((source) =>
    source.config.images.map((image) => ({
      source,
      image,
      about: wantedImage(source.config, image, partition),
      recipe: {
        sourceSha256: source.sourceSha256,
        tags: imageTags(tagsOfSource(source), image.tags),
        rootVolumeSizeGiB: rootVolumeSize(run, source, image),
      },
    })),
  );
  const byRegion = new Map<string, Unfinished[]>();
  /** In the order of `wanted`. */
  function snapshotsIn(region: string): readonly Unfinished[] {
    const known = byRegion.get(region);
    if (known) return known;
    const named = wanted.map(({ source, image }) => {
      const encrypted = encryption.of(image, region);
      return { source, image, encrypted, names: namesOf(source, image, encrypted) };
    });
    const snapshots = new Map<string, Unfinished>();
    for (const { source, image, encrypted, names } of named) {
      const [name] = names;
      if (snapshots.has(name)) continue;
      const users = named.filter((one) => one.names[0] === name);
      const owner = users.length === 1 ? (users[0]?.image.name ?? '') : '';
      const tags: Record<string, string> = Object.assign(
        {},
        ...users.map((user) => tagsOfSource(user.source)).reverse(),
      );
      const snapshot: Unfinished = {
        name,
        names,
        identity: identityOf(image),
        encryption: encrypted,
        source,
        owner,
        isShareable: !image.separate_snapshot,
        tags: snapshotTags(tags, name),
      };
      snapshots.set(name, snapshot);
    }
    const here = named.map(({ names: [name] }) => snapshots.get(name) as Unfinished);
    byRegion.set(region, here); // before the first ones are looked for: two home regions may ask for each other's
    for (const [index, snapshot] of here.entries()) {
      const { homeRegion } = snapshot.source;
      snapshot.first ??= (homeRegion === region ? snapshot : snapshotsIn(homeRegion)[index]) as WantedSnapshot;
    }
    return here;
  }
  return (region) => {
    const snapshots = snapshotsIn(region);
    return wanted.map(({ about, recipe }, index) => ({
      ...about,
      recipe: { ...recipe, snapshot: snapshots[index] as WantedSnapshot },
    }));
  };
}

function identityOf(image: ImageConfig): SnapshotIdentity {
  return {
    imageName: image.name,
    separateSnapshot: image.separate_snapshot,
    billingProducts: image.billing_products,
  };
}

function namesOf(
  { sourceSha256 }: Source,
  image: ImageConfig,
  encryption: WantedEncryption | undefined,
): readonly [string, ...string[]] {
  const nameWith = (key?: string) => snapshotName(sourceSha256, identityOf(image), key);
  if (encryption === undefined) return [nameWith()];
  const [key, ...others] = encryption.key.identities;
  return [nameWith(key), ...others.map(nameWith)];
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
