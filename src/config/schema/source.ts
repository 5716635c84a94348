import { z } from 'zod';
import { defaulted, optional, required } from './fields.js';
import { pattern, text } from './scalars.js';

const architectures = ['x86_64', 'arm64'] as const;
const formats = ['auto', 'raw', 'vmdk', 'vhd', 'vhdx', 'qcow2', 'ova'] as const;

/** What the images are made from. Exactly one of path, s3, snapshot and image; rules.ts says so. */
export const sourceSchema = z.strictObject({
  path: optional(text(1, 4096), {
    description: 'The disk image file, relative to this config file.',
    examples: ['build/disk.raw'],
  }),
  s3: optional(pattern(/^s3:\/\/[^/]+\/.+$/, 'be an S3 URI of the form s3://bucket/key'), {
    description: 'A disk image that is in S3 already.',
    examples: ['s3://my-bucket/disk.vmdk'],
  }),
  snapshot: optional(pattern(/^snap-[0-9a-f]{8,17}$/, 'be the id of a snapshot, such as snap-0123456789abcdef0'), {
    description: 'An existing snapshot in the home region.',
    examples: ['snap-0123456789abcdef0'],
  }),
  image: optional(pattern(/^ami-[0-9a-f]{8,17}$/, 'be the id of an AMI, such as ami-0123456789abcdef0'), {
    description: 'An existing AMI in the home region; its root snapshot is the source.',
    examples: ['ami-0123456789abcdef0'],
  }),
  architecture: required(z.enum(architectures), {
    description: 'The architecture that the disk image was built for.',
  }),
  format: defaulted(z.enum(formats), 'auto', {
    description:
      'The format of the disk image. `auto` finds it from the content, never from the file name; anything else is ' +
      'compared with the content, and `raw` is taken as it is.',
  }),
});
