import type { AccountCache } from '../../src/github/account-cache.js';
import { type ActionOptions, type Manifest, type ManifestChange, withoutOutcome } from './action.js';
import { expectSuccess } from './expect-success.js';
import type { OpenWorld } from './open-world.js';
import { type RehearsalRun, rehearseIn } from './rehearsal.js';

export const event = { repository: { default_branch: 'main' } };
/** A run of the default branch. */
export const onMain = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'v1.0', GITHUB_REF_TYPE: 'branch' };
export const inputs = { 'remember-account': 'true' };

/** A cache of a runner: each key once, and the newest whose key begins with the prefix. */
export function memory(): AccountCache & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    save: async (key, text) => void entries.set(key, text),
    restore: async (prefix) => [...entries].findLast(([key]) => key.startsWith(prefix))?.[1],
  };
}

/** Changes without their outcome and order: what a plan and a rehearsal have in common. */
export function listed(changes: readonly ManifestChange[]): string[] {
  return withoutOutcome(changes)
    .map((change) => JSON.stringify(change))
    .sort();
}

/** What failed, and where. */
export function failed(failures: Manifest['failures']): string[] {
  return failures.map(({ code, region, message }) => `${code} ${region ?? ''} ${message}`).sort();
}

interface Compared {
  readonly plan: Manifest;
  readonly rehearsal: RehearsalRun;
}

/**
 * A plan of the default branch remembers the account; then a pull request has other files, which `plan` with credentials
 * and a rehearsal without them look at.
 * @param files of the pull request
 */
export async function planAndRehearse(
  { workspace }: OpenWorld,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ActionOptions & { readonly rehearsalInputs?: Record<string, string> } = {},
  accountCache = memory(),
): Promise<Compared> {
  const all = { ...inputs, ...options.inputs };
  const remembered = await workspace.run('plan', { ...options, inputs: all, env: onMain, event, accountCache });
  if (!remembered.log.includes('the account is remembered for rehearsals')) expectSuccess(remembered);
  for (const [name, content] of Object.entries(files)) await workspace.write(name, content);
  const { manifest: plan } = await workspace.run('plan', options);
  const rehearsal = await rehearseIn(files, { inputs: { ...all, ...options.rehearsalInputs }, event, accountCache });
  return { plan, rehearsal };
}
