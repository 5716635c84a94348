import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);

// src/disk/hasher.ts
import { createHash as createHash2 } from "node:crypto";

// src/disk/blocks.ts
import { createHash } from "node:crypto";
var blockBytes = 512 * 1024;
var digestBytes = 32;
var zeroBlock = new Uint8Array(blockBytes);
var zeroBlockSha256 = createHash("sha256").update(zeroBlock).digest();
function blockSha256(bytes) {
  if (isZero(bytes)) return zeroBlockSha256;
  const hash = createHash("sha256").update(bytes);
  if (bytes.byteLength < blockBytes) hash.update(zeroBlock.subarray(bytes.byteLength));
  return hash.digest();
}
function isZero(bytes) {
  return Buffer.compare(bytes, zeroBlock.subarray(0, bytes.byteLength)) === 0;
}

// src/disk/hasher.ts
function createHasher(buffers) {
  const file = createHash2("sha256");
  const ofZeros = /* @__PURE__ */ new Map();
  function partSha256(bytes) {
    const known = ofZeros.get(bytes.byteLength);
    if (!blocksOf(bytes).every(isZero)) return createHash2("sha256").update(bytes).digest();
    const zeros = known ?? createHash2("sha256").update(bytes).digest();
    ofZeros.set(bytes.byteLength, zeros);
    return zeros;
  }
  return (request) => {
    if (request.of === "end") return file.digest();
    const bytes = buffers[request.buffer].subarray(0, request.lengthBytes);
    if (request.of === "part") return partSha256(bytes);
    if (request.of === "blocks") return concatenated(blocksOf(bytes).map(blockSha256));
    file.update(bytes);
    return new Uint8Array();
  };
}
function blocksOf(bytes) {
  const count = Math.ceil(bytes.byteLength / blockBytes);
  return Array.from({ length: count }, (_, block) => bytes.subarray(block * blockBytes, (block + 1) * blockBytes));
}
function concatenated(digests) {
  const all = new Uint8Array(digests.length * digestBytes);
  for (const [index, digest] of digests.entries()) all.set(digest, index * digestBytes);
  return all;
}

export {
  blockBytes,
  digestBytes,
  zeroBlock,
  zeroBlockSha256,
  blockSha256,
  isZero,
  createHasher
};
