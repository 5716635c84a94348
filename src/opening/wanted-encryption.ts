import type { Clients } from '../aws/clients.js';
import type { Image as ImageConfig } from '../config/config.js';
import { isEncrypted, keyInRegion } from '../config/kms-key.js';
import { readDefaultKeyName, unknownDefaultKey } from '../resources/kms-key/read.js';
import { attempt, mapAll } from '../run/barrier.js';
import type { KmsKey } from '../run/found.js';
import { isBestEffortFor } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import type { WantedEncryption } from '../run/wanted.js';
import type { AccountFacts } from './account-facts.js';

/** How an image's snapshot is to be encrypted in each region. */
export interface EncryptionByRegion {
  of(image: ImageConfig, region: string): WantedEncryption | undefined;
  /** Whether the keys of a region could be read: without them, nothing is found again there. */
  isKnown(region: string): boolean;
}

/**
 * Reads the keys of the images that the config encrypts, because the names of their snapshots depend on them. Keys that
 * can't be read are a failure of their region.
 * @param wanted by region: the images that are wanted there, or whose first snapshot is imported there
 */
export async function readEncryption(
  run: Run,
  clients: Clients,
  { caller }: AccountFacts,
  readKey: Target['readKey'],
  wanted: ReadonlyMap<string, readonly ImageConfig[]>,
): Promise<EncryptionByRegion> {
  const keys = new Map<string, Map<string | undefined, KmsKey>>();
  const unread = new Set<string>();
  await mapAll(wanted, async ([region, images]) => {
    const encrypted = images.filter(isEncrypted);
    const names = new Set(encrypted.map(({ kms_key_id: key }) => key && keyInRegion(key, region)));
    const scope = { accountId: caller.accountId, region, bestEffort: isBestEffortFor(region, images) };
    const read = await attempt(run, scope, async () => {
      const pairs = await mapAll(names, async (name) => [name, await keyNamed(name, region)] as const);
      return new Map(pairs);
    });
    if (read) keys.set(region, read);
    else unread.add(region);
  });

  async function keyNamed(name: string | undefined, region: string): Promise<KmsKey> {
    if (name !== undefined) return readKey(region, name);
    const byDefault = await readDefaultKeyName(await clients.ec2(region));
    return byDefault === undefined ? unknownDefaultKey(caller, region) : readKey(region, byDefault);
  }

  return {
    of: (image, region) => {
      if (!isEncrypted(image)) return undefined;
      const kmsKeyId = image.kms_key_id && keyInRegion(image.kms_key_id, region);
      const key = keys.get(region)?.get(kmsKeyId);
      return key && { kmsKeyId, key };
    },
    isKnown: (region) => !unread.has(region),
  };
}
