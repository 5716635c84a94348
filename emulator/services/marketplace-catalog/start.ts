import type { Change as ChangeMember, StartChangeSetCommandInput } from '@aws-sdk/client-marketplace-catalog';
import { AwsError } from '../../protocol/aws-error.js';
import { runOnce } from '../client-tokens.js';
import type { Context } from '../service.js';
import { withTags } from '../tags.js';
import { detailsChecks } from './change-details.js';
import { currentCatalog } from './current-catalog.js';
import {
  amiProductType,
  arnOfChangeSet,
  type Catalog,
  type Change,
  type ChangeSet,
  invalid,
  isOpen,
  ownEntity,
} from './state.js';
import { catalogTagRules } from './tags.js';

/**
 * Starts a change set. The form of the changes is checked immediately. Whether AWS can make them shows later, in the
 * change set's errors. Until the change set ends, no other one can change its entities.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_StartChangeSet.html
 */
export function startChangeSet(input: StartChangeSetCommandInput, context: Context): object {
  const { ClientRequestToken: token } = input;
  const catalog = currentCatalog(context.world);
  const key = token === undefined ? undefined : `${context.account.id} ${token}`;
  const mismatch = () => invalid('The ClientRequestToken was used before, in a request with other parameters.');
  return runOnce(catalog.clientTokens, key, JSON.stringify(input), mismatch, () => start(input, catalog, context));
}

function start(input: StartChangeSetCommandInput, catalog: Catalog, context: Context): object {
  const { world, account } = context;
  const changes = (input.ChangeSet ?? []).map((member, index) => readChange(member, index, context));
  checkCombination(changes, input.Intent ?? 'APPLY');
  checkNotLocked(changes, catalog, context);
  const startTime = world.clock.now();
  const { preparingSeconds, applyingSeconds } = world.settings.marketplace;
  const preparedAt = startTime + preparingSeconds * 1000;
  const changeSet: ChangeSet = {
    changeSetId: changeSetId(context),
    accountId: account.id,
    name: input.ChangeSetName,
    intent: input.Intent ?? 'APPLY',
    startTime,
    preparedAt,
    appliedAt: preparedAt + applyingSeconds * 1000,
    status: 'PREPARING',
    changes,
    tags: withTags(new Map(), input.ChangeSetTags ?? [], catalogTagRules),
  };
  catalog.changeSets.set(changeSet.changeSetId, changeSet);
  return { ChangeSetId: changeSet.changeSetId, ChangeSetArn: arnOfChangeSet(changeSet) };
}

/** 25 letters and digits in lower case. */
function changeSetId({ world }: Context): string {
  return [...world.random.bytes(25)].map((byte) => (byte % 36).toString(36)).join('');
}

function readChange(member: ChangeMember, index: number, context: Context): Change {
  const { ChangeType: changeType = '', Entity: entity, Details: text, DetailsDocument: document } = member;
  const [entityId = '', revision] = (entity?.Identifier ?? '').split('@');
  const check = detailsChecks.get(changeType);
  const detailsError = (field: string, message: string) =>
    invalid(`ChangeSet[${index}].${field}: ${message}`, [
      {
        Reason: 'INVALID_INPUT',
        EntityType: entity?.Type,
        EntityId: entityId === '' ? undefined : entityId,
        ChangeType: changeType,
        Field: field,
        Message: message,
      },
    ]);
  if (check === undefined)
    throw detailsError('ChangeType', `${changeType} is not a change type that this emulator serves`);
  if (entity?.Type !== amiProductType) {
    throw detailsError('Entity.Type', `${changeType} is for entities of type ${amiProductType}`);
  }
  if (member.EntityTags !== undefined) {
    throw detailsError('EntityTags', 'tags can be set only on a new entity');
  }
  if ((text === undefined) === (document === undefined)) {
    throw detailsError('Details', 'exactly one of Details and DetailsDocument must be given');
  }
  const existing = ownEntity(entityId, context);
  if (revision !== undefined && revision !== String(existing.revision)) {
    throw detailsError('Entity.Identifier', `the entity's revision is ${existing.revision}`);
  }
  const details = text === undefined ? document : parseJson(text);
  if (details === undefined) throw detailsError('Details', 'the details are not JSON');
  const [problem] = check(details, '');
  if (problem !== undefined) throw detailsError(`Details.${problem.path}`, problem.message);
  return { changeType, changeName: member.ChangeName, entityType: amiProductType, entityId, details, errors: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkCombination(changes: readonly Change[], intent: string): void {
  const other = changes.find(({ changeType }) => changeType !== 'AddDeliveryOptions');
  if (intent === 'VALIDATE' && other !== undefined) {
    throw invalid(`The intent VALIDATE is not supported for the change type ${other.changeType}.`);
  }
  for (const [index, { changeType, entityId }] of changes.entries()) {
    const first = changes.findIndex((change) => change.changeType === changeType && change.entityId === entityId);
    if (first !== index) {
      throw invalid(`The change type ${changeType} is given more than once for the entity ${entityId}.`);
    }
  }
}

function checkNotLocked(changes: readonly Change[], { changeSets }: Catalog, { world, account }: Context): void {
  const openChangeSets = [...changeSets.values()].filter((other) => other.accountId === account.id && isOpen(other));
  const locking = openChangeSets.filter(
    ({ intent }) => intent === 'APPLY' || world.settings.marketplace.validateLocksEntities,
  );
  for (const { entityId } of changes) {
    const holder = locking.find((other) => other.changes.some((change) => change.entityId === entityId));
    if (holder !== undefined) {
      throw new AwsError(
        'ResourceInUseException',
        `Requested change set has entities locked by change sets - entity: '${entityId}' change sets: ${holder.changeSetId}.`,
        423,
      );
    }
  }
  if (openChangeSets.length >= world.settings.marketplace.openChangeSets) {
    throw new AwsError(
      'ServiceQuotaExceededException',
      'The maximum number of open change sets per account has been exceeded.',
      402,
    );
  }
}
