import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** To the worker: hash this much of a buffer, or, without one, finish. */
export type HashRequest = { readonly buffer: number; readonly lengthBytes: number } | { readonly buffer?: undefined };

/** From the worker: a buffer may be filled again, or the result in hex. */
export type HashAnswer = { readonly free: number; readonly sha256?: undefined } | { readonly sha256: string };

/** A SHA-256 over buffers that are filled again and again. */
export interface FileHash {
  readonly buffers: readonly Uint8Array[];
  /** Hashes the start of a buffer; resolves when the buffer may be filled again. To be called in order. */
  update(buffer: number, lengthBytes: number): Promise<void>;
  digest(): Promise<string>;
  close(): Promise<void>;
}

/** Hashes on the calling thread. */
export function hashHere(count: number, sizeBytes: number): FileHash {
  const hash = createHash('sha256');
  const buffers = Array.from({ length: count }, () => Buffer.allocUnsafeSlow(sizeBytes));
  return {
    buffers,
    update: async (buffer, lengthBytes) => {
      hash.update((buffers[buffer] as Buffer).subarray(0, lengthBytes));
    },
    digest: async () => hash.digest('hex'),
    close: async () => {},
  };
}

/**
 * Hashes in a thread of its own, in memory that both share.
 * @param script hash-worker.js
 * @throws whatever ends the worker before its time, from `update` and `digest`
 */
export function hashInWorker(script: URL, count: number, sizeBytes: number): FileHash {
  const shared = Array.from({ length: count }, () => new SharedArrayBuffer(sizeBytes));
  const worker = new Worker(script, { workerData: shared });
  const answers = new Map<number, () => void>();
  let finished: (sha256: string) => void = () => {};
  worker.on('message', (answer: HashAnswer) => {
    if (answer.sha256 === undefined) answers.get(answer.free)?.();
    else finished(answer.sha256);
  });
  // Whoever waits for an answer must hear of a worker that died.
  const died: Promise<never> = once(worker, 'exit').then(() => {
    throw new Error(`the hash worker ${script.href} ended before it was done`);
  });
  died.catch(() => {});
  const send = (request: HashRequest): void => worker.postMessage(request);
  return {
    buffers: shared.map((buffer) => new Uint8Array(buffer)),
    update: (buffer, lengthBytes) => {
      const done = new Promise<void>((resolve) => answers.set(buffer, resolve));
      send({ buffer, lengthBytes });
      return Promise.race([done, died]);
    },
    digest: () => {
      const done = new Promise<string>((resolve) => {
        finished = resolve;
      });
      send({});
      return Promise.race([done, died]);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
