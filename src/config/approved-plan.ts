import * as z from 'zod';
import { PublishError } from '../error.js';
import { readTextFile } from './text-file.js';

const change = z.object({
  accountId: z.string(),
  region: z.string(),
  image: z.string(),
  resource: z.string(),
  action: z.enum(['create', 'update', 'publish', 'announce', 'revoke', 'delete', 'conflict']),
  from: z.json(),
  to: z.json(),
  sources: z.array(z.string()).optional(),
});

/** What of the manifest of a plan its approval is about. */
const manifest = z.object({
  plan: z.object({ digest: z.string(), configs: z.record(z.string(), z.string()), changes: z.array(change) }),
});

/** A plan that somebody has approved: its digest, and all of it where its manifest is there. */
export interface ApprovedPlan {
  readonly digest: string;
  readonly whole: WholePlan | undefined;
}

interface WholePlan {
  readonly changes: readonly ApprovedChange[];
  /** By image name: the digest of all that its config says. */
  readonly configs: Readonly<Record<string, string>>;
}

type ApprovedChange = Omit<z.infer<typeof change>, 'sources'> & { readonly sources?: readonly string[] };

const hint =
  'Set "expect-plan" to the output `plan-digest` of a run with `command: plan`, or to the path of the manifest that it wrote. In another job, download the manifest first, with actions/download-artifact.';

/** @param given the digest itself, or the path of the manifest that the plan has written, as a user gives it */
export async function readApprovedPlan(given: string, path: string): Promise<ApprovedPlan> {
  if (/^[0-9a-f]{64}$/.test(given)) return { digest: given, whole: undefined };
  const text = await readTextFile(path, 'manifest of the approved plan', given, hint);
  const read = manifest.safeParse(parsed(text));
  if (!read.success) {
    throw new PublishError('input', `the approved plan "${given}" is not the manifest of a plan`, { hint });
  }
  const changes = read.data.plan.changes.map(({ sources, ...one }) => ({ ...one, ...(sources ? { sources } : {}) }));
  return { digest: read.data.plan.digest, whole: { changes, configs: read.data.plan.configs } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
