import { createHash } from 'node:crypto';
import { canonicalLine } from './canonical.js';
import { resourceLabel } from './resource.js';
import type { Change, ChangeAction, RunResult } from './result.js';

/** What is approved of a plan. */
export interface Plan {
  readonly changes: readonly PlannedChange[];
  /** By the names of the images that would change: the digests of all that their configs say, shown in a change or not. */
  readonly configs: Readonly<Record<string, string>>;
}

/** A change as it is approved: what a run would do, and from which disk images. */
export interface PlannedChange {
  readonly accountId: string;
  readonly region: string;
  readonly image: string;
  readonly resource: string;
  readonly action: ChangeAction;
  readonly from: unknown;
  readonly to: unknown;
  /** The source digests of an image that is to be created; absent for every other change. */
  readonly sources?: readonly string[];
}

type Planned = Pick<RunResult, 'changes' | 'images' | 'sources'>;

/** What a run would do. */
export function planOf(result: Planned): Plan {
  const planned = result.changes.filter(({ outcome }) => outcome === 'planned');
  const changing = new Set(planned.map(({ image }) => image));
  const configs = result.images.flatMap(({ name, configSha256 }) =>
    changing.has(name) && configSha256 !== undefined ? [[name, configSha256] as const] : [],
  );
  return { changes: planned.map((change) => changeValues(change, result)), configs: Object.fromEntries(configs) };
}

/** A change as the manifest has it. An image that exists has the digest of its source as a tag; a new one names it here. */
export function changeValues(
  { accountId, region, image, resource, action, from, to }: Change,
  { images, sources }: Planned,
): PlannedChange {
  const isNew = resource.kind === 'image' && action === 'create';
  const configs = images.filter(({ name }) => name === image).map(({ config }) => config);
  const sourcesOf = sources.filter(({ config }) => configs.includes(config)).map(({ sha256 }) => sha256);
  return {
    accountId,
    region,
    image,
    resource: resourceLabel(resource),
    action,
    from: from ?? null,
    to: to ?? null,
    ...(isNew ? { sources: sourcesOf } : {}),
  };
}

/** One digest for a plan, in whatever order its changes come: SHA-256 in hexadecimal digits. */
export function planDigest({ changes, configs }: Plan): string {
  const hash = createHash('sha256');
  for (const text of [...changes.map(canonicalLine).sort(), canonicalLine(configs)]) hash.update(`${text}\n`);
  return hash.digest('hex');
}

/** What a plan would do beside or instead of what was approved. */
interface PlanDifference {
  readonly added: readonly PlannedChange[];
  /** What was approved and is no longer needed. */
  readonly gone: readonly PlannedChange[];
  /** The names of the images whose configs have changed. */
  readonly configs: readonly string[];
}

/** What has to be approved again, and what no longer. Pure; a change that is there twice counts twice. */
export function planDifference(approved: Plan, now: Plan): PlanDifference {
  return {
    added: without(now.changes, approved.changes),
    gone: without(approved.changes, now.changes),
    configs: Object.entries(now.configs).flatMap(([name, sha256]) => {
      const before = Object.hasOwn(approved.configs, name) ? approved.configs[name] : undefined;
      return before === undefined || before === sha256 ? [] : [name];
    }),
  };
}

function without(changes: readonly PlannedChange[], others: readonly PlannedChange[]): PlannedChange[] {
  const left = new Map<string, number>();
  for (const text of others.map(canonicalLine)) left.set(text, (left.get(text) ?? 0) + 1);
  return changes.filter((change) => {
    const text = canonicalLine(change);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
