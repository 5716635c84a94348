import { appendFileSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { rawDisk } from '../support/disks.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { virtualClock } from '../support/virtual-clock.js';

const devices = '[{device_name: /dev/sdf, path: data.raw}]';

function config(mappings = '[]', targets = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64}
${targets}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1], block_device_mappings: ${mappings}}
`;
}

let open: OpenWorld;
afterEach(() => open.close());

describe('before large files are read', () => {
  it('all of them are inspected: of a missing one nobody learns after minutes', async () => {
    open = await openWorld({ disk: rawDisk(64 * 1024), config: config(devices) });
    const { exitCode, log, manifest } = await open.workspace.run('create');
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ message }) => message)).toEqual([expect.stringContaining('data.raw')]);
    expect(log).toContain('disk.raw: raw (MBR), ');
    expect(log).not.toMatch(/^sha256 /m);
    expect((await open.world.requests()).map(({ operation }) => operation)).toEqual(['CreateBucket']);
  });
});

describe('a disk image that is written to', () => {
  it('after it was inspected is refused before anything is sent', async () => {
    open = await openWorld({ disk: rawDisk(64 * 1024), config: config(devices) });
    const data = await open.workspace.write('data.raw', rawDisk(64 * 1024, 'data'));
    const { manifest } = await open.workspace.run('create', {
      onLine: (line) => {
        if (line.includes('data.raw: raw')) appendFileSync(data, 'more');
      },
    });
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('changed while it was read: its size changed from 65536 to 65540 bytes'),
    ]);
    const changes = await open.world.requests({ mutating: true });
    expect(changes.map(({ operation }) => operation)).toEqual(['CreateBucket']); // the test's own
  });
});

describe('while a large file is read', () => {
  /**
   * Runs `create` with credentials that AWS doesn't accept, and a disk image that a thread hashes without end: that is no
   * reason for time to pass before AWS is asked.
   */
  async function createWithoutAccess(): ReturnType<OpenWorld['workspace']['run']> {
    const { workspace, world } = open;
    await truncate(`${workspace.directory}/disk.raw`, 16 * 1024 ** 2); // two parts: of one, no thread hashes
    const hashWorker = pathToFileURL(await workspace.write('hangs.mjs', 'setInterval(() => {}, 1_000);'));
    await world.fault({
      service: 'sts',
      operation: 'GetCallerIdentity',
      kind: 'error',
      code: 'InvalidClientTokenId',
      message: 'The security token included in the request is invalid.',
    });
    const clock = await virtualClock(world);
    clock.beforeMoving(async () => {
      while (!(await world.requests()).some(({ operation }) => operation === 'GetCallerIdentity')) await nextTurn();
      return true;
    });
    return workspace.run('create', { hashWorker, clock });
  }

  it('AWS is asked: a run without access ends, though the file is still being read', async () => {
    open = await openWorld({ disk: rawDisk(64 * 1024), config: config() });
    const { exitCode, log, manifest } = await createWithoutAccess();
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ code }) => code)).toEqual(['credentials']);
    expect(log).toMatch(/did not accept the credentials/);
    expect(log).not.toMatch(/^sha256 /m);
  });

  it('a run ends that reaches none of its targets, and names them', async () => {
    const role = 'arn:aws:iam::123456789012:role/publish';
    const targets = `targets: [{name: main, role: '${role}'}, {name: second, role: '${role.replace('1', '9')}'}]`;
    open = await openWorld({ disk: rawDisk(64 * 1024), config: config('[]', targets) });
    const { exitCode, log, manifest } = await createWithoutAccess();
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^target main: /),
      expect.stringMatching(/^target second: /),
    ]);
    expect(manifest).toMatchObject({ targets: [{ accountId: '123456789012' }, { accountId: '923456789012' }] });
    expect(log).not.toMatch(/^sha256 /m);
  });

  it('a run that has read everything goes on with what AWS has answered', async () => {
    open = await openWorld({ disk: rawDisk(64 * 1024), config: config() });
    const { exitCode, log } = await open.workspace.run('create');
    expect(exitCode).toBe(0);
    expect(log.indexOf('sha256 ')).toBeLessThan(log.indexOf('in partition aws'));
    const callers = (await open.world.requests()).filter(({ operation }) => operation === 'GetCallerIdentity');
    expect(callers).toHaveLength(1);
  });
});
