// An entry of the bundle of its own, found by the URL that the main entry passes on.
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { HashReply, HashRequest } from './disk/file-hash.js';

const buffers = (workerData as readonly SharedArrayBuffer[]).map((buffer) => new Uint8Array(buffer));
const hash = createHash('sha256');

parentPort?.on('message', (request: HashRequest) => {
  let reply: HashReply;
  if (request.buffer === undefined) {
    reply = { sha256: hash.digest('hex') };
  } else {
    hash.update((buffers[request.buffer] as Uint8Array).subarray(0, request.lengthBytes));
    reply = { hashedBuffer: request.buffer };
  }
  parentPort?.postMessage(reply);
});
