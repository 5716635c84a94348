import { isSnapshotName, snapshotName } from '../../identity/names.js';
import type { Snapshot } from '../../run/found.js';
import type { Region } from '../../run/target.js';
import type { WantedSnapshot } from '../../run/wanted.js';
import { keyDifference, keysNamed } from '../kms-key/encryption.js';

/** The snapshots of a region with a name that is wanted, in any state, except for those with another key. */
export function namedSnapshots({ found }: Pick<Region, 'found'>, { names, encryption }: WantedSnapshot): Snapshot[] {
  return names
    .flatMap((name) => found.snapshots.get(name) ?? [])
    .filter((snapshot) => keyDifference(snapshot, encryption) === undefined);
}

/**
 * Whether a snapshot's name is that of the wanted one; a name of another kind, or none, says nothing against it. What
 * an alias stands for may be unknown now, or have been unknown to the run that named the snapshot.
 */
export function isNamedAs({ tags, ...found }: Snapshot, wanted: WantedSnapshot): boolean {
  const { Name: name } = tags;
  if (name === undefined || !isSnapshotName(name) || wanted.names.includes(name)) return true;
  return keysNamed(wanted, found).some((key) => name === nameWith(wanted, key));
}

/** Whether a snapshot comes from the same source for the same image, encrypted or not, whatever its key is. */
export function isSameChain(found: Snapshot, wanted: WantedSnapshot): boolean {
  const { Name: name } = found.tags;
  return isNamedAs(found, wanted) || name === nameWith(wanted) || isEncryptedByConfig(found, wanted);
}

/** Whether a config has asked for the key of a snapshot: it is a part of its name. */
export function isEncryptedByConfig({ kmsKeyArn, tags }: Snapshot, wanted: WantedSnapshot): boolean {
  return kmsKeyArn !== undefined && tags.Name === nameWith(wanted, kmsKeyArn);
}

function nameWith({ source, identity }: WantedSnapshot, key?: string): string {
  return snapshotName(source.sourceSha256, identity, key);
}
