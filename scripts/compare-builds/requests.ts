import { compare, type Ids, normalised, type Row, textOf } from './normalise.js';
import type { LoggedRequest } from './world.js';

/**
 * A row for each request of the log. Which resources a wait asks about in one read depends on whose answer comes first,
 * so its reads become one row for each resource, however often it is asked about.
 */
export function requestRows(requests: readonly LoggedRequest[], ids: Ids): Row[] {
  const rows = requests.flatMap((request) => {
    const { region, service, operation, outcome } = request;
    const isWait = waits.has(operation) && namesIds(request.input as Input);
    return (isWait ? perResource(request.input as Input) : [request.input as Input]).map((input) => ({
      key: `${isWait ? 'wait' : 'request'} ${region} ${service}:${operation}`,
      isWait,
      value: normalised(outcome === 'ok' ? input : { ...input, outcome }, ids, 'sorted'),
    }));
  });
  const seen = new Set<string>();
  const sorted = rows.toSorted((a, b) => compare(a.key, b.key));
  return sorted.flatMap(({ isWait, ...row }) => {
    const text = textOf(row);
    const isRepeated = isWait && seen.has(text);
    seen.add(text);
    return isRepeated ? [] : [row];
  });
}

interface Input {
  readonly Filters?: readonly { readonly Name?: string; readonly Values?: readonly string[] }[];
  readonly ImportTaskIds?: readonly string[];
  readonly ChangeSetId?: string;
}

/** Reads that the action repeats until a resource is as it should be. */
const waits = new Set(['DescribeImages', 'DescribeSnapshots', 'DescribeImportSnapshotTasks', 'DescribeChangeSet']);
const idFilters = ['image-id', 'snapshot-id'];

function namesIds({ Filters = [], ImportTaskIds, ChangeSetId }: Input): boolean {
  return Boolean(ImportTaskIds ?? ChangeSetId) || Filters.some(({ Name = '' }) => idFilters.includes(Name));
}

function perResource(input: Input): Input[] {
  const { Filters = [], ImportTaskIds } = input;
  if (ImportTaskIds) return ImportTaskIds.map((id) => ({ ...input, ImportTaskIds: [id] }));
  const byId = Filters.find(({ Name = '' }) => idFilters.includes(Name));
  if (!byId) return [input];
  const others = Filters.filter((filter) => filter !== byId);
  return (byId.Values ?? []).map((id) => ({ ...input, Filters: [...others, { ...byId, Values: [id] }] }));
}
