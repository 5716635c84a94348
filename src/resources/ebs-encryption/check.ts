import { PublishError } from '../../error.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type EncryptionByDefault, type Image, type Snapshot, snapshotIdsOf } from '../../run/found.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Region, Target } from '../../run/target.js';
import { isBuildable, snapshotsOf, type WantedImage, type WantedSnapshot } from '../../run/wanted.js';
import { missingCopies } from '../account-copy/missing.js';
import { findImage } from '../image/find.js';
import { readDefaultKeyName } from '../kms-key/read.js';
import { catalogRegion, wantedVersions } from '../marketplace/products.js';
import { namedSnapshots } from '../snapshot/chain.js';

/** What a snapshot in a region is, or will be once it exists. */
export type Encryption =
  | 'none'
  /** With a customer managed key: the snapshot can be shared, but never made public. */
  | 'customer-key'
  /** With the AWS managed key, which no other account can use. */
  | 'aws-managed-key'
  /** Encrypted with a key that this role may not look at. */
  | 'some-key'
  | 'unknown';

/**
 * Whether a snapshot that is still to be created comes out encrypted, although its config doesn't say so: where
 * encryption by default is on, or what it is copied from is encrypted. A copy takes the default key of its own region.
 * Pure.
 */
export function expectedEncryption(
  fromEncrypted: boolean | undefined,
  byDefault: EncryptionByDefault | undefined,
): Encryption {
  if (byDefault?.on) return byDefault.key === 'customer' ? 'customer-key' : 'aws-managed-key';
  if (fromEncrypted) return 'some-key';
  return byDefault && fromEncrypted === false ? 'none' : 'unknown';
}

/**
 * Does encryption, asked for by the config, by the account or by the source, turn an image into one that can't be public
 * or shared, or go to AWS Marketplace? An image that exists is what it is: AWS refuses to share it with anyone new if its
 * key is AWS's.
 */
export async function checkEncryption(target: Target): Promise<CheckAnswer[]> {
  const places = target.regions.flatMap((region) => placesOf(target, region));
  const answers = await mapAll(places, async (place): Promise<CheckAnswer[]> => {
    const { image } = place;
    const found = findImage(place);
    if (found) return checkExisting(place, found);
    const use = isForMarketplace(place) ? 'listed in AWS Marketplace' : useOf(image);
    if (!isBuildable(image) || !use) return [];
    const all = await mapAll(snapshotsOf(image), (wanted) => encryptionOf(target, place.region, wanted, use));
    return [...new Set(all)].flatMap((encryption) => checkPlace(place, use, encryption));
  });
  return answers.flat();
}

/** What others are to do with an image. */
type Use = 'public' | 'shared' | 'listed in AWS Marketplace';

export function useOf({ config, share, copyTo }: Pick<WantedImage, 'config' | 'share' | 'copyTo'>): Use | undefined {
  if (config.public && !config.temporary) return 'public';
  return share.principals.length + copyTo.length > 0 ? 'shared' : undefined;
}

/** AWS Marketplace takes AMIs of one region, with unencrypted volumes. docs/aws-facts.md#marketplace */
function isForMarketplace({ target, region, image }: Place): boolean {
  const isThere = target.partition === 'aws' && region.name === catalogRegion;
  return isThere && wantedVersions(target, [image]).length > 0;
}

async function checkExisting(place: Place, found: Image): Promise<CheckAnswer[]> {
  const isUnfit = isForMarketplace(place) && found.volumes.some(({ encrypted }) => encrypted);
  if (found.state !== 'failed' && isUnfit) {
    const message = `${place.image.name} (${found.id}) can't go to AWS Marketplace: its snapshot is encrypted`;
    const hint =
      'Remove `marketplace`, or create an image with another name whose snapshots are not encrypted: turn EBS encryption by default off in that region and in the home region first.';
    return [
      {
        answer: 'no',
        what: `${place.region.name}: ${place.image.name} can be listed in AWS Marketplace`,
        error: new PublishError('preflight', message, { hint }),
        scope: scopeAt(place),
      },
    ];
  }
  return checkNewAccounts(place, found);
}

/** Whether AWS would refuse those that an image that exists is still to be shared with. */
async function checkNewAccounts(place: Place, found: Image): Promise<CheckAnswer[]> {
  const { target, region, image } = place;
  const present = region.found.launchPermissions.get(found.id) ?? [];
  const others = [...image.share.principals.map(({ value }) => value), ...missingCopies(place)];
  const isShared = others.every((one) => present.includes(one));
  if (isShared || found.state === 'failed') return [];
  const snapshots = snapshotIdsOf(found).flatMap((id) => region.found.snapshotsById.get(id) ?? []);
  const encryptions = await mapAll(snapshots, (one) => encryptionOfSnapshot(target, region.name, one));
  if (!encryptions.includes('aws-managed-key')) return [];
  const message = `${image.name} (${found.id}) can't be shared: its snapshot is encrypted with the AWS managed key, which other accounts can't use`;
  const hint =
    'Remove `share` and `target_account_ids`, or create an image with another name and a customer managed key (`kms_key_id`).';
  return [
    {
      answer: 'no',
      what: `${region.name}: ${image.name} can be shared`,
      error: new PublishError('preflight', message, { hint }),
      scope: scopeAt(place),
    },
  ];
}

/** A snapshot that exists is what it is; else the config says it, or it depends on what it comes from. */
async function encryptionOf(target: Target, region: Region, wanted: WantedSnapshot, use: Use): Promise<Encryption> {
  const existing = existingSnapshot(region, wanted);
  if (existing) return encryptionOfSnapshot(target, region.name, existing);
  if (wanted.encryption) return byManager(wanted.encryption.key.manager);
  const byDefault = region.found.encryptionByDefault;
  const expected = expectedEncryption(fromEncrypted(target, region, wanted), byDefault);
  if (use !== 'shared' || (expected !== 'customer-key' && expected !== 'some-key')) return expected;
  // The default key may be named by its ARN, which doesn't show that AWS manages it.
  const name = byDefault?.kmsKeyId ?? (await readDefaultKeyName(region.ec2));
  const manager = name === undefined ? undefined : (await target.readKey(region.name, name)).manager;
  return manager === undefined ? expected : byManager(manager);
}

function fromEncrypted(target: Target, region: Region, wanted: WantedSnapshot): boolean | undefined {
  const { origin, homeRegion } = wanted.source;
  if (origin.kind === 'snapshot') return origin.encrypted;
  if (region.name === homeRegion) return false;
  const home = target.regions.find((one) => one.name === homeRegion);
  return home && (existingSnapshot(home, wanted.first)?.encrypted ?? home.found.encryptionByDefault?.on);
}

/** Of several the encrypted one. */
function existingSnapshot(region: Region, wanted: WantedSnapshot): Snapshot | undefined {
  const usable = namedSnapshots(region, wanted).filter(({ state }) => state === 'completed' || state === 'pending');
  return usable.find(({ encrypted }) => encrypted) ?? usable[0];
}

async function encryptionOfSnapshot(
  { readKey }: Target,
  region: string,
  { encrypted, kmsKeyArn }: Snapshot,
): Promise<Encryption> {
  if (!encrypted) return 'none';
  return kmsKeyArn === undefined ? 'some-key' : byManager((await readKey(region, kmsKeyArn)).manager);
}

function byManager(manager: 'aws' | 'customer' | undefined): Encryption {
  if (manager === undefined) return 'some-key';
  return manager === 'aws' ? 'aws-managed-key' : 'customer-key';
}

/** Can an image that is still to be created be what the config wants, if its snapshot is encrypted like this? */
export function checkPlace(place: Place, use: Use, encryption: Encryption): CheckAnswer[] {
  const { region, image } = place;
  const what = `${region.name}: ${image.name} can be ${use}`;
  switch (encryption) {
    case 'none':
      return [];
    case 'unknown': {
      const why = 'ec2:GetEbsEncryptionByDefault or ec2:GetEbsDefaultKmsKeyId is not allowed';
      return [{ answer: 'unknown', what, why }];
    }
    case 'some-key': {
      if (use !== 'shared') break;
      const why =
        "it is encrypted with a key that this role can't look at, and other accounts can't use the AWS managed one";
      return [{ answer: 'unknown', what, why }];
    }
    case 'customer-key':
      if (use === 'shared') return [];
  }
  const error = encryptedError(image.name, use);
  return [{ answer: 'no', what, error, scope: scopeAt(place), neverBuild: true }];
}

function encryptedError(image: string, use: Use): PublishError {
  const [message, hint] = unfit(image, use);
  return new PublishError('preflight', message, { hint });
}

function unfit(image: string, use: Use): [message: string, hint: string] {
  switch (use) {
    case 'public':
      return [
        `${image} can't be public: its snapshot is encrypted or would be`,
        "Encryption by default is on in that region or in the home region, or the source or one of its disks is encrypted. Turn encryption by default off (EC2 console, Data protection and security), or remove the region from the image's `regions`.",
      ];
    case 'shared':
      return [
        `${image} can't be shared: its snapshot would be encrypted with the AWS managed key, which other accounts can't use`,
        'Set `kms_key_id` to a customer managed key, or make one the default key of EBS encryption, and allow the accounts to use it. Without `encrypted` in the config, the source or one of its disks is encrypted, or encryption by default is on in that region or in the home region: turn it off, or remove the region.',
      ];
    case 'listed in AWS Marketplace':
      return [
        `${image} can't go to AWS Marketplace: its snapshot is encrypted or would be`,
        'Encryption by default is on in that region or in the home region, or the source or one of its disks is encrypted. Turn encryption by default off (EC2 console, Data protection and security), or remove `marketplace`.',
      ];
  }
}
