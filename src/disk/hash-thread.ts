import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createHasher, type HashRequest } from './hasher.js';

/** Something that hashes. */
export interface HashThread {
  /** Answers requests in the order of the calls. Then their buffers can be filled again. */
  hash(request: HashRequest): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Hashes on the calling thread. */
export function hashOnThisThread(buffers: readonly Uint8Array[]): HashThread {
  const hash = createHasher(buffers);
  return { hash: async (request) => hash(request), close: async () => {} };
}

/**
 * Hashes in a worker thread.
 * @param script the URL of hash-worker.js
 * @param buffers memory that the threads share
 * @throws Error from `hash` when the worker ends too early
 */
export function hashInWorker(script: URL, buffers: readonly SharedArrayBuffer[]): HashThread {
  const worker = new Worker(script, { workerData: buffers });
  const waiting: ((digests: Uint8Array) => void)[] = [];
  worker.on('message', (digests: Uint8Array) => waiting.shift()?.(digests));
  // Without this, callers would wait forever for a worker that has ended.
  const died: Promise<never> = once(worker, 'exit').then(() => {
    throw new Error(`The hash worker ${script.href} exited early.`);
  });
  died.catch(() => {});
  return {
    hash: (request) => {
      const done = new Promise<Uint8Array>((resolve) => waiting.push(resolve));
      worker.postMessage(request);
      return Promise.race([done, died]);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
