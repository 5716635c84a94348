import { readFileSync } from 'node:fs';
import { EBS } from '@aws-sdk/client-ebs';
import type { Instance } from '@aws-sdk/client-ec2';
import { ec2, region } from './ec2-fixtures.js';
import { described } from './instance-fixtures.js';
import type { TestWorld } from './world.js';

/** The settings of a world whose guests run under qemu. KVM would make no difference, but may not work. */
export const underQemu = {
  ec2: {
    instances: {
      guest: { runs: 'qemu', checksPassAfterSeconds: 0 },
      qemu: { accelerator: 'tcg' },
      shuttingDownSeconds: 0,
    },
  },
};

/** A machine as the control API shows it. */
export interface TestMachine {
  readonly instanceId: string;
  readonly bootMode: string;
  readonly firmware?: string;
  readonly accelerator?: string;
  readonly tpm?: boolean;
  readonly notTested?: readonly string[];
  readonly processId?: number;
}

export function machines(world: TestWorld, where: string = region): Promise<TestMachine[]> {
  return world.control('GET', `machines/${where}`);
}

export async function consoleOf(world: TestWorld, { InstanceId }: Instance, Latest = true): Promise<string> {
  const { Output = '' } = await ec2(world).getConsoleOutput({ InstanceId, Latest });
  return Buffer.from(Output, 'base64').toString();
}

/** As long as a test gives a guest: on the world's clock, which keeps real time while the guest runs. */
const longestSeconds = 120;

/** Looks until what it sees is as wanted, a moment of the world's clock apart. @returns what was seen last. */
export async function untilSeen<T>(
  world: TestWorld,
  look: () => Promise<T>,
  isWanted: (seen: T) => boolean,
): Promise<T> {
  const untilMs = Date.parse((await world.status()).now) + longestSeconds * 1000;
  for (;;) {
    const seen = await look();
    if (isWanted(seen) || Date.parse((await world.status()).now) > untilMs) return seen;
    await world.advance(0.1);
  }
}

/** Gives the guest time to write a text to its console. @returns the console. */
export function untilWritten(world: TestWorld, instance: Instance, text: string | RegExp): Promise<string> {
  const isWritten = (console: string) => (typeof text === 'string' ? console.includes(text) : text.test(console));
  return untilSeen(world, () => consoleOf(world, instance), isWritten);
}

/** Gives the guest time to end. @returns the instance then. */
export function untilEnded(world: TestWorld, instance: Instance): Promise<Instance> {
  return untilSeen(
    world,
    () => described(world, instance),
    ({ State }) => ['terminated', 'stopped'].includes(State?.Name ?? ''),
  );
}

/** Gives the guest time to start. @returns the ID of its process. */
export async function untilStarted(world: TestWorld, { InstanceId }: Instance): Promise<number> {
  const ofInstance = async () => (await machines(world)).find(({ instanceId }) => instanceId === InstanceId)?.processId;
  return (await untilSeen(world, ofInstance, (processId) => processId !== undefined)) ?? 0;
}

/** Whether a process of qemu has this ID. One that has ended and is still a zombie has no command line. */
export function isQemu(processId: number): boolean {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'latin1').includes('qemu-system');
  } catch {
    return false;
  }
}

/** Writes a snapshot of 1 GiB block by block; blocks that are not named are never written. */
export async function writtenSnapshot(
  world: TestWorld,
  blocks: Readonly<Record<number, Buffer>>,
  more: { readonly Encrypted?: boolean } = {},
): Promise<string> {
  const ebs = new EBS(world.client(region));
  const { SnapshotId = '' } = await ebs.startSnapshot({ VolumeSize: 1, ...more });
  for (const [index, content] of Object.entries(blocks)) {
    const BlockData = Buffer.concat([content, Buffer.alloc(524_288 - content.length)]);
    await ebs.putSnapshotBlock({
      SnapshotId,
      BlockIndex: Number(index),
      BlockData,
      DataLength: BlockData.length,
      Checksum: await sha256(BlockData),
      ChecksumAlgorithm: 'SHA256',
    });
  }
  await ebs.completeSnapshot({ SnapshotId, ChangedBlocksCount: Object.keys(blocks).length });
  await world.advance(10);
  return SnapshotId;
}

async function sha256(data: Buffer): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(data))).toString('base64');
}
