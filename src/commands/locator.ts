import { explain } from '../aws/errors.js';
import { matchesPattern } from '../config/name-pattern.js';
import { taggedDigest, taggedEntry } from '../identity/tags.js';
import type { AccountRegion, PublicImageResult, PublicImagesResult } from '../report/result.js';
import { describePublicImages, publicImageResult, supersededBy } from '../resources/image/public.js';
import { mapAll } from '../run/barrier.js';
import { lookUntilFound } from '../run/consistency.js';
import type { Image } from '../run/found.js';
import { regionKey, resultsIn } from '../run/ledger.js';
import { inRegion } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import type { WantedImage } from '../run/wanted.js';

/** An AMI that the locator shows already. */
type Known = AccountRegion & { readonly imageId: string };

/** A region that is read for the locator. */
interface LocatorRegion extends AccountRegion {
  readonly partition: string;
  /** Whether it is one of the run's; others are read because the locator shows them. */
  readonly isOfRun: boolean;
  client(): Promise<Region['ec2']>;
}

/**
 * Reads the public images that belong to the configs of the run, older releases included: the locator is made from AWS,
 * so that nothing is lost with a page. Further regions that it shows already are read, too, unless the run was narrowed;
 * one that can't be read stays on the page as it was.
 * @param known what the locator shows already
 */
export async function readForLocator(
  run: Run,
  targets: readonly Target[],
  known: readonly Known[],
): Promise<PublicImagesResult> {
  const reachable = targets.filter(({ unreachable }) => unreachable === undefined);
  const images = reachable.flatMap(({ regions }) => regions.flatMap((region) => region.images));
  const belongs = membership(images, known);
  const names = [...new Set(images.map(({ name }) => name))];
  const read = await mapAll(
    reachable.flatMap((target) => regionsOf(target, known)),
    async (region) => {
      try {
        const found = await readRegion(run, region, names);
        return [{ region, images: found.filter((image) => belongs(region.region, image)) }];
      } catch (error) {
        if (region.isOfRun || run.signal.aborted) throw error;
        const { message } = explain(error);
        run.report.warning(
          `${region.region}: the locator keeps what it shows of this region, because it can't be read: ${message}`,
        );
        return [];
      }
    },
  );
  return {
    readAt: new Date(run.awsTime.now()).toISOString(),
    regions: read.flat().map(({ region: { accountId, region } }) => ({ accountId, region })),
    images: read
      .flat()
      .flatMap(({ region, images }) =>
        images.map((image): PublicImageResult => publicImageResult(region, region.partition, image)),
      ),
  };
}

/**
 * Which of an account's images the locator is about: those that the configs name or that come from their entries in an
 * earlier release, what it shows already, and where nothing says which config an image comes from, what `supersede`
 * takes for an older release.
 */
function membership(
  wanted: readonly WantedImage[],
  known: readonly Known[],
): (region: string, image: Image) => boolean {
  const names = new Set(wanted.map(({ name }) => name));
  const configs = new Set(wanted.flatMap(({ config }) => config.entry?.config ?? []));
  const patterns = [...new Set(wanted.flatMap(({ config }) => config.supersede?.match ?? []))];
  const knownIds = new Set(known.map(({ region, imageId }) => `${region} ${imageId}`));
  return (region, { id, name, tags }) => {
    if (names.has(name) || knownIds.has(`${region} ${id}`)) return true;
    if (taggedDigest(tags) === undefined) return false;
    const entry = taggedEntry(tags);
    return entry === undefined ? patterns.some((pattern) => matchesPattern(name, pattern)) : configs.has(entry.config);
  };
}

function regionsOf(target: Target, known: readonly Known[]): LocatorRegion[] {
  const { accountId, partition, clients } = target;
  const ofRun = target.regions.map((region) => ({
    ...inRegion(region),
    partition,
    isOfRun: true,
    client: async () => region.ec2,
  }));
  if (target.only.length > 0) return ofRun;
  const shown = new Set(known.flatMap((one) => (one.accountId === accountId ? one.region : [])));
  const further = target.available.filter(
    ({ name, enabled }) => enabled && shown.has(name) && !ofRun.some(({ region }) => region === name),
  );
  return [
    ...ofRun,
    ...further.map(({ name }) => ({
      accountId,
      region: name,
      partition,
      isOfRun: false,
      client: () => clients.ec2(name),
    })),
  ];
}

/** The public images of a region, once AWS shows what this run has changed there; or what it shows instead. */
async function readRegion(run: Run, region: LocatorRegion, names: readonly string[]): Promise<Image[]> {
  const ec2 = await region.client();
  let images: Image[] = [];
  await lookUntilFound(run, `the public images of ${region.region}`, async () => {
    images = await describePublicImages(ec2, names);
    return showsChanges(run, region, images) ? true : undefined;
  });
  return images;
}

/** Whether what the run has published is there, and what it has withdrawn, deleted or superseded is so. */
function showsChanges(run: Run, region: AccountRegion, images: readonly Image[]): boolean {
  const ids = new Set(images.map(({ id }) => id));
  const isPublished = resultsIn(run.ledger, region).every(
    ({ imageId, public: isPublic }) => isPublic !== true || imageId === undefined || ids.has(imageId),
  );
  const changes = run.ledger.changes.filter(
    ({ change, outcome }) => outcome === 'done' && regionKey(change) === regionKey(region),
  );
  return (
    isPublished &&
    changes.every(({ change: { resource, action, image, to } }) => {
      const about = images.filter(({ name }) => name === (resource.name ?? image));
      if (resource.kind === 'successor of older image') return about.every((one) => supersededBy(one) !== undefined);
      const isWithdrawn =
        (action === 'revoke' && resource.kind === 'older image') ||
        (action === 'revoke' && resource.kind === 'launch permission' && to === 'private') ||
        (action === 'delete' && /image$/.test(resource.kind));
      return !isWithdrawn || about.length === 0;
    })
  );
}
