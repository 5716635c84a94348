import { PublishError } from '../error.js';
import { describeImages, readLaunchPermissions } from '../resources/image/read.js';
import { recordFound } from '../resources/image/record.js';
import { readOlderImages } from '../resources/older-image/read.js';
import { type Decision, decideRefresh } from '../resources/refreshed-image/decide.js';
import { entriesOf, isVersionOf } from '../resources/refreshed-image/family.js';
import { readVolumePermissions } from '../resources/snapshot/read.js';
import { mapAll } from '../run/barrier.js';
import { untilEveryServerShows } from '../run/consistency.js';
import { type Image, snapshotIdsOf } from '../run/found.js';
import { inTarget } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import type { WantedImage } from '../run/wanted.js';
import { readPublishingFacts } from './inventory.js';
import { publishingQuery } from './inventory-queries.js';

/**
 * The same targets with what `refresh` registers again instead of the config's images: none where nothing is due. What a
 * refresh would announce as new, in SNS and AWS Marketplace, is left out: the content is the same.
 */
export async function openRefresh(run: Run, targets: readonly Target[]): Promise<Target[]> {
  if (targets.every((target) => refreshable(target).length === 0)) {
    throw new PublishError('input', 'no image has `refresh`, so there is nothing to do for the command "refresh"', {
      hint: 'Set `refresh` in the config of the image whose newest public version is to be kept alive.',
    });
  }
  const renewals = await mapAll(targets, (target) => renewalsOf(inTarget(run, target), target));
  run.ledger.images.clear(); // what is shown is what is registered again
  return mapAll(renewals, ({ target, byRegion }) => openRenewals(run, target, byRegion));
}

/** The images that have `refresh`. */
function refreshable(target: Target): WantedImage[] {
  const images = new Map(target.regions.flatMap((region) => region.images).map((image) => [image.name, image]));
  return [...images.values()].filter(({ config }) => config.refresh !== undefined);
}

interface Renewals {
  readonly target: Target;
  /** What is registered again, by region. */
  readonly byRegion: ReadonlyMap<string, readonly WantedImage[]>;
}

async function renewalsOf(run: Run, target: Target): Promise<Renewals> {
  const byRegion = new Map<string, WantedImage[]>();
  const refreshedBy = new Map<string, string>();
  for (const image of refreshable(target)) {
    const { renewals, warnings, dueMs } = await decideOnAllRegions(run, target, image);
    if (dueMs !== undefined && dueMs > run.awsTime.now()) {
      run.report.info(`${image.name}: a refresh is due from ${new Date(dueMs).toISOString()}`);
    }
    for (const warning of warnings) run.report.warning(warning);
    for (const [region, { name, old, replaced }] of renewals) {
      refuseSecond(image.name, old, refreshedBy);
      const instanceTypes = image.config.instance_types ?? old.instanceTypes;
      const config = { ...image.config, name, marketplace: undefined, sns: [], instance_types: instanceTypes };
      const refreshed = { ...image, name, config, recipe: undefined, refreshOf: old, replaced };
      byRegion.set(region, [...(byRegion.get(region) ?? []), refreshed]);
    }
  }
  return { target, byRegion };
}

async function openRenewals(run: Run, target: Target, byRegion: Renewals['byRegion']): Promise<Target> {
  const regions = target.regions.filter(({ name }) => byRegion.has(name));
  const opened = await mapAll(regions, (region) => openRegion(run, target, region, byRegion.get(region.name) ?? []));
  return { ...target, configs: [], regions: opened };
}

/**
 * Decides on what the inventory shows. Where a refresh is due, or no version seems to be public, the versions are read and
 * decided on a second time, once every server shows what there was at first: a server that lags behind would pass an
 * older version off as the newest, or a public one as private.
 */
async function decideOnAllRegions(run: Run, target: Target, image: WantedImage): Promise<Decision> {
  const regions = target.regions.filter((region) => region.images.some(({ name }) => name === image.name));
  const decide = (matching: readonly (readonly [string, readonly Image[]])[]): Decision => {
    const versions = matching.map(
      ([region, images]) => [region, images.filter((one) => isVersionOf(one, image, target.configured))] as const,
    );
    return decideRefresh(image.config, new Map(versions), run.awsTime.now());
  };
  const matching = regions.map((region) => [region.name, matchingIn(region, image)] as const);
  const decision = decide(matching);
  const seemsPrivate = decision.dueMs === undefined && matching.some(([, images]) => images.length > 0);
  if (decision.dueMs === undefined && !seemsPrivate) reportNothing(run, image, []);
  if (!decision.isDue && !seemsPrivate) return decision;
  await untilEveryServerShows(run, `the versions of ${image.name}`);
  const shown = await mapAll(regions, async (region) => [region.name, await readMatching(region, image)] as const);
  const last = decide(shown);
  if (last.dueMs === undefined)
    reportNothing(
      run,
      image,
      shown.flatMap(([, images]) => images),
    );
  return last;
}

/** All images that `supersede.match` names, and the configured one. */
function matchingIn({ publishing, found }: Region, { name, config }: WantedImage): Image[] {
  return distinct([...(publishing.older.get(config.supersede?.match ?? '') ?? []), ...(found.images.get(name) ?? [])]);
}

/** The same, read now. */
async function readMatching({ ec2 }: Region, { name, config }: WantedImage): Promise<Image[]> {
  const older = await readOlderImages(ec2, config.supersede ? [config.supersede.match] : []);
  return distinct([...[...older.values()].flat(), ...(await describeImages(ec2, 'name', [name]))]);
}

function distinct(images: readonly Image[]): Image[] {
  return [...new Map(images.map((image) => [image.id, image])).values()];
}

/** @param matching what `supersede.match` finds, whatever entry it comes from */
function reportNothing(run: Run, { name, config }: WantedImage, matching: readonly Image[]): void {
  const match = config.supersede?.match;
  const entries = entriesOf(matching.filter((image) => image.public));
  const others = entries.filter((entry) => entry !== (config.entry && `${config.entry.config}#${config.entry.name}`));
  run.report.warning(
    others.length > 0
      ? `${name}: the AMIs of ${others.join(', ')} match ${match}, but are not its own, so there is nothing to refresh`
      : `${name}: no public AMI matches ${match}, so there is nothing to refresh`,
  );
}

/** @param refreshedBy by the ID of an AMI, the image that refreshes it; the next one is added */
function refuseSecond(name: string, { name: oldName, id }: Image, refreshedBy: Map<string, string>): void {
  const other = refreshedBy.get(id);
  if (other !== undefined) {
    throw new PublishError('conflict', `${other} and ${name} would both refresh ${oldName} (${id})`, {
      hint: 'Narrow the `supersede.match` of each image to the names of its own versions.',
    });
  }
  refreshedBy.set(id, name);
}

async function openRegion(run: Run, target: Target, region: Region, images: readonly WantedImage[]): Promise<Region> {
  const { ec2, name } = region;
  const existing = await describeImages(
    ec2,
    'name',
    images.map((image) => image.name),
  );
  const snapshotIds = [...new Set(images.flatMap(({ refreshOf }) => (refreshOf ? snapshotIdsOf(refreshOf) : [])))];
  const launch = await mapAll(existing, async ({ id }) => [id, await readLaunchPermissions(ec2, id)] as const);
  const volume = await mapAll(snapshotIds, async (id) => [id, await readVolumePermissions(ec2, id)] as const);
  const found = {
    ...region.found,
    images: new Map(images.map((image) => [image.name, existing.filter((one) => one.name === image.name)])),
    launchPermissions: new Map(launch),
    volumePermissions: new Map(volume),
  };
  const { clients, accountId } = target;
  const publishing = await readPublishingFacts(
    { ec2, ssm: () => clients.ssm(name), serviceQuotas: () => clients.serviceQuotas(name) },
    publishingQuery(run, name, accountId, images, found),
  );
  const configuredNames = new Set(images.map((image) => image.name));
  const opened: Region = { ...region, images, configuredNames, found, publishing };
  for (const image of images) recordFound(run, { target, region: opened, image });
  return opened;
}
