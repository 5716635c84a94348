import * as z from 'zod';
import { defaulted, optional } from './fields.js';
import { region } from './regions.js';
import { integer } from './scalars.js';

/** How a disk image file gets to EC2. */
export const uploadSchema = z.strictObject({
  method: defaulted(z.enum(['auto', 's3', 'ebs-direct']), 'auto', {
    description:
      '`s3` uploads the disk image file to a bucket, from which VM Import makes the first snapshot. `ebs-direct` writes ' +
      'the snapshot itself, and needs neither a bucket nor an import role; an upload that was interrupted is continued ' +
      'by the next run, on any machine. `auto` is `s3` if `s3` is given or the config is under `awspub`, else ' +
      '`ebs-direct`.',
  }),
});

/** How a snapshot is written through the EBS direct APIs. */
export const ebsSchema = z.strictObject({
  region: optional(region, {
    description:
      'The home region, in which the first snapshot is written. Default: the `region` of the target, else the input ' +
      '`aws-region`.',
    examples: ['us-east-1'],
  }),
  skip: defaulted(z.enum(['none', 'holes', 'zeros']), 'none', {
    description:
      'The blocks that are not written. `none` writes every block of the volume, zeros too, because an encrypted volume ' +
      'has random data in a block that was never written: also one that another account creates from a shared ' +
      'snapshot. `holes` leaves out what its format never allocated and, of a raw disk that is compressed, what takes ' +
      'no space when it is unpacked; `zeros` leaves out every block that has only zeros. Both are refused if a snapshot is encrypted.',
  }),
  concurrency: defaulted(integer(1, 256), 64, {
    description: 'How many blocks are in flight at a time, 1 to 256. Each takes 512 KiB of memory.',
  }),
});
