import { formatBuildDate, unknownBuildDate, withNames } from '../config/build-date.js';
import type { Config, Image } from '../config/config.js';
import type { PublishError } from '../error.js';
import type { MadeSnapshot } from '../opening/made-snapshots.js';
import { openTargets } from '../opening/open-targets.js';
import type { Account } from '../opening/reach-accounts.js';
import { errorAt } from '../opening/source-error.js';
import type { Reporter } from '../report/reporter.js';
import { type FirstSnapshot, findFirstSnapshot, readFirstSnapshot } from '../resources/snapshot/first.js';
import { barrier, mapAll } from '../run/barrier.js';
import { requireId } from '../run/change.js';
import { doubtedForMs, visibleWithinMs } from '../run/consistency.js';
import type { Snapshot } from '../run/found.js';
import { createLedger } from '../run/ledger.js';
import { createLeftOut } from '../run/left-out.js';
import { inTarget } from '../run/place.js';
import { renameIn, renamer } from '../run/rename.js';
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
  /** Whether this run creates the images of the configs. */
  readonly creates: boolean;
}

/** An image whose name waits for its build date. */
interface Dated {
  readonly target: Target;
  readonly image: Image;
  /** The first snapshot of its source. */
  readonly first: WantedSnapshot;
}

interface Settled {
  readonly accounts: readonly Account[];
  readonly made: readonly MadeSnapshot[];
}

/**
 * The accounts with the names that AMIs get where SOURCE_DATE_EPOCH doesn't say the build date. Then it is the second in
 * which AWS began the first snapshot of the source: every later run reads the same one, and so does one beside this one. A
 * run that creates images makes that snapshot first, after its preflight. In any other one the date stays unknown.
 * @throws PublishError at the line of an image whose source this run doesn't look at
 */
export async function settleBuildDates(run: Run, accounts: readonly Account[], opening: Opening): Promise<Settled> {
  const waiting = accounts.flatMap(({ plan }) =>
    plan.all.flatMap(({ config }) => undatedImages(config).map((image) => ({ config, image }))),
  );
  if (waiting.length === 0) return { accounts, made: [] };
  const keys = new Map(waiting.map(({ image }) => [image.name, image.key ?? image.name]));
  let names: ReadonlyMap<string, string> = keys;
  const trial = trialOf(run);
  try {
    const targets = await openTargets(trial, accounts, await opening.disks(), opening.regions);
    const dated = targets.flatMap(waitingIn);
    for (const { config, image } of waiting) {
      const isSeen = dated.some((one) => one.image.name === image.name);
      if (!isSeen || config.targets.length > 1) throw unknownDate(config, image);
    }
    const patienceMs = patienceOf(run, opening);
    const existing = await mapAll(dated, async (one) => {
      const found = await findExisting(run, one, patienceMs);
      // Another upload may have to take the place of one that AWS hasn't accepted yet: a run that creates waits for that.
      return { ...one, id: opening.creates && !found?.isComplete ? undefined : found?.id };
    });
    if (opening.creates && existing.some(({ id }) => id === undefined)) {
      const shown = { ...trial, report: renamed(run.report, keys) };
      await preflight(shown, targets).finally(() => run.ledger.checks.push(...trial.ledger.checks));
    }
    const read = await mapAll(targets, async (target) => {
      const make = prepareFirstSnapshots(inTarget({ ...run, report: renamed(run.report, keys) }, target), target);
      const here = existing.filter((one) => one.target === target);
      return mapAll(here, async (one) => {
        const id = one.id ?? (opening.creates ? (await make(one.first))?.id : undefined);
        if (id === undefined) return [];
        return [{ ...one, snapshot: await readFirstSnapshot(run, await clientOf(one), requireId(id)) }];
      });
    });
    barrier(run);
    const known = read.flat(2);
    const settled = new Map(known.map(({ image, snapshot }) => [image.name, datedName(image, snapshot)]));
    names = new Map([...keys, ...settled]);
    for (const { image } of dated.filter((one) => !settled.has(one.image.name))) {
      run.report.info(
        `${image.key}: without a snapshot its build date is not known, and "${image.name}" stands for its name`,
      );
    }
    return {
      accounts: accounts.map((account) => withFinalNames(account, settled)),
      made: known.filter(({ id }) => id === undefined).map(asMade),
    };
  } catch (error) {
    run.ledger.failures.push(...trial.ledger.failures);
    throw error;
  } finally {
    renameIn(run.ledger, names);
  }
}

/** By the time that it has been made, a snapshot is completed and tagged. */
function asMade({ target, first, snapshot }: Dated & { readonly snapshot: Snapshot }): MadeSnapshot {
  const tags = { ...snapshot.tags, ...first.tags };
  return {
    accountId: target.accountId,
    region: first.source.homeRegion,
    snapshot: { ...snapshot, state: 'completed', tags },
  };
}

/** A look at what exists, of which preflight's findings are kept, and the failures if the run ends with them. */
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

/** Shows an image without a name yet by its key. */
function renamed(report: Reporter, keys: ReadonlyMap<string, string>): Reporter {
  const rename = renamer(keys);
  return {
    ...report,
    info: (text) => report.info(rename(text)),
    warning: (text) => report.warning(rename(text)),
    change: (change, outcome) => report.change({ ...change, image: keys.get(change.image) ?? change.image }, outcome),
  };
}

function undatedImages({ images }: Config): Image[] {
  return images.filter(({ key, name }) => key !== undefined && name.includes(unknownBuildDate));
}

function waitingIn(target: Target): Dated[] {
  const built = target.regions.flatMap(({ images }) => images.filter(isBuildable));
  return target.configs.flatMap((config) =>
    undatedImages(config).flatMap((image) => {
      const wanted = built.find(({ name }) => name === image.name);
      return wanted ? { target, image, first: wanted.recipe.snapshot.first } : [];
    }),
  );
}

/**
 * How long a server is doubted that shows no snapshot: not where the run makes it, or changes nothing. What deletes or
 * retires AMIs would take those of the config for older ones.
 */
function patienceOf({ policy }: Run, { creates }: Opening): number {
  if (creates || !policy.applies) return 0;
  return policy.withdraws ? doubtedForMs : visibleWithinMs;
}

async function findExisting(run: Run, one: Dated, patienceMs: number): Promise<FirstSnapshot | undefined> {
  const nameFrom = (snapshot: Snapshot): string => datedName(one.image, snapshot);
  return findFirstSnapshot(run, await clientOf(one), one.first, { nameFrom, patienceMs });
}

function clientOf({ target, first }: Dated): ReturnType<Target['clients']['ec2']> {
  return target.clients.ec2(first.source.homeRegion);
}

/** The name with the second in which AWS began a snapshot: whole seconds, as SOURCE_DATE_EPOCH has them. */
function datedName({ name }: Image, { startedMs }: Snapshot): string {
  return name.replaceAll(unknownBuildDate, formatBuildDate(Math.floor(startedMs / 1000) * 1000));
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

/** What to call the images whose build date isn't known yet, by their names: the keys. */
export function keysOf(configs: readonly Config[]): Map<string, string> {
  return new Map(
    configs.flatMap((config) => undatedImages(config).map(({ key, name }) => [name, key ?? name] as const)),
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
