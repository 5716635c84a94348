import { PublishError } from '../../error.js';
import { groupBy } from '../../report/order.js';
import { attempt, mapAll } from '../../run/barrier.js';
import { change } from '../../run/change.js';
import { toleratingRefusal } from '../../run/consistency.js';
import { scopeOf } from '../../run/place.js';
import type { ChangeSet } from '../../run/product.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { findImage } from '../image/find.js';
import type { Subject } from './change-set.js';
import { othersPublic, publicOptions, versionImage, versionState } from './decide.js';
import { catalogRegion, inCatalog, wantedVersions } from './products.js';
import { catalogName, readChangeSet } from './read.js';
import { recordChangeSet, versionName, versionResource, type WantedVersion } from './record.js';
import { restrict } from './restrict.js';

/**
 * The way back for the versions that this run's images have asked for: a change set is cancelled while that is possible,
 * a version that exists is restricted. What can't be withdrawn is reported and left.
 */
export async function withdrawMarketplaceVersions(run: Run, target: Target): Promise<void> {
  const region = target.regions.find(({ name }) => name === catalogRegion);
  if (!region) {
    const left = wantedVersions(
      target,
      target.regions.flatMap(({ images }) => images),
    ).map(versionName);
    if (left.length > 0 && target.partition === 'aws')
      run.report.warning(`${[...new Set(left)].join(', ')}: not changed, because ${catalogRegion} is not selected`);
    return;
  }
  const ofProducts = groupBy(wantedVersions(target, region.images), ({ config }) => config.entity_id);
  await mapAll(ofProducts.values(), async (ofProduct) => {
    const withdrawn: string[] = [];
    for (const wanted of ofProduct) {
      await attempt(run, scopeOf(region, [wanted.image]), () =>
        withdraw(run, target, wanted, findImage({ region, image: wanted.image })?.id, withdrawn),
      );
    }
  });
}

/** @param withdrawn titles of the product that this run has withdrawn; the product may not show it yet */
async function withdraw(
  run: Run,
  target: Target,
  wanted: WantedVersion,
  imageId: string | undefined,
  withdrawn: string[],
): Promise<void> {
  const { entity_id: entityId, version_title: versionTitle } = wanted.config;
  const product = target.products.get(entityId);
  if (!product) return;
  if (product instanceof PublishError) throw product;
  const found = versionState(product, versionTitle);
  const what = versionName(wanted);
  if (found.state === 'missing') return;
  if (versionImage(found, imageId) === 'other') {
    const why =
      imageId === undefined
        ? `${wanted.image.name} does not exist in ${catalogRegion}, so it is unclear whether the version comes from it`
        : `it does not come from ${wanted.image.name}`;
    run.report.warning(`${what} of ${entityId} is not changed: ${why}`);
    return;
  }
  const subject: Subject = { catalog: await target.clients.marketplace(), entityId, versionTitle };
  if (found.state === 'requested') return cancel(run, subject, wanted, found.changeSet);
  const optionIds = found.version ? publicOptions(found.version) : [];
  if (optionIds.length === 0) return;
  if (!othersPublic(product, [...withdrawn, versionTitle])) {
    run.report.warning(
      `${what} stays public, because AWS Marketplace does not restrict the only public version of ${entityId}`,
    );
    return;
  }
  await restrict(run, subject, wanted, { titles: [versionTitle], optionIds });
  withdrawn.push(versionTitle);
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/API_CancelChangeSet.html */
async function cancel(run: Run, subject: Subject, wanted: WantedVersion, changeSet: ChangeSet): Promise<void> {
  const what = versionName(wanted);
  if (changeSet.status !== 'PREPARING') {
    run.report.warning(
      `${what}: change set ${changeSet.id} is ${changeSet.status} and can no longer be cancelled. Run again when it has ended to restrict the version`,
    );
    return;
  }
  await change(
    run,
    {
      ...inCatalog(wanted),
      image: wanted.image.name,
      resource: versionResource(wanted),
      action: 'revoke',
      from: 'requested',
      to: null,
    },
    {
      expected: undefined,
      apply: async () => {
        const isCancelled = async () => (await readChangeSet(subject.catalog, changeSet.id))?.status === 'CANCELLED';
        await toleratingRefusal(run, isCancelled, () =>
          subject.catalog.cancelChangeSet({ Catalog: catalogName, ChangeSetId: changeSet.id }),
        );
        recordChangeSet(run, wanted, 'add', { id: changeSet.id, status: 'CANCELLED' });
      },
    },
  );
}
