import * as z from 'zod';
import { roleArn, roleArnInWords } from '../role-arn.js';
import { defaulted, optional } from './fields.js';
import { region, regions } from './regions.js';
import { bucketName } from './s3.js';
import { pattern } from './scalars.js';

const role = pattern(roleArn, `be ${roleArnInWords}`);

const targetSchema = z.strictObject({
  name: optional(
    pattern(/^(?!\d{12}$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'be 1 to 64 letters, digits and ._-, and no account ID'),
    {
      description: 'How messages and the input `target` name it. Default: the account ID.',
      examples: ['china'],
    },
  ),
  role: optional(role, {
    description:
      "The role of the account. It is assumed with the job's OIDC token, whose audience is that of the role's " +
      "partition, or without a token, with the run's own credentials, which must be of the same partition. Without " +
      "`role`, the run's own credentials are used as they are.",
    examples: ['arn:aws-cn:iam::222222222222:role/ami-publish'],
  }),
  role_chain: defaulted(z.array(role), [], {
    description:
      'Further roles, each assumed with the credentials of the one before. The last one is that of the account. Such a ' +
      'session lasts an hour at most, and is renewed.',
  }),
  bucket_name: optional(bucketName, {
    description:
      'The bucket of this account that the disk image is uploaded to, instead of `s3.bucket_name`. Its region is the ' +
      'home region. With `upload.method: auto`, this account imports it through S3.',
    examples: ['my-bucket-cn'],
  }),
  region: optional(region, {
    description:
      'The region that is asked first, and the home region of `source.snapshot` and `source.image`. Default: the input ' +
      '`aws-region` if it is in the partition, else the main region of the partition.',
    examples: ['cn-north-1'],
  }),
  regions: defaulted(regions, [], {
    description:
      "Of each image's regions, only these get the image in this account. Default: all of them that are in the partition.",
    examples: [['us-east-1', 'eu-west-1']],
  }),
});

/** Where the images go besides, or instead of, the account of the run's own credentials. */
export const targetsSchema = z.array(targetSchema);
