import { nothingWasDone } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { asTagList } from '../../aws/tags.js';
import { change, type Id, requireId } from '../../run/change.js';
import { afterPartialChange, lookUntilFound } from '../../run/consistency.js';
import type { EnsuredSnapshot } from '../../run/ensured.js';
import type { Snapshot } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { WantedSnapshot } from '../../run/wanted.js';
import { describeEncryption, encryptionInput } from '../kms-key/encryption.js';
import { namingKey } from '../kms-key/failure.js';
import { copyMinutes } from './copy-time.js';
import { describeSnapshots } from './read.js';
import { whenSlotIsFree } from './slots.js';

const triesAfterLostAnswer = 3;
/** How the descriptions of copies begin. */
export const copiedFrom = 'Copied from ';

interface EnsuredCopy extends EnsuredSnapshot {
  /** What has its name by the time that it is complete, itself included. */
  readonly named: readonly Snapshot[];
}

/**
 * Copies the first snapshot into `region`, or one of the same disk within the home region, and waits until the copy is complete.
 * @param onId called with the copy's ID as soon as AWS gives it
 */
export async function copySnapshot(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  first: Id,
  onId: (snapshotId: string) => void,
): Promise<EnsuredCopy> {
  const { origin, homeRegion, role, name } = wanted.source;
  const isFirst = origin.kind === 'snapshot' || region.name === homeRegion;
  const ofDisk = role === 'data' ? ` of ${name}` : '';
  const expected: EnsuredCopy = {
    id: { knownAfterApply: `snapshot in ${region.name}` },
    tags: wanted.tags,
    volumePermissions: [],
    named: [],
  };
  return change(
    run,
    {
      ...inRegion(region),
      image: wanted.owner,
      resource: { kind: 'snapshot' },
      action: 'create',
      from: null,
      to: {
        copy_of: isFirst ? requireId(first) : `the snapshot${ofDisk} in ${homeRegion}`,
        ...describeEncryption(wanted.encryption),
      },
    },
    {
      expected,
      apply: async () => {
        const id = await requestCopy(run, region, wanted, requireId(first));
        onId(id);
        const { kmsKeyArn, named } = await namingKey(wanted, () => region.awaitCopy(id, wanted.name));
        return { ...expected, id, kmsKeyArn, named };
      },
    },
  );
}

/**
 * CopySnapshot takes no client token: when its answer is lost, the copy is looked up by its name before another one is
 * requested.
 */
async function requestCopy(
  run: Run,
  region: Region,
  wanted: WantedSnapshot,
  sourceSnapshotId: string,
): Promise<string> {
  const before = new Set(wanted.names.flatMap((name) => region.found.snapshots.get(name) ?? []).map(({ id }) => id));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await whenSlotIsFree(run, region, 'copy', () => sendCopy(region, wanted, sourceSnapshotId));
    } catch (error) {
      if (nothingWasDone(error) || run.signal.aborted || attempt === triesAfterLostAnswer) throw error;
      run.report.warning(
        `${region.name}: the response to CopySnapshot was lost. Looking for the copy before requesting it again`,
      );
      const lookForCopy = async () => {
        const named = await describeSnapshots(region.ec2, 'tag:Name', [wanted.name]);
        return named.find(({ id }) => !before.has(id));
      };
      const found = await afterPartialChange(() => lookUntilFound(run, `the copy in ${region.name}`, lookForCopy));
      if (found) return found.id;
    }
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html */
async function sendCopy(region: Region, wanted: WantedSnapshot, sourceSnapshotId: string): Promise<string> {
  const { source, tags, encryption } = wanted;
  const minutes = copyMinutes(region, wanted);
  const { SnapshotId } = await region.ec2.copySnapshot({
    SourceRegion: source.homeRegion,
    SourceSnapshotId: sourceSnapshotId,
    Description: `${copiedFrom}${sourceSnapshotId} in ${source.homeRegion}`,
    ...encryptionInput(encryption),
    ...(minutes === undefined ? {} : { CompletionDurationMinutes: minutes }),
    TagSpecifications: [{ ResourceType: 'snapshot', Tags: asTagList(tags) }],
  });
  return given(SnapshotId, 'SnapshotId of CopySnapshot');
}
