import { keyInRegion } from '../../config/kms-key.js';
import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Image, snapshotIdsOf } from '../../run/found.js';
import { type Place, scopeAt } from '../../run/place.js';
import type { WantedEncryption } from '../../run/wanted.js';
import type { Difference } from '../image/conflicts.js';
import { findImage } from '../image/find.js';
import { checkKey } from '../kms-key/check.js';
import { keyDifference } from '../kms-key/encryption.js';
import { isAboutKey } from '../kms-key/failure.js';
import { toEncrypt } from '../kms-key/policy.js';

/** The key that the config names for a copy, as the account that copies sees it; undefined where it names none. */
async function wantedKey({ target, region, image }: Place): Promise<WantedEncryption | undefined> {
  const kmsKeyId = image.config.kms_key_id && keyInRegion(image.config.kms_key_id, region.name);
  return kmsKeyId === undefined ? undefined : { kmsKeyId, key: await target.readKey(region.name, kmsKeyId) };
}

/** Can EBS encrypt a copy that is still to be made? AWS accepts keys that it can't use, and fails minutes later. */
export async function checkCopyKey(place: Place): Promise<CheckAnswer[]> {
  const found = findImage(place);
  if (found && found.state !== 'failed') return [];
  const encryption = await wantedKey(place);
  return encryption ? checkKey(place.region.name, encryption, scopeAt(place)) : [];
}

/** Whether a copy has another key than the config names, as far as the role may look. */
export async function keyConflict(place: Place, found: Image): Promise<Difference | undefined> {
  if (found.state === 'failed') return undefined;
  const wanted = await wantedKey(place);
  const snapshots = snapshotIdsOf(found).flatMap((id) => place.region.found.snapshotsById.get(id) ?? []);
  const [difference] = snapshots.flatMap((snapshot) => keyDifference(snapshot, wanted) ?? []);
  return difference && { kind: 'encryption key', ...difference };
}

/** Runs `step`; an error about a key then says what the role needs, because AWS doesn't say which key it means. */
export async function namingKeys<T>({ target, region, image }: Place, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof PublishError) || !isAboutKey(error.message)) throw error;
    const { code, message, hint = '' } = error;
    const configured = image.config.kms_key_id && keyInRegion(image.config.kms_key_id, region.name);
    const named = configured === undefined ? '' : ` and ${configured}`;
    const needed = `Allow ${target.copyRole} ${toEncrypt.join(', ')} on the key of the AMI${named}; their policies have to allow it, too.`;
    throw new PublishError(code, message, { hint: `${needed} ${hint}`.trim(), cause: error.cause });
  }
}
