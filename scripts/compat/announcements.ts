import { MarketplaceCatalog } from '@aws-sdk/client-marketplace-catalog';
import { SNS } from '@aws-sdk/client-sns';
import { SSM } from '@aws-sdk/client-ssm';
import type { ClientWorld } from '../../emulator/conformance/worlds.js';

/** The names that samples/publish.yaml uses. */
const topic = 'releases';
const product = { entityId: 'prod-1234567890abc', name: 'My OS' };

/** Creates what publish.yaml requires: its topic in every region, and its Marketplace product. */
export async function prepareAnnouncements(world: ClientWorld, regions: readonly string[]): Promise<void> {
  const { endpoint, credentials } = world;
  for (const region of regions) {
    const sns = new SNS({ endpoint, credentials, region });
    await sns.createTopic({ Name: topic });
    sns.destroy();
  }
  await world.control('POST', 'marketplace-entities', { ...product, accountId: world.accountId });
}

/** What an account has announced: parameters by region, messages, and requested versions. AMI ids are masked. */
export async function announcementsOf(world: ClientWorld, regions: readonly string[]): Promise<object> {
  const messages = await world.control<{ topicArn: string; subject?: string; message: string }[]>('GET', 'messages');
  const announced = {
    parameters: Object.fromEntries(
      await Promise.all(regions.map(async (region) => [region, await parametersOf(world, region)] as const)),
    ),
    messages: messages
      .map(({ topicArn, subject, message }) => ({ topicArn, subject, message: JSON.parse(message) as object }))
      .sort((a, b) => (a.topicArn < b.topicArn ? -1 : 1)),
    versions: await versionsOf(world),
  };
  return JSON.parse(JSON.stringify(announced).replace(/ami-[0-9a-f]{17}/g, 'ami-…')) as object;
}

async function parametersOf({ endpoint, credentials }: ClientWorld, region: string): Promise<object[]> {
  const ssm = new SSM({ endpoint, credentials, region });
  try {
    const { Parameters: described = [] } = await ssm.describeParameters({});
    return await Promise.all(
      described
        .sort((a, b) => ((a.Name ?? '') < (b.Name ?? '') ? -1 : 1))
        .map(async ({ Name, Description, Tier, Version }) => {
          const { Parameter } = await ssm.getParameter({ Name });
          const { Value, Type, DataType } = Parameter ?? {};
          return { Name, Description, Tier, Version, Value, Type, DataType };
        }),
    );
  } finally {
    ssm.destroy();
  }
}

async function versionsOf({ endpoint, credentials }: ClientWorld): Promise<unknown[]> {
  const catalog = new MarketplaceCatalog({ endpoint, credentials, region: 'us-east-1' });
  try {
    const { ChangeSetSummaryList: found = [] } = await catalog.listChangeSets({ Catalog: 'AWSMarketplace' });
    const changeSets = await Promise.all(
      found.map(({ ChangeSetId }) => catalog.describeChangeSet({ Catalog: 'AWSMarketplace', ChangeSetId })),
    );
    // The action lets AWS validate a version before it requests it.
    return changeSets
      .filter(({ Intent }) => Intent === 'APPLY')
      .flatMap(({ ChangeSet: changes = [] }) => changes)
      .map(({ ChangeType, Details }) => [ChangeType, withoutScanningPort(Details ?? '{}')]);
  } finally {
    catalog.destroy();
  }
}

/** awspub accepts a `scanning_port` and never sends it. */
function withoutScanningPort(details: string): unknown {
  return JSON.parse(details, (key, value: unknown) => (key === 'ScanningPort' ? undefined : value));
}
