import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { EncryptionByDefault } from '../../run/found.js';
import { type BuildablePlace, placesOf, scopeAt } from '../../run/place.js';
import type { Region, Target } from '../../run/target.js';
import { isBuildable, snapshotsOf, type WantedImage, type WantedSnapshot } from '../../run/wanted.js';
import { findImage } from '../image/find.js';

/** What a snapshot in a region is, or will be once it exists. */
export type Encryption =
  | 'none'
  /** With a customer managed key: the snapshot can be shared, but never made public. */
  | 'customer-key'
  /** With the AWS managed key, which no other account can use. */
  | 'aws-managed-key'
  /** Encrypted with a key that wasn't looked at. */
  | 'some-key'
  | 'unknown';

/**
 * Whether a snapshot that is still to be created comes out encrypted: where encryption by default is on, or what it is
 * copied from is encrypted. A copy takes the default key of its own region. Pure.
 */
export function expectedEncryption(
  fromEncrypted: boolean | undefined,
  byDefault: EncryptionByDefault | undefined,
): Encryption {
  if (byDefault?.on) return byDefault.key === 'customer' ? 'customer-key' : 'aws-managed-key';
  if (fromEncrypted) return 'some-key';
  return byDefault && fromEncrypted === false ? 'none' : 'unknown';
}

/** Does encryption by default, in any region, turn an image into one that can't be public or shared? */
export function checkEncryption(target: Target): CheckAnswer[] {
  return target.regions
    .flatMap((region) => placesOf(target, region))
    .flatMap((place): CheckAnswer[] => {
      const { region, image } = place;
      if (!isBuildable(image) || findImage(place)) return []; // an image that exists is what it is
      const use = useOf(image);
      if (!use) return [];
      const encryptions = new Set(snapshotsOf(image).map((wanted) => encryptionOf(target, region, wanted)));
      return [...encryptions].flatMap((encryption) => checkPlace({ ...place, image }, use, encryption));
    });
}

/** What others are to do with an image. */
type Use = 'public' | 'shared';

function useOf({ config, share }: WantedImage): Use | undefined {
  if (config.public && !config.temporary) return 'public';
  return share.principals.length > 0 ? 'shared' : undefined;
}

/** A snapshot that exists is what it is; else it depends on what it comes from. */
function encryptionOf(target: Target, region: Region, wanted: WantedSnapshot): Encryption {
  const existing = existingEncrypted(region, wanted);
  if (existing !== undefined) return existing ? 'some-key' : 'none';
  const byDefault = region.found.encryptionByDefault;
  const { origin, homeRegion } = wanted.source;
  if (origin.kind === 'snapshot') return expectedEncryption(origin.encrypted, byDefault);
  if (region.name === homeRegion) return expectedEncryption(false, byDefault);
  const home = target.regions.find((one) => one.name === homeRegion);
  const first = home && (existingEncrypted(home, wanted) ?? home.found.encryptionByDefault?.on);
  return expectedEncryption(first, byDefault);
}

function existingEncrypted(region: Region, wanted: WantedSnapshot): boolean | undefined {
  const found = region.found.snapshots.get(wanted.name) ?? [];
  const usable = found.filter(({ state }) => state === 'completed' || state === 'pending');
  return usable.length > 0 ? usable.some((snapshot) => snapshot.encrypted) : undefined;
}

function checkPlace(place: BuildablePlace, use: Use, encryption: Encryption): CheckAnswer[] {
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
      if (use === 'public') break;
      const why = "its source snapshot is encrypted, so the key's policy decides who can use it";
      return [{ answer: 'unknown', what, why }];
    }
    case 'customer-key':
      if (use === 'shared') return [];
  }
  const error = encryptedError(image.name, use);
  return [{ answer: 'no', what, error, scope: scopeAt(place), neverBuild: true }];
}

function encryptedError(image: string, use: Use): PublishError {
  const message =
    use === 'public'
      ? `${image} can't be public: its snapshot is encrypted or would be`
      : `${image} can't be shared: its snapshot would be encrypted with the AWS managed key, which other accounts can't use`;
  const hint =
    use === 'public'
      ? "Encryption by default is on in that region or in the home region, or the source is encrypted. Turn encryption by default off (EC2 console, Data protection and security), or remove the region from the image's `regions`."
      : 'Encryption by default is on in that region or in the home region. Set a customer managed key as the default key and allow the accounts to use it, turn encryption by default off, or remove the region.';
  return new PublishError('preflight', message, { hint });
}
