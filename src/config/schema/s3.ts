import { z } from 'zod';
import { defaulted, optional } from './fields.js';
import { flag, integer, pattern } from './scalars.js';

// Buckets made in us-east-1 before 2018 may have upper case letters, underscores and up to 255 characters.
const bucketName = pattern(/^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/, 'be the name of an S3 bucket');

export const s3Schema = z.strictObject({
  bucket_name: optional(bucketName, {
    description:
      'The bucket that the disk image is uploaded to. Its region is the home region, where the first snapshot is ' +
      'made. Required with `source.path`.',
    examples: ['my-bucket'],
  }),
  prefix: defaulted(
    pattern(/^(?!\/)[^\p{Cc}\p{Cs}\\{}^%`[\]"<>~#|]{0,900}$/u, 'be the start of an S3 key, without a leading slash'),
    '',
    {
      description:
        "What the object's key starts with; the source's SHA-256 follows. Empty is what awspub does, so that each " +
        "finds the other's objects.",
      examples: ['images/'],
    },
  ),
  keep: defaulted(flag, true, {
    description: 'Keep the uploaded object after the import. `false` deletes it once the snapshots are complete.',
  }),
  role_name: defaulted(pattern(/^[\w+=,.@-]{1,64}$/, 'be the name of an IAM role'), 'vmimport', {
    description:
      'The role with which VM Import reads the bucket: ' +
      'https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html',
  }),
  upload_multipart_concurrency: defaulted(integer(1, 32), 8, {
    description: 'How many parts are sent at a time, 1 to 32; each takes 8 MiB of memory (more beyond 78 GiB).',
  }),
});

/** The settings of a config that gives none. */
export const s3Defaults = s3Schema.parse({});
