import { locatorData } from '../../../src/report/locator/data.js';
import type { LocatorData } from '../../../src/report/locator/schema.js';
import type { PublicImageResult, RunResult } from '../../../src/report/result.js';
import { runResult } from '../../support/results.js';

export const account = '123456789012';

/** An image that AWS shows as public: `my-os-<version>`. */
export function publicImage(version: string, more: Partial<PublicImageResult> = {}): PublicImageResult {
  const region = more.region ?? 'us-east-1';
  return {
    accountId: account,
    region,
    partition: 'aws',
    imageId: `ami-${version.replaceAll('.', '-')}-${region}`,
    imageName: `my-os-${version}`,
    key: 'my-os-$version',
    architecture: 'x86_64',
    createdAt: '2026-01-01T00:00:00.000Z',
    deprecationTime: '2028-01-01T00:00:00.000Z',
    bootMode: 'uefi-preferred',
    tpmSupport: 'v2.0',
    supersededBy: undefined,
    bootTestedOn: [],
    ...more,
  };
}

interface Read {
  /** The regions that were read; those of the images unless given. */
  readonly regions?: readonly string[];
  readonly at?: string;
  readonly result?: Partial<RunResult>;
}

/** A run that has read these images. */
export function runThatRead(images: readonly PublicImageResult[], { regions, at, result }: Read = {}): RunResult {
  const all = regions?.map((region) => ({ accountId: account, region })) ?? images;
  return runResult({
    command: 'publish',
    publicImages: {
      readAt: at ?? '2026-06-01T00:00:00.000Z',
      regions: all.map(({ accountId, region }) => ({ accountId, region })),
      images,
    },
    ...result,
  });
}

/** What the locator shows after a first run. */
export function locatorOf(images: readonly PublicImageResult[], read: Read = {}): LocatorData {
  return locatorData(runThatRead(images, read), undefined);
}

const manyRegions = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1', 'af-south-1', 'me-south-1'],
  ...[
    'eu-central-1',
    'eu-north-1',
    'eu-south-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'il-central-1',
    'mx-central-1',
  ],
  ...['ap-east-1', 'ap-northeast-1', 'ap-northeast-2', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'cn-north-1'],
] as const;

interface Sample {
  /** Names of images. */
  readonly names: readonly string[];
  readonly versions: readonly string[];
  readonly regions?: number;
}

/** A locator of several images for two architectures in many regions, one of them in China; newest version first. */
export function sampleLocator({ names, versions, regions = manyRegions.length }: Sample): LocatorData {
  let serial = 0;
  const idOf = new Map<string, string>();
  const images = names.flatMap((name) =>
    ['x86_64', 'arm64'].flatMap((architecture) =>
      versions.flatMap((version, age) =>
        manyRegions.slice(-regions).map((region): PublicImageResult => {
          serial += 1;
          const imageId = `ami-${(0x0a1b2c3d4e5f60000n + BigInt(serial)).toString(16).padStart(17, '0')}`;
          const key = [name, architecture, region].join();
          const successor = idOf.get(key);
          idOf.set(key, imageId);
          const isChina = region.startsWith('cn-');
          return publicImage(version, {
            region,
            partition: isChina ? 'aws-cn' : 'aws',
            accountId: isChina ? '999999999999' : account,
            imageId,
            imageName: `${name}-${version}-${architecture}`,
            key: `${name}-$version-$arch`,
            architecture,
            createdAt: new Date(Date.UTC(2026, 4 - age, 1)).toISOString(),
            deprecationTime: new Date(Date.UTC(age >= 3 ? 2026 : 2028, 4 - age, 1)).toISOString(),
            tpmSupport: architecture === 'x86_64' ? 'v2.0' : undefined,
            bootMode: architecture === 'x86_64' ? 'uefi-preferred' : 'uefi',
            supersededBy: successor,
            bootTestedOn:
              age === 0 ? (architecture === 'x86_64' ? ['t2.nano', 't3.nano'] : ['a1.medium', 'm8g.medium']) : [],
          });
        }),
      ),
    ),
  );
  return locatorOf(images, {
    result: { attestedManifest: { repository: 'my-org/my-os', name: 'ami-publish-manifest.json' } },
  });
}
