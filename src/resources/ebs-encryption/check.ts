import { PublishError } from '../../error.js';
import type { Answer } from '../../run/answers.js';
import type { MadeImage, Region, Target, WantedSnapshot } from '../../run/wanted.js';
import { findImage } from '../image/ensure.js';
import type { EncryptionByDefault } from './read.js';

/** What a snapshot in a region is, or will be once it is made. */
export type Encryption =
  | 'none'
  /** With a key of the customer's: it can be shared, but never made public. */
  | 'customer-key'
  /** With the AWS managed key, which nobody else can use. */
  | 'aws-managed-key'
  /** Encrypted with a key that wasn't looked at. */
  | 'some-key'
  | 'unknown';

/**
 * Whether a snapshot that is still to be made comes out encrypted: where encryption by default is on, or what it is
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

/** Does encryption by default, in any region, make of an image something that can't be public or shared? */
export function encryptionAnswers(target: Target): Answer[] {
  const answers = target.regions.flatMap((region) =>
    region.images.flatMap((image): Answer[] => {
      if (!image.made || findImage(region, image)) return []; // an image that exists is what it is
      const made = { ...image, made: image.made };
      const wants = wantOf(made);
      if (!wants) return [];
      return answer(region, made, wants, encryptionOf(target, region, made.made.snapshot));
    }),
  );
  return answers.length > 0 ? answers : [{ answer: 'yes', what: 'nothing for others comes out encrypted' }];
}

type Want = 'public' | 'shared';

function wantOf({ config, share }: MadeImage): Want | undefined {
  if (config.public && !config.temporary) return 'public';
  return share.principals.length > 0 ? 'shared' : undefined;
}

/** A snapshot that exists is what it is; else it follows from where it comes from. */
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
  const usable = found.filter(({ State }) => State === 'completed' || State === 'pending');
  return usable.length > 0 ? usable.some((snapshot) => snapshot.Encrypted) : undefined;
}

function answer(region: Region, image: MadeImage, want: Want, encryption: Encryption): Answer[] {
  const what = `${region.name}: ${image.name} can be ${want}`;
  const certainlyEncrypted = encryption !== 'none' && encryption !== 'unknown';
  if (encryption === 'none') return [];
  if (want === 'public' ? !certainlyEncrypted : encryption === 'unknown' || encryption === 'some-key') {
    const why =
      encryption === 'unknown'
        ? 'ec2:GetEbsEncryptionByDefault or ec2:GetEbsDefaultKmsKeyId is not allowed'
        : 'the snapshot that it is made from is encrypted, and only its key decides who may use it';
    return [{ answer: 'unknown', what, why }];
  }
  if (want === 'shared' && encryption === 'customer-key') return [];
  const error = refusal(region.name, image.name, want);
  const bestEffort = image.config.best_effort_regions.includes(region.name);
  return [{ answer: 'no', what, error, region: region.name, image: image.name, bestEffort, spoils: true }];
}

function refusal(region: string, image: string, want: Want): PublishError {
  const message =
    want === 'public'
      ? `${image} can't become public in ${region}: its snapshot there is encrypted, or will be`
      : `${image} can't be shared in ${region}: its snapshot there will be encrypted with the AWS managed key, which can't be shared`;
  const hint =
    want === 'public'
      ? "Encryption by default is on in that region, in the home region, or the source is encrypted: switch it off (EC2 console, Data protection and security), or leave the region out of the image's `regions`."
      : 'Encryption by default is on there or in the home region: choose a customer managed key as its default key and let the accounts use it, switch it off, or leave the region out.';
  return new PublishError('preflight', message, { hint });
}
