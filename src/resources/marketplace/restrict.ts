import { PublishError } from '../../error.js';
import { changeSetName } from '../../identity/change-sets.js';
import { type Resource, resourceLabel } from '../../report/resource.js';
import { change } from '../../run/change.js';
import { untilVisible } from '../../run/consistency.js';
import { isUnderWay, type Product } from '../../run/product.js';
import type { Run } from '../../run/run.js';
import { awaitEnd, describeEnd, type FollowedChangeSet, readSubject, type Subject, startInTurn } from './change-set.js';
import { olderVersions, type Restriction, restrictable } from './decide.js';
import { inCatalog } from './products.js';
import { logChangeSet, recordChangeSet, recordRestricted, type WantedVersion } from './record.js';
import { changeSetRequest, restrictDetails } from './requests.js';

/** How long a version that has just been created may be missing from the product. */
const shownWithinMs = 5 * 60_000;

/**
 * Restricts the versions before a new one, once that is there, but for the `restrict_previous.keep` newest of them.
 * @param siblings titles of the product that the configs ask for
 * https://docs.aws.amazon.com/marketplace/latest/APIReference/ami-products.html#ami-restrict-version
 */
export async function restrictOlder(
  run: Run,
  subject: Subject,
  wanted: WantedVersion,
  opened: Product,
  siblings: ReadonlySet<string>,
): Promise<void> {
  const { restrict_previous: previous, version_title: title } = wanted.config;
  if (!previous) return;
  const product = run.policy.applies ? await withVersion(run, subject, opened) : opened;
  const batches = olderVersions(product, title, previous.keep, siblings);
  const last = product.changeSets.find(({ name }) => name === changeSetName('restrict', title));
  if (batches.length > 0 && last && !isUnderWay(last.status) && last.status !== 'SUCCEEDED') {
    run.report.warning(`${describeEnd('Restriction of older Marketplace versions', last)}. Requesting it again`);
  }
  for (const batch of batches) await restrict(run, subject, wanted, batch);
}

/** The product with the version in it. */
async function withVersion(run: Run, subject: Subject, opened: Product): Promise<Product> {
  const shows = (product: Product) => product.versions.some(({ title }) => title === subject.versionTitle);
  if (shows(opened)) return opened;
  const notYet = new PublishError('timeout', `AWS does not list Marketplace version ${subject.versionTitle} yet`, {
    hint: 'The version was created. Run again to restrict the versions before it.',
  });
  let product = opened;
  await untilVisible(
    run,
    notYet,
    async () => {
      product = await readSubject(subject);
      return shows(product);
    },
    shownWithinMs,
  );
  return product;
}

/** Restricts delivery options in one change set, as soon as the product takes one: new buyers no longer find them. */
export async function restrict(
  run: Run,
  subject: Subject,
  wanted: WantedVersion,
  { titles, optionIds }: Restriction,
): Promise<void> {
  const { image, config } = wanted;
  const resource: Resource = {
    kind: titles.length === 1 ? 'Marketplace version' : 'Marketplace versions',
    name: titles.join(', '),
  };
  const what = resourceLabel(resource);
  await change(
    run,
    { ...inCatalog(wanted), image: image.name, resource, action: 'revoke', from: 'Public', to: 'Restricted' },
    {
      expected: undefined,
      apply: async () => {
        const started = await startInTurn<FollowedChangeSet | 'done'>(
          run,
          subject,
          (product) => (restrictable(product, optionIds).length === 0 ? 'done' : undefined),
          (product) =>
            changeSetRequest(
              product,
              'restrict',
              config.version_title,
              restrictDetails(restrictable(product, optionIds)),
            ),
        );
        if (started === 'done') return;
        const record = (now: FollowedChangeSet) => {
          recordChangeSet(run, wanted, 'restrict', now);
          if (now.status === 'SUCCEEDED' && titles.includes(config.version_title)) recordRestricted(run, wanted);
        };
        record(started);
        logChangeSet(run, `${what}, restriction`, started, config.wait);
        if (config.wait) await awaitEnd(run, subject.catalog, started.id, `${what}, restriction`, record);
      },
    },
  );
}
