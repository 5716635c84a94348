import type { Tag } from '@aws-sdk/client-ec2';
import { awsCode } from '../../aws/errors.js';
import { whileRefused } from '../../aws/wait.js';
import { change, type Id, known, type Run } from '../../run/run.js';
import type { Region } from '../../run/wanted.js';

/** An id that AWS has just given may be unknown to its other servers for this long (aws-facts, section 9: 24). */
export const notFoundForMs = 120_000;

function isNotFound(error: unknown): boolean {
  return /NotFound$/.test(awsCode(error) ?? '');
}

/** Repeats `step` while AWS doesn't know an id that this run has received; one that it found must be known. */
export function whileUnknown<T>(run: Run, id: string, step: () => Promise<T>): Promise<T> {
  return whileRefused(
    {
      clock: run.clock,
      signal: run.signal,
      timeoutMs: notFoundForMs,
      deadline: run.deadline,
      again: (error) => isNotFound(error) && run.received.has(id),
    },
    step,
  );
}

export function asTagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** The part of `wanted` that differs from `current`. Tags that the config doesn't name are left alone. */
function tagDifference(
  current: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): { from: Record<string, string | null>; to: Record<string, string> } | undefined {
  const from: Record<string, string | null> = {};
  const to: Record<string, string> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (current[key] === value) continue;
    from[key] = current[key] ?? null;
    to[key] = value;
  }
  return Object.keys(to).length > 0 ? { from, to } : undefined;
}

/** Brings a resource's tags up to date; `resource` says what it is: `image tags`, `snapshot tags`. */
export async function ensureTags(
  run: Run,
  region: Region,
  resource: 'image tags' | 'snapshot tags',
  image: string,
  id: Id,
  current: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): Promise<void> {
  const difference = tagDifference(current, wanted);
  if (!difference) return;
  await change(
    run,
    { region: region.name, image, resource, action: 'update', ...difference },
    {
      expected: undefined,
      apply: () =>
        whileUnknown(run, known(id), async () => {
          await region.ec2.createTags({ Resources: [known(id)], Tags: asTagList(difference.to) });
        }),
    },
  );
}
