import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { Worker } from 'node:worker_threads';

/** A local AWS that listens on this machine. */
export interface Emulator {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Starts the bundled emulator in a thread of its own, so that it takes no time from hashing and uploading. */
export async function startEmulator(entry: URL): Promise<Emulator> {
  // It prints what it doesn't serve. The run reports the same as a failure of its request.
  const worker = new Worker(entry, { stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  const ended = once(worker, 'exit');
  ended.catch(() => {});
  const [message] = (await Promise.race([
    once(worker, 'message'),
    ended.then(() => {
      throw new Error(`the emulator ${entry.href} ended before it listened`);
    }),
  ])) as [{ readonly endpoint: string }];
  return {
    endpoint: message.endpoint,
    stop: async () => {
      worker.postMessage('stop');
      await ended;
    },
  };
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
