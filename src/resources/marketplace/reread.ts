import { forEach, type Run } from '../../run/run.js';
import type { Target } from '../../run/wanted.js';
import { readSubject } from './change-set.js';
import { catalogRegion, wantedVersions } from './products.js';
import { recordUnknown, recordVersion, versionName } from './record.js';

/** Reads once more the products for whose versions something was asked without an answer. */
export async function refreshVersions(run: Run, target: Target): Promise<void> {
  const images = target.regions.find(({ name }) => name === catalogRegion)?.images ?? [];
  const open = run.changes.flatMap(({ change, outcome }) => (outcome === 'unknown' ? [change] : []));
  const asked = wantedVersions(images).filter((wanted) =>
    open.some(({ image, resource }) => image === wanted.image.name && resource === versionName(wanted)),
  );
  await forEach(asked, async (wanted) => {
    const { entity_id: entityId, version_title: versionTitle } = wanted.config;
    try {
      const product = await readSubject({ catalog: await target.clients.marketplace(), entityId, versionTitle });
      recordVersion(run, wanted, product);
    } catch {
      recordUnknown(run, wanted);
    }
  });
}
