import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { purposes } from '../src/report/iam/purposes.js';
import { table } from './action-tables.js';

const policySchema = z.object({
  Statement: z.array(z.object({ Sid: z.string(), Action: z.array(z.string()) })),
});

export type Policy = z.infer<typeof policySchema>;

/** examples/iam/policy.json, as far as docs/permissions.md and its test need it. */
export async function readPolicy(file: string): Promise<Policy> {
  return policySchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The table of docs/permissions.md. Throws for a statement whose purpose is not stated above. */
export function permissionsTable(policy: Policy): string {
  const rows = policy.Statement.map(({ Sid, Action }) => {
    const purpose = purposes[Sid]?.neededFor;
    if (purpose === undefined) throw new Error(`The statement ${Sid} has no purpose in src/report/iam/purposes.ts.`);
    return [`\`${Sid}\``, Action.map((action) => `\`${action}\``).join(' '), purpose];
  });
  return table(['Statement', 'Actions', 'Needed for'], rows);
}
