import type { ImportSnapshotCommandInput } from '@aws-sdk/client-ec2';
import { given } from '../../aws/given.js';
import { asTagList } from '../../aws/tags.js';
import { PublishError } from '../../error.js';
import { chooseImportTask, type ImportTaskChoice } from '../../identity/choose.js';
import { clientToken } from '../../identity/tokens.js';
import { change } from '../../run/change.js';
import { lookUntilFound, visibleWithinMs } from '../../run/consistency.js';
import type { EnsuredSnapshot } from '../../run/ensured.js';
import type { ImportTask } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { ObjectOrigin, WantedSnapshot } from '../../run/wanted.js';
import { describeEncryption, encryptionInput } from '../kms-key/encryption.js';
import { namingKey } from '../kms-key/failure.js';
import { soonestEndMs } from './await.js';
import { describeImportTasksNamed, describeSnapshots } from './read.js';
import { whenSlotIsFree } from './slots.js';

/** A client token that AWS answers with a failed import is replaced this often. */
const mostTokens = 6;

/**
 * The first snapshot of a source, imported from its S3 object. An import that an earlier run began is continued. The
 * snapshot has no tags yet: those of the task don't reach it (docs/aws-facts.md#imports).
 */
export async function ensureImport(
  run: Run,
  home: Region,
  wanted: WantedSnapshot,
  upload: () => Promise<void>,
): Promise<EnsuredSnapshot> {
  const { origin } = wanted.source;
  if (origin.kind === 'snapshot' || origin.kind === 'direct') throw new Error('bug: it has no object');
  const { chosen, dead } = await findImport(run, home, wanted);
  const planned: EnsuredSnapshot = {
    id: { knownAfterApply: `snapshot in ${home.name}` },
    tags: {},
    volumePermissions: [],
  };
  if (chosen) {
    if (!run.policy.applies) return { ...planned, id: chosen.snapshotId ?? planned.id };
    return { ...planned, id: await namingKey(wanted, () => importedSnapshot(run, home, chosen.id)) };
  }
  await upload();
  return change(
    run,
    {
      ...inRegion(home),
      image: wanted.owner,
      resource: { kind: 'snapshot' },
      action: 'create',
      from: null,
      to: { import_of: `s3://${origin.bucket}/${origin.key}`, ...describeEncryption(wanted.encryption) },
    },
    {
      expected: planned,
      apply: async () => {
        const taskId = await requestImport(run, home, wanted, origin, dead);
        return { ...planned, id: await namingKey(wanted, () => importedSnapshot(run, home, taskId, soonestEndMs)) };
      },
    },
  );
}

async function findImport(run: Run, home: Region, wanted: WantedSnapshot): Promise<ImportTaskChoice<ImportTask>> {
  const tasks = await describeImportTasksNamed(home.ec2, wanted.name);
  return chooseImportTask(tasks, wanted.source.sourceSha256, await existingSnapshots(run, home, tasks), home.name);
}

/**
 * Which of the tasks' snapshots exist. A task names its snapshot before AWS shows that one everywhere. Importing again
 * because of that would create a duplicate, so a missing snapshot is looked for until it must be gone.
 */
async function existingSnapshots(run: Run, home: Region, tasks: readonly ImportTask[]): Promise<Set<string>> {
  const ids = tasks.flatMap((task) => task.snapshotId ?? []);
  if (ids.length === 0) return new Set();
  const look = async () => {
    const found = await describeSnapshots(home.ec2, 'snapshot-id', ids);
    return found.length > 0 ? found : undefined;
  };
  const found = await lookUntilFound(
    run,
    `the snapshots of earlier imports in ${home.name}`,
    look,
    run.policy.applies ? visibleWithinMs : 0,
  );
  return new Set((found ?? []).map(({ id }) => id));
}

/**
 * A replayed client token returns the original task, even one that has failed: then the next attempt's token is tried.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html
 */
async function requestImport(
  run: Run,
  home: Region,
  { source, name, tags, encryption }: WantedSnapshot,
  origin: ObjectOrigin,
  dead: number,
): Promise<string> {
  for (let attempt = dead; ; attempt += 1) {
    const request: ImportSnapshotCommandInput = {
      ClientToken: clientToken('import', source.sourceSha256, name, home.name, attempt),
      Description: `Import of ${source.name}`.slice(0, 255),
      DiskContainer: {
        Format: origin.importFormat,
        UserBucket: { S3Bucket: origin.bucket, S3Key: origin.key },
      },
      RoleName: source.config.s3.role_name,
      ...encryptionInput(encryption),
      TagSpecifications: [{ ResourceType: 'import-snapshot-task', Tags: asTagList(tags) }],
    };
    const { ImportTaskId, SnapshotTaskDetail } = await whenSlotIsFree(run, home, 'import', () =>
      home.ec2.importSnapshot(request),
    );
    const status = SnapshotTaskDetail?.Status ?? 'active';
    if (status === 'active' || status === 'completed' || attempt >= dead + mostTokens) {
      return given(ImportTaskId, 'ImportTaskId of ImportSnapshot');
    }
  }
}

/** Waits for an import and returns its snapshot's ID. */
async function importedSnapshot(run: Run, home: Region, taskId: string, firstLookMs?: number): Promise<string> {
  const { snapshotId } = await home.awaitImport(taskId, firstLookMs);
  if (!snapshotId) throw new PublishError('aws', `import ${taskId} ended without a snapshot`);
  run.report.info(`${home.name}  imported as ${snapshotId}`);
  return snapshotId;
}
