import type { Workspace } from './action.js';
import { licenses, parameters, topics } from './aws.js';
import { rawDisk } from './disks.js';
import { describeProduct, product, seedProduct, start, versionDetails } from './marketplace-fixtures.js';
import { type OpenWorld, openWorld } from './open-world.js';
import { prepared } from './prepared.js';
import type { TestWorld, TestWorldOptions } from './world.js';

export const regions = ['us-east-1', 'eu-west-1'] as const;
export const parameter = '/my-os/latest';
export const partner = '210987654321';
/** Where AMIs get a license configuration. */
export const licensedRegion = 'eu-west-1';
/** What was released before, from another source. */
export const olderName = 'my-os-0';
export const olderDisk = rawDisk(64 * 1024, 'older');
export const versionTitle = '1.0';
/** Of the older image, in the Marketplace before. */
export const olderTitle = '0.9';
const disk = rawDisk(64 * 1024);

/** What may become of the older image. */
export type Fate = 'private' | 'delete' | 'disable' | 'deprecate';

/** What a run is given to do, and where. */
export interface Scene {
  readonly rollback?: boolean;
  /** Absent: the older image is left alone. */
  readonly supersede?: Fate;
  /** Public images that each region allows: with 1 the older one has to make room before the new one comes. */
  readonly quota?: number;
  readonly bestEffort?: readonly string[];
  /** With a Marketplace version, beside one of the older image. */
  readonly marketplace?: boolean;
  /** The image is launched before it becomes public. */
  readonly bootTest?: boolean;
  /** The parameter in eu-west-1 named the older image before, also where that one is superseded; else there is none. */
  readonly formerImage?: boolean;
}

/** One public image is allowed: the older one has to make room before the new one is public. */
export const makingRoom: Scene = { supersede: 'private', quota: 1 };

/** The same with a boot test. */
export const booted: Scene = { ...makingRoom, bootTest: true };

/** Short enough that every wait takes a few looks only. */
const settings = {
  latencySeconds: { importSnapshot: 2, copySnapshot: 2, registerImage: 1 },
  ssm: { imageValidationSeconds: 1 },
  marketplace: { preparingSeconds: 2, applyingSeconds: 2 },
  ec2: { instances: { pendingSeconds: 1, shuttingDownSeconds: 1, guest: { console: ['2 localhost login: '] } } },
};

/** One image in two regions with everything that `publish` does. */
function config(
  { rollback = false, supersede, bestEffort = [], marketplace = false, bootTest = false }: Scene,
  license: string,
): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
rollback_on_failure: ${rollback}
images:
  my-os-1:
    boot_mode: uefi-preferred
    regions: [${regions.join(', ')}]
    best_effort_regions: [${bestEffort.join(', ')}]
    share: ["${partner}"]
    license_configuration_arns: ["${license}"]
    public: true
    deprecation: {after: 1y}
    deregistration_protection: true
    ssm_parameter: [{name: ${parameter}, allow_overwrite: true}]
    sns:
      - releases: {subject: my-os 1, message: {default: my-os 1 is out}, regions: [us-east-1]}
${supersede === undefined ? '' : `    supersede: {match: "my-os-*", keep: 0, then: ${supersede}}`}
${bootTest ? '    boot_test: {instance_types: [t3.nano], proof: {console: "login: $$"}}' : ''}
${marketplace ? versionConfig : ''}
`;
}

const versionConfig = `
    marketplace:
      entity_id: ${product}
      access_role_arn: arn:aws:iam::123456789012:role/marketplace
      version_title: "${versionTitle}"
      release_notes: all new
      user_name: ec2-user
      scanning_port: 22
      os_name: OTHERLINUX
      os_version: "1.0"
      usage_instructions: log in
      recommended_instance_type: m5.large
      security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]
      wait: true
`;

/** The older release: public and shared, and nothing else. */
const olderConfig = `
source: {path: older.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  ${olderName}:
    boot_mode: uefi-preferred
    regions: [${regions.join(', ')}]
    share: ["${partner}"]
    public: true
`;

/** How long before the run the older image was released. */
const olderByHours = 6;

/** Makes a world in which the older image is released, and a workspace with what is released now; removes both. */
export async function inPublishWorld<T>(
  scene: Scene,
  step: (world: TestWorld, workspace: Workspace) => Promise<T>,
  options: TestWorldOptions = {},
): Promise<T> {
  const { world, workspace, close } = await openPublishWorld(scene, options);
  try {
    return await step(world, workspace);
  } finally {
    await close();
  }
}

/** The same for whoever removes them himself. @param options of the world; its settings are put over these here. */
export async function openPublishWorld(scene: Scene, options: TestWorldOptions = {}): Promise<OpenWorld> {
  const { seed = 'publish', settings: own = {}, ...others } = options;
  const past: Past = {
    marketplace: scene.marketplace === true,
    former: scene.formerImage === true || scene.supersede === undefined,
  };
  const isUsual = Object.keys(others).length === 0;
  const opened = await (isUsual ? withPast({ seed, settings: own }, past) : openPast(past, { seed, ...options }));
  const { world, workspace } = opened;
  if (scene.quota !== undefined) await world.settings({ quotas: { publicImages: scene.quota } });
  const { LicenseConfigurations: [license] = [] } = await licenses(world, licensedRegion).listLicenseConfigurations({});
  await workspace.write('image.yaml', config(scene, license?.LicenseConfigurationArn ?? ''));
  return opened;
}

/** What was there before a scene. */
interface Past {
  readonly marketplace: boolean;
  /** The parameter in eu-west-1 named the older image. */
  readonly former: boolean;
}

const withPast = prepared((past: Past) => openPast(past, { seed: 'past' }));

async function openPast({ marketplace, former }: Past, given: TestWorldOptions): Promise<OpenWorld> {
  const { settings: own = {}, ...options } = given;
  const accounts = [{ id: '123456789012' }, { id: '999999999999' }];
  const opened = await openWorld({ accounts, settings, config: olderConfig, disk, ...options });
  const { world, workspace } = opened;
  await world.settings(own);
  await topics(world, 'us-east-1').createTopic({ Name: 'releases' });
  const older = await releaseOlder(world, workspace, marketplace);
  if (former) {
    const value = { Name: parameter, Type: 'String', Value: older, DataType: 'aws:ec2:image' } as const;
    await parameters(world, 'eu-west-1').putParameter(value);
  }
  await world.advance(olderByHours * 3600);
  const license = { Name: 'my-os', LicenseCountingType: 'vCPU' } as const;
  await licenses(world, licensedRegion).createLicenseConfiguration(license);
  return opened;
}

/** @returns the older image's id in eu-west-1 */
async function releaseOlder(world: TestWorld, workspace: Workspace, marketplace: boolean): Promise<string> {
  await workspace.write('older.raw', olderDisk);
  const { exitCode, manifest } = await workspace.run('publish');
  if (exitCode !== 0) throw new Error(`the older image can't be released: ${JSON.stringify(manifest.failures)}`);
  const idIn = (region: string): string =>
    manifest.images[0]?.regions.find((place) => place.region === region)?.imageId ?? '';
  if (marketplace) {
    await seedProduct(world);
    const version = { VersionTitle: olderTitle };
    await start(world, 'AddDeliveryOptions', versionDetails(world, idIn('us-east-1'), { version }));
    await world.advance(60);
    const { document } = await describeProduct(world);
    if (document.Versions?.length !== 1) throw new Error('the older version is not made');
  }
  return idIn('eu-west-1');
}
