import type { Clients } from '../aws/clients.js';
import type { Config, Image as ImageConfig } from '../config/config.js';
import { chooseRegions, parseShare } from '../config/regions.js';
import { volumeSizeGiB } from '../disk/import-format.js';
import { snapshotName } from '../identity/names.js';
import { commonTags, imageTags, isOurs, snapshotTags } from '../identity/tags.js';
import { type Inventory, readInventory } from '../inventory/inventory.js';
import type { PermissionsQuestion } from '../inventory/permissions.js';
import { type PublishingQuestion, readPublishingFacts } from '../inventory/publishing.js';
import {
  type BucketState,
  type Caller,
  type RegionState,
  readBucket,
  readCaller,
  readRegions,
} from '../inventory/target.js';
import type { ImageRegionResult } from '../report/result.js';
import { catalogRegion, openProducts } from './marketplace/products.js';
import { createPollers, type Timeouts } from './pollers.js';
import { recordFound } from './record.js';
import { attempt, forEach, type Run, resultKey } from './run.js';
import { openSource } from './sources.js';
import { fillPlaceholders, parameterValues } from './ssm-parameter.js';
import type {
  LocalDisk,
  MadeImage,
  Region,
  Registration,
  Share,
  Source,
  Target,
  WantedImage,
  WantedSnapshot,
} from './wanted.js';

/** What AWS says about the account, before anything is decided. */
export interface Surroundings {
  /** The region that was asked; home of sources that name none. */
  readonly awsRegion: string;
  readonly caller: Caller;
  readonly regions: readonly RegionState[];
  /** By bucket name. */
  readonly buckets: ReadonlyMap<string, BucketState>;
}

export async function readSurroundings(
  clients: Clients,
  awsRegion: string,
  configs: readonly Config[],
): Promise<Surroundings> {
  const names = [...new Set(configs.flatMap((config) => bucketOf(config) ?? []))];
  const [caller, regions, buckets] = await Promise.all([
    clients.sts(awsRegion).then(readCaller),
    clients.ec2(awsRegion).then(readRegions),
    Promise.all(names.map(async (name) => [name, await readBucket(await clients.s3(awsRegion), name)] as const)),
  ]);
  return { awsRegion, caller, regions, buckets: new Map(buckets) };
}

/** Where a config's source becomes the first snapshot: the bucket's region, or for a snapshot or image the configured one. */
function homeRegionOf(config: Config, surroundings: Surroundings): string {
  const name = bucketOf(config);
  if (name === undefined) return surroundings.awsRegion;
  const bucket = surroundings.buckets.get(name);
  if (bucket?.state !== 'here') throw new Error(`bug: preflight let the bucket ${name} pass`);
  return bucket.region;
}

/** The bucket that a config imports from, if it does. */
export function bucketOf(config: Config): string | undefined {
  if (config.source.kind === 's3') return config.source.bucket;
  return config.source.kind === 'path' ? config.s3.bucket_name : undefined;
}

export interface Selection {
  /** Names or patterns of regions; empty means all. */
  readonly regions: readonly string[];
  /** Names of all images of all configs, before the run was narrowed to some. */
  readonly allImages: ReadonlySet<string>;
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
  for (const image of images) {
    const available = surroundings.regions;
    for (const region of chooseRegions(image.config, { partition, available, only: selection.regions }).regions) {
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
      const reserved = selection.allImages;
      const region = {
        name,
        ec2,
        images: here,
        reserved,
        found,
        publishing,
        ...createPollers(run, name, ec2, timeouts),
      };
      recordFound(run, partition, region);
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
    products: await openProducts(run, clients, imagesByRegion.get(catalogRegion) ?? []),
  };
}

/**
 * Of most images it is enough to know which of the wanted accounts have them. Organizations and units show in full
 * answers only, as does what `share_exact` takes away; of its own account's images DescribeImages tells what an
 * organization implies, too.
 */
function permissionsQuestion(run: Run, ownAccount: string, images: readonly WantedImage[]): PermissionsQuestion {
  const inFull = images.filter(
    ({ share, config }) =>
      config.share_exact || share.accounts.length < share.principals.length || share.accounts.includes(ownAccount),
  );
  const rest = images.filter((image) => !inFull.includes(image));
  const shared = rest.filter((image) => image.share.accounts.length > 0);
  const published = run.policy.until === 'public' ? rest.filter((image) => image.config.public) : [];
  return {
    inFull: new Set(inFull.map((image) => image.name)),
    byAccount: new Set([...shared, ...published].map((image) => image.name)),
    accounts: [...new Set([...shared.flatMap(({ share }) => share.accounts), ...published.map(() => 'all')])],
  };
}

/** Where images for others are made, and where their first snapshot is: what is encrypted there stays so. */
function encryptionMatters(region: string, here: readonly WantedImage[], all: readonly WantedImage[]): boolean {
  const forOthers = ({ config, share }: WantedImage): boolean => config.public || share.accounts.length > 0;
  return here.some(forOthers) || all.some((one) => forOthers(one) && one.made?.snapshot.source.homeRegion === region);
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

function publishingQuestion(
  run: Run,
  region: string,
  accountId: string,
  images: readonly WantedImage[],
  found: Inventory,
): PublishingQuestion {
  const publishes = run.policy.until === 'public' ? images.filter((image) => !image.config.temporary) : [];
  const newlyPublic = publishes.filter(
    (image) => image.config.public && !found.images.get(image.name)?.some((one) => one.Public),
  );
  return {
    newlyPublic: newlyPublic.length,
    withSnapshots: newlyPublic.some((image) => image.config.public_snapshot),
    patterns: publishes.flatMap((image) => image.config.supersede?.match ?? []),
    parameterNames: publishes.flatMap((image) =>
      image.config.ssm_parameter.map(({ name }) =>
        fillPlaceholders(name, parameterValues({ region, image }, accountId)),
      ),
    ),
  };
}

/** Where every image that is concerned says so; a home region in which none is wanted never is. */
export function isBestEffort(region: string, images: readonly WantedImage[]): boolean {
  return images.length > 0 && images.every((image) => image.config.best_effort_regions.includes(region));
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
  return { region, partition, state: 'unknown', public: 'unknown', sharedWith: [], bestEffort };
}

function unmadeImages(config: Config, partition: string): WantedImage[] {
  return config.images.map((image) => ({ ...wantedImage(config, image, partition), made: undefined }));
}

/**
 * Every image with the snapshot that it is made from. A snapshot is one per name, also when several configs come to
 * the same: the first one's source makes it.
 */
function madeImages(run: Run, sources: readonly Source[], partition: string): MadeImage[] {
  const wanted = sources.flatMap((source) =>
    source.config.images.map((image) => ({ source, image, name: nameOf(source, image) })),
  );
  const snapshots = new Map<string, WantedSnapshot>();
  for (const { source, name } of wanted) {
    if (snapshots.has(name)) continue;
    const users = wanted.filter((one) => one.name === name);
    const owner = users.length === 1 ? (users[0]?.image.name ?? '') : '';
    const tags = Object.assign({}, ...users.map((user) => tagsOfSource(user.source)).reverse()) as Record<
      string,
      string
    >;
    snapshots.set(name, { name, source, owner, tags: snapshotTags(tags, name) });
  }
  return wanted.map(({ source, image, name }) => ({
    ...wantedImage(source.config, image, partition),
    made: {
      snapshot: snapshots.get(name) as WantedSnapshot,
      digest: source.digest,
      tags: imageTags(tagsOfSource(source), image.tags),
      registration: registrationOf(run, source, image),
    },
  }));
}

function nameOf(source: Source, image: ImageConfig): string {
  return snapshotName(source.digest, {
    imageName: image.name,
    separateSnapshot: image.separate_snapshot,
    billingProducts: image.billing_products,
  });
}

function tagsOfSource({ name, digest, config }: Source): Record<string, string> {
  return commonTags({ filename: name, architecture: config.source.architecture, sha256: digest }, config.tags);
}

function wantedImage(config: Config, image: ImageConfig, partition: string): Omit<WantedImage, 'made'> {
  return {
    name: image.name,
    config: image,
    configFile: config.file,
    architecture: config.source.architecture,
    mayUnblock: config.allow_unblock_public_access,
    share: shareOf(image, partition),
  };
}

/** Those of this partition: others are for a run there. */
function shareOf(image: ImageConfig, partition: string): Share {
  const principals = image.share.map(parseShare).filter((share) => share.partition === partition);
  return {
    principals,
    accounts: principals.filter((principal) => principal.kind === 'account').map((principal) => principal.value),
  };
}

function registrationOf(run: Run, source: Source, image: ImageConfig): Registration {
  const neededGiB = volumeSizeGiB(source.virtualSizeBytes);
  const sizeGiB = Math.max(image.root_device_volume_size, neededGiB);
  if (sizeGiB > image.root_device_volume_size) {
    run.report.info(
      `${image.name}: the source needs ${neededGiB} GiB, so the root volume gets that and not ${image.root_device_volume_size}`,
    );
  }
  return {
    architecture: source.config.source.architecture,
    bootMode: image.boot_mode,
    description: image.description,
    rootDeviceName: image.root_device_name,
    rootVolume: {
      type: image.root_device_volume_type,
      sizeGiB,
      iops: image.root_device_volume_iops,
      throughputMiBps: image.root_device_volume_throughput,
    },
    enaSupport: image.ena_support,
    sriovNetSupport: image.sriov_net_support === 'simple' ? 'simple' : undefined,
    tpmSupport: image.tpm_support,
    imdsSupport: image.imds_support,
    uefiData: image.uefi_data,
    billingProducts: image.billing_products,
  };
}
