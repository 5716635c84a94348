import * as z from 'zod';
import { problem } from './fields.js';
import { characterProblem, text } from './scalars.js';

/** The key of the tag by which a resource is known to come from a source: the source digest. */
export const sourceDigestTagKey = 'awspub:source:sha256';

/** The keys of the tags that ami-publish sets on every resource, which are awspub's. */
export const ownTagKeys: readonly string[] = [
  'awspub:source:filename',
  'awspub:source:architecture',
  sourceDigestTagKey,
];

/** The key of the tag of what comes from a packed or converted disk image: the SHA-256 of the disk in it. */
export const contentDigestTagKey = 'ami-publish:disk-sha256';

/** The key of the tag on an AMI with further disks than its root disk: the digest of these. */
export const dataDisksTagKey = 'ami-publish:data-disks';

/** The key of the tag on an older AMI: the ID of the one that superseded it. */
export const supersededByTagKey = 'ami-publish:superseded-by';

/** The key of the tag on a snapshot that is written through EBS direct: how far its upload is. */
export const uploadTagKey = 'ami-publish:upload';

/** The key of the tag on a snapshot whose content was read back: what was found. */
export const contentTagKey = 'ami-publish:content';

const measurementTagKeys = 'ami-publish:nitro-tpm-';

/** The key of the tag on an AMI with the value of a register of its NitroTPM, such as `PCR4`. */
export function measurementTagKey(register: string): string {
  return measurementTagKeys + register.toLowerCase();
}
/**
 * The key of the tag on an AMI that was launched for its boot test, with the result; and on what was launched, with the
 * AMI that it is for.
 */
export const bootTestTagKey = 'ami-publish:boot-test';

/** What is wrong with the key of a tag, or nothing. Goes on after the key. */
function keyProblem(key: string): string | undefined {
  if (key === '' || [...key].length > 128) return 'the key must have 1 to 128 characters';
  const characters = characterProblem(key);
  if (characters !== undefined) return `the key ${characters}`;
  if (/^aws:/i.test(key)) return 'the key must not start with "aws:", which AWS reserves';
  const own = [...ownTagKeys, bootTestTagKey, contentDigestTagKey, contentTagKey, dataDisksTagKey, uploadTagKey];
  return own.includes(key) || key.startsWith(measurementTagKeys)
    ? 'is set by ami-publish. Choose another key'
    : undefined;
}

/**
 * Tags: text to text, which may be empty.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
 */
export const tags = z.record(z.string(), text(0, 256)).superRefine((map, context) => {
  for (const key of Object.keys(map)) {
    const message = keyProblem(key);
    if (message !== undefined) context.addIssue(problem(message, [key], 'key'));
  }
});
