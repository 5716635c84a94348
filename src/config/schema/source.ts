import * as z from 'zod';
import { defaulted, optional, required } from './fields.js';
import { pattern, text } from './scalars.js';

const architectures = ['x86_64', 'arm64'] as const;

/** The format of a disk image file. */
export const diskFormat = z.enum(['auto', 'raw', 'vmdk', 'vhd', 'vhdx', 'qcow2', 'vdi', 'ova']);

// https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html, without wildcards
const builderArn =
  /^arn:aws[a-z-]*:imagebuilder:[a-z0-9-]+:(\d{12}|aws(-[a-z-]+)?):(image\/[a-z0-9_-]+\/\d+\.\d+\.\d+(\/\d+)?|image-pipeline\/[a-z0-9_-]+)$/;
const builderArnInWords =
  'be the ARN of an Image Builder image build version, image version or pipeline, such as arn:aws:imagebuilder:us-east-1:123456789012:image/my-os/1.0.0/1';

/** What the images are made from. A rule checks that it is exactly one of path, s3, snapshot, image and image_builder. */
export const sourceSchema = z.strictObject({
  path: optional(text(1, 4096), {
    description:
      'The disk image file, relative to this config file: raw, QCOW2, VMDK, VHD, VHDX, VDI or OVA, as it is or packed ' +
      'with gzip, xz, zstd, bzip2, zip or tar. Of an OVA, the first disk is the root volume and the others are ' +
      'mapped as further devices (`block_device_mappings`).',
    examples: ['build/disk.raw'],
  }),
  s3: optional(pattern(/^s3:\/\/[^/]+\/.+$/, 'be an S3 URI such as s3://my-bucket/disk.vmdk'), {
    description: 'A disk image that is already in S3.',
    examples: ['s3://my-bucket/disk.vmdk'],
  }),
  snapshot: optional(pattern(/^snap-[0-9a-f]{8,17}$/, 'be a snapshot ID such as snap-0123456789abcdef0'), {
    description: 'An existing snapshot in the home region.',
    examples: ['snap-0123456789abcdef0'],
  }),
  image: optional(pattern(/^ami-[0-9a-f]{8,17}$/, 'be an AMI ID such as ami-0123456789abcdef0'), {
    description:
      'An existing AMI in the home region. Its root snapshot is the source; its other volumes with a snapshot are mapped ' +
      'as they are there, unless `block_device_mappings` maps them with `source_disk`.',
    examples: ['ami-0123456789abcdef0'],
  }),
  image_builder: optional(pattern(builderArn, builderArnInWords), {
    description:
      'What EC2 Image Builder has built: the ARN of an image build version, of an image version (its newest build that ' +
      'is `AVAILABLE`) or of a pipeline (its newest image that is `AVAILABLE`). The source is the root snapshot of the ' +
      "AMI that Image Builder has put into this run's account: in the home region, else in the region of the ARN, else " +
      'in another one; its other volumes are mapped as those of `image`.',
    examples: ['arn:aws:imagebuilder:us-east-1:123456789012:image-pipeline/my-os'],
  }),
  architecture: required(z.enum(architectures), {
    description: 'The architecture that the disk image is built for.',
  }),
  format: defaulted(diskFormat, 'auto', {
    description:
      'The format of the disk image. `auto` detects it from the content, never from the file name. Any other format is ' +
      'compared with the content, except `raw`, which takes the content as it is, with a warning where it looks like ' +
      'another format.',
  }),
});
