import type { Snapshot } from '../../run/found.js';
import type { WantedEncryption, WantedSnapshot } from '../../run/wanted.js';

/** What ImportSnapshot and CopySnapshot are asked for; without a key they take the default key of the region. */
export function encryptionInput(encryption: WantedEncryption | undefined): { Encrypted?: true; KmsKeyId?: string } {
  if (encryption === undefined) return {};
  const { kmsKeyId, key } = encryption;
  return { Encrypted: true, ...(kmsKeyId === undefined ? {} : { KmsKeyId: key.arn ?? kmsKeyId }) };
}

/** The same for people, in the config's words. */
export function describeEncryption(encryption: WantedEncryption | undefined): Record<string, unknown> {
  return encryption === undefined ? {} : { encrypted: true, kms_key_id: encryption.kmsKeyId ?? 'default' };
}

/** How a key is named in messages: as the config does, and what it stands for. */
export function keyInWords({ kmsKeyId, key }: WantedEncryption): string {
  const name = kmsKeyId ?? `the default key ${key.name}`;
  return key.arn === undefined || name.endsWith(key.arn) ? name : `${name} (${key.arn})`;
}

/** What of a snapshot decides whether it is encrypted as wanted. */
type Encrypted = Pick<Snapshot, 'encrypted' | 'kmsKeyArn'>;

/** The key that a snapshot has and the one that it is to have; undefined where they are the same, as far as is known. Pure. */
export function keyDifference(
  found: Encrypted,
  encryption: WantedEncryption | undefined,
): { readonly from: string | null; readonly to: string | null } | undefined {
  if (encryption === undefined) return undefined; // the account decides
  const to = encryption.key.arn ?? encryption.kmsKeyId ?? encryption.key.name;
  if (!found.encrypted) return { from: null, to };
  const isOther =
    found.kmsKeyArn !== undefined && encryption.key.arn !== undefined && found.kmsKeyArn !== encryption.key.arn;
  return isOther ? { from: found.kmsKeyArn ?? null, to } : undefined;
}

/** The key that a snapshot's own name can be made with; what an alias stands for may be unknown. */
export function keysNamed(wanted: WantedSnapshot, found: Encrypted): readonly string[] {
  const known = wanted.encryption?.key.identities ?? [];
  const isOpen = wanted.encryption !== undefined && wanted.encryption.key.arn === undefined;
  return isOpen && found.kmsKeyArn !== undefined ? [...known, found.kmsKeyArn] : known;
}
