import { PublishError } from '../error.js';
import { describeImages, readLaunchPermissions } from '../resources/image/read.js';
import { recordFound } from '../resources/image/record.js';
import { decideRefresh } from '../resources/refreshed-image/decide.js';
import { readVolumePermissions } from '../resources/snapshot/read.js';
import { mapAll } from '../run/barrier.js';
import { type Image, rootSnapshotId } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import type { WantedImage } from '../run/wanted.js';
import { readPublishingFacts } from './inventory.js';
import { publishingQuery } from './inventory-queries.js';

/**
 * The same target with what `refresh` registers again instead of the config's images: none where nothing is due. What a
 * refresh would announce as new, in SNS and AWS Marketplace, is left out: the content is the same.
 */
export async function openRefresh(run: Run, target: Target): Promise<Target> {
  const images = new Map(target.regions.flatMap((region) => region.images).map((image) => [image.name, image]));
  const wanted = [...images.values()].filter(({ config }) => config.refresh !== undefined);
  if (wanted.length === 0) {
    throw new PublishError('input', 'no image has `refresh`, so there is nothing to do for the command "refresh"', {
      hint: 'Set `refresh` in the config of the image whose newest public version is to be kept alive.',
    });
  }
  const byRegion = new Map<string, WantedImage[]>();
  for (const image of wanted) {
    const found = new Map(
      target.regions
        .filter((region) => region.images.some(({ name }) => name === image.name))
        .map((region) => [region.name, familyOf(region, image)]),
    );
    const { renewals, withdrawn, dueMs } = decideRefresh(image.config, found, run.awsTime.now());
    reportDue(run, image, dueMs);
    for (const [region, { old, by }] of withdrawn) {
      run.report.warning(`${region}: ${old.name} is not refreshed: ${by.name} (${by.id}) was withdrawn`);
    }
    for (const [region, { name, old }] of renewals) {
      const instanceTypes = image.config.instance_types ?? old.instanceTypes;
      const config = { ...image.config, name, marketplace: undefined, sns: [], instance_types: instanceTypes };
      const refreshed = { ...image, name, config, recipe: undefined, refreshOf: old };
      byRegion.set(region, [...(byRegion.get(region) ?? []), refreshed]);
    }
  }
  const regions = target.regions.filter(({ name }) => byRegion.has(name));
  run.ledger.images.clear(); // what is shown is what is registered again
  const opened = await mapAll(regions, (region) => openRegion(run, target, region, byRegion.get(region.name) ?? []));
  return { ...target, regions: opened };
}

/** All images of the family that `supersede.match` names, and the configured one. */
function familyOf({ publishing, found }: Region, { name, config, architecture }: WantedImage): Image[] {
  const matching = publishing.older.get(config.supersede?.match ?? '') ?? [];
  const all = new Map([...matching, ...(found.images.get(name) ?? [])].map((image) => [image.id, image]));
  return [...all.values()].filter((image) => image.architecture === architecture);
}

function reportDue(run: Run, { name, config }: WantedImage, dueMs: number | undefined): void {
  if (dueMs === undefined) {
    run.report.warning(`${name}: no public AMI matches ${config.supersede?.match}, so there is nothing to refresh`);
  } else if (dueMs > run.awsTime.now()) {
    run.report.info(`${name}: a refresh is due from ${new Date(dueMs).toISOString()}`);
  }
}

async function openRegion(run: Run, target: Target, region: Region, images: readonly WantedImage[]): Promise<Region> {
  const { ec2, name } = region;
  const existing = await describeImages(
    ec2,
    'name',
    images.map((image) => image.name),
  );
  const snapshotIds = [...new Set(images.flatMap(({ refreshOf }) => (refreshOf && rootSnapshotId(refreshOf)) ?? []))];
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
