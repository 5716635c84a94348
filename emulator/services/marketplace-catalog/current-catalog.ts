import type { World } from '../../world/world.js';
import { applyChange, changeErrors } from './apply-change.js';
import { type Catalog, type ChangeSet, catalogOf, type ErrorDetail, isOpen } from './state.js';

/**
 * The catalog as it is now. It first takes every step of a change set that is due, in the order of their times.
 */
export function currentCatalog(world: World): Catalog {
  const catalog = catalogOf(world);
  const now = world.clock.now();
  for (;;) {
    const due = [...catalog.changeSets.values()]
      .filter((changeSet) => isOpen(changeSet) && nextStepAt(changeSet) <= now)
      .sort((a, b) => nextStepAt(a) - nextStepAt(b))[0];
    if (due === undefined) return catalog;
    catalog.changeSets.set(due.changeSetId, step(world, catalog, due));
  }
}

function nextStepAt(changeSet: ChangeSet): number {
  return changeSet.status === 'PREPARING' ? changeSet.preparedAt : changeSet.appliedAt;
}

function step(world: World, catalog: Catalog, changeSet: ChangeSet): ChangeSet {
  const time = nextStepAt(changeSet);
  const { failure } = world.settings.marketplace;
  if (failure.errorCode !== '' && failure.phase === changeSet.status) {
    const error = { code: failure.errorCode, message: failure.errorMessage };
    const [first, ...others] = changeSet.changes;
    const changes = first === undefined ? [] : [{ ...first, errors: [error] }, ...others];
    return { ...changeSet, changes, status: 'FAILED', endTime: time, failureCode: failure.failureCode };
  }
  if (changeSet.status === 'PREPARING') {
    const changes = changeSet.changes.map((change) => {
      const entity = catalog.entities.get(change.entityId);
      const errors: ErrorDetail[] = entity === undefined ? [] : changeErrors(world, entity, change, time);
      return { ...change, errors };
    });
    if (changes.some(({ errors }) => errors.length > 0)) {
      return { ...changeSet, changes, status: 'FAILED', endTime: time, failureCode: 'CLIENT_ERROR' };
    }
    if (changeSet.intent === 'VALIDATE') return { ...changeSet, status: 'SUCCEEDED', endTime: time };
    return { ...changeSet, status: 'APPLYING' };
  }
  const newRevisions = new Map<string, number>();
  for (const change of changeSet.changes) {
    const entity = catalog.entities.get(change.entityId);
    if (entity === undefined) continue;
    // All changes of a set make one revision.
    const revision = newRevisions.get(entity.entityId) ?? entity.revision + 1;
    newRevisions.set(entity.entityId, revision);
    const document = applyChange(world, entity, change, time);
    catalog.entities.set(entity.entityId, { ...entity, document, revision, lastModified: time });
  }
  return { ...changeSet, status: 'SUCCEEDED', endTime: time };
}
