import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { type ProcessEnd, runProcess } from '../../../../world/process.js';
import type { World } from '../../../../world/world.js';
import { type GuestVolume, guestDisk } from './guest-disk.js';
import { readHost } from './host.js';
import { chooseMachine, type Machine, type MachineWish, machineArguments } from './machine.js';
import { serveDisk } from './nbd-server.js';
import { type RealGuest, writeConsole } from './real-guest.js';
import { withVariables } from './variable-store.js';

/** A guest and what it boots. */
interface GuestBoot {
  readonly instanceId: string;
  readonly guest: RealGuest;
  readonly wish: MachineWish;
  /** In base64, as RegisterImage takes it. */
  readonly uefiData?: string | undefined;
  /** The root volume first. */
  readonly volumes: readonly GuestVolume[];
}

/** The longest time that decoding variables and starting a TPM may take. */
const longestStepSeconds = 30;

/** Boots a guest under qemu. Resolves when it has ended, and its files and processes are gone. */
export async function runGuest(boot: GuestBoot, world: World, stop: AbortSignal): Promise<void> {
  const directory = await makeDirectory(join(world.directory, boot.instanceId));
  const ending: (() => void | Promise<void>)[] = [];
  try {
    await runMachine(boot, world, directory, stop, ending);
  } catch (error) {
    if (!stop.aborted) failed(boot.guest, world, (error as Error).message);
  } finally {
    for (const end of ending.reverse()) await end();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Of the 107 bytes that the path of a socket may have, so many are left for its folder. See unix(7). */
const mostPathBytes = 96;

/** Makes the folder of a guest: another one, where the path of the wanted one is too long for the sockets in it. */
async function makeDirectory(wanted: string): Promise<string> {
  if (Buffer.byteLength(wanted) > mostPathBytes) return mkdtemp('/tmp/guest-');
  await mkdir(wanted, { recursive: true });
  return wanted;
}

async function runMachine(
  boot: GuestBoot,
  world: World,
  directory: string,
  stop: AbortSignal,
  ending: (() => void | Promise<void>)[],
): Promise<void> {
  const { guest } = boot;
  const { qemu: settings, consolePostedAfterSeconds } = world.settings.ec2.instances;
  const host = await readHost(directory, settings.accelerator === 'auto', stop);
  const machine = chooseMachine(boot.wish, host, settings);
  if ('problem' in machine) return failed(guest, world, machine.problem);
  const { firmware, accelerator, notTested, swtpm } = machine;
  guest.machine = { firmware, accelerator, notTested, tpm: swtpm !== undefined };
  const disks = boot.volumes.map((volume, index) => ({
    volume,
    volumeId: volume.volumeId,
    socketPath: join(directory, `disk${index}`),
  }));
  for (const { volume, socketPath } of disks) ending.push(await serveDisk(guestDisk(world, volume), socketPath));
  const parts = {
    disks,
    variablesPath: await writeVariables(machine, boot.uefiData, directory, stop),
    tpmSocketPath: swtpm && (await startTpm(swtpm, directory, settings.longestSeconds, stop, ending)),
    startMs: world.clock.now(),
  };
  if (stop.aborted) return;
  const write = (chunk: Buffer): void => {
    const postsAt = (guest.startedAt ?? 0) + consolePostedAfterSeconds * 1000;
    writeConsole(guest, chunk, world.clock.now(), postsAt);
  };
  let usesGravitonsPort = false;
  const end = await runProcess(machine.program, machineArguments(machine, parts), {
    directory,
    longestSeconds: settings.longestSeconds,
    stop,
    onStart(processId) {
      guest.processId = processId;
      guest.startedAt = world.clock.now();
    },
    onOutput(chunk) {
      if (machine.isArm && !usesGravitonsPort && guest.console.length > 0) write(Buffer.from('\r\n'));
      usesGravitonsPort = true;
      write(chunk);
    },
    // The firmware, and a kernel until it knows Graviton's port: then it writes there all that it has written here.
    ...(machine.isArm ? { onThirdOutput: (chunk) => !usesGravitonsPort && write(chunk) } : {}),
  });
  recordEnd(guest, end, world, settings.longestSeconds);
}

function recordEnd(guest: RealGuest, { how, exitCode, error }: ProcessEnd, world: World, longestSeconds: number): void {
  if (how === 'exited' && exitCode === 0) {
    guest.end = { at: world.clock.now(), code: 'Client.InstanceInitiatedShutdown' };
  } else if (how === 'too-long') {
    failed(guest, world, `the guest has run for ${longestSeconds} seconds`);
  } else if (how !== 'stopped') {
    failed(guest, world, how === 'killed' ? 'qemu was killed' : `qemu failed: ${error}`);
  }
}

function failed(guest: RealGuest, world: World, message: string): void {
  guest.end = { at: world.clock.now(), code: 'Server.InternalError', message };
}

/** Writes the UEFI variables that the machine begins with. @returns their path; undefined for a machine with a BIOS. */
async function writeVariables(
  { firmwareFiles, uefivars }: Machine,
  uefiData: string | undefined,
  directory: string,
  stop: AbortSignal,
): Promise<string | undefined> {
  if (firmwareFiles === undefined) return undefined;
  const path = join(directory, 'variables.fd');
  if (uefivars === undefined || uefiData === undefined) {
    await copyFile(firmwareFiles.variables, path);
    return path;
  }
  const encodedPath = join(directory, 'variables.aws');
  await writeFile(encodedPath, uefiData);
  const args = ['-i', 'aws', '-o', 'edk2', '-I', encodedPath, '-O', path];
  const { exitCode, error } = await runProcess(uefivars, args, { directory, longestSeconds: longestStepSeconds, stop });
  if (exitCode !== 0) throw new Error(`the UEFI data of the image cannot be decoded: ${error}`);
  await writeFile(path, withVariables(await readFile(firmwareFiles.variables), await readFile(path)));
  return path;
}

/** Starts a TPM 2.0. @returns the path of its socket. */
async function startTpm(
  swtpm: string,
  directory: string,
  longestSeconds: number,
  stop: AbortSignal,
  ending: (() => void | Promise<void>)[],
): Promise<string> {
  const socketPath = join(directory, 'tpm');
  const state = join(directory, 'tpm-state');
  await mkdir(state);
  const done = new AbortController();
  const args = ['socket', '--tpm2', '--tpmstate', `dir=${state}`, '--ctrl', `type=unixio,path=${socketPath}`];
  let isOver = false;
  const ended = runProcess(swtpm, args, {
    directory,
    longestSeconds: longestSeconds + longestStepSeconds,
    stop: AbortSignal.any([stop, done.signal]),
  }).finally(() => {
    isOver = true;
  });
  ending.push(async () => {
    done.abort();
    await ended;
  });
  for (let waitedMs = 0; !existsSync(socketPath); waitedMs += 20) {
    if (waitedMs > longestStepSeconds * 1000) done.abort();
    if (isOver || done.signal.aborted) throw new Error(`swtpm failed: ${(await ended).error}`);
    await later(20);
  }
  return socketPath;
}
