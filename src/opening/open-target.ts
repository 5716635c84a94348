import type { Clients } from '../aws/clients.js';
import type { Age } from '../config/age.js';
import type { Config, Image as ImageConfig } from '../config/config.js';
import { chooseRegions } from '../config/regions.js';
import { hasContent } from '../identity/tags.js';
import { groupBy } from '../report/order.js';
import { createImagePoller } from '../resources/image/await.js';
import { addAge } from '../resources/image/lifecycle.js';
import { describeImages } from '../resources/image/read.js';
import { recordFound } from '../resources/image/record.js';
import { createKeyReader } from '../resources/kms-key/read.js';
import { readSharedLicenses } from '../resources/license/shared.js';
import { catalogRegion, openProducts } from '../resources/marketplace/products.js';
import { uploadBucketOf } from '../resources/s3-object/bucket.js';
import { createCopyPoller, createImportPoller, createSnapshotPoller } from '../resources/snapshot/await.js';
import { attempt, mapAll } from '../run/barrier.js';
import { waitUntilShown } from '../run/consistency.js';
import type { Inventory } from '../run/found.js';
import { isBestEffort, placesOf } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Staging, Target } from '../run/target.js';
import { type LocalDisks, snapshotsOf, type WantedImage } from '../run/wanted.js';
import { type AccountFacts, uploadRegionOf } from './account-facts.js';
import { reportAwspubNames } from './awspub-names.js';
import { readInventory, readPublishingFacts } from './inventory.js';
import { encryptionMatters, permissionsQuery, publishingQuery } from './inventory-queries.js';
import { openCopies } from './open-copies.js';
import { buildFromOtherRegions } from './other-regions.js';
import { readPublished } from './published-images.js';
import type { Account } from './reach-accounts.js';
import { namesFiles } from './read-disks.js';
import { allSources, type ConfigSources, openSources, sourcesFor } from './sources.js';
import { readEncryption } from './wanted-encryption.js';
import { buildableImages, imagesWithoutSource } from './wanted-images.js';

/** What the run was narrowed to. */
interface Selection {
  /** Names of regions; empty means all. */
  readonly regions: readonly string[];
  /** All images of all configs, before the run was narrowed to some. */
  readonly allImages: readonly ImageConfig[];
}

/**
 * Joins what the configs want with what exists: one Region for each region that an image is wanted in or that is a home
 * region, with its inventory read. A region whose inventory can't be read is a failure of the run, and left out.
 * @param disks the disk images that were read, by config; undefined for a command that doesn't look at sources
 */
export async function openTarget(
  run: Run,
  { plan, clients, facts, configs }: Account,
  disks: ReadonlyMap<Config, LocalDisks> | undefined,
  { name: targetName, isOnly, only, others }: Pick<Target, 'name' | 'isOnly' | 'only' | 'others'>,
): Promise<Target> {
  const { partition, accountId } = facts.caller;
  const selection: Selection = { regions: only, allImages: plan.all.flatMap(({ config }) => config.images) };
  const choice = { partition, available: facts.regions, only };
  const isWanted = (config: Config): boolean =>
    config.images.some((image) => chooseRegions(image, choice).regions.length > 0);
  const withSources = disks ? configs.filter((config) => isOnly || isWanted(config)) : [];
  const openedSources = await mapAll(withSources, (config) =>
    openSources(run, { clients, others, facts }, config, disks?.get(config)),
  );
  const byConfig = openedSources.filter((opened) => opened !== undefined);
  const sources = byConfig.flatMap(allSources);
  const withSource = new Set(byConfig.map(({ root }) => root.config));
  const homeRegions = sources.map(({ homeRegion }) => homeRegion);
  const configsByRegion = new Map<string, ImageConfig[]>(
    (run.policy.until === 'inventory'
      ? // Uploads may be left over in a home region even when the disk image is gone.
        [...homeRegions, ...withSources.filter(namesFiles).map((config) => uploadRegionOf(config, facts))].filter(
          (region) => only.length === 0 || only.includes(region),
        )
      : homeRegions
    ).map((region) => [region, []]),
  );
  for (const image of configs.flatMap((config) => config.images)) {
    for (const region of chooseRegions(image, choice).regions)
      configsByRegion.set(region, [...(configsByRegion.get(region) ?? []), image]);
  }
  const readKey = createKeyReader(clients, facts.caller);
  // The keys tell which snapshots are wanted, so commands that only look at images don't ask for them.
  const keysWanted =
    disks === undefined && run.policy.until === 'inventory' ? [] : withFirst(configsByRegion, byConfig);
  const encryption = await readEncryption(run, clients, facts, readKey, new Map(keysWanted));
  const buildableIn = buildableImages(run, byConfig, partition, encryption);
  const withoutSource = configs.filter((config) => !withSource.has(config));
  const existingIn = (region: string): WantedImage[] =>
    withoutSource.flatMap((config) => imagesWithoutSource(config, partition, region));
  const imagesByRegion = new Map<string, WantedImage[]>();
  for (const [region, wanted] of configsByRegion) {
    const names = new Set(wanted.map(({ name }) => name));
    const here = [...buildableIn(region), ...existingIn(region)].filter(({ name }) => names.has(name));
    if (encryption.isKnown(region)) imagesByRegion.set(region, here);
  }
  const allIn = (region: string): WantedImage[] => [...buildableIn(region), ...existingIn(region)];
  const openOne = createRegionOpener(run, clients, configs, accountId, allIn, selection);
  const opened = await mapAll(imagesByRegion, ([name, wanted]) =>
    attempt(run, { accountId, region: name, bestEffort: isBestEffort(name, wanted) }, () => openOne(name, wanted)),
  );
  const read = opened.filter((region) => region !== undefined);
  const regions =
    run.policy.until === 'inventory'
      ? read
      : await buildFromOtherRegions(run, clients, facts, { configs: withoutSource, regions: read, encryption });
  const target: Target = {
    name: targetName,
    isOnly,
    configs,
    partition,
    accountId,
    clients,
    others,
    sharedLicenses:
      run.policy.until === 'inventory' ? new Map() : await readSharedLicenses({ clients, others }, imagesByRegion),
    available: facts.regions,
    sources,
    regions,
    only: selection.regions,
    isNarrowed:
      selection.regions.length > 0 || configs.flatMap((config) => config.images).length < selection.allImages.length,
    configured: selection.allImages,
    leftoversOlderThan: longestAge(run, configs),
    staging: stagingOf(configs, facts),
    versionTitles: titlesByProduct(selection.allImages),
    products: new Map(),
    readKey,
    copies: [],
  };
  reportAwspubNames(run, target);
  for (const place of target.regions.flatMap((region) => placesOf(target, region))) recordFound(run, place);
  const copySeconds = Math.max(...configs.map((config) => config.timeouts.copySeconds));
  const [products, copies] = await Promise.all([
    openProducts(run, target, imagesByRegion.get(catalogRegion) ?? []),
    openCopies(run, target, { copySeconds, unread: unreadRegions(run, target, imagesByRegion) }),
  ]);
  return { ...target, products, copies };
}

/** What a command that only withdraws or lists can find in other accounts, though their home region can't be read. */
function unreadRegions(
  run: Run,
  { regions }: Target,
  byRegion: ReadonlyMap<string, WantedImage[]>,
): Pick<Region, 'name' | 'images'>[] {
  if (run.policy.until !== 'inventory') return [];
  return [...byRegion]
    .filter(([name]) => !regions.some((region) => region.name === name))
    .map(([name, images]) => ({ name, images }));
}

/** The images of each region, and in a home region also those of which a first snapshot is imported there. */
function withFirst(
  byRegion: ReadonlyMap<string, readonly ImageConfig[]>,
  opened: readonly ConfigSources[],
): Map<string, readonly ImageConfig[]> {
  const all = new Map(byRegion);
  for (const sources of opened) {
    for (const image of sources.root.config.images) {
      for (const { homeRegion, origin } of sourcesFor(sources, image)) {
        const here = all.get(homeRegion) ?? [];
        if (origin.kind !== 'snapshot') all.set(homeRegion, [...new Set([...here, image])]);
      }
    }
  }
  return all;
}

/** Reads what exists in one region. */
function createRegionOpener(
  run: Run,
  clients: Clients,
  configs: readonly Config[],
  accountId: string,
  allIn: (region: string) => readonly WantedImage[],
  selection: Selection,
): (name: string, wanted: readonly WantedImage[]) => Promise<Region> {
  const configuredNames = new Set(selection.allImages.map((image) => image.name));
  // Pollers are per region, whatever the configs: the most patient one counts.
  const longest = (stage: keyof Config['timeouts']): number =>
    Math.max(...configs.map((config) => config.timeouts[stage]));
  return async (name, wanted) => {
    const images = allIn(name);
    const snapshotNames = [...new Set(images.flatMap(snapshotsOf).flatMap(({ names }) => names))];
    const ec2 = waitUntilShown(run, name, await clients.ec2(name));
    const imageNames = wanted.flatMap((image) => [image.name, image.config.awspubName ?? []].flat());
    const ssm = () => clients.ssm(name);
    const found = await readInventory(ec2, {
      images: () =>
        run.policy.withdraws
          ? readPublished(run, { region: name, accountId, ec2, ssm, wanted, imageNames })
          : describeImages(ec2, 'name', imageNames),
      snapshotNames,
      permissions: permissionsQuery(run, accountId, wanted),
      encryption: encryptionMatters(name, wanted, images),
    });
    const publishing = await readPublishingFacts(
      { ec2, ssm, serviceQuotas: () => clients.serviceQuotas(name) },
      publishingQuery(run, name, accountId, wanted, found),
    );
    return {
      name,
      accountId,
      ec2,
      images: wanted.map((image) => takenAsItIs(run, name, image, found)),
      configuredNames,
      found,
      publishing,
      awaitSnapshot: createSnapshotPoller(run, name, ec2, longest('copySeconds')),
      awaitCopy: createCopyPoller(run, name, ec2, longest('copySeconds')),
      awaitImage: createImagePoller(run, name, ec2, longest('registerSeconds')),
      awaitImport: createImportPoller(run, name, ec2, longest('importSeconds')),
    };
  };
}

/** With `on_name_conflict: reuse` an image from another source stands in for ours: nothing is built there. */
function takenAsItIs(run: Run, region: string, image: WantedImage, found: Inventory): WantedImage {
  const { recipe } = image;
  const named = found.images.get(image.name) ?? [];
  const foreign = named.length > 0 && !named.some((one) => recipe && hasContent(one.tags, recipe));
  if (!recipe || image.config.on_name_conflict !== 'reuse' || !foreign) return image;
  run.report.warning(
    `${region}: ${image.name} (${named[0]?.id}) comes from another source and is used as it is (\`on_name_conflict: reuse\`)`,
  );
  return { ...image, recipe: undefined };
}

/** The longest that a config sets, because leftovers belong to no config. */
function longestAge(run: Run, configs: readonly Config[]): Age | undefined {
  const ages = configs.flatMap((config) => config.leftovers_older_than ?? []);
  const now = run.awsTime.now();
  return ages.toSorted((a, b) => addAge(now, b) - addAge(now, a))[0];
}

function stagingOf(configs: readonly Config[], facts: AccountFacts): Staging[] {
  const all = configs.flatMap((config): Staging[] => {
    const bucket = namesFiles(config) ? uploadBucketOf(config) : undefined;
    if (bucket === undefined) return [];
    const { accountId } = facts.caller;
    return [{ bucket, prefix: config.s3.prefix, accountId, region: uploadRegionOf(config, facts) }];
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function titlesByProduct(images: readonly ImageConfig[]): Map<string, Set<string>> {
  const wanted = images.flatMap(({ marketplace, otherProducts = [] }) => [marketplace ?? [], otherProducts].flat());
  const byProduct = groupBy(wanted, ({ entity_id }) => entity_id);
  return new Map([...byProduct].map(([id, all]) => [id, new Set(all.map(({ version_title }) => version_title))]));
}
