import { z } from 'zod';
import { imageSchema, imagesSchema } from './schema/image.js';
import { s3Schema } from './schema/s3.js';
import { flag, optional, required, tags } from './schema/scalars.js';
import { sourceSchema } from './schema/source.js';
import { duration } from './schema/spans.js';

/** Long enough for real imports and copies of large images to far regions. */
export const timeoutDefaults = { import: '4h', copy: '5h', register: '30m' } as const;

export const configDefaults = { rollback_on_failure: false, allow_unblock_public_access: false } as const;

const timeoutsSchema = z.strictObject({
  import: optional(duration, {
    description: 'How long VM Import may take to make the first snapshot.',
    default: timeoutDefaults.import,
  }),
  copy: optional(duration, {
    description: 'How long the copy of a snapshot to another region may take.',
    default: timeoutDefaults.copy,
  }),
  register: optional(duration, {
    description: 'How long a registered AMI may take to become available.',
    default: timeoutDefaults.register,
  }),
});

/**
 * The image config: types, checks of single values, JSON Schema and config reference all come from here.
 * What hangs on more than one value is in rules.ts. Keys are as users write them, so the code uses them as they are.
 */
export const configSchema = z.strictObject({
  source: required(sourceSchema, {
    description: 'What the images are made from: exactly one of `path`, `s3`, `snapshot` and `image`.',
  }),
  s3: optional(s3Schema, {
    description: 'The S3 bucket through which the disk image is imported. Required with `source.path`.',
  }),
  timeouts: optional(timeoutsSchema, {
    description: 'How long each stage may take, as durations such as `5h30m`.',
  }),
  defaults: optional(imageSchema, {
    description: 'Any field of an image, for every image that does not give it; `tags` are merged.',
  }),
  rollback_on_failure: optional(flag, {
    description:
      'When publishing fails, take back every permission and SSM value that the run has changed. What can not be ' +
      'recalled (a notification, a Marketplace version) comes last and is never begun after a failure. Where only the ' +
      'time was over, or an older AMI could not be retired, nothing is taken back.',
    default: configDefaults.rollback_on_failure,
  }),
  allow_unblock_public_access: optional(flag, {
    description:
      "Lift the account's block on public access of AMIs and snapshots in the regions where an image is to become " +
      'public, and leave it lifted. Without it a block stops the run before anything is uploaded.',
    default: configDefaults.allow_unblock_public_access,
  }),
  images: required(imagesSchema, {
    description:
      "The images: the AMI's name (3 to 128 letters, digits, spaces and ( ) [ ] . / - ' @ _) and its fields.",
  }),
  tags: optional(tags, { description: 'Tags of every snapshot, AMI and S3 object.' }),
});

/** What is left of a config after everything with a problem is taken out, so that the other rules can still be checked. */
export const draftSchema = configSchema.extend({
  source: sourceSchema.partial().optional(),
  images: imagesSchema.optional(),
});

export type Draft = z.output<typeof draftSchema>;
export type ImageFields = z.output<typeof imageSchema>;
