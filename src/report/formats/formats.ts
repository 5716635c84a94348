import { imagesMarkdown } from '../release-notes.js';
import type { RunResult } from '../result.js';
import { allowedAmisTexts } from './allowed-amis.js';
import { awspubText } from './awspub.js';
import { cloudformationText } from './cloudformation.js';
import { csvText } from './csv.js';
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
 * extension where the run has several. Throws as that format does.
 */
export function formatTexts(name: FormatName, path: string, result: RunResult): ReadonlyMap<string, string> {
  if (name !== 'allowed-amis') return new Map([[path, texts[name](result)]]);
  const byPartition = allowedAmisTexts(result);
  if (byPartition.size === 1) return new Map([...byPartition.values()].map((text) => [path, text]));
  return new Map(
    [...byPartition].map(([partition, text]) => [path.replace(/(\.[^./\\]*)?$/, `.${partition}$1`), text]),
  );
}
