import { PublishError } from '../../error.js';
import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region, Target } from '../../run/target.js';
import { snapshotsOf, type WantedSnapshot } from '../../run/wanted.js';
import { unknownKey } from './direct-start.js';
import { isUnfinished } from './direct-upload.js';
import { missingFirstSnapshots } from './missing-first.js';
import { describeSnapshotsBy } from './read.js';
import { findSameDisk } from './same-disk.js';

/** The quota L-94D7AB7D of an account in a region, which can't be raised (docs/aws-facts.md#ebs-direct). */
const pendingAtMost = 100;

/** Can the snapshots that are still missing be written through EBS direct? */
export async function checkDirectUploads(run: Run, target: Target): Promise<CheckAnswer[]> {
  const direct = missingFirstSnapshots(target).filter(({ source }) => source.origin.kind === 'direct');
  const byHome = groupBy(direct, ({ source }) => source.homeRegion);
  const answers = await mapAll(target.regions, async (region): Promise<CheckAnswer[]> => {
    const uploads = byHome.get(region.name) ?? [];
    if (uploads.length === 0) return [];
    return [maybeAllowed(region), ...(await checkKeyKnown(region, uploads)), ...(await checkPending(region, uploads))];
  });
  warnOfOthers(run, direct);
  return [...answers.flat(), ...target.regions.flatMap((region) => checkSkip(region, byHome.get(region.name) ?? []))];
}

function maybeAllowed({ name }: Region): CheckAnswer {
  const why = 'ebs:StartSnapshot, ebs:PutSnapshotBlock and ebs:CompleteSnapshot show only when they are used';
  return { answer: 'unknown', what: `${name}: this role may write snapshots`, why };
}

/** A copy of the same disk, which takes the place of an upload, is encrypted by an alias, too. */
async function checkKeyKnown(region: Region, uploads: readonly WantedSnapshot[]): Promise<CheckAnswer[]> {
  const unknown = await mapAll(uploads, async (wanted) => {
    const { kmsKeyId, key } = wanted.encryption ?? {};
    if (kmsKeyId === undefined || key?.arn !== undefined || isUnfinished(region, wanted)) return [];
    return (await findSameDisk(region, wanted)) ? [] : [kmsKeyId];
  });
  return [...new Set(unknown.flat())].map((kmsKeyId) => ({
    answer: 'no',
    what: `${region.name}: the key ${kmsKeyId} can be named to EBS direct`,
    error: unknownKey(region.name, kmsKeyId),
    scope: { ...inRegion(region), bestEffort: false },
  }));
}

async function checkPending(region: Region, uploads: readonly WantedSnapshot[]): Promise<CheckAnswer[]> {
  const pending = await describeSnapshotsBy(region.ec2, [{ Name: 'status', Values: ['pending'] }]);
  const begun = uploads.filter((wanted) => isUnfinished(region, wanted)).length;
  const needed = uploads.length - begun;
  const what = `${region.name}: room for ${needed} more pending ${needed === 1 ? 'snapshot' : 'snapshots'}`;
  if (pending.length + needed <= pendingAtMost) return [];
  const message = `${region.name} has ${pending.length} pending snapshots, and AWS allows ${pendingAtMost}`;
  const hint =
    'Wait until some of them are complete. `cleanup` deletes those that an interrupted upload has left, three days after its last block.';
  const error = new PublishError('preflight', `${message}: ${needed} more can't be started`, { hint });
  return [{ answer: 'no', what, error, scope: { ...inRegion(region), bestEffort: false } }];
}

/**
 * Where the account encrypts everything, blocks that are left out have random data (docs/aws-facts.md#ebs-direct).
 * @param uploads what is to be written in the region: all copies of an encrypted snapshot are encrypted, too
 */
export function checkSkip(region: Region, uploads: readonly WantedSnapshot[] = []): CheckAnswer[] {
  const skipping = [...region.images.flatMap(snapshotsOf), ...uploads].find(leavesOut);
  const byDefault = region.found.encryptionByDefault;
  if (skipping === undefined || byDefault?.on === false) return [];
  const { config } = skipping.source;
  const what = `${region.name}: blocks can be left out (\`ebs.skip\`)`;
  if (byDefault === undefined)
    return [{ answer: 'unknown', what, why: 'ec2:GetEbsEncryptionByDefault is not allowed' }];
  const message = `ebs.skip: ${config.ebs.skip} can't be used in ${region.name}: encryption by default is on there, and an encrypted volume has random data in a block that was never written`;
  const hint = 'Remove `ebs.skip`, turn encryption by default off, or remove the region.';
  const diagnostics = [{ ...config.locate(['ebs', 'skip']), message: `${message}. ${hint}` }];
  const error = new PublishError('preflight', message, { hint, diagnostics });
  return [{ answer: 'no', what, error, scope: { ...inRegion(region), bestEffort: false } }];
}

/** Whether a snapshot that this run may write leaves blocks out. */
export function leavesOut({ source: { origin, config } }: WantedSnapshot): boolean {
  return origin.kind === 'direct' && config.ebs.skip !== 'none';
}

/** Others may encrypt what they create from a snapshot. */
function warnOfOthers(run: Run, direct: readonly WantedSnapshot[]): void {
  const configs = new Set(direct.filter(leavesOut).map(({ source }) => source.config));
  for (const config of configs) {
    const forOthers = config.images.find((image) => image.public || image.share.length > 0);
    if (forOthers === undefined) continue;
    run.report.warning(
      `${config.file}: ebs.skip: ${config.ebs.skip} leaves blocks out, and others can use ${forOthers.name}: whoever creates an encrypted volume from it has random data in these blocks`,
    );
  }
}
