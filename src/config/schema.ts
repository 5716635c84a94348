import { z } from 'zod';
import { defaulted, optional, required } from './schema/fields.js';
import { imageFieldsSchema, imageSchema, imagesSchema } from './schema/image.js';
import { s3Schema } from './schema/s3.js';
import { flag } from './schema/scalars.js';
import { sourceSchema } from './schema/source.js';
import { duration } from './schema/spans.js';
import { tags } from './schema/tags.js';

const timeoutsSchema = z
  .strictObject({
    import: defaulted(duration, '4h', { description: 'How long VM Import may take to make the first snapshot.' }),
    copy: defaulted(duration, '5h', { description: 'How long the copy of a snapshot to another region may take.' }),
    register: defaulted(duration, '30m', { description: 'How long a registered AMI may take to become available.' }),
  })
  .transform((seconds) => ({
    importSeconds: seconds.import,
    copySeconds: seconds.copy,
    registerSeconds: seconds.register,
  }));

/**
 * The image config: types, checks of single values, JSON Schema and config reference all come from here.
 * What hangs on more than one value is in rules.ts. Keys are as users write them, so the code uses them as they are.
 */
export const configSchema = z.strictObject({
  source: required(sourceSchema, {
    description: 'What the images are made from: exactly one of `path`, `s3`, `snapshot` and `image`.',
  }),
  s3: defaulted(
    s3Schema,
    {},
    {
      description: 'The S3 bucket through which the disk image is imported. Required with `source.path`.',
    },
  ),
  timeouts: defaulted(
    timeoutsSchema,
    {},
    {
      description: 'How long each stage may take, as durations such as `5h30m`.',
    },
  ),
  defaults: optional(imageFieldsSchema, {
    description: 'Any field of an image, for every image that does not give it; `tags` are merged.',
  }),
  rollback_on_failure: defaulted(flag, false, {
    description:
      'When publishing fails, take back every permission and SSM value that the run has changed. What can not be ' +
      'recalled (a notification, a Marketplace version) comes last and is never begun after a failure. Where only the ' +
      'time was over, or an older AMI could not be retired, nothing is taken back.',
  }),
  allow_unblock_public_access: defaulted(flag, false, {
    description:
      "Lift the account's block on public access of AMIs and snapshots in the regions where an image is to become " +
      'public, and leave it lifted. Without it a block stops the run before anything is uploaded.',
  }),
  images: required(imagesSchema, {
    description:
      "The images: the AMI's name (3 to 128 letters, digits, spaces and ( ) [ ] . / - ' @ _) and its fields.",
  }),
  tags: defaulted(tags, {}, { description: 'Tags of every snapshot, AMI and S3 object.' }),
});

/** A config with `defaults` merged into its images. */
export const mergedSchema = configSchema.omit({ defaults: true }).extend({ images: z.record(z.string(), imageSchema) });

/** What is left of a merged config after everything with a problem is taken out, so that the other rules can be checked. */
export const draftSchema = mergedSchema.extend({
  source: sourceSchema.partial().optional(),
  images: z.record(z.string(), imageFieldsSchema).optional(),
});

export type Draft = z.output<typeof draftSchema>;
/** An image of a draft: `boot_mode` may be missing. */
export type DraftImage = z.output<typeof imageFieldsSchema>;
