import type { Config } from '../config/config.js';
import { loadConfigs } from '../config/load.js';
import { partitionOfRegion } from '../config/partitions.js';
import { selectImages } from '../config/select.js';
import { planTargets, type TargetPlan } from '../config/targets.js';
import type { Dependencies } from './dependencies.js';
import { githubVariables } from './event.js';
import type { Inputs } from './inputs.js';

interface ReadOptions {
  readonly signal: AbortSignal;
  readonly stagedFilesNeeded: boolean;
  /** What stands for Image Builder's variable in the names of AMIs. */
  readonly buildDate: string;
  info(notice: string): void;
}

/** The configs that the inputs name, with all their images. Throws as loadConfigs does. */
export function readConfigs(
  inputs: Inputs,
  { env, workingDirectory }: Dependencies,
  { signal, stagedFilesNeeded, buildDate, info }: ReadOptions,
): Promise<Config[]> {
  const { config, 'config-mapping': mappingFile, 'source-path': sourcePath } = inputs;
  return loadConfigs({
    config,
    ...(mappingFile === undefined ? {} : { mappingFile }),
    variables: githubVariables(env),
    buildDate,
    ...(sourcePath === undefined ? {} : { sourcePath }),
    workingDirectory,
    stagedFilesNeeded,
    signal,
    info,
  });
}

/** The accounts that the selected images of the configs go to. Throws as selectImages and planTargets do. */
export function planRun(loaded: readonly Config[], inputs: Inputs, info: (notice: string) => void): TargetPlan[] {
  const { group, images, target } = inputs;
  const selected = selectImages(loaded, { ...(group === undefined ? {} : { group }), images });
  return planTargets(loaded, selected, {
    targets: target,
    ownPartition: partitionOfRegion(inputs['aws-region']),
    info,
  });
}
