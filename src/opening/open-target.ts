import type { Clients } from '../aws/clients.js';
import type { Config, Image as ImageConfig } from '../config/config.js';
import { chooseRegions } from '../config/regions.js';
import { isOurs } from '../identity/tags.js';
import { groupBy } from '../report/order.js';
import type { ImageRegionResult } from '../report/result.js';
import { catalogRegion, openProducts } from '../resources/marketplace/products.js';
import { readPublishingFacts } from '../resources/public-access/read.js';
import { isBestEffort } from '../run/failure-scope.js';
import { recordFound } from '../run/results.js';
import { attempt, forEach, type Run, resultKey } from '../run/run.js';
import type { LocalDisk, Region, Target, WantedImage } from '../run/wanted.js';
import { homeRegionOf, type Surroundings } from './account-facts.js';
import { type Inventory, readInventory } from './inventory.js';
import { encryptionMatters, permissionsQuestion, publishingQuestion } from './inventory-queries.js';
import { createPollers, type Timeouts } from './pollers.js';
import { openSource } from './sources.js';
import { madeImages, unmadeImages } from './wanted-images.js';

export interface Selection {
  /** Names or patterns of regions; empty means all. */
  readonly regions: readonly string[];
  /** All images of all configs, before the run was narrowed to some. */
  readonly allImages: readonly ImageConfig[];
}

/**
 * Joins what the configs want with what exists: one Region for each region that an image is wanted in or that is a home
 * region, with its inventory read. A region whose inventory can't be read is a failure of the run, and left out.
 * @param disks the disk images that were read, by config; undefined for a command that doesn't look at sources.
 */
export async function openTarget(
  run: Run,
  clients: Clients,
  configs: readonly Config[],
  disks: ReadonlyMap<Config, LocalDisk> | undefined,
  surroundings: Surroundings,
  selection: Selection,
): Promise<Target> {
  const { partition, accountId } = surroundings.caller;
  const opened = await forEach(disks ? configs : [], (config) =>
    openSource(clients, config, homeRegionOf(config, surroundings), disks?.get(config)),
  );
  const sources = opened.filter((source) => source !== undefined);
  const withSource = new Set(sources.map((source) => source.config));
  const images: readonly WantedImage[] = [
    ...madeImages(run, sources, partition),
    ...configs.filter((config) => !withSource.has(config)).flatMap((config) => unmadeImages(config, partition)),
  ];

  const imagesByRegion = new Map<string, WantedImage[]>(sources.map((source) => [source.homeRegion, []]));
  const where = { partition, available: surroundings.regions };
  for (const image of images) {
    for (const region of chooseRegions(image.config, { ...where, only: selection.regions }).regions) {
      run.results.set(resultKey(image.name, region), unknownYet(image, region, partition));
      imagesByRegion.set(region, [...(imagesByRegion.get(region) ?? []), image]);
    }
  }
  const snapshotNames = [...new Set(images.flatMap((image) => image.made?.snapshot.name ?? []))];
  const timeouts = longestTimeouts(configs);
  const regions = await forEach(imagesByRegion, ([name, wanted]) =>
    attempt(run, { region: name, bestEffort: isBestEffort(name, wanted) }, async (): Promise<Region> => {
      const ec2 = await clients.ec2(name);
      const found = await readInventory(ec2, {
        imageNames: wanted.map((image) => image.name),
        snapshotNames,
        permissions: permissionsQuestion(run, accountId, wanted),
        encryption: encryptionMatters(name, wanted, images),
      });
      const publishing = await readPublishingFacts(
        { ec2, ssm: () => clients.ssm(name), serviceQuotas: () => clients.serviceQuotas(name) },
        publishingQuestion(run, name, accountId, wanted, found),
      );
      const here = wanted.map((image) => takenAsItIs(run, name, image, found));
      const reserved = new Set(selection.allImages.map((image) => image.name));
      const region = {
        name,
        ec2,
        images: here,
        reserved,
        found,
        publishing,
        ...createPollers(run, name, ec2, timeouts),
      };
      recordFound(run, { partition, accountId }, region);
      return region;
    }),
  );
  return {
    partition,
    accountId,
    clients,
    available: surroundings.regions,
    sources,
    regions: regions.filter((region) => region !== undefined),
    only: selection.regions,
    versionTitles: titlesByProduct(selection.allImages),
    products: await openProducts(run, clients, imagesByRegion.get(catalogRegion) ?? []),
  };
}

/** With `on_name_conflict: reuse` an image of another source stands in for ours: nothing is made from our source there. */
function takenAsItIs(run: Run, region: string, image: WantedImage, found: Inventory): WantedImage {
  const named = found.images.get(image.name) ?? [];
  const foreign = named.length > 0 && !named.some((one) => image.made && isOurs(one.Tags, image.made.digest));
  if (!image.made || image.config.on_name_conflict !== 'reuse' || !foreign) return image;
  run.report.warning(
    `${region}: ${image.name} is ${named[0]?.ImageId}, made from another source; it is taken as it is (on_name_conflict: reuse)`,
  );
  return { ...image, made: undefined };
}

function titlesByProduct(images: readonly ImageConfig[]): Map<string, Set<string>> {
  const wanted = images.flatMap(({ marketplace }) => marketplace ?? []);
  const ofProducts = groupBy(wanted, ({ entity_id }) => entity_id);
  return new Map([...ofProducts].map(([id, all]) => [id, new Set(all.map(({ version_title }) => version_title))]));
}

/** Pollers are per region, whatever the configs: the most patient one counts. */
function longestTimeouts(configs: readonly Config[]): Timeouts {
  const longest = (stage: keyof Timeouts): number => Math.max(...configs.map((config) => config.timeouts[stage]));
  return {
    importSeconds: longest('importSeconds'),
    copySeconds: longest('copySeconds'),
    registerSeconds: longest('registerSeconds'),
  };
}

/** What the manifest says of an image where nothing could be read. */
function unknownYet(image: WantedImage, region: string, partition: string): ImageRegionResult {
  const bestEffort = image.config.best_effort_regions.includes(region);
  return {
    region,
    partition,
    state: 'unknown',
    public: 'unknown',
    sharedWith: [],
    ssmParameters: 'unknown',
    bestEffort,
  };
}
