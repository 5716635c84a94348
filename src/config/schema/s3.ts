import * as z from 'zod';
import { defaulted, optional } from './fields.js';
import { flag, integer, pattern } from './scalars.js';

// Buckets created in us-east-1 before 2018 may have upper case letters, underscores and up to 255 characters.
export const bucketName = pattern(/^[A-Za-z0-9][A-Za-z0-9._-]{2,254}$/, 'be an S3 bucket name');

/** How a disk image gets to EC2: through a bucket, from which VM Import reads it. */
export const s3Schema = z.strictObject({
  bucket_name: optional(bucketName, {
    description:
      'The bucket that the disk image is uploaded to. Its region is the home region, where the first snapshot is ' +
      'created. Required with `upload.method: s3`.',
    examples: ['my-bucket'],
  }),
  prefix: defaulted(
    pattern(/^(?!\/)[^\p{Cc}\p{Cs}\\{}^%`[\]"<>~#|]{0,900}$/u, 'be the start of an S3 key, without a leading slash'),
    '',
    {
      description:
        "The start of the object's key, before the SHA-256 of the source. If it is empty, ami-publish and awspub find " +
        "each other's objects.",
      examples: ['images/'],
    },
  ),
  keep: defaulted(flag, true, {
    description: 'Keep the uploaded object after the import. `false` deletes it once the snapshots are complete.',
  }),
  role_name: defaulted(pattern(/^[\w+=,.@-]{1,64}$/, 'be an IAM role name'), 'vmimport', {
    description:
      'The role that VM Import uses to read the bucket. See ' +
      'https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html',
  }),
  upload_multipart_concurrency: defaulted(integer(1, 32), 8, {
    description:
      'How many parts are uploaded at a time, 1 to 32. Each takes 8 MiB of memory, or more for an image larger than 78 GiB.',
  }),
});

/** The settings of a config without `s3`. */
export const s3Defaults = () => s3Schema.parse({});
