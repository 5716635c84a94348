import { formatBuildDate, withNames } from '../config/build-date.js';
import type { Config, Image } from '../config/config.js';
import { PublishError } from '../error.js';
import { openTargets } from '../opening/open-targets.js';
import type { Account } from '../opening/reach-accounts.js';
import { errorAt } from '../opening/source-error.js';
import { snapshotIn } from '../resources/snapshot/ensure.js';
import { parseSnapshot } from '../resources/snapshot/read.js';
import { barrier, mapAll } from '../run/barrier.js';
import { requireId } from '../run/change.js';
import { lookUntilFound } from '../run/consistency.js';
import { createLedger } from '../run/ledger.js';
import { createLeftOut } from '../run/left-out.js';
import { inTarget } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { isBuildable, type LocalDisks, type WantedSnapshot } from '../run/wanted.js';
import { prepareFirstSnapshots } from './create.js';
import { preflight } from './preflight.js';

interface Opening {
  /** Reads the disk images that are there. */
  readonly disks: () => Promise<ReadonlyMap<Config, LocalDisks>>;
  /** The input `regions`. */
  readonly regions: readonly string[];
  /** The build date in the names that wait for theirs. */
  readonly provisional: string;
}

/** An image whose name waits for its build date. */
interface Dated {
  readonly target: Target;
  readonly image: Image;
  /** The first snapshot of its source. */
  readonly first: WantedSnapshot;
}

/**
 * The accounts with the names that AMIs get where SOURCE_DATE_EPOCH doesn't say the build date. Then it is the second in
 * which AWS began the first snapshot of the source: every later run reads the same one, and so does one beside this one. A
 * run that creates images creates that snapshot first, after its preflight; any other one keeps the provisional name.
 * @throws PublishError at the line of an image whose source this run doesn't look at
 */
export async function settleBuildDates(run: Run, accounts: readonly Account[], opening: Opening): Promise<Account[]> {
  const { provisional } = opening;
  const waiting = accounts.flatMap(({ plan }) =>
    plan.all.flatMap(({ config }) => datedImages(config, provisional).map((image) => ({ config, image }))),
  );
  if (waiting.length === 0) return [...accounts];
  const trial = trialOf(run);
  try {
    const targets = await openTargets(trial, accounts, await opening.disks(), opening.regions);
    const dated = targets.flatMap((target) => waitingIn(target, provisional));
    for (const { config, image } of waiting) {
      const isSeen = dated.some((one) => one.image.name === image.name);
      if (!isSeen || config.targets.length > 1) throw unknownDate(config, image);
    }
    const creates = run.policy.applies && run.policy.until !== 'inventory';
    if (creates && dated.some((one) => idOf(one) === undefined)) await preflight(trial, targets);
    const names = await mapAll(targets, async (target) => {
      const firstSnapshot = prepareFirstSnapshots(inTarget(run, target), target);
      return mapAll(
        dated.filter((one) => one.target === target),
        async (one) => {
          const id = idOf(one) ?? (creates ? (await firstSnapshot(one.first))?.id : undefined);
          if (id === undefined) return [];
          const date = formatBuildDate(await startOf(run, one, requireId(id)));
          return [[one.image.name, one.image.name.replaceAll(provisional, date)] as const];
        },
      );
    });
    barrier(run);
    const settled = new Map(names.flat(2));
    renameChanges(run, settled);
    for (const { image } of dated.filter((one) => !settled.has(one.image.name))) {
      run.report.info(
        `${image.key}: without a snapshot its build date is not known, and that in "${image.name}" is the time of this run`,
      );
    }
    return accounts.map((account) => withFinalNames(account, settled));
  } catch (error) {
    run.ledger.failures.push(...trial.ledger.failures);
    throw error;
  }
}

/** A look at what exists, of which only the failures are kept, and those only if the run ends with them. */
function trialOf(run: Run): Run {
  const { until } = run.policy;
  return {
    ...run,
    policy: { ...run.policy, until: until === 'inventory' ? 'private' : until, withdraws: false },
    ledger: createLedger(),
    leftOut: createLeftOut(),
    report: { ...run.report, info: () => {}, warning: () => {} },
  };
}

function datedImages({ images }: Config, provisional: string): Image[] {
  return images.filter(({ key, name }) => key !== undefined && name.includes(provisional));
}

function waitingIn(target: Target, provisional: string): Dated[] {
  const built = target.regions.flatMap(({ images }) => images.filter(isBuildable));
  return target.configs.flatMap((config) =>
    datedImages(config, provisional).flatMap((image) => {
      const wanted = built.find(({ name }) => name === image.name);
      return wanted ? { target, image, first: wanted.recipe.snapshot.first } : [];
    }),
  );
}

/** The first snapshot, if it exists. */
function idOf({ target, first }: Dated): string | undefined {
  const { origin, homeRegion } = first.source;
  if (origin.kind === 'snapshot') return origin.snapshotId;
  const home = target.regions.find(({ name }) => name === homeRegion);
  return home && snapshotIn(home, first)?.id;
}

/** When AWS began a snapshot: milliseconds since the epoch, whole seconds, as SOURCE_DATE_EPOCH has them. */
async function startOf(run: Run, { target, first }: Dated, id: string): Promise<number> {
  const ec2 = await target.clients.ec2(first.source.homeRegion);
  const look = async () => {
    const { Snapshots = [] } = await ec2.describeSnapshots({ Filters: [{ Name: 'snapshot-id', Values: [id] }] });
    return Snapshots.map(parseSnapshot)[0];
  };
  const found = await lookUntilFound(run, id, look);
  if (found === undefined) {
    throw new PublishError('aws', `AWS does not show the snapshot ${id}, whose start is the build date`, {
      hint: 'Run again: what was created is kept.',
    });
  }
  return Math.floor(found.startedMs / 1000) * 1000;
}

/** What was done under a provisional name. */
function renameChanges({ ledger: { changes } }: Run, names: ReadonlyMap<string, string>): void {
  for (const [index, entry] of changes.entries()) {
    const image = names.get(entry.change.image);
    if (image !== undefined) changes[index] = { ...entry, change: { ...entry.change, image } };
  }
}

function withFinalNames({ plan, ...account }: Account, names: ReadonlyMap<string, string>): Account {
  const renamed = <P extends { readonly config: Config }>(planned: P): P => {
    const own = planned.config.images.flatMap(({ name }) => {
      const settled = names.get(name);
      return settled === undefined ? [] : [[name, settled] as const];
    });
    return { ...planned, config: withNames(planned.config, new Map(own)) };
  };
  const configs = plan.configs.map(renamed);
  return {
    ...account,
    plan: { ...plan, configs, all: plan.all.map(renamed) },
    configs: configs.map(({ config }) => config),
  };
}

function unknownDate(config: Config, { key, name }: Image): PublishError {
  const several = config.targets.length > 1;
  return errorAt(config, ['images', name, 'distributions'], {
    message: several
      ? `the build date of ${key} is not known, because it goes to several targets, each with a snapshot of its own`
      : `the build date of ${key} is not known, because this run does not look at its source`,
    hint: 'Set SOURCE_DATE_EPOCH in `env` of the step to the same value in every run, such as the time of the commit.',
  });
}

/** What to call images by their provisional names until these are settled: the keys. */
export function keysOf(configs: readonly Config[]): Map<string, string> {
  return new Map(
    configs.flatMap(({ images }) =>
      images.flatMap(({ key, name }) => (key === undefined ? [] : [[name, key] as const])),
    ),
  );
}

/** The names that AMIs get, by those that their images were loaded with, where these are others. */
export function namesOf(accounts: readonly Account[]): Map<string, string> {
  const keyOf = ({ key, name }: Image): string => key ?? name;
  const pairs = accounts.flatMap(({ plan }) =>
    plan.configs.flatMap(({ config, original }) =>
      original.images.flatMap((image) => {
        const named = config.images.find((one) => keyOf(one) === keyOf(image));
        return named && named.name !== image.name ? [[image.name, named.name] as const] : [];
      }),
    ),
  );
  return new Map(pairs);
}
