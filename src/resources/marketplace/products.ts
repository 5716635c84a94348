import { explain } from '../../aws/errors.js';
import type { PublishError } from '../../error.js';
import { changeSetNames } from '../../identity/change-sets.js';
import type { AccountRegion } from '../../report/result.js';
import { mapAll } from '../../run/barrier.js';
import type { Product } from '../../run/product.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import { readProduct } from './read.js';
import { recordVersion, type WantedVersion } from './record.js';

/** The catalog's one region, and that of the AMIs that it takes (docs/aws-facts.md#marketplace). */
export const catalogRegion = 'us-east-1';

/** Where changes and failures of the catalog count. */
export function inCatalog({ accountId }: Pick<WantedVersion, 'accountId'>): AccountRegion {
  return { accountId, region: catalogRegion };
}

/** The versions that images ask for. Temporary images are never published. */
export function wantedVersions(
  { accountId }: Pick<Target, 'accountId'>,
  images: readonly WantedImage[],
): WantedVersion[] {
  return images.flatMap((image) => {
    const { marketplace, otherProducts = [], temporary } = image.config;
    if (marketplace === undefined || temporary) return [];
    return [marketplace, ...otherProducts].map((config) => ({ accountId, image, config }));
  });
}

/**
 * Reads the Marketplace products that images ask for, by entity ID. Preflight reports why one can't be read.
 * @param images those that are wanted in us-east-1; in other partitions there are none
 */
export async function openProducts(
  run: Run,
  { accountId, clients }: Pick<Target, 'accountId' | 'clients'>,
  images: readonly WantedImage[],
): Promise<Map<string, Product | PublishError>> {
  const versions = wantedVersions({ accountId }, images);
  const products = new Map<string, Product | PublishError>();
  await mapAll(new Set(versions.map(({ config }) => config.entity_id)), async (entityId) => {
    const here = versions.filter(({ config }) => config.entity_id === entityId);
    try {
      const names = here.flatMap(({ config }) => changeSetNames(config.version_title));
      const product = await readProduct(await clients.marketplace(), entityId, names);
      products.set(entityId, product);
      for (const version of here) recordVersion(run, version, product);
    } catch (error) {
      run.signal.throwIfAborted();
      products.set(entityId, explain(error));
    }
  });
  return products;
}
