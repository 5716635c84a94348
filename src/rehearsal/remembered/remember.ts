import { keyInRegion } from '../../config/kms-key.js';
import { readEncryptionByDefault } from '../../resources/ebs-encryption/read.js';
import { readImportRole } from '../../resources/import-role/read.js';
import { readImageBlock, readPublicImageQuota, readSnapshotBlock } from '../../resources/public-access/read.js';
import { readTopic } from '../../resources/sns/read.js';
import { mapAll } from '../../run/barrier.js';
import type { Region, Target } from '../../run/target.js';
import { type Origin, type Remembered, type RememberedAccount, type RememberedRegion, version } from './account.js';
import { ifAllowed } from './if-allowed.js';
import { textsIn } from './known-texts.js';
import { objectsOf } from './objects.js';
import { builderOf } from './remember-builder.js';
import { imagesOf, readImages, snapshotsOf } from './remember-images.js';
import { launchTemplatesOf, licensesOf } from './remember-launches.js';
import { productsOf } from './remember-products.js';

/**
 * What exists in the accounts of a run, as far as `plan` looks at it: what the run has read, and what it had no reason to
 * read but the run of another config has. Texts that are neither IDs, names nor the configs' own stay out, and so does
 * what the role may not read.
 */
export async function remember(
  targets: readonly Target[],
  origin: Origin & { readonly run: string; readonly readMs: number },
): Promise<Remembered> {
  const reached = targets.filter(({ unreachable }) => unreachable === undefined);
  return { version, ...origin, accounts: merged(await mapAll(reached, accountOf)) };
}

/** Several targets can be of one account, each with its regions. */
function merged(accounts: readonly RememberedAccount[]): RememberedAccount[] {
  const byId = new Map<string, RememberedAccount>();
  for (const one of accounts) {
    const known = byId.get(one.id);
    if (known === undefined) {
      byId.set(one.id, one);
      continue;
    }
    const regions = new Map(known.regions.map((region) => [region.name, region]));
    for (const region of one.regions) {
      const before = regions.get(region.name);
      regions.set(region.name, before === undefined ? region : mergedRegion(before, region));
    }
    byId.set(one.id, {
      ...known,
      buckets: [...new Map([...known.buckets, ...one.buckets].map((bucket) => [bucket.name, bucket])).values()],
      objects: [...known.objects, ...one.objects],
      patterns: [...new Set([...known.patterns, ...one.patterns])],
      regions: [...regions.values()],
      products: [...new Map([...known.products, ...one.products].map((each) => [each.entityId, each])).values()],
      importRoles: { ...known.importRoles, ...one.importRoles },
      builtImages: [...new Map([...known.builtImages, ...one.builtImages].map((each) => [each.arn, each])).values()],
    });
  }
  return [...byId.values()];
}

function mergedRegion(one: RememberedRegion, other: RememberedRegion): RememberedRegion {
  const all = <T>(list: (region: RememberedRegion) => readonly T[], key: (item: T) => string): T[] => [
    ...new Map([...list(one), ...list(other)].map((item) => [key(item), item])).values(),
  ];
  const launchTemplates = all(
    ({ launchTemplates: list = [] }) => list,
    ({ id }) => id,
  );
  return {
    ...other,
    ...one,
    images: all(
      ({ images }) => images,
      ({ id }) => id,
    ),
    snapshots: all(
      ({ snapshots }) => snapshots,
      ({ id }) => id,
    ),
    parameters: all(
      ({ parameters }) => parameters,
      ({ name }) => name,
    ),
    keys: all(
      ({ keys }) => keys,
      ({ name }) => name,
    ),
    topics: { ...other.topics, ...one.topics },
    licenses: { ...other.licenses, ...one.licenses },
    ...(launchTemplates.length === 0 ? {} : { launchTemplates }),
  };
}

async function accountOf(target: Target): Promise<RememberedAccount> {
  const { accountId, partition, available, staging, regions, sources } = target;
  const known = textsIn([target.configs, target.configured]);
  return {
    id: accountId,
    partition,
    enabledRegions: available.filter(({ enabled }) => enabled).map(({ name }) => name),
    buckets: staging.map(({ bucket, region }) => ({ name: bucket, region })),
    objects: await objectsOf(target),
    patterns: [...new Set(target.configured.flatMap(({ supersede }) => supersede?.match ?? []))],
    regions: await mapAll(regions, (region) => regionOf(target, region, known)),
    products: productsOf(target, known),
    importRoles: await importRolesOf(target),
    builtImages: sources.flatMap(({ config: { source }, builtImage, homeRegion }) => {
      if (source.kind !== 'image_builder' || builtImage === undefined) return [];
      const ami = builtImage.amis.find((one) => one.accountId === accountId && one.region === homeRegion);
      return ami === undefined ? [] : [{ arn: source.arn, build: builtImage.arn, imageId: ami.imageId }];
    }),
  };
}

async function importRolesOf({ clients, sources }: Target): Promise<RememberedAccount['importRoles']> {
  const imported = sources.filter(({ origin }) => origin.kind === 'file' || origin.kind === 'object');
  const names = new Map(imported.map(({ config, homeRegion }) => [config.s3.role_name, homeRegion]));
  const roles = await mapAll(names, async ([name, region]) => {
    const { state } = await readImportRole(await clients.iam(region), name);
    if (state === 'unknown') return [];
    return [[name, state === 'not-trusting' ? 'untrusted' : state] as const];
  });
  return Object.fromEntries(roles.flat());
}

async function regionOf(target: Target, region: Region, known: ReadonlySet<string>): Promise<RememberedRegion> {
  const { name, ec2, found, publishing } = region;
  const { clients } = target;
  const [imageBlock, snapshotBlock, quota, encryption] = await Promise.all([
    publishing.blocks.images ?? readImageBlock(ec2),
    publishing.blocks.snapshots ?? readSnapshotBlock(ec2),
    publishing.quota ?? ifAllowed(() => readPublicImageQuota(ec2, () => clients.serviceQuotas(name))),
    found.encryptionByDefault ?? readEncryptionByDefault(ec2),
  ]);
  const limit = quota?.limit;
  const images = await readImages(target, region);
  const launchTemplates = await ifAllowed(() => launchTemplatesOf(target, region, known));
  const builder = await ifAllowed(() => builderOf(target, region, known));
  return {
    name,
    images: await imagesOf(target, region, images, known),
    snapshots: await snapshotsOf(target, region, images, known),
    ...(encryption === undefined ? {} : { encryptionByDefault: encryption.on }),
    ...(imageBlock.state === undefined ? {} : { imageBlock: imageBlock.state }),
    ...(snapshotBlock.state === undefined ? {} : { snapshotBlock: snapshotBlock.state }),
    ...(typeof limit === 'number' && quota ? { quota: { limit, publicIds: [...quota.publicIds] } } : {}),
    parameters: parametersOf(region),
    keys: await keysOf(target, region),
    topics: await topicsOf(target, region),
    ...(launchTemplates === undefined ? {} : { launchTemplates }),
    licenses: await licensesOf(target, region),
    ...(builder === undefined ? {} : { builder }),
  };
}

function parametersOf({ publishing: { parameters } }: Region): RememberedRegion['parameters'] {
  if (parameters === 'unknown') return [];
  return [...parameters].map(([name, { value, type, dataType }]) => ({
    name,
    ...(/^ami-[0-9a-f]+$/.test(value) ? { imageId: value } : {}),
    type: type as 'String',
    dataType,
  }));
}

/** The IDs of keys, which the names of encrypted snapshots depend on, and whether they can be used. */
async function keysOf({ configured, readKey }: Target, { name }: Region): Promise<RememberedRegion['keys']> {
  const names = configured.flatMap(({ kms_key_id: key }) => (key === undefined ? [] : (keyInRegion(key, name) ?? [])));
  const keys = await mapAll(new Set(names), (one) => readKey(name, one));
  return keys.flatMap(({ name: named, arn, manager, state }) => {
    const [, id] = /:key\/(.+)$/.exec(arn ?? '') ?? [];
    if (state === 'unknown' || manager === 'aws') return [];
    return [{ name: named, ...(id === undefined ? {} : { id }), state }];
  });
}

async function topicsOf(target: Target, { name, images }: Region): Promise<Record<string, boolean>> {
  const { clients, accountId, partition, configured } = target;
  const topics = configured.flatMap(({ sns }) =>
    sns.filter(({ regions }) => regions.length === 0 || regions.includes(name)).map(({ topic }) => topic),
  );
  if (images.length === 0 || topics.length === 0) return {};
  const states = await mapAll(new Set(topics), async (topic) => {
    const arn = `arn:${partition}:sns:${name}:${accountId}:${topic}`;
    return [topic, await readTopic(await clients.sns(name), arn)] as const;
  });
  return Object.fromEntries(
    states.flatMap(([topic, state]) => (state === 'unknown' ? [] : [[topic, state === 'there'] as const])),
  );
}
