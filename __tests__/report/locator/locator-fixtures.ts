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
