import type { Snapshot } from '../../run/found.js';
import type { WantedSnapshot } from '../../run/wanted.js';
import { keyDifference } from '../kms-key/encryption.js';
import { isEncryptedByConfig, isNamedAs } from '../snapshot/chain.js';

interface SnapshotDifference {
  readonly kind: 'encryption key' | 'snapshot (billing_products, separate_snapshot)';
  readonly from: string | null | undefined;
  readonly to: string | null;
}

/**
 * What keeps the snapshot of a volume from being the wanted one: another key, or none; or the name of another chain, which
 * means that the image was built with other billing products, or not on its own snapshot. Pure.
 */
export function snapshotConflict(found: Snapshot, wanted: WantedSnapshot): SnapshotDifference | undefined {
  const key = keyDifference(found, wanted.encryption);
  if (key) return { kind: 'encryption key', ...key };
  if (isNamedAs(found, wanted)) return undefined;
  const isNoLongerEncrypted = wanted.encryption === undefined && isEncryptedByConfig(found, wanted);
  if (isNoLongerEncrypted) return { kind: 'encryption key', from: found.kmsKeyArn, to: null };
  return { kind: 'snapshot (billing_products, separate_snapshot)', from: found.tags.Name, to: wanted.name };
}
