import type { EC2 } from '../../aws/ec2.js';
import { PublishError } from '../../error.js';
import { chooseSnapshot, isUsable } from '../../identity/choose.js';
import { lookUntilFound } from '../../run/consistency.js';
import { type Snapshot, snapshotIdsOf } from '../../run/found.js';
import type { Run } from '../../run/run.js';
import type { WantedSnapshot } from '../../run/wanted.js';
import { describeImages } from '../image/read.js';
import { keyDifference } from '../kms-key/encryption.js';
import { describeSnapshots, parseSnapshot } from './read.js';

/** A source's first snapshot as it is found. */
export interface FirstSnapshot {
  readonly id: string;
  /** false while AWS may still reject it. */
  readonly isComplete: boolean;
}

/**
 * A source's first snapshot, if it exists. Of several, `cleanup` keeps one that an AMI uses, and else the oldest.
 * @param nameFrom the name that an AMI of the source has by its first snapshot
 * @param patienceMs how long a server that shows none isn't believed
 */
export async function findFirstSnapshot(
  run: Run,
  ec2: EC2,
  first: WantedSnapshot,
  { nameFrom, patienceMs }: { nameFrom(snapshot: Snapshot): string; readonly patienceMs: number },
): Promise<FirstSnapshot | undefined> {
  const { origin, homeRegion, sourceSha256 } = first.source;
  if (origin.kind === 'snapshot') return { id: origin.snapshotId, isComplete: true };
  const look = async () => {
    const named = await describeSnapshots(ec2, 'tag:Name', first.names);
    const found = named.filter((one) => isUsable(one) && keyDifference(one, first.encryption) === undefined);
    return found.length > 0 ? found : undefined;
  };
  const found = (await lookUntilFound(run, `a snapshot named ${first.name}`, look, patienceMs)) ?? [];
  const inUse = found.length > 1 ? await snapshotsInUse(ec2, found, nameFrom) : new Set<string>();
  const { chosen } = chooseSnapshot(found, sourceSha256, inUse, homeRegion);
  return chosen && { id: chosen.id, isComplete: chosen.state === 'completed' };
}

/** IDs of those under an AMI with the name that they give, or else under any AMI. */
async function snapshotsInUse(
  ec2: EC2,
  snapshots: readonly Snapshot[],
  nameFrom: (snapshot: Snapshot) => string,
): Promise<Set<string>> {
  const ids = snapshots.map(({ id }) => id);
  const users = await describeImages(ec2, 'block-device-mapping.snapshot-id', ids);
  const own = snapshots.filter((one) =>
    users.some((user) => user.name === nameFrom(one) && snapshotIdsOf(user).includes(one.id)),
  );
  return new Set(own.length > 0 ? own.map(({ id }) => id) : users.flatMap(snapshotIdsOf));
}

/** A snapshot that exists, whoever owns it: the source may be one that another account shares. */
export async function readFirstSnapshot(run: Run, ec2: EC2, id: string): Promise<Snapshot> {
  const look = async () => {
    const { Snapshots = [] } = await ec2.describeSnapshots({ Filters: [{ Name: 'snapshot-id', Values: [id] }] });
    return Snapshots.map(parseSnapshot)[0];
  };
  const found = await lookUntilFound(run, id, look);
  if (found === undefined) {
    throw new PublishError('aws', `AWS does not show the snapshot ${id}, whose start is the build date`, {
      hint: 'Run again: what was created is kept.',
    });
  }
  return found;
}
