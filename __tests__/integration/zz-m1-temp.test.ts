import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionResult, createWorkspace, type Workspace, withoutOutcome } from '../action.js';
import { s3 } from '../aws.js';
import { rawDisk } from '../disks.js';
import {
  catalog,
  describeProduct,
  product,
  seedProduct,
  start,
  versionDetails,
} from '../emulator/marketplace-fixtures.js';
import { virtualClock } from '../virtual-clock.js';
import { createWorld, type TestWorld } from '../world.js';

const Catalog = 'AWSMarketplace';

let world: TestWorld;
let workspace: Workspace;

beforeEach(async () => {
  world = await createWorld({ start: '2026-01-01T00:00:00Z', settings: { marketplace: { applyingSeconds: 240 } } });
  await s3(world).createBucket({ Bucket: 'images' });
});

afterEach(async () => {
  await workspace.remove();
  await world.destroy();
});

interface Wanted {
  readonly title?: string;
  readonly image?: string;
  readonly regions?: string;
  readonly notes?: string;
  /** More lines of `marketplace`. */
  readonly more?: readonly string[];
}

function config({
  title = '1.0',
  image = 'my-os-1',
  regions = 'us-east-1',
  notes = 'all new',
  more = [],
}: Wanted = {}) {
  const lines = [
    `entity_id: ${product}`,
    `access_role_arn: arn:aws:iam::${world.account.id}:role/marketplace`,
    `version_title: "${title}"`,
    `release_notes: ${notes}`,
    'user_name: ec2-user',
    'scanning_port: 2222',
    'os_name: OTHERLINUX',
    'os_version: "1.0"',
    'usage_instructions: log in',
    'recommended_instance_type: m5.large',
    'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]',
    'access_endpoint_url: {port: 443, protocol: https, relative_path: admin}',
    ...more,
  ];
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  ${image}:
    boot_mode: uefi-preferred
    regions: [${regions}]
    marketplace:
${lines.map((line) => `      ${line}`).join('\n')}
`;
}

async function publishing(wanted: Wanted = {}): Promise<void> {
  await seedProduct(world);
  workspace = await createWorkspace(world, config(wanted));
  await workspace.write('disk.raw', rawDisk(1024 * 1024));
}

async function succeeds(command = 'publish'): Promise<ActionResult> {
  const result = await workspace.run(command);
  expect({ exitCode: result.exitCode, failures: result.manifest.failures }).toEqual({ exitCode: 0, failures: [] });
  return result;
}

/** Publishes one version after the other and lets each be made. */
async function publishVersions(...titles: string[]): Promise<void> {
  for (const title of titles) {
    await workspace.write('image.yaml', config({ title, image: `my-os-${title}`, more: ['wait: true'] }));
    await succeeds();
  }
}

/** Those of the action, whose tokens are digests. */
async function changeSetsStarted(): Promise<string[]> {
  const requests = await world.requests({ mutating: true });
  return requests
    .filter(
      ({ operation, applied, input }) =>
        operation === 'StartChangeSet' && applied && input.ClientRequestToken?.length === 64,
    )
    .map(({ input }) => `${input.Intent} ${input.ChangeSet[0].ChangeType}`);
}

async function changeSets() {
  const { ChangeSetSummaryList } = await catalog(world).listChangeSets({ Catalog });
  return ChangeSetSummaryList ?? [];
}

function marketplaceChanges({ manifest }: ActionResult) {
  return manifest.changes.filter(({ resource }) => resource.startsWith('Marketplace'));
}

function outputOf({ outputs }: ActionResult): Record<string, { id: string; status: string }> {
  const text = /marketplace-change-sets<<(\S+)\n(.*)\n\1/.exec(outputs)?.[2] ?? '{}';
  const sets = Object.entries(JSON.parse(text) as Record<string, { id: string; status: string; url: string }>);
  return Object.fromEntries(sets.map(([version, { id, status }]) => [version, { id, status }]));
}

async function visibilities(): Promise<Record<string, string[]>> {
  const { document } = await describeProduct(world);
  return Object.fromEntries(
    document.Versions.map((version: { VersionTitle: string; DeliveryOptions: { Visibility: string }[] }) => [
      version.VersionTitle,
      version.DeliveryOptions.map(({ Visibility }) => Visibility),
    ]),
  );
}

describe('faults', () => {
  const kinds = [
    { kind: 'error', code: 'AccessDeniedException', message: 'no', status: 403 },
    { kind: 'error', code: 'InternalServiceException', message: 'no', status: 500 },
    { kind: 'reset' },
    { kind: 'reset', applied: true },
    { kind: 'truncate', applied: true },
    { kind: 'hang' },
  ];
  const ops: [string, number][] = [
    ['DescribeEntity', 4],
    ['ListChangeSets', 4],
    ['DescribeChangeSet', 5],
    ['StartChangeSet', 2],
  ];
  const cases = ops.flatMap(([operation, n]) =>
    kinds.flatMap((kind) => Array.from({ length: n }, (_, skip) => ({ operation, skip, ...kind }))),
  );
  it.each(cases)('%j', async (fault) => {
    await publishing({ more: ['wait: true'] });
    await world.fault(fault);
    const first = await workspace.run('publish');
    await world.clearFaults();
    const second = await succeeds();
    expect(
      (await changeSets()).filter(({ ChangeSetName, Status }) => ChangeSetName === 'New version request for 1.0')
        .length,
    ).toBe(1);
    expect(await visibilities()).toEqual({ '1.0': ['Public'] });
    const oc = first.manifest.changes
      .filter(({ resource }) => resource.startsWith('Marketplace'))
      .map(({ outcome }) => outcome)
      .join();
    console.info(
      JSON.stringify(fault),
      first.exitCode,
      oc,
      first.manifest.failures.map((f) => f.message).join(' | '),
      second.manifest.changes.length,
    );
  });
});
