import type { Change as ChangeMember, StartChangeSetCommandInput } from '@aws-sdk/client-marketplace-catalog';
import { AwsError } from '../../protocol/aws-error.js';
import { runOnce } from '../client-tokens.js';
import type { Context } from '../service.js';
import { withTags } from '../tags.js';
import { progress } from './progress.js';
import { detailsChecks } from './shapes.js';
import {
  amiProductType,
  arnOfChangeSet,
  type Catalog,
  type Change,
  type ChangeSet,
  invalid,
  isUnderWay,
  ownEntity,
} from './state.js';
import { catalogTagRules } from './tags.js';

/**
 * Takes up changes, all of them or none. Their form is checked at once; whether they can be made shows later, in the
 * change set's errors. Until it ends, no other change set may touch its entities.
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/API_StartChangeSet.html
 */
export function startChangeSet(input: StartChangeSetCommandInput, context: Context): object {
  const { ClientRequestToken: token } = input;
  const catalog = progress(context.world);
  const key = token === undefined ? undefined : `${context.account.id} ${token}`;
  const mismatch = () => invalid('The ClientRequestToken was used before, in a request with other parameters.');
  return runOnce(catalog.clientTokens, key, JSON.stringify(input), mismatch, () => start(input, catalog, context));
}

function start(input: StartChangeSetCommandInput, catalog: Catalog, context: Context): object {
  const { world, account } = context;
  const changes = (input.ChangeSet ?? []).map((member, index) => readChange(member, index, context));
  checkTogether(changes, input.Intent ?? 'APPLY');
  checkFree(changes, catalog, context);
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

/** 25 lower-case letters and digits. */
function changeSetId({ world }: Context): string {
  return [...world.random.bytes(25)].map((byte) => (byte % 36).toString(36)).join('');
}

function readChange(member: ChangeMember, index: number, context: Context): Change {
  const { ChangeType: changeType = '', Entity: entity, Details: text, DetailsDocument: document } = member;
  const [entityId = '', revision] = (entity?.Identifier ?? '').split('@');
  const check = detailsChecks.get(changeType);
  const where = `ChangeSet[${index}]`;
  const refuse = (field: string, reason: string, message: string) =>
    invalid(`${where}.${field}: ${message}`, [
      {
        Reason: reason,
        EntityType: entity?.Type,
        EntityId: entityId === '' ? undefined : entityId,
        ChangeType: changeType,
        Field: field,
        Message: message,
      },
    ]);
  if (check === undefined)
    throw refuse('ChangeType', 'INVALID_INPUT', `${changeType} is not a change that is known here`);
  if (entity?.Type !== amiProductType) {
    throw refuse('Entity.Type', 'INVALID_INPUT', `${changeType} is for entities of type ${amiProductType}`);
  }
  if (member.EntityTags !== undefined) {
    throw refuse('EntityTags', 'INVALID_INPUT', 'tags can be given only when an entity is made');
  }
  if ((text === undefined) === (document === undefined)) {
    throw refuse('Details', 'INVALID_INPUT', 'exactly one of Details and DetailsDocument must be given');
  }
  const present = ownEntity(entityId, context);
  if (revision !== undefined && revision !== String(present.revision)) {
    throw refuse('Entity.Identifier', 'INVALID_INPUT', `the entity's revision is ${present.revision}`);
  }
  const details = text === undefined ? document : parsed(text);
  if (details === undefined) throw refuse('Details', 'INVALID_INPUT', 'the details are not JSON');
  const [problem] = check(details, '');
  if (problem !== undefined) throw refuse(`Details.${problem.path}`, 'INVALID_INPUT', problem.message);
  return { changeType, changeName: member.ChangeName, entityType: amiProductType, entityId, details, errors: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkTogether(changes: readonly Change[], intent: string): void {
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

function checkFree(changes: readonly Change[], { changeSets }: Catalog, { world, account }: Context): void {
  const open = [...changeSets.values()].filter((other) => other.accountId === account.id && isUnderWay(other));
  const locking = open.filter(({ intent }) => intent === 'APPLY' || world.settings.marketplace.validateLocksEntities);
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
  if (open.length >= world.settings.marketplace.openChangeSets) {
    throw new AwsError(
      'ServiceQuotaExceededException',
      'The maximum number of open change sets per account has been exceeded.',
      402,
    );
  }
}
