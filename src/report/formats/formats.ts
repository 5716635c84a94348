import { imagesMarkdown } from '../release-notes.js';
import type { RunResult } from '../result.js';
import { allowedAmisProblem, allowedAmisTexts } from './allowed-amis.js';
import { awspubText } from './awspub.js';
import { cloudformationProblem, cloudformationText } from './cloudformation.js';
import { csvText } from './csv.js';
import type { FormatProblem } from './existing.js';
import { terraformText } from './terraform.js';

/** Forms in which others read the AMIs of a run, with the files that they are in unless the input says otherwise. */
export const formatFiles = {
  awspub: 'ami-publish.awspub.json',
  cloudformation: 'ami-publish.cloudformation.json',
  terraform: 'ami-publish.auto.tfvars.json',
  csv: 'ami-publish.csv',
  markdown: 'ami-publish.md',
  'allowed-amis': 'ami-publish.allowed-amis.json',
} as const;

export type FormatName = keyof typeof formatFiles;
export const formatNames = Object.keys(formatFiles) as FormatName[];

const texts: Readonly<Record<Exclude<FormatName, 'allowed-amis'>, (result: RunResult) => string>> = {
  awspub: awspubText,
  cloudformation: cloudformationText,
  terraform: terraformText,
  csv: csvText,
  markdown: imagesMarkdown,
};

/**
 * The files of a format, by path. `allowed-amis` has one for each partition, with the partition's name before the
 * extension where the run has several.
 */
export function formatTexts(name: FormatName, path: string, result: RunResult): ReadonlyMap<string, string> {
  if (name !== 'allowed-amis') return new Map([[path, texts[name](result)]]);
  const byPartition = allowedAmisTexts(result);
  if (byPartition.size === 1) return new Map([...byPartition.values()].map((text) => [path, text]));
  return new Map(
    [...byPartition].map(([partition, text]) => [path.replace(/(\.[^./\\]*)?$/, `.${partition}$1`), text]),
  );
}

/** Why a format has no place for the AMIs of a run; undefined where it has. */
export function formatProblem(name: FormatName, result: RunResult): FormatProblem | undefined {
  if (name === 'cloudformation') return cloudformationProblem(result);
  return name === 'allowed-amis' ? allowedAmisProblem(result) : undefined;
}
