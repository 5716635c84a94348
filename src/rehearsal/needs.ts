import type { Config, Image } from '../config/config.js';
import { keyInRegion } from '../config/kms-key.js';
import { partitionNamed, partitionOfRegion } from '../config/partitions.js';
import { chooseRegions } from '../config/regions.js';
import type { TargetPlan } from '../config/targets.js';
import { bucketsOf, uploadBucketOf } from '../resources/s3-object/bucket.js';
import type { RegionState } from '../run/target.js';
import type { WorldAccount } from './accounts.js';

/** Something that the configs name and that no run creates: the world has to have it. */
export type Need = {
  readonly account: WorldAccount;
  /** Name of the region. */
  readonly region: string;
} & (
  | { readonly kind: 'bucket'; readonly name: string }
  | { readonly kind: 'object'; readonly bucket: string; readonly key: string }
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'key'; readonly key: string; readonly usedBy: readonly string[]; readonly id?: string }
  | { readonly kind: 'license'; readonly arn: string }
  | { readonly kind: 'launch-template'; readonly id: string }
  | { readonly kind: 'snapshot'; readonly id: string }
  | { readonly kind: 'image'; readonly id: string; readonly architecture: Config['source']['architecture'] }
  | {
      readonly kind: 'built-image';
      readonly arn: string;
      readonly architecture: Config['source']['architecture'];
      /** The AMI that it has put into the account, and the ARN of its image build version, where they are known. */
      readonly imageId?: string;
      readonly build?: string;
    }
  | { readonly kind: 'distribution'; readonly arn: string }
  | { readonly kind: 'component'; readonly arn: string }
  | { readonly kind: 'product'; readonly entityId: string }
  | { readonly kind: 'subnet'; readonly id: string }
  | { readonly kind: 'security-group'; readonly id: string; readonly port: number | undefined }
  | { readonly kind: 'instance-profile'; readonly name: string }
);

interface WorldFacts {
  /** The account of the run's own credentials. */
  readonly own: WorldAccount;
  readonly awsRegion: string;
  /** Every region of the world. */
  readonly regions: readonly RegionState[];
  /** The regions of buckets, as far as they are known. */
  readonly bucketRegions: ReadonlyMap<string, string>;
}

/** What all targets together need, each once. */
export function needsOf(plans: readonly TargetPlan[], facts: WorldFacts): Need[] {
  const all = plans.flatMap((plan) => plan.configs.flatMap(({ config }) => needsOfConfig(plan, config, facts)));
  return [...new Map(all.map((need) => [JSON.stringify({ ...need, usedBy: undefined }), need])).values()];
}

/** The region that is asked first, and the home of what names no region. */
export function homeOf(plan: Pick<TargetPlan, 'region' | 'partition'>, awsRegion: string): string {
  if (plan.region !== undefined) return plan.region;
  if (partitionOfRegion(awsRegion) === plan.partition) return awsRegion;
  return partitionNamed(plan.partition)?.mainRegion ?? awsRegion;
}

function needsOfConfig(
  plan: TargetPlan,
  config: Config,
  { own, awsRegion, regions, bucketRegions }: WorldFacts,
): Need[] {
  const account = { id: plan.accountId ?? own.id, partition: plan.partition };
  const home = homeOf(plan, awsRegion);
  const available = regions.filter(({ name }) => partitionOfRegion(name) === plan.partition);
  const here = { account, region: home };
  return [
    ...bucketsOf(config).map(
      (name): Need => ({ account, region: bucketRegions.get(name) ?? home, kind: 'bucket', name }),
    ),
    ...sourceNeeds(config, here),
    ...config.images.flatMap((image) => needsOfImage(image, { account, home, available })),
    ...deviceNeeds(config, here),
  ];
}

function sourceNeeds({ source }: Config, here: Pick<Need, 'account' | 'region'>): Need[] {
  const { architecture } = source;
  switch (source.kind) {
    case 'path':
      return [];
    case 's3':
      return [{ ...here, kind: 'object', bucket: source.bucket, key: source.key }];
    case 'snapshot':
      return [{ ...here, kind: 'snapshot', id: source.snapshot }];
    case 'image':
      return [{ ...here, region: source.region ?? here.region, kind: 'image', id: source.image, architecture }];
    case 'image_builder': {
      const [, partition = '', , region = '', id = ''] = source.arn.split(':');
      return [{ account: { id, partition }, region, kind: 'built-image', arn: source.arn, architecture }];
    }
  }
}

/** Snapshots of further volumes are where the first snapshot is made. */
function deviceNeeds(config: Config, here: Pick<Need, 'account' | 'region'>): Need[] {
  const upload = uploadBucketOf(config) === undefined ? config.ebs.region : undefined;
  return config.images.flatMap(({ block_device_mappings: mappings }) =>
    mappings.flatMap(({ snapshot }): Need[] =>
      snapshot === undefined ? [] : [{ ...here, region: upload ?? here.region, kind: 'snapshot', id: snapshot }],
    ),
  );
}

interface ImagePlace {
  readonly account: WorldAccount;
  readonly home: string;
  readonly available: readonly RegionState[];
}

function needsOfImage(image: Image, { account, home, available }: ImagePlace): Need[] {
  const { partition } = account;
  const regionsOf = (lists: Parameters<typeof chooseRegions>[0]): string[] => [
    ...chooseRegions({ ...lists, within: image.within ?? [] }, { partition, available }).regions,
  ];
  const regions = regionsOf(image);
  const copies = image.target_account_ids.map((id) => ({ id, partition }));
  const templates = [
    ...image.launch_templates.map((one) => [one.launch_template_id, one.account_id, regions[0]] as const),
    ...Object.entries(image.byRegion ?? {}).flatMap(([region, own]) =>
      (own.launch_templates ?? []).map((one) => [one.launch_template_id, one.account_id, region] as const),
    ),
  ];
  return [
    ...image.sns.flatMap((notification) =>
      regionsOf(notification).map((region): Need => ({ account, region, kind: 'topic', name: notification.topic })),
    ),
    ...[account, ...copies].flatMap((one) => keyNeeds(image, [...new Set([...regions, home])], one)),
    ...image.license_configuration_arns.flatMap((arn): Need[] => {
      const [, ofArn = '', , region = '', id = ''] = arn.split(':');
      return ofArn === partition ? [{ account: { id, partition }, region, kind: 'license', arn }] : [];
    }),
    ...templates.flatMap(([id, owner = account.id, region]): Need[] =>
      region === undefined ? [] : [{ account: { id: owner, partition }, region, kind: 'launch-template', id }],
    ),
    ...bootTestNeeds(image, { account, region: regions.includes(home) ? home : (regions.toSorted()[0] ?? home) }),
    ...distributionNeeds(image),
    ...componentNeeds(image, account),
    ...(partition === 'aws' ? productNeeds(image, account) : []),
  ];
}

function keyNeeds(image: Image, regions: readonly string[], account: WorldAccount): Need[] {
  const { kms_key_id: configured, share, target_account_ids: copies } = image;
  if (configured === undefined) return [];
  return regions.flatMap((region): Need[] => {
    const key = keyInRegion(configured, region);
    if (key === undefined || /(^|:)alias\/aws\//.test(key)) return [];
    const sharedWith = share.map((one) => one.replace(/^.*:(?=\d{12}$)/, '')).filter(isAccountId);
    const usedBy = [account.id, ...sharedWith, ...copies];
    const [, partition, , ofRegion, owner] = key.split(':');
    if (owner === undefined) return [{ account, region, kind: 'key', key, usedBy }];
    if (partition !== account.partition || ofRegion !== region) return [];
    return [{ account: { id: owner, partition }, region, kind: 'key', key, usedBy }];
  });
}

function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** They are where the image is tested. */
function bootTestNeeds({ boot_test: test }: Image, here: Pick<Need, 'account' | 'region'>): Need[] {
  if (test === undefined) return [];
  const { subnet_id: subnet, instance_profile: profile, security_group_ids: groups, proof } = test;
  return [
    ...(subnet === undefined ? [] : [{ ...here, kind: 'subnet', id: subnet } as const]),
    ...groups.map((id) => ({ ...here, kind: 'security-group', id, port: proof.port }) as const),
    ...(profile === undefined ? [] : [{ ...here, kind: 'instance-profile', name: profile } as const]),
  ];
}

function distributionNeeds({ distributions: arn }: Image): Need[] {
  if (typeof arn !== 'string') return [];
  const [, partition = '', , region = '', id = ''] = arn.split(':');
  return [{ account: { id, partition }, region, kind: 'distribution', arn }];
}

function componentNeeds({ image_builder: builder }: Image, account: WorldAccount): Need[] {
  const regions = (builder?.regions ?? []).filter((region) => partitionOfRegion(region) === account.partition);
  return regions.flatMap((region) =>
    (builder?.recipe?.components ?? []).map(({ component_arn: text }): Need => {
      const arn = text
        .replaceAll('{partition}', account.partition)
        .replaceAll('{region}', region)
        .replaceAll('{account}', account.id);
      return { account, region, kind: 'component', arn };
    }),
  );
}

function productNeeds({ marketplace, otherProducts = [] }: Image, account: WorldAccount): Need[] {
  return [...(marketplace === undefined ? [] : [marketplace]), ...otherProducts].map(
    ({ entity_id: entityId }): Need => ({ account, region: 'us-east-1', kind: 'product', entityId }),
  );
}
