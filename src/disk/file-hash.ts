import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A message to the worker: hash the start of a buffer, or finish when there is no buffer. */
export type HashRequest = { readonly buffer: number; readonly lengthBytes: number } | { readonly buffer?: undefined };

/** A message from the worker: a buffer that is hashed, or the result in hexadecimal digits. */
export type HashReply = { readonly hashedBuffer: number; readonly sha256?: undefined } | { readonly sha256: string };

/** A SHA-256 of data that arrives in buffers, which are reused. */
export interface FileHash {
  readonly buffers: readonly Uint8Array[];
  /**
   * Hashes the first `lengthBytes` bytes of a buffer, in the order of the calls. Resolves when the buffer can be filled
   * again.
   */
  update(buffer: number, lengthBytes: number): Promise<void>;
  /** The SHA-256 in hexadecimal digits. */
  digest(): Promise<string>;
  close(): Promise<void>;
}

/** Hashes on the calling thread. @param count the number of buffers */
export function hashOnThisThread(count: number, sizeBytes: number): FileHash {
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
 * Hashes in a worker thread, in memory that both threads share.
 * @param script the URL of hash-worker.js
 * @param count the number of buffers
 * @throws Error from `update` and `digest` when the worker ends too early.
 */
export function hashInWorker(script: URL, count: number, sizeBytes: number): FileHash {
  const shared = Array.from({ length: count }, () => new SharedArrayBuffer(sizeBytes));
  const worker = new Worker(script, { workerData: shared });
  const resolveUpdate = new Map<number, () => void>();
  let resolveDigest: (sha256: string) => void = () => {};
  worker.on('message', (reply: HashReply) => {
    if (reply.sha256 === undefined) resolveUpdate.get(reply.hashedBuffer)?.();
    else resolveDigest(reply.sha256);
  });
  // Without this, callers would wait forever for a worker that has ended.
  const died: Promise<never> = once(worker, 'exit').then(() => {
    throw new Error(`The hash worker ${script.href} exited early.`);
  });
  died.catch(() => {});
  const send = (request: HashRequest): void => worker.postMessage(request);
  return {
    buffers: shared.map((buffer) => new Uint8Array(buffer)),
    update: (buffer, lengthBytes) => {
      const done = new Promise<void>((resolve) => resolveUpdate.set(buffer, resolve));
      send({ buffer, lengthBytes });
      return Promise.race([done, died]);
    },
    digest: () => {
      const done = new Promise<string>((resolve) => {
        resolveDigest = resolve;
      });
      send({});
      return Promise.race([done, died]);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
