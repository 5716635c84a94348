import type { Config, Image as ImageConfig } from '../config/config.js';
import { imageDigest } from '../config/image-digest.js';
import { describeDiagnostic, type Position } from '../error.js';
import type { KnownAccount } from '../opening/reach-accounts.js';
import type { LocatorData } from '../report/locator/schema.js';
import { inPlaceOrder, inRunOrder, inStageOrder, sortedBy, sortedNames } from '../report/order.js';
import type {
  BootTestResult,
  Change,
  DataDiskResult,
  FailureResult,
  ImageResult,
  PublicImagesResult,
  RehearsalResult,
  RunResult,
  SourceResult,
} from '../report/result.js';
import type { SubscriptionsResult } from '../report/subscriptions-result.js';
import { type Failure, imageResult, type Ledger, resultsIn } from '../run/ledger.js';
import type { Target } from '../run/target.js';
import type { LocalDisk, LocalDisks, Source } from '../run/wanted.js';
import { fieldsOf } from './config-fields.js';

/** What a run comes to know; filled as it goes, so that a failure can still be reported with what there is. */
export interface Facts {
  configs: readonly Config[];
  /** The disk images that were read; undefined when the command doesn't look at any. */
  disks: ReadonlyMap<Config, LocalDisks> | undefined;
  /** The accounts that the run goes to, in the configs' order, those that could not be reached included. */
  accounts: readonly KnownAccount[];
  /** The names that AMIs get, by those that their images were loaded with, where these are others. */
  names: ReadonlyMap<string, string>;
  targets: readonly Target[];
  /** What `list` was asked to show besides images. */
  subscriptions?: SubscriptionsResult;
  /** What a rehearsal assumes; undefined: it is none. */
  rehearsal?: RehearsalResult;
  /** What the locator is to show, if the run has read it. */
  publicImages?: PublicImagesResult;
  /** What the locator showed before the run. */
  locator?: LocatorData;
  readonly warnings: string[];
}

/** How a run went, besides its ledger. */
interface Course {
  readonly command: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly cancelled: boolean;
}

/**
 * The run as a value: what manifest, summary, outputs and annotations are made from. Regions run side by side, so every list
 * has an order of its own: two runs that find the same read alike.
 */
export function resultOf(ledger: Ledger, facts: Facts, course: Course): RunResult {
  const configured = course.command === 'refresh' ? [] : imageResults(ledger, facts);
  const names = new Set(configured.map(({ name }) => name));
  const images = [...configured, ...openedResults(ledger, facts).filter(({ name }) => !names.has(name))];
  const failed = ledger.failures.some((failure) => !failure.bestEffort);
  const outcome = course.cancelled ? 'cancelled' : failed ? 'failed' : 'succeeded';
  const pending = ledger.changes.some(
    ({ change, outcome }) => outcome !== 'done' && outcome !== 'failed' && !countsAsBestEffort(ledger, change),
  );
  const allThere = images.every((image) =>
    image.regions.every((region) => region.bestEffort || region.state === 'available'),
  );
  return {
    command: course.command,
    outcome,
    complete: outcome === 'succeeded' && !withoutImages.includes(course.command) && allThere && !pending,
    startedAt: new Date(course.startedAt).toISOString(),
    finishedAt: new Date(course.finishedAt).toISOString(),
    targets: facts.accounts.map(({ name, partition, accountId }) => ({
      name,
      partition,
      accountId,
      homeRegion: facts.targets.find((one) => one.accountId === accountId)?.sources[0]?.homeRegion ?? '',
    })),
    sources: sourceResults(facts),
    dataDisks: dataDiskResults(facts),
    images,
    marketplace: sortedBy([...ledger.marketplace.values()], (one) => [one.image, one.entityId, one.versionTitle]),
    contents: sortedBy(ledger.contents, (one) => [one.accountId, one.region, one.snapshotId]),
    bootTests: bootTestResults(ledger),
    ...(facts.subscriptions === undefined ? {} : { subscriptions: facts.subscriptions }),
    ...(facts.publicImages === undefined ? {} : { publicImages: facts.publicImages }),
    changes: inStageOrder(ledger.changes.map(({ change, outcome }) => ({ ...change, outcome }))),
    checks: distinct(ledger.checks),
    failures: inPlaceOrder(distinct(ledger.failures.flatMap((failure) => failureResults(failure, facts)))),
    warnings: sortedNames(facts.warnings),
    timeline: inRunOrder(ledger.timeline),
    ...(facts.rehearsal === undefined ? {} : { rehearsal: facts.rehearsal }),
  };
}

/** Instance types run side by side; the attempts of one follow each other. */
function bootTestResults({ bootTests }: Ledger): BootTestResult[] {
  const sorted = sortedBy(bootTests, (one) => [one.accountId, one.region, one.image]);
  return sorted.map((one) => ({ ...one, launches: sortedBy(one.launches, ({ instanceType }) => [instanceType]) }));
}

/** After these no image exists in AWS that wasn't there before. */
const withoutImages: readonly string[] = ['check', 'rehearse'];

/** As the targets opened them, each once, or, before there was one, as the disk images were read. */
function sourceResults({ targets, configs, disks }: Facts): SourceResult[] {
  const opened = targets.flatMap((target) => target.sources).filter(({ role }) => role === 'root');
  const results =
    opened.length > 0
      ? opened.map((source) => ({ config: source.config, disk: openedResult(source) }))
      : configs.flatMap((config) => {
          const [local] = disks?.get(config)?.source ?? [];
          return local ? { config, disk: readResult(config, local) } : [];
        });
  return distinct(results.map(({ config, disk }) => ({ ...disk, architecture: config.source.architecture })));
}

/** The further disks of the machines, each once per config. */
function dataDiskResults({ targets, configs, disks }: Facts): DataDiskResult[] {
  const opened = targets.flatMap((target) => target.sources);
  if (opened.length > 0) return distinct(opened.filter(({ role }) => role === 'data').map(openedResult));
  return configs.flatMap((config) => {
    const { source = [], further = new Map<string, LocalDisk>() } = disks?.get(config) ?? {};
    return [...source.slice(1), ...further.values()].map((local) => readResult(config, local));
  });
}

function openedResult(source: Source): DataDiskResult {
  const { config, name, origin, sourceSha256, format, sizeBytes, virtualSizeBytes } = source;
  return {
    config: config.file,
    path: name,
    format,
    sha256: 'local' in origin ? origin.local.digest.sha256 : sourceSha256,
    fileSizeBytes: sizeBytes,
    virtualSizeBytes,
  };
}

function readResult({ file }: Config, { disk, digest, name, diskSizeBytes }: LocalDisk): DataDiskResult {
  return {
    config: file,
    path: name,
    format: disk.format,
    sha256: digest.sha256,
    fileSizeBytes: disk.fileSizeBytes,
    virtualSizeBytes: diskSizeBytes,
  };
}

function imageResults(ledger: Ledger, { configs, names }: Facts): ImageResult[] {
  return configs.flatMap((config) =>
    config.images.map((image) => {
      const name = names.get(image.name) ?? image.name;
      return {
        name,
        config: config.file,
        configSha256: imageDigest(config, image),
        ...(image.measurements === undefined ? {} : { measurements: image.measurements }),
        architecture: config.source.architecture,
        groups: image.groups,
        ...versionFacts(image),
        regions: [...ledger.images.values()].flatMap((ofRegion) => ofRegion.get(name) ?? []),
      };
    }),
  );
}

/** By what consumers recognize this image and its later versions. */
function versionFacts({ supersede, watermarks }: ImageConfig): Pick<ImageResult, 'versionsPattern' | 'watermarks'> {
  return { ...(supersede === undefined ? {} : { versionsPattern: supersede.match }), watermarks };
}

/** What `refresh` registers, and `unpublish` withdraws with its original, has names that no config lists. */
function openedResults(ledger: Ledger, { targets }: Facts): ImageResult[] {
  const all = targets.flatMap((target) => target.regions.flatMap((region) => region.images));
  return [...new Map(all.map((image) => [image.name, image])).values()].map(
    ({ name, configFile, architecture, config }) => ({
      name,
      config: configFile,
      architecture,
      groups: config.groups,
      ...versionFacts(config),
      regions: [...ledger.images.values()].flatMap((ofRegion) => ofRegion.get(name) ?? []),
    }),
  );
}

/** One per diagnostic, so that each is annotated at its line. */
function failureResults(failure: Failure, facts: Facts): FailureResult[] {
  const { error, accountId, region, image, bestEffort } = failure;
  const scope = {
    ...(accountId === undefined ? {} : { accountId }),
    ...(region === undefined ? {} : { region }),
    ...(image === undefined ? {} : { image }),
    bestEffort,
  };
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  if (error.diagnostics.length === 0) {
    return [{ code: error.code, message: error.message, ...hint, ...scope, ...positionOf(failure, facts) }];
  }
  return error.diagnostics.map((diagnostic) => ({
    code: error.code,
    message: describeDiagnostic(diagnostic),
    ...scope,
    file: diagnostic.file,
    line: diagnostic.line,
    column: diagnostic.column,
  }));
}

/** Where the config asks for what AWS lacks, refuses or has otherwise: there a pull request shows it. */
function positionOf({ error, image: name, change }: Failure, { configs, names }: Facts): Partial<Position> {
  if (name === undefined || !['preflight', 'conflict', 'drift'].includes(error.code)) return {};
  for (const config of configs) {
    const image = config.images.find((one) => (names.get(one.name) ?? one.name) === name);
    if (image === undefined) continue;
    const { file, line, column } = config.locate(['images', image.name, ...fieldPath(config, image.name, change)]);
    return { file, line, column };
  }
  return {};
}

/** The field that a change comes from, where the file has it. */
function fieldPath(config: Config, image: string, change: Change | undefined): string[] {
  const fields = change === undefined ? [] : fieldsOf(change);
  const given = fields.find((field) =>
    [
      ['images', image, field],
      ['defaults', field],
    ].some((path) => config.isGiven(path)),
  );
  return given === undefined ? [] : [given];
}

/** Each once: what several steps share fails in each of them, and what several targets share is in each of them. */
function distinct<R>(results: readonly R[]): R[] {
  return [...new Map(results.map((result) => [JSON.stringify(result), result])).values()];
}

/** A change that several images share counts as best effort where all of them do. */
export function countsAsBestEffort(
  ledger: Ledger,
  change: Omit<Change, 'resource' | 'action' | 'from' | 'to'>,
): boolean {
  const { image } = change;
  const concerned = image === '' ? resultsIn(ledger, change) : (imageResult(ledger, change, image) ?? []);
  const results = [concerned].flat();
  return results.length > 0 && results.every((result) => result.bestEffort);
}
