import { assumptionsTable } from './assumptions.js';
import { describeChange } from './changes.js';
import { changeSetUrl, launchUrl } from './console.js';
import { contentsTable } from './contents.js';
import { count } from './lines.js';
import { code, escapeMarkdown, table } from './markdown.js';
import { hasSeveralAccounts, places, type RegionName, regionNames } from './order.js';
import { formatDuration } from './progress.js';
import { resourceLabel } from './resource.js';
import type { FailureResult, ImageRegionResult, RunResult } from './result.js';
import { subscriptionsTable } from './subscriptions.js';
import { gantt } from './timeline.js';

/** GitHub drops a step's summary whole when it is longer than 1,048,576 bytes; a little is left for other writers. */
const mostBytes = 1_000_000;

/**
 * The job summary in Markdown: the outcome, the failures and what to do about them, image × region, the Marketplace
 * versions, the changes, the run's timeline. What doesn't fit goes in this order: the timeline, the changes, the later
 * rows of the tables. For what the manifest at `manifest` has too, the summary says so.
 */
export function summaryText(result: RunResult, manifest: string): string {
  const omitted = (what: string): string => `_${what} would make this page too long. See ${code(manifest)}._`;
  const timeline = section('Timeline', gantt(result.timeline, regionNames(result)));
  const marketplace = section('AWS Marketplace', marketplaceTable(result));
  const subscriptions = section('AWS Marketplace in Image Builder', subscriptionsTable(result));
  const contents = section('Content of the snapshots', contentsTable(result));
  const changes = section('Changes', changesTable(result));
  const assumptions = section('What the rehearsal assumes', assumptionsTable(result.rehearsal?.assumptions ?? []));
  const shorter: readonly (() => readonly string[])[] = [
    () => [
      outcomeLine(result),
      failures(result, Infinity),
      imagesTable(result, Infinity),
      contents,
      marketplace,
      subscriptions,
      assumptions,
      changes,
      timeline,
    ],
    () => [
      outcomeLine(result),
      failures(result, Infinity),
      imagesTable(result, Infinity),
      contents,
      marketplace,
      subscriptions,
      assumptions,
      changes,
    ],
    () => [
      outcomeLine(result),
      failures(result, Infinity),
      imagesTable(result, Infinity),
      marketplace,
      omitted(`The ${result.changes.length} changes`),
    ],
    () => [outcomeLine(result), failures(result, 50), imagesTable(result, 500), omitted('The rest')],
  ];
  for (const sections of shorter) {
    const text = `${sections()
      .filter((one) => one !== '')
      .join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= mostBytes) return text;
  }
  return `${outcomeLine(result)}\n\n${omitted('The tables')}\n`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `### ${title}\n\n${body}`;
}

const marks = { succeeded: '✅', failed: '❌', cancelled: '⏹️' } as const;

function outcomeLine(result: RunResult): string {
  const all = places(result);
  const existing = all.filter(({ region }) => region.imageId !== undefined).length;
  const took = Date.parse(result.finishedAt) - Date.parse(result.startedAt);
  const facts = [
    count(result.images.length, 'image'),
    ...(hasSeveralAccounts(result) ? [count(new Set(all.map(({ region }) => region.accountId)).size, 'account')] : []),
    count(new Set(all.map(({ region }) => region.region)).size, 'region'),
    `${existing} of ${all.length} AMIs exist`,
    changesFact(result),
    formatDuration(took),
  ];
  const { outcome, rehearsal } = result;
  const unfinished = outcome === 'succeeded' && !result.complete && rehearsal === undefined ? ', not complete' : '';
  const note = rehearsal === undefined ? '' : `\n\n${rehearsalNote}`;
  return `## ${marks[outcome]} ${code(result.command)} ${outcome}${unfinished}\n\n${facts.join(' · ')}${note}`;
}

const rehearsalNote =
  '**This is a rehearsal on a local AWS.** Nothing of it exists in AWS: the IDs are those of the rehearsal, and the times are what it assumes AWS to take.';

function changesFact(result: RunResult): string {
  if (result.changes.length === 0) return 'no changes';
  const counted = (['planned', 'done', 'failed', 'unknown'] as const)
    .map((outcome) => [result.changes.filter((change) => change.outcome === outcome).length, outcome] as const)
    .filter(([number]) => number > 0)
    .map(([number, outcome]) => `${number} ${outcome}`);
  return `${result.changes.length === 1 ? 'change' : 'changes'}: ${counted.join(', ')}`;
}

/** AWS's longest messages carry an encoded authorization message of some thousand characters. */
const mostMessageCharacters = 2_000;

function failures(result: RunResult, most: number): string {
  const lines = [
    ...result.failures.slice(0, most).map((failure) => failureItem(failure, regionNames(result))),
    ...(result.failures.length > most ? [`- … and ${result.failures.length - most} more`] : []),
    ...result.warnings.slice(0, most).map((warning) => `- ⚠️ ${escapeMarkdown(cut(warning))}`),
  ];
  return section(result.failures.length > 0 ? 'Failures' : 'Warnings', lines.join('\n'));
}

function failureItem(failure: FailureResult, nameOf: RegionName): string {
  const at = failure.file === undefined ? undefined : [failure.file, failure.line, failure.column];
  const where = [
    ...(failure.image === undefined ? [] : [failure.image]),
    ...(nameOf(failure) === '' ? [] : [nameOf(failure)]),
    ...(at === undefined ? [] : [at.filter((part) => part !== undefined).join(':')]),
  ].map(code);
  const lines = [
    `- ${failure.bestEffort ? '⚠️' : '❌'} ${[...where, ''].join(' ')}${escapeMarkdown(cut(failure.message))}`,
    ...(failure.hint === undefined ? [] : [`  → ${escapeMarkdown(cut(failure.hint))}`]),
  ];
  return lines.join('<br>\n');
}

function cut(text: string): string {
  return text.length > mostMessageCharacters ? `${text.slice(0, mostMessageCharacters - 1)}…` : text;
}

function imagesTable(result: RunResult, most: number): string {
  const all = places(result);
  if (all.length === 0) return '';
  const several = hasSeveralAccounts(result);
  const rows = all
    .slice(0, most)
    .map(({ image, region }) => [
      code(image.name),
      ...(several ? [region.accountId] : []),
      region.bestEffort ? `${escapeMarkdown(region.region)} (best effort)` : escapeMarkdown(region.region),
      result.rehearsal === undefined ? linkedId(region) : shownId(region),
      escapeMarkdown(region.state),
      region.public === 'unknown' ? 'unknown' : region.public ? 'yes' : 'no',
      shared(region.sharedWith),
      region.deprecationTime?.slice(0, 10) ?? '',
      region.ssmParameters === 'unknown' ? 'unknown' : region.ssmParameters.map(code).join(' '),
    ]);
  const more = all.length > most ? `\n\n… and ${all.length - most} more` : '';
  return section(
    'Images',
    table(
      [
        'Image',
        ...(several ? ['Account'] : []),
        'Region',
        'AMI',
        'State',
        'Public',
        'Shared with',
        'Deprecated',
        'SSM parameters',
      ],
      rows,
    ) + more,
  );
}

/** An ID of a rehearsal leads nowhere. */
function shownId({ imageId }: ImageRegionResult): string {
  return imageId === undefined ? '–' : code(imageId);
}

function linkedId(region: ImageRegionResult): string {
  if (region.imageId === undefined) return '–';
  const url = launchUrl(region.partition, region.region, region.imageId);
  return url === undefined ? shownId(region) : `[${code(region.imageId)}](${url})`;
}

function shared(sharedWith: readonly string[]): string {
  const shown = sharedWith.slice(0, 3).map(code).join(' ');
  return sharedWith.length > 3 ? `${shown} and ${sharedWith.length - 3} more` : shown;
}

function marketplaceTable({ marketplace, rehearsal }: RunResult): string {
  if (marketplace.length === 0) return '';
  const rows = marketplace.map(({ image, entityId, versionTitle, state, changeSets }) => [
    code(image),
    code(entityId),
    escapeMarkdown(versionTitle),
    state,
    changeSets
      .map(({ kind, id, status }) => {
        const shown = rehearsal === undefined ? `[${code(id)}](${changeSetUrl(id)})` : code(id);
        return `${kind} ${shown} ${status}`;
      })
      .join('<br>'),
  ]);
  return table(['Image', 'Product', 'Version', 'State', 'Change sets'], rows);
}

function changesTable(result: RunResult): string {
  if (result.changes.length === 0) return '';
  const several = hasSeveralAccounts(result);
  const rows = result.changes.map((change) => [
    change.image === '' ? 'all' : code(change.image),
    ...(several ? [change.accountId] : []),
    escapeMarkdown(change.region),
    `${change.action} ${escapeMarkdown(resourceLabel(change.resource))}`,
    escapeMarkdown(describeChange(change)),
    change.outcome,
  ]);
  return table(['Image', ...(several ? ['Account'] : []), 'Region', 'Change', 'From → to', 'Outcome'], rows);
}
