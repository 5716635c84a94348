import { change, type Id, known, type Run } from './run.js';
import type { Region } from './wanted.js';

/** A snapshot takes at most 500 changes of its permissions in one call (aws-facts, section 2). */
const changesPerCall = 500;

/** Shares a snapshot with accounts; organizations can't be given a snapshot. Takes nobody away. */
export async function ensureSnapshotShare(
  run: Run,
  region: Region,
  image: string,
  snapshotId: Id,
  current: readonly string[],
  accounts: readonly string[],
): Promise<void> {
  const missing = [...new Set(accounts)].filter((account) => !current.includes(account));
  if (missing.length === 0) return;
  const present = current.filter((account) => account !== 'all');
  const modify = async (how: 'Add' | 'Remove') => {
    for (let start = 0; start < missing.length; start += changesPerCall) {
      await region.ec2.modifySnapshotAttribute({
        SnapshotId: known(snapshotId),
        Attribute: 'createVolumePermission',
        CreateVolumePermission: { [how]: missing.slice(start, start + changesPerCall).map((UserId) => ({ UserId })) },
      });
    }
  };
  await change(
    run,
    {
      region: region.name,
      image,
      resource: 'volume permission',
      action: 'update',
      from: [...present].sort(),
      to: [...present, ...missing].sort(),
    },
    { expected: undefined, apply: () => modify('Add'), undo: () => modify('Remove') },
  );
}
