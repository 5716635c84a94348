// An entry of the bundle of its own, found by the URL that the main entry passes on.
import { parentPort, workerData } from 'node:worker_threads';
import { createHasher, type HashRequest } from './disk/hasher.js';

const hash = createHasher((workerData as readonly SharedArrayBuffer[]).map((buffer) => new Uint8Array(buffer)));

parentPort?.on('message', (request: HashRequest) => parentPort?.postMessage(hash(request)));
