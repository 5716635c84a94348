import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { table } from './action-tables.js';

const policySchema = z.object({
  Statement: z.array(z.object({ Sid: z.string(), Action: z.array(z.string()) })),
});

export type Policy = z.infer<typeof policySchema>;

/** examples/iam/policy.json, as far as the README's table and its test need it. */
export async function readPolicy(file: string): Promise<Policy> {
  return policySchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** What each statement of the policy is for. */
const purposes: Readonly<Record<string, string>> = {
  Look: 'every command but `check`, in every region',
  LookAtTheBucket: 'every command but `check`, with a bucket (`upload.method: s3`) or `source.s3`',
  LookAtObjects: '`plan`, `verify`, `create`, `publish`, `cleanup`, with a bucket or `source.s3`',
  LookAtTheImportRole:
    '`plan`, `verify`, `create`, `publish`, with a bucket or `source.s3`. Without it, a missing role is noticed only at the import.',
  LookBeforePublishing:
    '`plan`, `verify`, `create`, `publish`, `refresh`, as far as the config needs it. Without it, preflight cannot check these things.',
  LookAtKeys:
    '`plan`, `verify`, `create`, `publish`, with `encrypted` or `kms_key_id`, and for shared AMIs that are encrypted otherwise. Without it, preflight cannot check keys, and an alias that stands for another key goes unnoticed.',
  LookAtParameters:
    'every command but `check`, with `ssm_parameter`. Allow only the parameters that configs write. Without it, preflight cannot check them.',
  LookAtTheMarketplace:
    '`plan`, `verify`, `list`, `publish`, `unpublish`, with `marketplace`. `create` works without it.',
  LookAtContent: '`verify`, `create`, `publish`, with the input `content`. Leave it out if you do not use that.',
  LookAtBootTests:
    '`plan`, `verify`, `create`, `publish`, `cleanup`, with `boot_test`. `create` and `publish` need `ec2:DescribeInstances`, `ec2:DescribeInstanceTypes` and `ec2:GetConsoleOutput` of it, and `ec2:DescribeInstanceStatus` and `ssm:GetCommandInvocation` for the proofs `status_checks` and `ssm`. The others are for preflight, and for `subnet_id`.',
  LookAtImageBuilder:
    '`plan`, `verify`, `create`, `publish`, `cleanup`, with `source.image_builder`. Without the actions for components and workflows, preflight cannot check those of AWS Marketplace.',
  LookAtDistributions: 'every command but `check`, with an ARN as `distributions`',
  LookAtWhatFollows:
    '`plan`, `verify`, `create`, `publish`, `unpublish`, `refresh`, with `image_builder`. Without it, preflight cannot check these things.',
  LookAtSubscriptions: '`list` with `owner`, besides `LookAtImageBuilder`',
  LookAtLaunchTemplates:
    '`plan`, `verify`, `create`, `publish`, `unpublish`, `refresh`, with `launch_templates`; `ec2:DescribeFastLaunchImages` only with `fast_launch`',
  LookAtLicenses: '`plan`, `verify`, `create`, `publish`, `refresh`, with `license_configuration_arns`',
  Upload:
    '`create`, `publish`, `cleanup`, with a bucket; `s3:DeleteObject` only with `s3.keep: false` or `leftovers_older_than`, `s3:GetObjectTagging` only with the latter',
  WriteSnapshots:
    '`create`, `publish`, with `source.path` and without a bucket (`upload.method: ebs-direct`). `ec2:CreateTags` of `Create` lets an interrupted upload be continued.',
  Create:
    '`create`, `publish`, `refresh`; `unpublish` needs only `ec2:ModifyImageAttribute` and `ec2:ModifySnapshotAttribute` of it, and `ec2:CreateTags` after a `refresh`. `ec2:ReplaceImageInstanceTypeSpecification` only with `instance_types`, `ec2:AttachImageWatermark` only with `watermarks`.',
  LaunchBootTests:
    '`create`, `publish`, with `boot_test`: instances, volumes and network interfaces with the tag of a boot test, of small types. Larger types that configs list have to be added. `ec2:CreateTags` of `Create` is needed, too.',
  LaunchBootTestsOf: 'as `LaunchBootTests`: what an instance is launched from and in',
  EndBootTests:
    '`create`, `publish`, `cleanup`, with `boot_test`: only instances with the tag of a boot test; `ssm:SendCommand` only with the proof `ssm`',
  RunBootTestCommands: '`create`, `publish`, with the proof `ssm` of `boot_test`',
  PassTheBootTestRole: '`create`, `publish`, with `instance_profile` of `boot_test`, for the role of the profile',
  EncryptWithKeys:
    '`create`, `publish`, with `encrypted` or `kms_key_id`, or an encrypted source. EC2 uses the keys for the role; the policies of the keys have to allow it, too.',
  DecryptContent: 'as `LookAtContent`, for encrypted snapshots',
  Licenses: '`create`, `publish`, `refresh`, with `license_configuration_arns`',
  PassTheImportRole: '`create`, `publish`, with a bucket or `source.s3`, for the role `s3.role_name`',
  Publish: '`publish`, `refresh`, with `deprecation`, `deregistration_protection` or `supersede`',
  UnblockPublicAccess: '`publish`, `refresh`, with `allow_unblock_public_access`',
  Retire:
    '`cleanup`, and `publish` and `refresh` with `supersede`. `create`, `publish` and `refresh` need `ec2:DeregisterImage` of it to replace an AMI that AWS could not create.',
  Parameters: '`publish`, `unpublish`, `refresh`, with `ssm_parameter`',
  LaunchTemplates:
    '`publish`, `unpublish`, `refresh`, with `launch_templates`; `ec2:DeleteLaunchTemplateVersions` only with `rollback_on_failure`',
  FastLaunch:
    '`publish`, `refresh`, with `fast_launch`, and `unpublish`; `ec2:DisableFastLaunch` only for `unpublish`, and with `enabled: false` or `rollback_on_failure`; `iam:CreateServiceLinkedRole` only the first time in an account',
  ImageBuilder:
    '`publish`, `unpublish`, `refresh`, with `image_builder`. Allow only the names that configs give. The `Delete` actions are needed for `unpublish` and `rollback_on_failure`.',
  Topics: '`publish`, with `sns`; a tag on the AMI records each notification',
  Marketplace: '`publish`, `unpublish`, with `marketplace`',
  MarketplaceReadsTheImage: '`publish`, with `marketplace`, for the role `access_role_arn`',
  CopyToOtherAccounts:
    'every command but `check`, `cleanup` and `refresh`, with `target_account_ids`. The roles in those accounts have permissions of their own.',
  RoleChain: 'every command but `check`, with `role-chain`, and with `targets` in a job without an OIDC token',
};

/** The README's table of permissions. Throws for a statement whose purpose is not stated above. */
export function permissionsTable(policy: Policy): string {
  const rows = policy.Statement.map(({ Sid, Action }) => {
    const purpose = purposes[Sid];
    if (purpose === undefined) throw new Error(`The statement ${Sid} has no purpose in scripts/permissions-table.ts.`);
    return [`\`${Sid}\``, Action.map((action) => `\`${action}\``).join(' '), purpose];
  });
  return table(['Statement', 'Actions', 'Needed for'], rows);
}
