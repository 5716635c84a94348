/**
 * What verifies attestations: a module of its own, to be imported when it is first needed. An `import()` of these CommonJS
 * packages would have their names in Node.js and not in the bundle.
 */
export { bundleFromJSON } from '@sigstore/bundle';
export { X509Certificate } from '@sigstore/core';
export { TrustedRoot } from '@sigstore/protobuf-specs';
export { getTrustedRoot } from '@sigstore/tuf';
export { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
