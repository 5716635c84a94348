import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/hash-worker.ts
// A bundled entry of its own: ncc copies a `new Worker(new URL(…))` without what it imports, so this file imports
// nothing of ami-publish and is found by the URL that the main entry passes on.


const buffers = external_node_worker_threads_namespaceObject.workerData.map((buffer) => new Uint8Array(buffer));
const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
external_node_worker_threads_namespaceObject.parentPort?.on('message', (request) => {
    let reply;
    if (request.buffer === undefined) {
        reply = { sha256: hash.digest('hex') };
    }
    else {
        hash.update(buffers[request.buffer].subarray(0, request.lengthBytes));
        reply = { hashedBuffer: request.buffer };
    }
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(reply);
});

