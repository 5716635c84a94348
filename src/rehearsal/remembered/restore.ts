import { explain } from '../../aws/errors.js';
import type { Assumption } from '../../report/result.js';
import type { Seeding } from '../seeding.js';
import type { Remembered, RememberedImage, RememberedRegion } from './account.js';
import { restoreConfiguration, restoreRecipe } from './restore-builder.js';
import { deprecate, registerImage, setAttributes } from './restore-image.js';
import { restoreLaunchTemplate } from './restore-launch-template.js';
import { restoreFastLaunch, restoreLicenseState, restoreLicenses } from './restore-launches.js';
import { restoreKeyState, restoreParameter, restoreSettings } from './restore-settings.js';
import { restoreSnapshot, shareSnapshot } from './restore-snapshot.js';
import { ec2Of, type RestoredRegion } from './restored-region.js';

/** When there were no AMIs. */
const earliestMs = Date.UTC(2006, 0, 1);

/** An hour before the oldest AMI: its snapshots come first. */
export function startOf({ accounts, readMs }: Remembered): number {
  const images = accounts.flatMap(({ regions }) => regions.flatMap((region) => region.images));
  const oldest = images.reduce((ms, { createdMs }) => Math.min(ms, createdMs), Math.min(Date.now(), readMs));
  return Math.max(earliestMs, oldest - 3_600_000);
}

/**
 * Gives the world what is remembered of its accounts, with its IDs and the times of its AMIs.
 * @returns what the world can't have, in words
 */
export async function restore(seeding: Seeding, { accounts, readMs }: Remembered): Promise<Assumption[]> {
  const missing: Assumption[] = [];
  const { control } = seeding;
  const attempt = async (what: string, region: string, make: () => Promise<unknown>): Promise<void> => {
    try {
      await make();
    } catch (error) {
      missing.push({ what: `${what} does not exist`, region, why: `it can't be restored: ${explain(error).message}` });
    }
  };
  const advance = () => control('POST', 'clock', { advanceSeconds: 60, whenIdle: true });
  const places = accounts.flatMap((account) =>
    account.regions.map((region): RestoredRegion => ({ seeding, account, region })),
  );
  const each = async <T>(
    list: (region: RememberedRegion) => readonly T[],
    step: (place: RestoredRegion, one: T) => Promise<void>,
    timeOf: (one: T) => number = () => 0,
  ): Promise<void> => {
    const all = places.flatMap((place) => list(place.region).map((one) => ({ place, one })));
    for (const { place, one } of all.toSorted((a, b) => timeOf(a.one) - timeOf(b.one))) await step(place, one);
  };

  await each(
    ({ snapshots }) => snapshots,
    (place, one) => attempt(`the snapshot ${one.id}`, place.region.name, () => restoreSnapshot(place, one)),
    ({ startedMs }) => startedMs,
  );
  await control('PATCH', 'settings', { ec2: { productCodesOfNewSnapshots: [] } });
  await advance();
  const restored = new Set<RememberedImage>();
  await each(
    ({ images }) => images,
    (place, image) =>
      attempt(`the AMI ${image.id} (${image.name})`, place.region.name, async () => {
        const to = Math.max(Math.min(image.createdMs, readMs), await nowOf(seeding));
        await control('POST', 'clock', { to, whenIdle: true });
        await control('POST', 'next-ids', { ids: [image.id] });
        await registerImage(await ec2Of(place), image);
        restored.add(image);
        // Later it may be in the past, where no AMI can be deprecated.
        await deprecate(await ec2Of(place), image);
      }),
    ({ createdMs }) => createdMs,
  );
  await control('POST', 'next-ids', { ids: [] });
  await each(
    ({ launchTemplates = [] }) => launchTemplates,
    (place, one) =>
      attempt(`the launch template ${one.id}`, place.region.name, () => restoreLaunchTemplate(place, one)),
  );
  await each(
    ({ images }) => images.filter((image) => restored.has(image)),
    async (place, image) => {
      const { name } = place.region;
      await attempt(`all that is known of the AMI ${image.id} (${image.name})`, name, async () =>
        setAttributes(await ec2Of(place), image, place.account.id),
      );
      await attempt(`a license of the AMI ${image.id}`, name, () => restoreLicenses(place, image));
      await attempt(`fast launch of the AMI ${image.id}`, name, () => restoreFastLaunch(place, image));
    },
  );
  await each(
    ({ snapshots }) => snapshots,
    (place, one) =>
      attempt(`all that is known of the snapshot ${one.id}`, place.region.name, () => shareSnapshot(place, one)),
  );
  await each(
    ({ parameters }) => parameters,
    (place, one) => attempt(`the SSM parameter ${one.name}`, place.region.name, () => restoreParameter(place, one)),
  );
  await each(
    ({ builder }) => builder?.configurations ?? [],
    (place, one) =>
      attempt(`the distribution configuration ${one.name}`, place.region.name, () => restoreConfiguration(place, one)),
  );
  await each(
    ({ builder }) => builder?.recipes ?? [],
    (place, one) => attempt(`the image recipe ${one.name}`, place.region.name, () => restoreRecipe(place, one)),
  );
  for (const { id, products } of accounts) {
    for (const { entityId, versions } of products) {
      await attempt(`the AWS Marketplace product ${entityId}`, 'us-east-1', () =>
        control('POST', 'marketplace-entities', {
          ...{ entityId, name: entityId, accountId: id },
          document: { Versions: versions },
        }),
      );
    }
  }
  await each(
    ({ licenses }) => Object.entries(licenses),
    (place, [arn, state]) =>
      attempt(`the state of ${arn}`, place.region.name, () => restoreLicenseState(place, arn, state)),
  );
  await each(
    ({ keys }) => keys,
    (place, key) => attempt(`the state of KMS key ${key.name}`, place.region.name, () => restoreKeyState(place, key)),
  );
  for (const place of places)
    await attempt('a setting of the account', place.region.name, () => restoreSettings(place));
  await control('PATCH', 'settings', { serviceQuotas: { publicImages: quotasOf(places) } });
  await advance();
  return missing;
}

async function nowOf({ control }: Seeding): Promise<number> {
  const { now } = await control<{ readonly now: string }>('POST', 'clock', {});
  return Date.parse(now);
}

/** A region's quota, less the public AMIs that the world doesn't have. */
function quotasOf(places: readonly RestoredRegion[]): Record<string, number> {
  return Object.fromEntries(
    places.flatMap(({ account, region: { name, quota, images } }) => {
      if (quota === undefined) return [];
      const here = new Set(images.filter((image) => image.public).map(({ id }) => id));
      const others = quota.publicIds.filter((id) => !here.has(id)).length;
      return [[`${account.id} ${name}`, Math.max(0, quota.limit - others)]];
    }),
  );
}
