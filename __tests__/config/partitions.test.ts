import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';
import { partitionNamed, partitionOfRegion, partitions } from '../../src/config/partitions.js';

interface SdkPartition {
  readonly id: string;
  readonly outputs: { readonly dnsSuffix: string; readonly implicitGlobalRegion: string };
  readonly regions: Readonly<Record<string, object>>;
}

/** The SDK's own endpoint rules, which its package keeps to itself: beside what it exports. */
const { partitionsInfo } = (await import(
  createRequire(import.meta.url)
    .resolve('@aws-sdk/core/client')
    .replace(/dist-cjs.*/, 'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js')
)) as { partitionsInfo: { partitions: readonly SdkPartition[] } };

const sdk = partitionsInfo.partitions.map(({ id, outputs, regions }) => ({
  id,
  outputs,
  regions: Object.keys(regions).filter((name) => !name.endsWith('-global')),
}));

it('the table has the partitions of the SDK', () => {
  expect(partitions.map(({ name }) => name).sort()).toEqual(sdk.map(({ id }) => id).sort());
});

it.each(sdk)('of $id it knows the regions, the domain and the main region', ({ id, outputs, regions }) => {
  const { dnsSuffix, mainRegion, regionPrefix } = partitionNamed(id) ?? {};
  expect(dnsSuffix).toBe(outputs.dnsSuffix);
  expect(regions.map(partitionOfRegion)).toEqual(regions.map(() => id));
  expect(regions.filter((name) => !name.startsWith(regionPrefix ?? 'none'))).toEqual([]);
  // China's services of IAM are in Beijing; the SDK's rule for IAM names it, too.
  expect(mainRegion).toBe(id === 'aws-cn' ? 'cn-north-1' : outputs.implicitGlobalRegion);
});
