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
  LookAtTheBucket: 'every command but `check`, with `s3.bucket_name` or `source.s3`',
  LookAtObjects: 'every command but `check` and `list`, with `s3.bucket_name` or `source.s3`',
  LookAtTheImportRole:
    '`plan`, `verify`, `create`, `publish`, with a file or `source.s3`; without it a role that is missing shows only at the import',
  LookBeforePublishing:
    '`plan`, `verify`, `list`, `create`, `publish`, `unpublish`, `cleanup`, as far as the config has what is looked at; what may not be asked is only known later',
  LookAtTheMarketplace:
    '`plan`, `verify`, `list`, `publish`, `unpublish`, with `marketplace`; `create` goes on without it',
  Upload: '`create`, `publish`, `cleanup`; `s3:DeleteObject` only with `s3.keep: false`',
  Create: '`create`, `publish`; the permissions part for `unpublish` too',
  PassTheImportRole: '`create`, `publish`, with a file or `source.s3`: the role of `s3.role_name`',
  Publish: '`publish`, with `deprecation`, `deregistration_protection` or `supersede`',
  UnblockPublicAccess: '`publish`, with `allow_unblock_public_access`',
  Retire: '`cleanup`, and `publish` with `supersede`',
  Parameters: '`publish`, `unpublish`, with `ssm_parameter`',
  Topics: '`publish`, with `sns`; the tags remember who was told',
  Marketplace: '`publish`, `unpublish`, with `marketplace`',
  MarketplaceReadsTheImage: '`publish`, with `marketplace`: the role of `access_role_arn`',
  RoleChain: 'any command, with `role-chain`',
};

/** The README's table of permissions. Throws for a statement that nobody has explained. */
export function permissionsTable(policy: Policy): string {
  const rows = policy.Statement.map(({ Sid, Action }) => {
    const purpose = purposes[Sid];
    if (purpose === undefined) throw new Error(`The statement ${Sid} has no purpose in scripts/permissions-table.ts.`);
    return [`\`${Sid}\``, Action.map((action) => `\`${action}\``).join(' '), purpose];
  });
  return table(['Statement', 'Actions', 'Needed for'], rows);
}
