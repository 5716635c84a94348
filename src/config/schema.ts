import * as z from 'zod';
import { defaulted, optional, required } from './schema/fields.js';
import { imageFieldsSchema, imageSchema, imagesSchema } from './schema/image.js';
import { charactersInWords } from './schema/image-name.js';
import { pushsourceSchema } from './schema/pushsource.js';
import { s3Schema } from './schema/s3.js';
import { flag } from './schema/scalars.js';
import { sourceSchema } from './schema/source.js';
import { age, duration } from './schema/spans.js';
import { tags } from './schema/tags.js';
import { targetsSchema } from './schema/targets.js';
import { ebsSchema, uploadSchema } from './schema/upload.js';

/** A run may take hours. What it has just made is no leftover. */
const longAge = age.refine(({ count, unit }) => unit !== 'hours' || count >= 24, 'must be at least 1d');

const timeoutsSchema = z
  .strictObject({
    import: defaulted(duration, '4h', { description: 'How long VM Import may take to create the first snapshot.' }),
    copy: defaulted(duration, '5h', { description: 'How long the copy of a snapshot to another region may take.' }),
    register: defaulted(duration, '30m', { description: 'How long a registered AMI may take to become available.' }),
  })
  .transform((seconds) => ({
    importSeconds: seconds.import,
    copySeconds: seconds.copy,
    registerSeconds: seconds.register,
  }));

/**
 * The image config as users write it. Types, defaults, checks of single values, JSON Schema and config reference come
 * from here; what depends on more than one value is in rules.ts. The code uses the keys as users write them.
 */
export const configSchema = z.strictObject({
  source: required(sourceSchema, {
    description: 'The source of the images. Set exactly one of `path`, `s3`, `snapshot` and `image`.',
  }),
  upload: defaulted(
    uploadSchema,
    {},
    {
      description: 'How a disk image file gets to EC2.',
    },
  ),
  s3: defaulted(
    s3Schema,
    {},
    {
      description: 'The S3 bucket through which the disk image is imported.',
    },
  ),
  ebs: defaulted(
    ebsSchema,
    {},
    {
      description: 'How a snapshot is written with `upload.method: ebs-direct`.',
    },
  ),
  targets: defaulted(targetsSchema, [], {
    description:
      'The accounts that get the images, one entry per account and partition. Nothing becomes public in any of them ' +
      "before all images are ready in all of them. Without this list, the images go to the account of the run's own " +
      'credentials.',
  }),
  timeouts: defaulted(
    timeoutsSchema,
    {},
    {
      description: 'How long each stage may take, as a duration such as `5h30m`.',
    },
  ),
  defaults: optional(imageFieldsSchema, {
    description:
      'Fields for every image that does not set them itself. Any field of an image can be set; `tags` are merged.',
  }),
  rollback_on_failure: defaulted(flag, false, {
    description:
      'If publishing fails, undo every change that the run made to permissions and SSM parameters. Notifications and ' +
      'Marketplace versions cannot be undone, so they come last and never begin after a failure. Nothing is undone if ' +
      'only the time ran out, or if only an older AMI could not be retired.',
  }),
  allow_unblock_public_access: defaulted(flag, false, {
    description:
      "Remove the account's block on public AMIs and snapshots in the regions where an image becomes public. The block " +
      'remains off afterwards. Without it, a block stops the run before anything is uploaded.',
  }),
  leftovers_older_than: optional(longAge, {
    description:
      'What `cleanup` deletes besides: snapshots and uploaded objects that ami-publish or awspub created before this ' +
      'time, in every enabled region, from disk images that no AMI in any region comes from and no config of the run has. ' +
      'A run that failed leaves such snapshots when the disk image is then built again. What is shared stays, and what ' +
      'has a tag that the configs do not give. AMIs stay too: `verify` names those that the config no longer has. ' +
      'Nothing is deleted by a run that `images`, `group` or `regions` narrows, in which `target` leaves out an image, or ' +
      'that cannot read every enabled region. Without this field, all of it stays.',
    examples: ['30d'],
  }),
  images: required(imagesSchema, {
    description: `The images: the name of each AMI, and its fields. A name has 3 to 128 ${charactersInWords}.`,
  }),
  tags: defaulted(
    tags,
    {},
    {
      description:
        'Tags of every snapshot, AMI and S3 object. Changes reach the AMIs, and the snapshots of images with ' +
        '`separate_snapshot`. Other snapshots may be shared with further configs: they get missing tags only.',
    },
  ),
});

/** A config for staged directories of pushsource, which have the sources and the images. */
export const stagedConfigSchema = configSchema.omit({ source: true, defaults: true, images: true }).extend({
  pushsource: required(pushsourceSchema, {
    description: 'What the metadata of the staged directories in the input `config` cannot express.',
  }),
});

/** A config with `defaults` merged into its images. */
export const mergedSchema = configSchema.omit({ defaults: true }).extend({ images: z.record(z.string(), imageSchema) });

/** What is left of a merged config without the values that have a problem, so that the rules can check the rest. */
export const draftSchema = mergedSchema.extend({
  source: sourceSchema.partial().optional(),
  images: z.record(z.string(), imageFieldsSchema).optional(),
});

export type Draft = z.output<typeof draftSchema>;
/** An image of a draft: `boot_mode` may be missing. */
export type DraftImage = z.output<typeof imageFieldsSchema>;
