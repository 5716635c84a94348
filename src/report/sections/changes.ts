import { type ChangedImages, changeDetails, changedImages } from '../change-groups.js';
import { symbolOf } from '../changes.js';
import { htmlTable, type Row } from '../html-table.js';
import { count } from '../lines.js';
import { code, escapeMarkdown, folded, identifier, imageNames, shortened } from '../markdown.js';
import type { Room, Section } from '../page.js';
import { regionLines } from '../regions.js';
import type { ChangeAction, ChangeOutcome, RunResult } from '../result.js';

const marks: Readonly<Record<ChangeOutcome, string>> = {
  planned: '',
  done: '✅ done',
  failed: '❌ failed',
  unknown: '❓ unknown',
  'not run': '➖ not run',
};

/** The changes as a table, grouped by image. Those of a run that has made them all are folded away. */
export const changes: Section = {
  title: 'Changes',
  body: (result, room) => {
    if (result.changes.length === 0) return '';
    const isOver = result.outcome === 'succeeded' && result.changes.every(({ outcome }) => outcome === 'done');
    const title = summaryOf(result);
    const mostBytes = room.mostBytes - 300;
    const table = changesTable(result, { ...room, mostBytes });
    if (table === '') return `${title}. See ${room.elsewhere}.`;
    return isOver ? folded(title, table) : `${title}\n\n${table}`;
  },
};

const actions: readonly (readonly [action: ChangeAction, ahead: string, past: string])[] = [
  ['create', 'to create', 'created'],
  ['update', 'to update', 'updated'],
  ['publish', 'to publish', 'published'],
  ['announce', 'to announce', 'announced'],
  ['revoke', 'to revoke', 'revoked'],
  ['delete', 'to delete', 'deleted'],
  ['conflict', 'in conflict', 'in conflict'],
];

/** `96 changes: 24 created, 48 updated`; of a run that has not made them all, `120 changes: 116 done, 4 failed`. */
function summaryOf({ changes: all }: RunResult): string {
  const outcomes = [...new Set(all.map(({ outcome }) => outcome))];
  const numberOf = (matches: (change: RunResult['changes'][number]) => boolean) => all.filter(matches).length;
  const [only] = outcomes.length === 1 ? outcomes : [];
  const counted =
    only === 'done' || only === 'planned'
      ? actions.flatMap(([action, ahead, past]) => {
          const number = numberOf((change) => change.action === action);
          return number === 0 ? [] : [`${number} ${only === 'done' ? past : ahead}`];
        })
      : outcomes.map((outcome) => `${numberOf((change) => change.outcome === outcome)} ${outcome}`);
  return `${count(all.length, 'change')}: ${counted.join(', ')}`;
}

function changesTable(result: RunResult, { mostBytes, elsewhere }: Room): string {
  // A column that says the same in every row says nothing.
  const withOutcome = new Set(result.changes.map(({ outcome }) => outcome)).size > 1;
  const rows = changedImages(result).flatMap((changed) => rowsOf(changed, withOutcome));
  const heading = ['Change', ...(withOutcome ? ['Outcome'] : []), 'Regions'];
  return htmlTable(heading, rows, mostBytes, (left) => `… and ${count(left, 'more line')}: see ${elsewhere}`);
}

function rowsOf({ images, groups }: ChangedImages, withOutcome: boolean): Row[] {
  const title = images.length === 0 ? 'For all images' : imageNames(images);
  return [
    { cells: [title], isHeading: true },
    ...groups.map((group): Row => {
      const { change, outcome, regions } = group;
      const details = changeDetails(change);
      const what = `${identifier(symbolOf(change.action))} ${escapeMarkdown(shortened(group.title, 300))}`;
      return {
        cells: [
          details === '' ? what : `${what} ${code(details)}`,
          ...(withOutcome ? [marks[outcome]] : []),
          regionLines(regions).map(escapeMarkdown).join(',<br>'),
        ],
        wraps: [0],
      };
    }),
  ];
}
