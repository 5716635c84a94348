import type { ActionResult } from './action.js';
import { catalog, describeProduct } from './marketplace-fixtures.js';
import { versionTitle } from './publish-world.js';
import type { TestWorld } from './world.js';

/** What the catalog shows of the product. */
export interface MarketplaceHoldings {
  readonly versions: readonly {
    readonly title: string;
    readonly images: readonly string[];
    /** Of its delivery options. */
    readonly visibilities: readonly string[];
  }[];
  readonly changeSets: readonly MarketplaceChangeSet[];
}

interface MarketplaceChangeSet {
  readonly id: string;
  readonly status: string;
  readonly intent: string;
  /** Of its one change. */
  readonly type: string;
  /** The version that it adds. */
  readonly title: string | undefined;
}

export async function lookAtMarketplace(world: TestWorld): Promise<MarketplaceHoldings | undefined> {
  const client = catalog(world);
  const entities = await client.listEntities({ Catalog: 'AWSMarketplace', EntityType: 'AmiProduct' });
  if (entities.EntitySummaryList?.length !== 1) return undefined;
  const { document } = await describeProduct(world);
  const { ChangeSetSummaryList = [] } = await client.listChangeSets({ Catalog: 'AWSMarketplace' });
  return {
    versions: (document.Versions ?? []).map(
      (version: { VersionTitle: string; Sources: { Image: string }[]; DeliveryOptions: { Visibility: string }[] }) => ({
        title: version.VersionTitle,
        images: version.Sources.map(({ Image }) => Image),
        visibilities: version.DeliveryOptions.map(({ Visibility }) => Visibility),
      }),
    ),
    changeSets: await Promise.all(
      ChangeSetSummaryList.map(async ({ ChangeSetId = '', Status = '' }) => {
        const set = await client.describeChangeSet({ Catalog: 'AWSMarketplace', ChangeSetId });
        const [change] = set.ChangeSet ?? [];
        const { Version } = JSON.parse(change?.Details ?? '{}') as { Version?: { VersionTitle?: string } };
        return {
          id: ChangeSetId,
          status: Status,
          intent: set.Intent ?? '',
          type: change?.ChangeType ?? '',
          title: Version?.VersionTitle,
        };
      }),
    ),
  };
}

const underWay = ['PREPARING', 'APPLYING'];
const kinds: Readonly<Record<string, string>> = {
  add: 'AddDeliveryOptions',
  update: 'UpdateDeliveryOptions',
  restrict: 'RestrictDeliveryOptions',
};

/** What manifest and outputs say of the version and its change sets, and the catalog denies. */
export function marketplaceProblems(
  now: MarketplaceHoldings | undefined,
  { manifest, outputs }: Pick<ActionResult, 'manifest' | 'outputs'>,
): string[] {
  if (!now)
    return manifest.marketplace.length === 0 ? [] : ['a Marketplace version is reported, and there is no product'];
  const wrong: string[] = [];
  const mine = now.versions.filter(({ title }) => title === versionTitle);
  const adding = now.changeSets.filter(
    ({ type, title, intent }) => type === kinds.add && title === versionTitle && intent === 'APPLY',
  );
  if (adding.length > 1) wrong.push(`the version is requested ${adding.length} times`);
  const rows = manifest.changes.filter(({ resource }) => resource.startsWith('Marketplace'));
  const unsure = rows.some(({ outcome }) => outcome === 'unknown');

  const isOpen = adding.some(({ status }) => underWay.includes(status));
  const isPublic = mine.some(({ visibilities }) => visibilities.includes('Public'));
  const is = isOpen ? 'requested' : mine.length === 0 ? 'missing' : isPublic ? 'public' : 'restricted';
  const [told] = manifest.marketplace;
  // A run that can't know what became of a request may leave it open, but not say the contrary.
  const isOpenToo = unsure && told !== undefined && ['requested', 'unknown'].includes(told.state);
  if (told && told.state !== is && !isOpenToo) wrong.push(`the version is reported as ${told.state}, and is ${is}`);
  if (!told && is !== 'missing') wrong.push(`the version is not told, and is ${is}`);
  for (const { id, kind, status } of told?.changeSets ?? []) {
    const set = now.changeSets.find((one) => one.id === id);
    if (!set || set.type !== kinds[kind]) wrong.push(`there is no change set ${id} that does ${kind}`);
    // One that the run could not follow to its end may have ended since.
    else if (set.status !== status && !(unsure && underWay.includes(status)))
      wrong.push(`the change set ${id} is reported as ${status}, and is ${set.status}`);
    if (outputs && kind === 'add' && !outputs.includes(id)) wrong.push(`the outputs don't name the change set ${id}`);
  }
  for (const { id } of unsure ? [] : adding.filter(({ status }) => !['FAILED', 'CANCELLED'].includes(status))) {
    if (!told?.changeSets.some((one) => one.id === id)) wrong.push(`the change set ${id} is not told`);
  }
  for (const { resource, action, outcome } of rows) {
    const isDone = action === 'announce' ? is === 'public' : is === 'restricted';
    const isBegun = action === 'announce' ? is !== 'missing' : is !== 'public';
    if (outcome === 'done' && !isDone) wrong.push(`${action} ${resource} is reported as done, and it is ${is}`);
    if (outcome === 'failed' && isBegun) wrong.push(`${action} ${resource} is reported as failed, and it is ${is}`);
    if (outcome === 'planned') wrong.push(`${action} ${resource} is only planned`);
  }
  return wrong;
}
