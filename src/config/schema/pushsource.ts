import * as z from 'zod';
import { defaulted, optional } from './fields.js';
import { imageFieldsSchema } from './image.js';
import { marketplaceSchema } from './marketplace.js';
import { text } from './scalars.js';

/** Fields of an image whose other fields, those of `marketplace` too, come from staged metadata. */
const stagedFieldsSchema = imageFieldsSchema.omit({ distributions: true }).extend({
  marketplace: optional(marketplaceSchema.partial(), {
    description:
      'The AWS Marketplace version to create from the AMI. The staged metadata has most of its fields, and `entity_id` is ' +
      'the destination unless it is set here. Without this key, no version is created.',
  }),
});

/** What the metadata of a staged directory of pushsource can't express. */
export const pushsourceSchema = z.strictObject({
  ami_version_template: defaulted(text(1, 100), '{major}.{minor}', {
    description:
      "How the AMI's name shows `release.version`, as in StArMap: `{major}`, `{minor}`, `{patch}` and `{version}`. A version " +
      'of one part stays as it is.',
  }),
  defaults: optional(stagedFieldsSchema, {
    description:
      'Fields of every staged image. An attribute of the staged metadata replaces them; `regions` are added to its ' +
      'region, and `tags` and `marketplace` are merged.',
  }),
  destinations: defaulted(
    z.record(z.string(), stagedFieldsSchema),
    {},
    {
      description:
        'Fields of the images of one destination, which is the first directory of `relative_path`. `*` and `?` are ' +
        'wildcards; of several that match, the last counts. They replace `defaults`. A field that the staged metadata gives ' +
        'with another value is an error.',
      examples: [{ '*-hourly': { regions: ['eu-west-1'] } }],
    },
  ),
  images: defaulted(
    z.record(z.string(), stagedFieldsSchema),
    {},
    {
      description: 'The same for the images with a name. These fields replace those of `destinations`.',
      examples: [{ 'my-os-*': { deprecation: { after: '2y' } } }],
    },
  ),
});
