import type { ImportSnapshotTask, Snapshot } from '@aws-sdk/client-ec2';
import { describe, expect, it } from '@jest/globals';
import { PublishError } from '../../src/error.js';
import { chooseImportTask, chooseSnapshot } from '../../src/identity/choose.js';

const tagged = (sha256: string) => [{ Key: 'awspub:source:sha256', Value: sha256 }];

function snapshot(id: string, fields: Partial<Snapshot> & { readonly day?: number } = {}): Snapshot {
  const { day = 1, ...rest } = fields;
  return {
    SnapshotId: id,
    State: 'completed',
    StartTime: new Date(Date.UTC(2026, 0, day)),
    Tags: tagged('abc'),
    ...rest,
  };
}

function task(
  id: string,
  Status: string,
  fields: Partial<ImportSnapshotTask> = {},
  SnapshotId?: string,
): ImportSnapshotTask {
  return {
    ImportTaskId: id,
    SnapshotTaskDetail: { Status, ...(SnapshotId ? { SnapshotId } : {}) },
    Tags: tagged('abc'),
    ...fields,
  };
}

const untagged = { Tags: [] };
const foreign = { Tags: tagged('other') };

function refusal(choose: () => unknown): PublishError {
  try {
    choose();
  } catch (error) {
    expect(error).toBeInstanceOf(PublishError);
    return error as PublishError;
  }
  throw new Error('not refused');
}

describe('chooseSnapshot', () => {
  it.each<[string, Snapshot[], string[], string | undefined, string[]]>([
    ['none', [], [], undefined, []],
    ['the only one', [snapshot('snap-1')], [], 'snap-1', []],
    ['one that is pending', [snapshot('snap-1', { State: 'pending' })], [], 'snap-1', []],
    ['the oldest', [snapshot('snap-1', { day: 2 }), snapshot('snap-2')], [], 'snap-2', ['snap-1']],
    ['the smallest id of the same age', [snapshot('snap-2'), snapshot('snap-1')], [], 'snap-1', ['snap-2']],
    [
      "our image's own before an older one",
      [snapshot('snap-1'), snapshot('snap-2', { day: 2 }), snapshot('snap-3', { day: 3 })],
      ['snap-2'],
      'snap-2',
      ['snap-1', 'snap-3'],
    ],
    ['none that failed', [snapshot('snap-1', { State: 'error' }), snapshot('snap-2', { day: 2 })], [], 'snap-2', []],
    ['none in the recycle bin', [snapshot('snap-1', { State: 'recoverable' })], [], undefined, []],
    [
      'none for a failed one of another source',
      [snapshot('snap-1', { State: 'error', ...foreign })],
      [],
      undefined,
      [],
    ],
    ["our image's own that lost its tags", [snapshot('snap-1', untagged)], ['snap-1'], 'snap-1', []],
  ])('takes %s', (_, candidates, inUse, chosen, doubles) => {
    const choice = chooseSnapshot(candidates, 'abc', new Set(inUse), 'us-east-1');
    expect(choice.chosen?.SnapshotId).toBe(chosen);
    expect(choice.doubles.map(({ SnapshotId }) => SnapshotId)).toEqual(doubles);
  });

  it.each<[string, Snapshot[], string[]]>([
    ['another source', [snapshot('snap-1'), snapshot('snap-2', foreign)], []],
    ['an unknown source', [snapshot('snap-1'), snapshot('snap-2', untagged)], []],
    ['another source, though an image of ours uses it', [snapshot('snap-1'), snapshot('snap-2', foreign)], ['snap-2']],
  ])('refuses one of %s, naming all', (_, candidates, inUse) => {
    const error = refusal(() => chooseSnapshot(candidates, 'abc', new Set(inUse), 'eu-west-1'));
    expect(error.code).toBe('conflict');
    expect(error.message).toMatch(
      /^eu-west-1: snapshots .*snap-1 \(from this source\), snap-2 \((from source other|source unknown.*)\)$/,
    );
    expect(error.hint).toContain('Delete');
  });
});

describe('chooseImportTask', () => {
  it.each<[string, ImportSnapshotTask[], string | undefined, string[], number]>([
    ['none', [], undefined, [], 0],
    ['one under way', [task('import-snap-1', 'active')], 'import-snap-1', [], 0],
    ['one completed with its snapshot', [task('import-snap-1', 'completed', {}, 'snap-1')], 'import-snap-1', [], 0],
    ['none whose snapshot is gone', [task('import-snap-1', 'completed', {}, 'snap-9')], undefined, [], 1],
    ['none that failed', [task('import-snap-1', 'deleted'), task('import-snap-2', 'deleting')], undefined, [], 2],
    [
      'a completed one before one under way',
      [
        task('import-snap-1', 'active'),
        task('import-snap-2', 'completed', {}, 'snap-1'),
        task('import-snap-3', 'deleted'),
      ],
      'import-snap-2',
      ['import-snap-1'],
      1,
    ],
    [
      'the smallest id',
      [task('import-snap-2', 'active'), task('import-snap-1', 'active')],
      'import-snap-1',
      ['import-snap-2'],
      0,
    ],
    ['none for a failed one of another source', [task('import-snap-1', 'deleted', foreign)], undefined, [], 1],
  ])('takes %s', (_, candidates, chosen, doubles, dead) => {
    const choice = chooseImportTask(candidates, 'abc', new Set(['snap-1']), 'us-east-1');
    expect(choice.chosen?.ImportTaskId).toBe(chosen);
    expect(choice.doubles.map(({ ImportTaskId }) => ImportTaskId)).toEqual(doubles);
    expect(choice.dead).toBe(dead);
  });

  it('refuses one that is alive and of another or an unknown source', () => {
    for (const tags of [foreign, untagged]) {
      const error = refusal(() =>
        chooseImportTask([task('import-snap-1', 'active', tags)], 'abc', new Set(), 'us-east-1'),
      );
      expect(error).toMatchObject({ code: 'conflict', message: expect.stringContaining('import-snap-1') });
    }
  });
});
