import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);

// src/hash-worker.ts
import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
var buffers = workerData.map((buffer) => new Uint8Array(buffer));
var hash = createHash("sha256");
parentPort?.on("message", (request) => {
  let reply;
  if (request.buffer === void 0) {
    reply = { sha256: hash.digest("hex") };
  } else {
    hash.update(buffers[request.buffer].subarray(0, request.lengthBytes));
    reply = { hashedBuffer: request.buffer };
  }
  parentPort?.postMessage(reply);
});
