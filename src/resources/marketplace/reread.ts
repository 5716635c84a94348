import { mapAll } from '../../run/barrier.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { readSubject } from './change-set.js';
import { catalogRegion, wantedVersions } from './products.js';
import { recordUnknown, recordVersion } from './record.js';

/** Reads the products again for whose versions a request's outcome is unknown. */
export async function rereadVersions(run: Run, target: Target): Promise<void> {
  const images = target.regions.find(({ name }) => name === catalogRegion)?.images ?? [];
  const open = run.ledger.changes.flatMap(({ change, outcome }) => (outcome === 'unknown' ? [change] : []));
  const asked = wantedVersions(target, images).filter((wanted) =>
    open.some(
      ({ image, resource }) =>
        image === wanted.image.name &&
        resource.kind === 'Marketplace version' &&
        resource.name === wanted.config.version_title,
    ),
  );
  await mapAll(asked, async (wanted) => {
    const { entity_id: entityId, version_title: versionTitle } = wanted.config;
    try {
      const product = await readSubject({ catalog: await target.clients.marketplace(), entityId, versionTitle });
      recordVersion(run, wanted, product);
    } catch {
      recordUnknown(run, wanted);
    }
  });
}
