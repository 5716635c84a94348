import { expect, it } from '@jest/globals';
import { copyFailureHint, importFailureHint } from '../../../src/resources/snapshot/await.js';

const validation = 'ClientError: Disk validation failed';

it.each([
  ['a copy', copyFailureHint, 'Given key ID is not accessible', /kms:CreateGrant/],
  ['a copy', copyFailureHint, 'The source snapshot snap-1 is not accessible', /^Run again/],
  ['an import', importFailureHint, 'Given key ID is not accessible', /kms:CreateGrant/],
  ['an import', importFailureHint, `${validation} [We do not have access to the given resource]`, /s3:GetObject/],
  ['an import', importFailureHint, `${validation} [Reason 403 Forbidden]`, /s3:GetObject/],
  ['an import', importFailureHint, `${validation} [Unsupported VMDK]`, /can't import this disk image/],
  ['an import', importFailureHint, 'ServerError: Internal error', /^Run again/],
  ['an import', importFailureHint, 'ServerError: the emulator needs qemu-img to read VMDK', /install qemu-utils/],
] as const)('the hint about %s that failed fits what AWS says (%#)', (_, hint, message, expected) => {
  expect(hint(message)).toMatch(expected);
});
