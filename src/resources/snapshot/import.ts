import type { ImportSnapshotTask } from '@aws-sdk/client-ec2';
import { whileRefused } from '../../aws/wait.js';
import { PublishError } from '../../error.js';
import { chooseImportTask, type ImportTaskChoice } from '../../identity/choose.js';
import { clientToken } from '../../identity/tokens.js';
import { change, type Run } from '../../run/run.js';
import type { EnsuredSnapshot, Origin, Region, WantedSnapshot } from '../../run/wanted.js';
import { describeSnapshots } from '../image/read.js';
import { asTagList, notFoundForMs } from '../tags/ensure.js';

/**
 * The first snapshot of a source, imported from its S3 object. An import that an earlier run began is waited for.
 * The snapshot carries no tags: those of the task don't reach it (aws-facts, section 2).
 */
export async function ensureImport(
  run: Run,
  home: Region,
  wanted: WantedSnapshot,
  upload: () => Promise<void>,
): Promise<EnsuredSnapshot> {
  const { origin } = wanted.source;
  if (origin.kind === 'snapshot') throw new Error('bug: a snapshot is copied, not imported');
  const { chosen, dead } = await findImport(run, home, wanted);
  const planned: EnsuredSnapshot = {
    id: { knownAfterApply: `snapshot in ${home.name}` },
    tags: {},
    volumePermissions: [],
  };
  if (chosen) {
    if (!run.policy.applies) return { ...planned, id: chosen.SnapshotTaskDetail?.SnapshotId ?? planned.id };
    return { ...planned, id: await imported(run, home, chosen.ImportTaskId ?? '') };
  }
  await upload();
  return change(
    run,
    {
      region: home.name,
      image: wanted.owner,
      resource: 'snapshot',
      action: 'create',
      from: null,
      to: { import_of: `s3://${origin.bucket}/${origin.key}` },
    },
    {
      expected: planned,
      apply: async () => ({
        ...planned,
        id: await imported(run, home, await requestImport(home, wanted, origin, dead)),
      }),
    },
  );
}

/** Our import tasks, by their tag `Name`: AWS keeps them for seven days. */
async function findImport(run: Run, home: Region, wanted: WantedSnapshot): Promise<ImportTaskChoice> {
  const tasks: ImportSnapshotTask[] = [];
  let NextToken: string | undefined;
  do {
    const page = await home.ec2.describeImportSnapshotTasks({
      Filters: [{ Name: 'tag:Name', Values: [wanted.name] }],
      ...(NextToken ? { NextToken } : {}),
    });
    tasks.push(...(page.ImportSnapshotTasks ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  const present = await shownSnapshots(run, home, tasks);
  return chooseImportTask(tasks, wanted.source.digest, present, home.name);
}

/**
 * Which of the tasks' snapshots exist. A task names its snapshot before AWS shows that one everywhere: importing again
 * because of that would make a double, so one that is missing is looked for until it must be gone.
 */
async function shownSnapshots(run: Run, home: Region, tasks: readonly ImportSnapshotTask[]): Promise<Set<string>> {
  const ids = tasks.flatMap((task) => task.SnapshotTaskDetail?.SnapshotId ?? []);
  const missing = new Error('not shown');
  let shown = new Set<string>();
  try {
    await whileRefused(
      {
        clock: run.clock,
        signal: run.signal,
        timeoutMs: run.policy.applies ? notFoundForMs : 0,
        deadline: run.deadline,
        again: (error) => error === missing,
      },
      async () => {
        const found = await describeSnapshots(home.ec2, 'snapshot-id', ids);
        shown = new Set(found.map((snapshot) => snapshot.SnapshotId ?? ''));
        if (ids.length > 0 && shown.size === 0) throw missing;
      },
    );
  } catch (error) {
    if (error !== missing) throw error;
  }
  return shown;
}

/** A replayed token returns the original task, also a dead one: then the next attempt's token is tried. */
async function requestImport(
  home: Region,
  wanted: WantedSnapshot,
  origin: Extract<Origin, { kind: 'file' | 'object' }>,
  dead: number,
): Promise<string> {
  const { source, name, tags } = wanted;
  for (let attempt = dead; ; attempt += 1) {
    const answer = await home.ec2.importSnapshot({
      ClientToken: clientToken('import', source.digest, name, home.name, attempt),
      Description: `Import of ${source.name}`.slice(0, 255),
      DiskContainer: {
        Format: origin.importFormat,
        UserBucket: { S3Bucket: origin.bucket, S3Key: origin.key },
      },
      RoleName: source.config.s3.role_name,
      TagSpecifications: [{ ResourceType: 'import-snapshot-task', Tags: asTagList(tags) }],
    });
    const state = answer.SnapshotTaskDetail?.Status ?? 'active';
    if (state === 'active' || state === 'completed' || attempt > dead + 5) return answer.ImportTaskId ?? '';
  }
}

/** Waits for an import and returns its snapshot's id. */
async function imported(run: Run, home: Region, taskId: string): Promise<string> {
  const task = await home.awaitImport(taskId);
  const id = task.SnapshotTaskDetail?.SnapshotId;
  if (!id) throw new PublishError('aws', `${home.name}: import ${taskId} ended without a snapshot`);
  run.received.add(id);
  run.report.info(`${home.name}  imported as ${id}`);
  return id;
}
