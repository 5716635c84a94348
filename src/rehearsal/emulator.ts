import { Agent, request } from 'node:http';
import { Worker } from 'node:worker_threads';
import { systemClock } from '../aws/wait.js';
import { PublishError } from '../error.js';

/** A local AWS that listens on this machine. */
export interface Emulator {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** It deletes its data, which can be large. */
const stopMs = 10_000;

/**
 * Starts the bundled emulator in a thread of its own, so that it takes no time from hashing and uploading.
 * @throws PublishError when it doesn't start
 */
export async function startEmulator(entry: URL): Promise<Emulator> {
  // It prints what it doesn't serve. The run reports the same as a failure of its request.
  const worker = new Worker(entry, { stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  let failure = 'its thread has ended';
  worker.on('error', (error) => {
    failure = String(error);
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const listening = new Promise<string>((resolve) => {
    worker.once('message', (message: { readonly endpoint: string }) => resolve(message.endpoint));
  });
  const endpoint = await Promise.race([listening, ended.then(() => Promise.reject(notStarted(failure)))]);
  return {
    endpoint,
    stop: async () => {
      const over = new AbortController();
      worker.postMessage('stop');
      await Promise.race([ended, systemClock.elapse(stopMs, over.signal).catch(() => {})]);
      over.abort();
      await worker.terminate();
    },
  };
}

function notStarted(why: string): PublishError {
  return new PublishError('input', `the local AWS did not start: ${why}`, {
    hint: 'It keeps its data in the temporary folder of the machine (`TMPDIR`). Make sure that the job can write there. Run again; if it fails again, use the command `check`.',
  });
}

/** A request to the emulator's control API. */
export type Control = <T>(method: string, path: string, body?: object) => Promise<T>;

/** @throws Error with the emulator's words when it refuses */
export function controlOf({ endpoint }: Pick<Emulator, 'endpoint'>): Control {
  const agent = new Agent({ keepAlive: true });
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const sent = request(`${endpoint}/_emulator/${path}`, { method, agent }, (response) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('error', reject)
          .on('end', () => {
            const answer = JSON.parse(Buffer.concat(parts).toString('utf8'));
            if ((response.statusCode ?? 500) < 400) resolve(answer);
            else reject(new Error(`the emulator refuses ${method} ${path}: ${answer.message}`));
          });
      });
      sent.on('error', reject);
      sent.end(body && JSON.stringify(body));
    });
}
