import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);
import {
  createHasher
} from "../chunk-3SD6ZR2Z.js";
import "../chunk-GYICQJVG.js";

// src/hash-worker.ts
import { parentPort, workerData } from "node:worker_threads";
var hash = createHasher(workerData.map((buffer) => new Uint8Array(buffer)));
parentPort?.on("message", (request) => parentPort?.postMessage(hash(request)));
