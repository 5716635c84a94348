import { places, regionNames } from './order.js';
import { formatDuration } from './progress.js';
import type { RunResult } from './result.js';

/** Every image × region as a line of the log, in aligned columns: `  eu-west-1  ami-…  available  public`. */
export function imageLines(result: RunResult): string[] {
  const all = places(result);
  const nameOf = regionNames(result);
  const width = Math.max(0, ...all.map(({ region }) => nameOf(region).length));
  return result.images.flatMap((image) => [
    image.name,
    ...all
      .filter((place) => place.image === image)
      .map(({ region }) =>
        [
          `  ${nameOf(region).padEnd(width)}`,
          (region.imageId ?? '-').padEnd('ami-0123456789abcdef0'.length),
          region.state,
          ...(region.public === 'unknown' ? ['public: unknown'] : region.public ? ['public'] : []),
          ...(region.deprecationTime === undefined ? [] : [`deprecated ${region.deprecationTime.slice(0, 10)}`]),
          ...(region.ssmParameters === 'unknown' ? ['SSM parameters: unknown'] : region.ssmParameters),
          ...(region.sharedWith.length > 0
            ? [`shared with ${region.sharedWith.length} ${region.sharedWith.length === 1 ? 'other' : 'others'}`]
            : []),
        ].join('  '),
      ),
  ]);
}

/** How the run ended, in a sentence. */
export function outcomeText(result: RunResult): string {
  const all = places(result);
  const existing = all.filter(({ region }) => region.imageId !== undefined).length;
  const took = formatDuration(Date.parse(result.finishedAt) - Date.parse(result.startedAt));
  const ended = `${result.command} ${result.outcome} after ${took}`;
  if (result.command === 'check') return `${ended}: ${count(result.images.length, 'image')}`;
  const where = result.rehearsal === undefined ? 'exist' : 'exist in the rehearsal, none of them in AWS';
  return `${ended}: ${existing} of ${all.length} AMIs ${where}, ${changesText(result)}`;
}

function changesText({ command, changes }: RunResult): string {
  if (command === 'verify') return count(changes.length, 'difference');
  const isPlan = changes.some(({ outcome }) => outcome === 'planned');
  return `${count(changes.length, 'change')}${isPlan ? ' planned' : ''}`;
}

/** `no images`, `1 image`, `2 images`. */
export function count(many: number, what: string): string {
  return `${many === 0 ? 'no' : many} ${what}${many === 1 ? '' : 's'}`;
}
