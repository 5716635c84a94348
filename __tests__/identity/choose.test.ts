import { describe, expect, it } from '@jest/globals';
import { PublishError } from '../../src/error.js';
import {
  chooseImportTask,
  chooseSnapshot,
  type ImportTaskCandidate,
  type SnapshotCandidate,
} from '../../src/identity/choose.js';

const tagged = (sha256: string) => ({ 'awspub:source:sha256': sha256 });

function snapshot(id: string, fields: Partial<SnapshotCandidate> & { readonly day?: number } = {}): SnapshotCandidate {
  const { day = 1, ...rest } = fields;
  return {
    id,
    state: 'completed',
    startedMs: Date.UTC(2026, 0, day),
    tags: tagged('abc'),
    ...rest,
  };
}

function task(
  id: string,
  status: string,
  fields: Partial<ImportTaskCandidate> = {},
  snapshotId?: string,
): ImportTaskCandidate {
  return { id, status, snapshotId, tags: tagged('abc'), ...fields };
}

const untagged = { tags: {} };
const foreign = { tags: tagged('other') };

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
  it.each<[string, SnapshotCandidate[], string[], string | undefined, string[]]>([
    ['none', [], [], undefined, []],
    ['the only one', [snapshot('snap-1')], [], 'snap-1', []],
    ['one that is pending', [snapshot('snap-1', { state: 'pending' })], [], 'snap-1', []],
    ['the oldest', [snapshot('snap-1', { day: 2 }), snapshot('snap-2')], [], 'snap-2', ['snap-1']],
    ['the smallest id of the same age', [snapshot('snap-2'), snapshot('snap-1')], [], 'snap-1', ['snap-2']],
    [
      "our image's own before an older one",
      [snapshot('snap-1'), snapshot('snap-2', { day: 2 }), snapshot('snap-3', { day: 3 })],
      ['snap-2'],
      'snap-2',
      ['snap-1', 'snap-3'],
    ],
    ['none that failed', [snapshot('snap-1', { state: 'error' }), snapshot('snap-2', { day: 2 })], [], 'snap-2', []],
    ['none in the recycle bin', [snapshot('snap-1', { state: 'recoverable' })], [], undefined, []],
    [
      'none for a failed one of another source',
      [snapshot('snap-1', { state: 'error', ...foreign })],
      [],
      undefined,
      [],
    ],
    ["our image's own that lost its tags", [snapshot('snap-1', untagged)], ['snap-1'], 'snap-1', []],
  ])('takes %s', (_, candidates, inUse, chosen, duplicates) => {
    const choice = chooseSnapshot(candidates, 'abc', new Set(inUse), 'us-east-1');
    expect(choice.chosen?.id).toBe(chosen);
    expect(choice.duplicates.map(({ id }) => id)).toEqual(duplicates);
  });

  it.each<[string, SnapshotCandidate[], string[]]>([
    ['another source', [snapshot('snap-1'), snapshot('snap-2', foreign)], []],
    ['an unknown source', [snapshot('snap-1'), snapshot('snap-2', untagged)], []],
    ['another source, though one of our images uses it', [snapshot('snap-1'), snapshot('snap-2', foreign)], ['snap-2']],
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
  it.each<[string, ImportTaskCandidate[], string | undefined, number]>([
    ['none', [], undefined, 0],
    ['one under way', [task('import-snap-1', 'active')], 'import-snap-1', 0],
    ['one completed with its snapshot', [task('import-snap-1', 'completed', {}, 'snap-1')], 'import-snap-1', 0],
    ['none whose snapshot is gone', [task('import-snap-1', 'completed', {}, 'snap-9')], undefined, 1],
    ['none that failed', [task('import-snap-1', 'deleted'), task('import-snap-2', 'deleting')], undefined, 2],
    [
      'a completed one before one under way',
      [
        task('import-snap-1', 'active'),
        task('import-snap-2', 'completed', {}, 'snap-1'),
        task('import-snap-3', 'deleted'),
      ],
      'import-snap-2',
      1,
    ],
    ['the smallest id', [task('import-snap-2', 'active'), task('import-snap-1', 'active')], 'import-snap-1', 0],
    ['none for a failed one of another source', [task('import-snap-1', 'deleted', foreign)], undefined, 1],
  ])('takes %s', (_, candidates, chosen, dead) => {
    const choice = chooseImportTask(candidates, 'abc', new Set(['snap-1']), 'us-east-1');
    expect(choice.chosen?.id).toBe(chosen);
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
