import type {
  CancelChangeSetCommandInput,
  ChangeSummary,
  DescribeChangeSetCommandInput,
  Filter,
  ListChangeSetsCommandInput,
} from '@aws-sdk/client-marketplace-catalog';
import { AwsError } from '../../protocol/aws-error.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { currentCatalog } from './current-catalog.js';
import {
  arnOfChangeSet,
  badToken,
  type Catalog,
  type Change,
  type ChangeSet,
  catalogTime,
  invalid,
  ownChangeSet,
} from './state.js';

const daysListed = 60;
const pageSize = 20;

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_DescribeChangeSet.html */
export function describeChangeSet(input: DescribeChangeSetCommandInput, context: Context): object {
  const catalog = currentCatalog(context.world);
  const changeSet = ownChangeSet(input.ChangeSetId ?? '', context);
  return {
    ...summary(changeSet),
    Intent: changeSet.intent,
    FailureDescription:
      changeSet.status === 'FAILED'
        ? 'Change set creation or execution failed. See the error details of its changes.'
        : undefined,
    ChangeSet: changeSet.changes.map((change) => changeSummary(change, changeSet, catalog)),
  };
}

/**
 * Cancels a change set that is still PREPARING.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_CancelChangeSet.html
 */
export function cancelChangeSet(input: CancelChangeSetCommandInput, context: Context): object {
  const { changeSets } = currentCatalog(context.world);
  const changeSet = ownChangeSet(input.ChangeSetId ?? '', context);
  if (changeSet.status === 'APPLYING') {
    throw new AwsError('ResourceInUseException', 'The change set is being applied and cannot be cancelled.', 423);
  }
  if (changeSet.status !== 'PREPARING') {
    throw invalid(`The change set has the status ${changeSet.status} and cannot be cancelled.`);
  }
  const endTime = context.world.clock.now();
  changeSets.set(changeSet.changeSetId, { ...changeSet, status: 'CANCELLED', endTime });
  return { ChangeSetId: changeSet.changeSetId, ChangeSetArn: arnOfChangeSet(changeSet) };
}

/**
 * The caller's change sets of the last 60 days. By default the newest comes first.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_ListChangeSets.html
 */
export function listChangeSets(input: ListChangeSetsCommandInput, context: Context): object {
  const { world, account } = context;
  const { changeSets } = currentCatalog(world);
  const since = world.clock.now() - daysListed * 24 * 3600 * 1000;
  const tests = (input.FilterList ?? []).map(testOf);
  const found = [...changeSets.values()].filter(
    (changeSet) =>
      changeSet.accountId === account.id && changeSet.startTime >= since && tests.every((test) => test(changeSet)),
  );
  const sortBy = input.Sort?.SortBy ?? 'StartTime';
  if (sortBy !== 'StartTime' && sortBy !== 'EndTime') throw invalid(`Change sets can't be sorted by ${sortBy}.`);
  // Change sets that started at the same time keep their order.
  const order = [...changeSets.keys()];
  const keyOf = (changeSet: ChangeSet) => {
    const time = sortBy === 'StartTime' ? changeSet.startTime : (changeSet.endTime ?? Number.MAX_SAFE_INTEGER);
    return `${String(time).padStart(16, '0')} ${String(order.indexOf(changeSet.changeSetId)).padStart(9, '0')}`;
  };
  const { items, nextToken } = pageOf(found, input, keyOf, {
    pageSize,
    badToken,
    descending: input.Sort?.SortOrder !== 'ASCENDING',
  });
  return {
    ChangeSetSummaryList: items.map((changeSet) => ({
      ...summary(changeSet),
      EntityIdList: [...new Set(changeSet.changes.map(({ entityId }) => entityId))],
    })),
    NextToken: nextToken,
  };
}

function summary(changeSet: ChangeSet): object {
  return {
    ChangeSetId: changeSet.changeSetId,
    ChangeSetArn: arnOfChangeSet(changeSet),
    ChangeSetName: changeSet.name,
    StartTime: catalogTime(changeSet.startTime),
    EndTime: changeSet.endTime === undefined ? undefined : catalogTime(changeSet.endTime),
    Status: changeSet.status,
    FailureCode: changeSet.failureCode,
  };
}

/** A change as DescribeChangeSet returns it. The identifier has the revision once the change is made. */
function changeSummary(change: Change, { status }: ChangeSet, { entities }: Catalog): ChangeSummary {
  const revision = status === 'SUCCEEDED' ? entities.get(change.entityId)?.revision : undefined;
  return {
    ChangeType: change.changeType,
    ChangeName: change.changeName,
    Entity: {
      Type: change.entityType,
      Identifier: revision === undefined ? change.entityId : `${change.entityId}@${revision}`,
    },
    Details: JSON.stringify(change.details),
    DetailsDocument: change.details as ChangeSummary['DetailsDocument'],
    ErrorDetailList: change.errors.map(({ code, message }) => ({ ErrorCode: code, ErrorMessage: message })),
  };
}

function testOf({ Name: name = '', ValueList: values = [] }: Filter): (changeSet: ChangeSet) => boolean {
  const [, side, field] = /^(Before|After)(Start|End)Time$/.exec(name) ?? [];
  if (side !== undefined) {
    const limit = Date.parse(values[0] ?? '');
    if (values.length !== 1 || Number.isNaN(limit)) throw invalid(`The filter ${name} takes one time in ISO 8601.`);
    return ({ startTime, endTime }) => {
      const time = field === 'Start' ? startTime : endTime;
      return time !== undefined && (side === 'Before' ? time < limit : time > limit);
    };
  }
  switch (name) {
    case 'ChangeSetName':
      return (changeSet) => values.includes(changeSet.name ?? '');
    case 'Status':
      return (changeSet) => values.includes(changeSet.status);
    case 'EntityId':
      return (changeSet) => changeSet.changes.some(({ entityId }) => values.includes(entityId));
    default:
      throw invalid(`Change sets can't be filtered by ${name}.`);
  }
}
