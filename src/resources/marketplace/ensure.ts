import { PublishError } from '../../error.js';
import { changeSetTags } from '../../identity/tags.js';
import { groupBy } from '../../report/order.js';
import { attempt, mapAll } from '../../run/barrier.js';
import { change, conflict, type Id, requireId } from '../../run/change.js';
import type { Publication } from '../../run/place.js';
import { isUnderWay, type Product, type Version } from '../../run/product.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { awaitEnd, describeEnd, type FollowedChangeSet, readSubject, type Subject, startInTurn } from './change-set.js';
import {
  amiOption,
  findValidation,
  publicOptions,
  updatesVersion,
  type VersionState,
  versionDifferences,
  versionImage,
  versionState,
} from './decide.js';
import { catalogRegion, inCatalog, wantedVersions } from './products.js';
import {
  logChangeSet,
  recordChangeSet,
  recordVersion,
  versionName,
  versionResource,
  type WantedVersion,
} from './record.js';
import { addDetails, changeSetRequest, updateDetails } from './requests.js';
import { restrictOlder } from './restrict.js';

/**
 * Requests the Marketplace versions of all images, those of one product after the other: a product takes one change set
 * at a time.
 */
export async function ensureMarketplaceVersions(
  run: Run,
  target: Target,
  publications: readonly Publication[],
): Promise<void> {
  const wanted = publications
    .filter(({ region }) => region.name === catalogRegion)
    .flatMap(({ image, ami }) => wantedVersions(target, [image]).map((version) => ({ version, imageId: ami.id })));
  await mapAll(groupBy(wanted, ({ version }) => version.config.entity_id).values(), async (ofProduct) => {
    for (const { version, imageId } of ofProduct) {
      const { name, config } = version.image;
      const bestEffort = config.best_effort_regions.includes(catalogRegion);
      await attempt(run, { ...inCatalog(version), image: name, bestEffort }, () =>
        ensureMarketplaceVersion(run, target, version, imageId),
      );
    }
  });
}

/**
 * Brings about the version that an image asks for. One of that title is never created twice: what exists, and what an
 * earlier run has requested, is continued.
 */
async function ensureMarketplaceVersion(run: Run, target: Target, wanted: WantedVersion, id: Id): Promise<void> {
  const { config } = wanted;
  const opened = target.products.get(config.entity_id);
  if (opened === undefined) throw new Error(`bug: the product ${config.entity_id} was not read`);
  if (opened instanceof PublishError) throw opened;
  const subject: Subject = {
    catalog: await target.clients.marketplace(),
    entityId: config.entity_id,
    versionTitle: config.version_title,
  };
  // Hours may have gone by since it was read.
  const product = run.policy.applies ? await readSubject(subject) : opened;
  const found = versionState(product, config.version_title);
  recordVersion(run, wanted, product);
  if (found.state !== 'missing' && !isFromOurs(run, wanted, found, typeof id === 'string' ? id : undefined)) return;
  switch (found.state) {
    case 'missing':
      if (found.changeSet) {
        run.report.warning(`${describeEnd(versionName(wanted), found.changeSet)}. Requesting it again`);
      }
      await request(run, subject, wanted, id);
      if (!config.wait) return;
      break;
    case 'requested':
      logChangeSet(run, versionName(wanted), found.changeSet, config.wait);
      if (!config.wait) return;
      if (run.policy.applies) await follow(run, subject, wanted, 'add', found.changeSet);
      break;
    case 'there':
      // What nobody can buy replaces nothing.
      if (found.version && publicOptions(found.version).length === 0) return reportRestricted(run, wanted);
      if (found.version && config.update) await ensureUpdated(run, subject, wanted, product, found.version);
  }
  await restrictOlder(run, subject, wanted, product, target.versionTitles.get(config.entity_id) ?? new Set());
}

/** A restricted version stays so: a difference in plan and verify, and nothing to do for a run that applies. */
function reportRestricted(run: Run, wanted: WantedVersion): void {
  const name = versionName(wanted);
  const message = `${name} of ${wanted.config.entity_id} is restricted, which AWS can't undo`;
  const hint = 'Use a new title to publish it again.';
  const about = {
    ...inCatalog(wanted),
    image: wanted.image.name,
    resource: versionResource(wanted),
    from: 'Restricted',
    to: 'Public',
  };
  if (run.policy.applies) run.report.warning(`${message}. ${hint}`);
  else conflict(run, about, new PublishError('conflict', message, { hint }));
}

/** Whether a version that exists counts as ours; a certain no is a conflict, doubt only a warning. */
function isFromOurs(
  run: Run,
  wanted: WantedVersion,
  found: Exclude<VersionState, { state: 'missing' }>,
  imageId: string | undefined,
): boolean {
  const { image, config } = wanted;
  const whose = versionImage(found, imageId);
  if (whose === 'unsure' && found.state === 'there') {
    const listed = found.version?.imageIds.join(', ');
    run.report.warning(
      `${versionName(wanted)} of ${config.entity_id} lists ${listed} instead of ${imageId}. If ${listed} is not a copy of ${imageId}, use a new version title`,
    );
  }
  if (whose !== 'other') return true;
  conflict(
    run,
    {
      ...inCatalog(wanted),
      image: image.name,
      resource: versionResource(wanted),
      from: 'made from another image',
      to: image.name,
    },
    otherImage(wanted),
  );
  return false;
}

/** The error of a title that another image has taken. */
export function otherImage(wanted: WantedVersion): PublishError {
  const { image, config } = wanted;
  return new PublishError(
    'conflict',
    `${versionName(wanted)} of ${config.entity_id} exists and comes from another image than ${image.name}`,
    { hint: 'The AMI of a version never changes. Set `marketplace.version_title` to a new title.' },
  );
}

async function request(run: Run, subject: Subject, wanted: WantedVersion, id: Id): Promise<void> {
  const { image, config } = wanted;
  const { version_title: title } = config;
  const what = versionName(wanted);
  await change(
    run,
    {
      ...inCatalog(wanted),
      image: image.name,
      resource: versionResource(wanted),
      action: 'announce',
      from: null,
      to: config.entity_id,
    },
    {
      expected: undefined,
      apply: async () => {
        const details = addDetails(config, requireId(id));
        // Two change sets: one that only validates ends before anything is applied.
        const validation = await startInTurn(
          run,
          subject,
          (product) => (existsAlready(product, title) ? 'not needed' : findValidation(product, title, details)),
          (product) => changeSetRequest(product, 'validate', title, details),
        );
        if (validation !== 'not needed') {
          await awaitEnd(run, subject.catalog, validation.id, `${what}, validation`, () => {});
        }
        const tags = changeSetTags(image.recipe?.tags ?? image.config.tags);
        const started = await startInTurn(
          run,
          subject,
          (product) => existsAlready(product, title),
          (product) => changeSetRequest(product, 'add', title, details, tags),
        );
        if (started === 'there') return;
        recordChangeSet(run, wanted, 'add', started);
        logChangeSet(run, what, started, config.wait);
        if (config.wait) await follow(run, subject, wanted, 'add', started);
      },
    },
  );
}

/** What another run has done about the version meanwhile. */
function existsAlready(product: Product, title: string): FollowedChangeSet | 'there' | undefined {
  const found = versionState(product, title);
  if (found.state === 'missing') return undefined;
  return found.state === 'requested' ? found.changeSet : 'there';
}

async function follow(
  run: Run,
  subject: Subject,
  wanted: WantedVersion,
  kind: 'add' | 'update',
  { id }: FollowedChangeSet,
): Promise<void> {
  await awaitEnd(run, subject.catalog, id, versionName(wanted), (now) => recordChangeSet(run, wanted, kind, now));
}

/** Changes what a version that exists offers, where the config differs and `update` allows it. */
async function ensureUpdated(
  run: Run,
  subject: Subject,
  wanted: WantedVersion,
  product: Product,
  version: Version,
): Promise<void> {
  const { image, config } = wanted;
  const option = amiOption(version);
  const differences = versionDifferences(version, config);
  if (!option || !differences) return;
  const what = versionName(wanted);
  const [last] = updatesVersion(product, option.id);
  const followUpdate = async (set: FollowedChangeSet): Promise<void> => {
    recordChangeSet(run, wanted, 'update', set);
    logChangeSet(run, what, set, config.wait);
    if (config.wait && run.policy.applies) await follow(run, subject, wanted, 'update', set);
  };
  if (last && isUnderWay(last.status)) return followUpdate(last);
  if (last && last.status !== 'SUCCEEDED') run.report.warning(`${describeEnd(what, last)}. Requesting it again`);
  await change(
    run,
    { ...inCatalog(wanted), image: image.name, resource: versionResource(wanted), action: 'update', ...differences },
    {
      expected: undefined,
      apply: async () => {
        const started = await startInTurn<FollowedChangeSet | 'done'>(
          run,
          subject,
          (now) => {
            const shown = now.versions.find(({ title }) => title === config.version_title);
            if (!shown || !versionDifferences(shown, config)) return 'done';
            return updatesVersion(now, option.id).find(({ status }) => isUnderWay(status));
          },
          (now) => changeSetRequest(now, 'update', config.version_title, updateDetails(config, option.id)),
        );
        if (started !== 'done') await followUpdate(started);
      },
    },
  );
}
