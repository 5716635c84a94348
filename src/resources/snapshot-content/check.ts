import type { CheckAnswer } from '../../run/checks.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';

/** May this role read snapshots? AWS says so only when it is asked for a block. */
export function checkContents(run: Run, { regions, copyRole }: Target): CheckAnswer[] {
  if (!run.policy.contentPercent || copyRole !== undefined) return [];
  const why =
    'ebs:ListSnapshotBlocks, ebs:GetSnapshotBlock and, for an encrypted snapshot, kms:Decrypt show only when they are used';
  return regions
    .filter(({ images }) => images.length > 0)
    .map(({ name }) => ({ answer: 'unknown', what: `${name}: this role may read snapshots`, why }));
}
