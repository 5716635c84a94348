import { describe, expect } from '@jest/globals';
import { bootSector, sectorThatNeedsZeros } from '../support/boot-sectors.js';
import { ec2, imageOf, importedSnapshot } from '../support/ec2-fixtures.js';
import { described, launched } from '../support/instance-fixtures.js';
import {
  consoleOf,
  isQemu,
  machines,
  underQemu,
  untilEnded,
  untilSeen,
  untilStarted,
  untilWritten,
  writtenSnapshot,
} from '../support/real-guests.js';
import { isInstalled, itNeeds } from '../support/tools.js';
import type { TestWorld } from '../support/world.js';
import { worldsOfTests } from '../support/worlds-of-tests.js';

const world = worldsOfTests();
const it = itNeeds('qemu-system-x86_64');

async function worldWith(qemu: object = {}): Promise<TestWorld> {
  const made = await world({ settings: underQemu });
  await made.settings({ ec2: { instances: { qemu } } });
  return made;
}

/** Launches a new image of a disk, and lets the time pass in which the instance is pending. */
async function boot(made: TestWorld, snapshotId: string, InstanceType: 't3.micro' | 't2.micro' = 't3.micro') {
  const { ImageId } = await ec2(made).registerImage({ ...imageOf(snapshotId, `of ${snapshotId}`) });
  await made.advance(5);
  const instance = await launched(made, { ImageId, InstanceType, InstanceInitiatedShutdownBehavior: 'terminate' });
  expect((await described(made, instance)).State?.Name).toBe('pending');
  await made.advance(5);
  return instance;
}

async function checksOf(made: TestWorld): Promise<string | undefined> {
  const { InstanceStatuses: [only] = [] } = await ec2(made).describeInstanceStatus({});
  return only?.InstanceStatus?.Status;
}

const bootDisk = async (made: TestWorld, disk: Buffer) => boot(made, await importedSnapshot(made, disk));

describe('a guest under qemu', () => {
  it('boots the bytes of the snapshot, and its serial port is the console', async () => {
    const made = await worldWith();
    const instance = await bootDisk(made, bootSector('proof of a boot\r\n'));
    expect(await untilWritten(made, instance, 'boot\r\n')).toBe('proof of a boot\r\n');
    expect((await described(made, instance)).State?.Name).toBe('running');
    expect(await checksOf(made)).toBe('ok');
    expect(await machines(made)).toEqual([
      expect.objectContaining({
        ...{ instanceId: instance.InstanceId, bootMode: 'legacy-bios', firmware: 'SeaBIOS', accelerator: 'tcg' },
        ...{ tpm: false, notTested: ['network'] },
      }),
    ]);
  });

  it('passes its checks a while after its start: what a boot writes first says nothing about its end', async () => {
    const made = await worldWith();
    await made.settings({ ec2: { instances: { guest: { runs: 'qemu', checksPassAfterSeconds: 600 } } } });
    const instance = await bootDisk(made, bootSector('proof of a boot'));
    await untilWritten(made, instance, 'boot');
    expect(await checksOf(made)).toBe('initializing');
  });

  it.each(['powers off', 'resets'] as const)('that %s has ended', async (ending) => {
    const made = await worldWith();
    const instance = await bootDisk(made, bootSector('last words', ending));
    const processId = await untilStarted(made, instance);
    const ended = await untilEnded(made, instance);
    expect([ended.State?.Name, ended.StateReason?.Code]).toEqual(['terminated', 'Client.InstanceInitiatedShutdown']);
    expect(await consoleOf(made, instance, false)).toBe('last words');
    expect(isQemu(processId)).toBe(false);
  });

  it('finds nothing to boot where one byte of the boot sector is another', async () => {
    const made = await worldWith();
    const disk = bootSector('proof of a boot');
    disk[510] = 0x54;
    const instance = await bootDisk(made, disk);
    await untilStarted(made, instance);
    await made.advance(1.5);
    expect(await consoleOf(made, instance)).toBe('');
    expect((await described(made, instance)).State?.Name).toBe('running');
    expect(await checksOf(made)).toBe('initializing');
  });

  it.each([
    ['of an unencrypted snapshot', false, {}, 'zeros are there'],
    ['of an encrypted snapshot', true, { 1: Buffer.alloc(0) }, 'zeros are there'],
    ['of an encrypted snapshot that was left out', true, {}, 'what is there is garbage'],
  ])('reads a block of zeros %s', async (_, Encrypted, written, text) => {
    const made = await worldWith();
    const disk = { 0: sectorThatNeedsZeros('zeros are there', 524_288), ...written };
    const instance = await boot(made, await writtenSnapshot(made, disk, { Encrypted }));
    expect(await untilWritten(made, instance, /there/)).toBe(text);
  });

  it('on a type with a BIOS only shows its console late', async () => {
    const made = await worldWith();
    const instance = await boot(made, await importedSnapshot(made, bootSector('proof')), 't2.micro');
    expect(
      await untilSeen(
        made,
        () => checksOf(made),
        (seen) => seen === 'ok',
      ),
    ).toBe('ok');
    expect(await consoleOf(made, instance, false)).toBe('');
    await ec2(made).terminateInstances({ InstanceIds: [instance.InstanceId ?? ''] });
    expect(await consoleOf(made, instance, false)).toMatch(/^p/);
  });
});

describe('the control API', () => {
  const possible = (made: TestWorld, wish: object) => made.control<object>('POST', 'machines', wish);

  it('shows what an instance would boot on', async () => {
    const made = await worldWith();
    expect(await possible(made, {})).toEqual({ firmware: 'SeaBIOS', tpm: false, notTested: ['network'] });
    await expect(possible(made, { bootMode: 'none' })).rejects.toThrow('bootMode must be legacy-bios or uefi');
    expect(await possible(made, { architecture: 'arm64', bootMode: 'uefi' })).toEqual(
      expect.objectContaining(
        isInstalled('qemu-system-aarch64') ? {} : { problem: expect.stringContaining('aarch64') },
      ),
    );
  });

  it('shows without delay what a type with a BIOS only writes, if the settings say so', async () => {
    const made = await worldWith();
    await made.settings({ ec2: { instances: { consolePostedAfterSeconds: 0 } } });
    const instance = await boot(made, await importedSnapshot(made, bootSector('proof')), 't2.micro');
    const seen = () => consoleOf(made, instance, false);
    expect(await untilSeen(made, seen, (text) => text.includes('proof'))).toBe('proof');
  });
});

describe('while a guest runs', () => {
  it('the clock of its world keeps real time, and no longer', async () => {
    const made = await worldWith();
    const instance = await bootDisk(made, bootSector('proof'));
    const now = async () => Date.parse((await made.status()).now);
    const processId = await untilStarted(made, instance);
    const [before, realBefore] = [await now(), Date.now()];
    await made.advance(0.5);
    const [passedMs, realMs] = [(await now()) - before, Date.now() - realBefore];
    // Each is read a moment later than the other; 20 ms are far more than the clocks differ by.
    expect(passedMs).toBeGreaterThanOrEqual(500);
    expect(realMs).toBeGreaterThanOrEqual(480);
    await ec2(made).terminateInstances({ InstanceIds: [instance.InstanceId ?? ''] });
    await untilSeen(
      made,
      async () => isQemu(processId),
      (runs) => !runs,
    );
    const ended = await now();
    await made.advance(3600);
    expect((await now()) - ended).toBeGreaterThanOrEqual(3_600_000);
    const after = await now();
    expect(await now()).toBe(after);
  });

  it('another one can run beside it', async () => {
    const made = await worldWith();
    const first = await bootDisk(made, bootSector('proof'));
    await untilWritten(made, first, 'proof');
    const second = await launched(made, { ImageId: first.ImageId, InstanceType: 't3.micro' });
    await made.advance(5);
    expect(await untilWritten(made, second, 'proof')).toBe('proof');
    expect((await described(made, first)).State?.Name).toBe('running');
  });

  it('its world cannot be copied', async () => {
    const made = await worldWith();
    const instance = await bootDisk(made, bootSector('proof'));
    await untilStarted(made, instance);
    await expect(world({ copyOf: made.id })).rejects.toThrow("can't be copied while it has work in progress");
    await ec2(made).terminateInstances({ InstanceIds: [instance.InstanceId ?? ''] });
  });
});

describe('no guest is left', () => {
  it.each([
    [
      'its instance is terminated',
      (made: TestWorld, id: string) => ec2(made).terminateInstances({ InstanceIds: [id] }),
    ],
    ['its world is deleted', (made: TestWorld) => made.destroy()],
  ])('when %s', async (_, end) => {
    const made = await worldWith();
    const instance = await bootDisk(made, bootSector('proof'));
    await untilWritten(made, instance, 'proof');
    const processId = await untilStarted(made, instance);
    expect(isQemu(processId)).toBe(true);
    await end(made, instance.InstanceId ?? '');
    const another = await worldWith();
    const isGone = await untilSeen(
      another,
      async () => !isQemu(processId),
      (gone) => gone,
    );
    expect(isGone).toBe(true);
  });

  it('when it has run for too long', async () => {
    const made = await worldWith({ longestSeconds: 1 });
    const instance = await bootDisk(made, bootSector('proof'));
    const processId = await untilStarted(made, instance);
    const { State, StateReason } = await untilEnded(made, instance);
    expect(State?.Name).toBe('terminated');
    expect(StateReason).toEqual({
      Code: 'Server.InternalError',
      Message: 'Server.InternalError: the guest has run for 1 seconds',
    });
    expect(isQemu(processId)).toBe(false);
  });

  it('when something else kills it', async () => {
    const made = await worldWith();
    const instance = await bootDisk(made, bootSector('proof'));
    process.kill(await untilStarted(made, instance), 'SIGKILL');
    expect((await untilEnded(made, instance)).StateReason?.Message).toBe('Server.InternalError: qemu was killed');
  });
});
