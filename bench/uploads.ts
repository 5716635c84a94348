import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { S3 } from '@aws-sdk/client-s3';
import { startEmulator } from '../emulator/conformance/start-emulator.js';
import { type ClientWorld, createClientWorld } from '../emulator/conformance/worlds.js';
import { cpuSecondsOf } from './process-usage.js';
import type { StandInMessage } from './stand-in.js';

/** Wall and CPU seconds of something. */
export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** A moment in the life of a process. */
interface Mark {
  readonly atMs: number;
  readonly cpuSeconds: number;
}

export function costBetween(from: Mark, to: Mark): Cost {
  return { seconds: (to.atMs - from.atMs) / 1000, cpuSeconds: to.cpuSeconds - from.cpuSeconds };
}

export function sum(...costs: readonly Cost[]): Cost {
  return {
    seconds: costs.reduce((total, { seconds }) => total + seconds, 0),
    cpuSeconds: costs.reduce((total, { cpuSeconds }) => total + cpuSeconds, 0),
  };
}

/** A client process under way. It reports its moments, and ends where the upload would be complete. */
export interface Client {
  readonly pid: number;
  /** Called with a name and the moment. */
  mark(name: string): void;
}

/** Where a client uploads to: the stand-in, with an emulator behind it for all that is no data. */
interface Destination {
  readonly url: string;
  /**
   * Runs a client until the request that completes its upload, then kills it.
   * @param start starts it with the variables of the environment that lead here, and calls `began` with its process ID
   * @returns the moments of the process, with `start`, `begin` and `complete` among them
   */
  upload(
    start: (env: Record<string, string>, began: (pid: number) => Client) => Promise<unknown>,
  ): Promise<ReadonlyMap<string, Mark>>;
  stop(): void;
}

export async function openDestination(): Promise<Destination> {
  const emulator = await startEmulator();
  const standIn = fork(path.join(import.meta.dirname, 'stand-in.ts'), [emulator.endpoint], {
    execArgv: ['--import', 'tsx'],
  });
  const stop = (): void => {
    standIn.kill('SIGTERM');
    emulator.stop();
  };
  try {
    const url = await listening(standIn);
    return { url, stop, upload: (start) => upload(emulator.endpoint, url, standIn, start) };
  } catch (error) {
    stop();
    throw error;
  }
}

function listening(standIn: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    standIn.once('message', (message: StandInMessage) => {
      if ('url' in message) resolve(message.url);
    });
    standIn.once('exit', (code) => reject(new Error(`the stand-in ended with ${code}`)));
  });
}

async function upload(
  emulator: string,
  url: string,
  standIn: ChildProcess,
  start: Parameters<Destination['upload']>[0],
): Promise<ReadonlyMap<string, Mark>> {
  const world = await createClientWorld(emulator, { factor: 1 });
  const marks = new Map<string, Mark>();
  let client: Client | undefined;
  const began = (pid: number): Client => {
    client = {
      pid,
      mark: (name) => {
        // The first time counts: a request that is repeated began when it was sent first.
        if (!marks.has(name)) marks.set(name, { atMs: performance.now(), cpuSeconds: cpuSecondsOf(pid) });
      },
    };
    client.mark('start');
    return client;
  };
  const onMessage = (message: StandInMessage): void => {
    if (!('seen' in message) || client === undefined) return;
    client.mark(message.seen);
    if (message.seen === 'complete') process.kill(client.pid, 'SIGKILL');
  };
  standIn.on('message', onMessage);
  try {
    await createBucket(emulator, world);
    const { accessKeyId, secretAccessKey } = world.credentials;
    const ended = await start(
      {
        AWS_ENDPOINT_URL: url,
        AWS_REGION: 'us-east-1',
        AWS_DEFAULT_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
      },
      began,
    );
    if (!marks.has('complete')) throw new Error(`a client ended before it completed its upload:\n${String(ended)}`);
    return marks;
  } finally {
    standIn.off('message', onMessage);
    await world.destroy();
  }
}

async function createBucket(endpoint: string, { credentials }: ClientWorld): Promise<void> {
  const s3 = new S3({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });
  await s3.createBucket({ Bucket: 'images' });
  s3.destroy();
}

/** A moment that must be there. */
export function moment(marks: ReadonlyMap<string, Mark>, name: string): Mark {
  const mark = marks.get(name);
  if (mark === undefined) throw new Error(`the log of the client no longer tells when it "${name}"`);
  return mark;
}
