import * as z from 'zod';
import { partitionNames } from '../partitions.js';
import { defaulted } from './fields.js';
import { pattern } from './scalars.js';

/** Image Builder's own. https://docs.aws.amazon.com/imagebuilder/latest/userguide/cross-account-dist.html */
export const imageBuilderRole = 'EC2ImageBuilderDistributionCrossAccountRole';

const accountId = pattern(
  /^\d{12}$/,
  'be an account ID of 12 digits. An account of another partition needs an entry under `targets`',
);

const roleName = String.raw`[\w+=,.@/-]{1,512}`;
const role = pattern(new RegExp(`^${roleName}$`), 'be the name of an IAM role, with its path if it has one');
const roleOrArn = pattern(
  new RegExp(String.raw`^(arn:(${partitionNames}):iam::\d{12}:role/)?${roleName}$`),
  'be the name or the ARN of an IAM role',
);

/** Other accounts that get a copy of the AMI. */
export const targetAccountFields = {
  target_account_ids: defaulted(z.array(accountId), [], {
    description:
      'Other accounts of the same partition that get a copy of their own of the AMI, in each of its regions, as EC2 Image ' +
      'Builder distributes it. A role in each account makes the copy: see `target_account_role`. The copies get the tags ' +
      'and shares of the AMI, and are public if it is. What else is set for the AMI and the role is not allowed to do is ' +
      'left out with a notice. With several `targets`, the AMI of the first one is copied. Not together with `temporary`.',
    examples: [['222222222222', '333333333333']],
  }),
  target_account_role: defaulted(z.union([role, z.record(z.string(), roleOrArn)]), imageBuilderRole, {
    description:
      'The role in each of `target_account_ids` that the run assumes to make the copy: its name, or a map of account IDs to ' +
      "names or ARNs. It needs AWS's managed policy Ec2ImageBuilderCrossAccountDistributionAccess, for encrypted AMIs also " +
      'the use of their KMS keys, and has to trust the role of the run.',
    examples: ['EC2ImageBuilderDistributionCrossAccountRole', { '222222222222': 'ami-publish' }],
  }),
  target_account_share: defaulted(z.enum(['keep', 'revoke']), 'keep', {
    description:
      'To copy the AMI, an account needs access to it and its snapshots. `keep` leaves it that access; `revoke` gives it ' +
      'for the time of the copy only, unless `share` lists the account too.',
  }),
};
