import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Workspace } from '../support/action.js';
import { directConfig } from '../support/direct-uploads.js';
import { expectSuccess } from '../support/expect-success.js';
import { begun, interruptedRun } from '../support/interruptions.js';
import { openWorld } from '../support/open-world.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;
/** What the run could not close, because it waits for a read. */
const left = new Map<FileHandle, () => Promise<void>>();

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld(interruptedRun));
});
afterEach(async () => {
  jest.restoreAllMocks();
  for (const closeFile of left.values()) await closeFile();
  left.clear();
  await close();
});

/** Once armed, no file answers a read from the `nth` on, as on a network disk that has gone. */
async function hangFromRead(nth: number, onHang: () => void): Promise<{ arm(): void }> {
  const handle = await open(join(workspace.directory, 'disk.raw'));
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const { read } = prototype;
  let reads: number | undefined;
  jest.spyOn(prototype, 'read').mockImplementation(function (this: FileHandle, ...given: unknown[]) {
    if (reads !== undefined) reads += 1;
    if (reads === undefined || reads < nth) return Reflect.apply(read, this, given);
    const never = new Promise<never>(() => {});
    if (!left.has(this)) left.set(this, this.close);
    this.close = () => never; // waits for the read
    onHang();
    return never;
  } as never);
  return {
    arm: () => {
      reads = 0;
    },
  };
}

it.each([
  ['first', 'max-wait', 'failed'],
  ['second', 'max-wait', 'failed'],
  ['first', 'cancellation', 'cancelled'],
  ['second', 'cancellation', 'cancelled'],
])('a disk that hangs at the %s part of the upload ends the run at %s, with a manifest', async (part, why, outcome) => {
  const clock = await virtualClock(world);
  const cancel = new AbortController();
  let hung = false;
  const disk = await hangFromRead(part === 'first' ? 1 : 2, () => {
    hung = true;
    if (why === 'cancellation') queueMicrotask(() => cancel.abort(new Error('the run was cancelled (SIGTERM)')));
  });
  const startedMs = clock.now();
  const { exitCode, manifest } = await workspace.run('create', {
    clock,
    cancel: cancel.signal,
    inputs: { 'max-wait': '1h' },
    onLine: (line) => {
      if (line.startsWith('sha256 ')) disk.arm();
    },
  });
  expect({ exitCode, hung, outcome: manifest.outcome }).toEqual({ exitCode: 1, hung: true, outcome });
  if (why === 'max-wait') expect(clock.now() - startedMs).toBe(3_600_000);
  else expect(clock.now() - startedMs).toBeLessThan(60_000);
  expect([...new Set(manifest.failures.map(({ code }) => code))]).toEqual(why === 'max-wait' ? ['timeout'] : []);
  expect(manifest.changes.filter(({ resource }) => resource === 'S3 object')).toMatchObject([{ outcome: 'unknown' }]);

  jest.restoreAllMocks();
  const next = await workspace.run('create', { clock });
  expectSuccess(next);
  expect(await begun(world)).toMatchObject({ 'CreateMultipartUpload in us-east-1': 1, 'UploadPart in us-east-1': 2 });
});

it('a disk that hangs while its blocks are sent is named, and the next run goes on', async () => {
  await workspace.write('image.yaml', directConfig());
  const clock = await virtualClock(world);
  const disk = await hangFromRead(6, () => {});
  const { manifest, log } = await workspace.run('create', {
    clock,
    inputs: { 'max-wait': '10m' },
    onLine: (line) => {
      if (line.startsWith('sha256 ')) disk.arm();
    },
  });
  expect(manifest.failures).toMatchObject([{ code: 'timeout' }]);
  expect(log).toMatch(/nothing was read from disk\.raw for 3\d s/);
  expect(log).not.toMatch(/no block was acknowledged|blocks are in flight at a time/);

  jest.restoreAllMocks();
  const next = await workspace.run('create', { clock });
  expectSuccess(next);
  expect(next.log).toContain('at block 5 of 2048');
});
