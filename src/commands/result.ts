import { basename } from 'node:path';
import type { Config } from '../config/config.js';
import { PublishError } from '../error.js';
import { inStageOrder } from '../report/order.js';
import type { FailureResult, ImageResult, RunResult, SourceResult } from '../report/result.js';
import { type Failure, type Run, resultKey } from '../run/run.js';
import type { LocalDisk, Target } from '../run/wanted.js';

/** What a run comes to know; filled as it goes, so that a failure can still tell what there is. */
export interface Facts {
  configs: readonly Config[];
  /** The disk images that were read; undefined when the command looks at none. */
  disks: ReadonlyMap<Config, LocalDisk> | undefined;
  targets: readonly Target[];
  readonly warnings: string[];
}

/** The run as a value: what manifest, summary, outputs and annotations are made from. */
export function resultOf(run: Run, about: Facts & { readonly command: string; readonly startedAt: number }): RunResult {
  const images = imageResults(run, about);
  const failed = run.failures.some((failure) => !failure.bestEffort);
  const outcome = run.signal.aborted ? 'cancelled' : failed ? 'failed' : 'succeeded';
  const pending = run.changes.some(
    ({ change, outcome }) => outcome !== 'done' && outcome !== 'failed' && !isBestEffort(run, change),
  );
  const allThere = images.every((image) =>
    image.regions.every((region) => region.bestEffort || region.state === 'available'),
  );
  return {
    command: about.command,
    outcome,
    complete: outcome === 'succeeded' && about.command !== 'check' && allThere && !pending,
    startedAt: new Date(about.startedAt).toISOString(),
    finishedAt: new Date(run.clock.now()).toISOString(),
    targets: about.targets.map((target) => ({
      partition: target.partition,
      accountId: target.accountId,
      homeRegion: target.sources[0]?.homeRegion ?? '',
    })),
    sources: sourceResults(about),
    images,
    marketplace: [...run.marketplace.values()],
    changes: inStageOrder(run.changes.map(({ change, outcome }) => ({ ...change, outcome }))),
    failures: run.failures.flatMap(failureResults),
    warnings: about.warnings,
    timeline: run.timeline,
  };
}

/** As the target opened them, or, before there was one, as the disk images were read. */
function sourceResults({ targets, configs, disks }: Facts): SourceResult[] {
  const opened = targets.flatMap((target) => target.sources);
  const of = (config: Config) => ({ config: config.file, architecture: config.source.architecture });
  if (opened.length > 0) {
    return opened.map(({ config, name, digest, format, sizeBytes, virtualSizeBytes }) => ({
      ...of(config),
      path: name,
      format,
      sha256: digest,
      fileSizeBytes: sizeBytes,
      virtualSizeBytes,
    }));
  }
  return configs.flatMap((config) => {
    const local = disks?.get(config);
    if (!local) return [];
    const { disk, digest } = local;
    return {
      ...of(config),
      path: basename(disk.path),
      format: disk.format,
      sha256: digest.sha256,
      fileSizeBytes: disk.fileSizeBytes,
      virtualSizeBytes: disk.virtualSizeBytes ?? disk.fileSizeBytes,
    };
  });
}

function imageResults(run: Run, { configs }: Facts): ImageResult[] {
  const regions = [...new Set([...run.results.values()].map((result) => result.region))];
  return configs.flatMap((config) =>
    config.images.map((image) => ({
      name: image.name,
      config: config.file,
      architecture: config.source.architecture,
      groups: image.groups,
      regions: regions.flatMap((region) => {
        return run.results.get(resultKey(image.name, region)) ?? [];
      }),
    })),
  );
}

/** One per diagnostic, so that each is annotated at its line. */
function failureResults(failure: Failure): FailureResult[] {
  const { error, region, image, bestEffort } = failure;
  const place = { ...(region === undefined ? {} : { region }), ...(image === undefined ? {} : { image }), bestEffort };
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  if (error.diagnostics.length === 0) return [{ code: error.code, message: error.message, ...hint, ...place }];
  return error.diagnostics.map(({ file, line, column, path, message }) => ({
    code: error.code,
    message: path === '' ? message : `${path}: ${message}`, // a file that can't be parsed has no paths
    ...place,
    file,
    line,
    column,
  }));
}

/** A change that several images share counts as best effort where all of them do. */
function isBestEffort(run: Run, { region, image }: { readonly region: string; readonly image: string }): boolean {
  const results = [...run.results].filter(([key]) =>
    image === '' ? key.startsWith(`${region} `) : key === resultKey(image, region),
  );
  return results.length > 0 && results.every(([, result]) => result.bestEffort);
}

/** Each difference that `verify` found, as a failure that names from and to; and each image that isn't available yet. */
export function driftFailures(run: Run): Failure[] {
  const differences = run.changes.map(({ change }): Failure => {
    const { region, image, resource, action, from, to } = change;
    const what = `the ${resource}`;
    const message =
      action === 'create'
        ? `${what} is missing`
        : `${what} is ${JSON.stringify(from)}, the config wants ${JSON.stringify(to)}`;
    const hint =
      action === 'conflict'
        ? "This can't be changed on an existing image: give the image a new name, or take the change back."
        : 'Run `create` or `publish` to bring it up to date.';
    return {
      region,
      ...(image === '' ? {} : { image }),
      bestEffort: isBestEffort(run, change),
      error: new PublishError('drift', message, { hint }),
    };
  });
  const unfinished = [...run.results].flatMap(([key, result]): Failure[] => {
    if (result.imageId === undefined || result.state === 'available') return [];
    const image = key.slice(result.region.length + 1);
    if (
      run.changes.some(
        ({ change }) => change.action === 'conflict' && change.region === result.region && change.image === image,
      )
    )
      return [];
    const message = `${result.imageId} is ${result.state}, not available`;
    const hint = 'If AWS is still working on it, verify again later.';
    return [
      {
        region: result.region,
        image,
        bestEffort: result.bestEffort,
        error: new PublishError('drift', message, { hint }),
      },
    ];
  });
  return [...differences, ...unfinished];
}
