import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionResult, type Workspace, withoutOutcome } from '../support/action.js';
import { expectSuccess } from '../support/expect-success.js';
import {
  catalog,
  describeProduct,
  product,
  seedProduct,
  start,
  versionDetails,
} from '../support/marketplace-fixtures.js';
import { openWorld } from '../support/open-world.js';
import { readOutput } from '../support/outputs.js';
import { virtualClock } from '../support/virtual-clock.js';
import type { TestWorld } from '../support/world.js';

const Catalog = 'AWSMarketplace';

let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({
    start: '2026-01-01T00:00:00Z',
    settings: { marketplace: { applyingSeconds: 240 } },
  }));
});

afterEach(() => close());

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
  await workspace.write('image.yaml', config(wanted));
}

async function succeeds(command = 'publish'): Promise<ActionResult> {
  const result = await workspace.run(command);
  expectSuccess(result);
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

function outputOf(result: ActionResult): Record<string, { id: string; status: string }> {
  const text = readOutput(result, 'marketplace-change-sets');
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

describe('what AWS Marketplace would refuse once the image is public', () => {
  it.each(['xxxxxxxxxxxx', '12345'])('a role in the account %s is refused in preflight', async (accountId) => {
    await publishing();
    await workspace.write('image.yaml', config().replace(`iam::${world.account.id}:`, `iam::${accountId}:`));
    expect((await workspace.run('check')).exitCode).toBe(0);
    const result = await workspace.run('publish');
    expect([result.exitCode, result.manifest.failures]).toMatchObject([
      1,
      [{ code: 'preflight', message: expect.stringMatching(/is not the ARN of a role that AWS Marketplace accepts/) }],
    ]);
    expect(await changeSetsStarted()).toEqual([]);
    expect((await world.requests({ mutating: true })).map(({ operation }) => operation)).not.toContain('UploadPart');
  });

  it('tags that the catalog does not take are left out', async () => {
    await publishing();
    await workspace.write('image.yaml', `${config()}tags: {Stage: live, Note: "a (b)"}\n`);
    await succeeds();
    const started = (await world.requests()).filter(({ operation }) => operation === 'StartChangeSet').at(-1);
    const tags: { Key: string }[] = started?.input.ChangeSetTags ?? [];
    const keys = tags.map(({ Key }) => Key);
    expect(keys).toContain('Stage');
    expect(keys).not.toContain('Note');
  });
});

describe('a Marketplace version', () => {
  it('is made with every field, after it has been validated', async () => {
    await publishing({ more: ['wait: true'] });
    const { manifest, outputs, summary, ...rest } = await succeeds();
    const imageId = manifest.images[0]?.regions[0]?.imageId;
    expect((await describeProduct(world)).document.Versions).toMatchObject([
      {
        VersionTitle: '1.0',
        ReleaseNotes: 'all new',
        Sources: [
          {
            Image: imageId,
            OperatingSystem: { Name: 'OTHERLINUX', Version: '1.0', Username: 'ec2-user', ScanningPort: 2222 },
          },
        ],
        DeliveryOptions: [
          {
            Visibility: 'Public',
            Instructions: {
              Usage: 'log in',
              Access: { Port: 443, Protocol: 'https', RelativePath: 'admin' },
            },
            Recommendations: {
              InstanceType: 'm5.large',
              SecurityGroups: [{ Protocol: 'tcp', FromPort: 22, ToPort: 22, CidrIps: ['0.0.0.0/0'] }],
            },
          },
        ],
      },
    ]);
    expect(await changeSetsStarted()).toEqual(['VALIDATE AddDeliveryOptions', 'APPLY AddDeliveryOptions']);
    const [set] = await changeSets();
    expect(set?.ChangeSetName).toBe('New version request for 1.0');
    expect(outputOf({ manifest, outputs, summary, ...rest })).toEqual({
      [`${product}/1.0`]: { id: set?.ChangeSetId, status: 'SUCCEEDED' },
    });
    expect(summary).toContain(`https://aws.amazon.com/marketplace/management/requests/${set?.ChangeSetId}`);
  });

  it('is planned as it is made, and not made again', async () => {
    await publishing({ more: ['wait: true', 'update: true', 'restrict_previous: {keep: 0}'] });
    const plan = await succeeds('plan');
    const first = await succeeds();
    expect(withoutOutcome(first.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    expect(withoutOutcome(marketplaceChanges(first))).toEqual([
      {
        accountId: world.account.id,
        region: 'us-east-1',
        image: 'my-os-1',
        resource: 'Marketplace version 1.0',
        action: 'announce',
        from: null,
        to: product,
      },
    ]);
    const sent = (await world.requests({ mutating: true })).length;
    const second = await succeeds();
    expect(second.manifest.changes).toEqual([]);
    expect(outputOf(second)).toEqual(outputOf(first));
    await succeeds('verify');
    expect(outputOf(await succeeds('list'))).toEqual(outputOf(first));
    expect((await world.requests({ mutating: true })).length).toBe(sent);
  });

  it('is only requested without `wait`; the next runs tell what becomes of it', async () => {
    await publishing({ more: ['restrict_previous: {keep: 0}'] });
    const first = await succeeds();
    const [set] = await changeSets();
    const link = `https://aws.amazon.com/marketplace/management/requests/${set?.ChangeSetId}`;
    expect(set?.Status).toBe('PREPARING');
    expect(first.log).toContain(link);
    expect(outputOf(first)).toEqual({ [`${product}/1.0`]: { id: set?.ChangeSetId, status: 'PREPARING' } });

    const second = await succeeds();
    expect(second.log).toContain(link);
    expect(second.manifest.changes).toEqual([]);
    expect(await succeeds('verify')).toMatchObject({ manifest: { changes: [] } });

    await world.advance(3600);
    const third = await succeeds();
    expect(third.manifest.changes).toEqual([]);
    expect(outputOf(third)).toEqual({ [`${product}/1.0`]: { id: set?.ChangeSetId, status: 'SUCCEEDED' } });
    expect(await changeSetsStarted()).toHaveLength(2);
  });

  it('is awaited by a run that finds it requested', async () => {
    await publishing();
    await succeeds();
    await workspace.write('image.yaml', config({ more: ['wait: true'] }));
    const second = await succeeds();
    expect(Object.values(outputOf(second)).map(({ status }) => status)).toEqual(['SUCCEEDED']);
    expect(await changeSetsStarted()).toHaveLength(2);
  });

  it('is left alone when one of its title is there already', async () => {
    await publishing();
    await succeeds('create');
    const create = await succeeds('create');
    const imageId = create.manifest.images[0]?.regions[0]?.imageId as string;
    await start(world, 'AddDeliveryOptions', versionDetails(world, imageId));
    await world.advance(3600);
    const sent = (await changeSetsStarted()).length;
    const { manifest } = await succeeds();
    expect(manifest.changes).toEqual([]);
    expect(await changeSetsStarted()).toHaveLength(sent);
  });

  it('of another image stops the run before anything is public, and is a conflict in plan and verify', async () => {
    await publishing();
    await publishVersions('1.0');
    await workspace.write('image.yaml', config({ title: '1.0', image: 'my-os-2' }));
    const sent = (await world.requests({ mutating: true })).length;
    const { exitCode, manifest, log } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining(`Marketplace version 1.0 of ${product} exists and comes from another image than my-os-2`),
    ]);
    expect(log).toMatch(/::error [^:]*file=image\.yaml,line=\d+/);
    expect((await world.requests({ mutating: true })).length).toBe(sent);
    const plan = await workspace.run('plan');
    expect(marketplaceChanges(plan).map(({ action }) => action)).toEqual(['conflict']);
    expect((await workspace.run('verify')).exitCode).toBe(1);
  });

  it('waits until another change set frees the product', async () => {
    await publishing();
    const create = await succeeds('create');
    const imageId = create.manifest.images[0]?.regions[0]?.imageId as string;
    const other = await start(
      world,
      'AddDeliveryOptions',
      versionDetails(world, imageId, { version: { VersionTitle: '0.9' } }),
    );
    const plan = await succeeds('plan');
    expect(plan.log).toContain(`change set ${other} (PREPARING) locks it`);
    const { log } = await succeeds();
    expect(log).toContain(`change set ${other} is APPLYING`);
    await world.advance(3600);
    expect(Object.keys(await visibilities())).toEqual(['0.9', '1.0']);
  });

  it('ends with a time-out when the product stays locked; the next run goes on', async () => {
    await publishing();
    const create = await succeeds('create');
    const imageId = create.manifest.images[0]?.regions[0]?.imageId as string;
    await world.settings({ marketplace: { applyingSeconds: 7200 } });
    await start(world, 'AddDeliveryOptions', versionDetails(world, imageId, { version: { VersionTitle: '0.9' } }));
    const first = await workspace.run('publish', { inputs: { 'max-wait': '20m' } });
    expect(first.exitCode).toBe(1);
    expect(first.manifest.failures).toMatchObject([{ code: 'timeout', region: 'us-east-1' }]);
    expect(marketplaceChanges(first).map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(await changeSetsStarted()).toEqual([]);
    await world.advance(7200);
    await succeeds();
    expect(await changeSetsStarted()).toHaveLength(2);
  });

  it('tries again when another run takes the product between look and request', async () => {
    await publishing({ more: ['wait: true'] });
    await world.fault({
      kind: 'error',
      operation: 'StartChangeSet',
      count: 2,
      code: 'ResourceInUseException',
      message: 'Requested change set has entities locked by change sets.',
      status: 423,
    });
    const { log } = await succeeds();
    expect(log).toContain('Requested change set has entities locked by change sets.');
    expect(await visibilities()).toEqual({ '1.0': ['Public'] });
  });

  it('is requested once by two runs at a time', async () => {
    await publishing();
    await succeeds('create');
    const clock = await virtualClock(world);
    const both = await Promise.all([workspace.run('publish', { clock }), workspace.run('publish', { clock })]);
    expect(both.flatMap(({ manifest }) => manifest.failures)).toEqual([]);
    expect((await changeSets()).map(({ ChangeSetName }) => ChangeSetName)).toEqual([
      'New version request for 1.0',
      'Validation of new version 1.0',
    ]);
  });

  it('is never requested twice when the answer is lost', async () => {
    await publishing();
    await world.fault({ kind: 'reset', operation: 'StartChangeSet', applied: true, contains: 'APPLY' });
    const first = await workspace.run('publish');
    expect(first.exitCode).toBe(1);
    expect(marketplaceChanges(first).map(({ outcome }) => outcome)).toEqual(['unknown']);
    await world.clearFaults();
    const second = await succeeds();
    expect(second.manifest.changes).toEqual([]);
    expect((await changeSets()).map(({ ChangeSetName }) => ChangeSetName)).toEqual([
      'New version request for 1.0',
      'Validation of new version 1.0',
    ]);
  });

  it('is not validated again when a run ended during the validation', async () => {
    await publishing();
    await succeeds('create');
    await world.settings({ marketplace: { preparingSeconds: 3600 } });
    const first = await workspace.run('publish', { inputs: { 'max-wait': '10m' } });
    expect(first.manifest.failures).toMatchObject([{ code: 'timeout' }]);
    await succeeds();
    expect(await changeSetsStarted()).toEqual(['VALIDATE AddDeliveryOptions', 'APPLY AddDeliveryOptions']);
  });
});

describe('a Marketplace version that AWS refuses', () => {
  it('at validation is not applied, and the details are told', async () => {
    await world.settings({
      marketplace: { unusableAccessRoles: [`arn:aws:iam::${world.account.id}:role/marketplace`] },
    });
    await publishing();
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([
      {
        code: 'aws',
        region: 'us-east-1',
        message: expect.stringMatching(
          /Marketplace version 1\.0, validation: change set \w+ is FAILED \(CLIENT_ERROR\): INVALID_ACCESS_ROLE: AWS Marketplace cannot read the AMI/,
        ),
      },
    ]);
    expect(
      manifest.changes.filter(({ resource }) => resource.startsWith('Marketplace')).map(({ outcome }) => outcome),
    ).toEqual(['failed']);
    expect(await changeSetsStarted()).toEqual(['VALIDATE AddDeliveryOptions']);
    await world.settings({ marketplace: { unusableAccessRoles: [] } });
    await succeeds();
    expect(await changeSetsStarted()).toEqual([
      'VALIDATE AddDeliveryOptions',
      'VALIDATE AddDeliveryOptions',
      'APPLY AddDeliveryOptions',
    ]);
  });

  const scan = { phase: 'APPLYING', errorCode: 'SCAN_FAILED', errorMessage: 'https://example.com/report.json' };

  it('when it is applied fails the run that waits; the next one requests it again', async () => {
    await publishing({ more: ['wait: true'] });
    await world.settings({ marketplace: { failure: scan } });
    const first = await workspace.run('publish');
    expect(first.exitCode).toBe(1);
    expect(first.manifest.failures[0]?.message).toMatch(
      /FAILED \(CLIENT_ERROR\): SCAN_FAILED: https:\/\/example\.com\/report\.json/,
    );
    expect(Object.values(outputOf(first)).map(({ status }) => status)).toEqual(['FAILED']);
    await world.settings({ marketplace: { failure: { errorCode: '' } } });
    const second = await succeeds();
    expect(second.log).toContain('SCAN_FAILED: https://example.com/report.json. Requesting it again');
    expect(Object.values(outputOf(second)).map(({ status }) => status)).toEqual(['SUCCEEDED']);
  });

  it('after a run that did not wait is reported by the next one', async () => {
    await publishing();
    await world.settings({ marketplace: { failure: scan } });
    await succeeds();
    await world.advance(3600);
    expect((await changeSets()).map(({ Status }) => Status)).toContain('FAILED');
    await world.settings({ marketplace: { failure: { errorCode: '' } } });
    const plan = await succeeds('plan');
    expect(plan.log).toContain('SCAN_FAILED: https://example.com/report.json. Requesting it again');
    expect(marketplaceChanges(plan)).toHaveLength(1);
    const { log } = await succeeds();
    expect(log).toContain('SCAN_FAILED: https://example.com/report.json. Requesting it again');
    await world.advance(3600);
    expect(await visibilities()).toEqual({ '1.0': ['Public'] });
  });

  it('or that somebody cancels is reported and requested again', async () => {
    await publishing();
    const [id] = Object.values(outputOf(await succeeds())).map((set) => set.id);
    await catalog(world).cancelChangeSet({ Catalog, ChangeSetId: id });
    const { log } = await succeeds();
    expect(log).toContain(`change set ${id} was CANCELLED. Requesting it again`);
    await world.advance(3600);
    expect(await visibilities()).toEqual({ '1.0': ['Public'] });
  });
});

describe('update', () => {
  it('changes what differs on the version that is there, and nothing else', async () => {
    await publishing({ more: ['wait: true'] });
    await succeeds();
    await workspace.write('image.yaml', config({ notes: 'fixed', more: ['wait: true'] }));
    expect((await succeeds()).manifest.changes).toEqual([]);
    await workspace.write('image.yaml', config({ notes: 'fixed', more: ['wait: true', 'update: true'] }));
    const plan = await succeeds('plan');
    const { manifest } = await succeeds();
    expect(withoutOutcome(manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    expect(withoutOutcome(manifest.changes)).toEqual([
      {
        accountId: world.account.id,
        region: 'us-east-1',
        image: 'my-os-1',
        resource: 'Marketplace version 1.0',
        action: 'update',
        from: { release_notes: 'all new' },
        to: { release_notes: 'fixed' },
      },
    ]);
    const [version] = (await describeProduct(world)).document.Versions;
    expect(version.ReleaseNotes).toBe('fixed');
    expect(version.DeliveryOptions[0].Instructions.Access).toMatchObject({ Port: 443, RelativePath: 'admin' });
    expect((await succeeds()).manifest.changes).toEqual([]);
  });

  it('is not repeated while it is under way', async () => {
    await publishing({ more: ['wait: true'] });
    await succeeds();
    await workspace.write('image.yaml', config({ notes: 'fixed', more: ['update: true'] }));
    await succeeds();
    const second = await succeeds();
    expect(second.manifest.changes).toEqual([]);
    expect((await changeSets()).filter(({ ChangeSetName }) => ChangeSetName === 'Update of version 1.0')).toHaveLength(
      1,
    );
    await world.advance(3600);
    await succeeds('verify');
  });
});

describe('restrict_previous', () => {
  it('keeps the newest of the older versions, in the same run when that waits', async () => {
    await publishing();
    await publishVersions('1.0', '1.1', '1.2');
    await workspace.write(
      'image.yaml',
      config({ title: '2.0', image: 'my-os-2', more: ['wait: true', 'restrict_previous: {keep: 1}'] }),
    );
    const plan = await succeeds('plan');
    const { manifest } = await succeeds();
    expect(withoutOutcome(manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    expect(manifest.changes).toContainEqual({
      accountId: world.account.id,
      region: 'us-east-1',
      image: 'my-os-2',
      resource: 'Marketplace versions 1.1, 1.0',
      action: 'revoke',
      from: 'Public',
      to: 'Restricted',
      outcome: 'done',
    });
    expect(await visibilities()).toEqual({
      '1.0': ['Restricted'],
      '1.1': ['Restricted'],
      '1.2': ['Public'],
      '2.0': ['Public'],
    });
    expect((await succeeds()).manifest.changes).toEqual([]);
  });

  it('leaves it to the next run when this one does not wait', async () => {
    await publishing();
    await publishVersions('1.0');
    await workspace.write(
      'image.yaml',
      config({ title: '2.0', image: 'my-os-2', more: ['restrict_previous: {keep: 0}'] }),
    );
    const first = await succeeds();
    expect(marketplaceChanges(first).map(({ action }) => action)).toEqual(['announce']);
    await world.advance(3600);
    const second = await succeeds();
    expect(marketplaceChanges(second).map(({ action }) => action)).toEqual(['revoke']);
    expect((await succeeds()).manifest.changes).toEqual([]); // under way
    await world.advance(3600);
    expect(await visibilities()).toEqual({ '1.0': ['Restricted'], '2.0': ['Public'] });
    expect((await succeeds()).manifest.changes).toEqual([]);
  });

  it('restricts nothing for a version that is restricted itself', async () => {
    await publishing();
    await publishVersions('1.0', '2.0');
    const text = config({ title: '3.0', image: 'my-os-3', more: ['restrict_previous: {keep: 1}'] });
    await workspace.write('image.yaml', text);
    await succeeds();
    await world.advance(3600);
    await succeeds('unpublish');
    await world.advance(3600);
    expect((await succeeds()).manifest.changes).toEqual([]);
    await world.advance(3600);
    expect(await visibilities()).toEqual({ '1.0': ['Public'], '2.0': ['Public'], '3.0': ['Restricted'] });
  });

  it('never restricts what another image of the configs has asked for', async () => {
    await publishing();
    const more = ['wait: true', 'restrict_previous: {keep: 0}'];
    const second = config({ title: '1.0 min', image: 'my-os-1-min', more }).split('images:\n').at(-1) ?? '';
    await workspace.write('image.yaml', `${config({ more })}${second}`);
    await succeeds();
    expect(await visibilities()).toEqual({ '1.0': ['Public'], '1.0 min': ['Public'] });
    expect((await succeeds('verify')).manifest.changes).toEqual([]);
  });

  it('never restricts what is newer', async () => {
    await publishing();
    await publishVersions('1.0', '2.0');
    await workspace.write(
      'image.yaml',
      config({ title: '1.0', image: 'my-os-1.0', more: ['restrict_previous: {keep: 0}'] }),
    );
    expect((await succeeds()).manifest.changes).toEqual([]);
  });
});

describe('unpublish', () => {
  it('cancels a version that is still being prepared', async () => {
    await publishing();
    await succeeds();
    const plan = await workspace.run('unpublish', { inputs: { 'dry-run': 'true' } });
    const { manifest } = await succeeds('unpublish');
    expect(withoutOutcome(manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    expect(manifest.changes).toMatchObject([
      { resource: 'Marketplace version 1.0', action: 'revoke', from: 'requested', to: null, outcome: 'done' },
    ]);
    expect((await changeSets()).map(({ Status }) => Status)).toEqual(['CANCELLED', 'SUCCEEDED']);
  });

  it('names a change set that can no longer be cancelled', async () => {
    await publishing();
    await succeeds();
    await world.advance(120);
    const { manifest, log } = await succeeds('unpublish');
    expect(manifest.changes).toEqual([]);
    expect(log).toMatch(/change set \w+ is APPLYING and can no longer be cancelled/);
  });

  it('restricts a version that is there, but not the only public one', async () => {
    await publishing();
    await publishVersions('1.0', '2.0');
    const { manifest } = await succeeds('unpublish');
    expect(manifest.changes).toMatchObject([
      { resource: 'Marketplace version 2.0', action: 'revoke', from: 'Public', to: 'Restricted', outcome: 'done' },
    ]);
    expect(await visibilities()).toEqual({ '1.0': ['Public'], '2.0': ['Restricted'] });
    expect(manifest.marketplace).toMatchObject([{ state: 'restricted' }]);
    expect((await succeeds('publish')).log).toContain("is restricted, which AWS can't undo");
    const verified = await workspace.run('verify');
    expect([verified.exitCode, verified.manifest.changes]).toMatchObject([
      1,
      [{ resource: 'Marketplace version 2.0', action: 'conflict', from: 'Restricted', to: 'Public' }],
    ]);
    await workspace.write('image.yaml', config({ title: '1.0', image: 'my-os-1.0' }));
    const last = await succeeds('unpublish');
    expect(last.manifest.changes).toEqual([]);
    expect(last.log).toContain('does not restrict the only public version');
  });

  it('leaves one of the last two, and says which', async () => {
    await seedProduct(world);
    const more = ['wait: true'];
    const second = config({ title: '2.0', image: 'my-os-2', more }).split('images:\n').at(-1) ?? '';
    await workspace.write('image.yaml', `${config({ more })}${second}`);
    await succeeds();
    const dry = await workspace.run('unpublish', { inputs: { 'dry-run': 'true' } });
    const { manifest, log } = await succeeds('unpublish');
    expect(withoutOutcome(manifest.changes)).toEqual(withoutOutcome(dry.manifest.changes));
    expect(await visibilities()).toEqual({ '1.0': ['Restricted'], '2.0': ['Public'] });
    expect(log).toContain('Marketplace version 2.0 stays public');
  });

  it('leaves a version of another image', async () => {
    await publishing();
    await publishVersions('1.0', '2.0');
    await workspace.write('image.yaml', config({ title: '2.0', image: 'my-os-1.0' }));
    const { manifest, log } = await succeeds('unpublish');
    expect(manifest.changes).toEqual([]);
    expect(log).toContain('it does not come from my-os-1.0');
  });
});

describe('the Marketplace', () => {
  it('is ignored in other partitions', async () => {
    await close();
    const accounts = [{ partition: 'aws-cn' }];
    ({ world, workspace, close } = await openWorld({ accounts, bucketRegion: 'cn-north-1' }));
    await publishing({ regions: 'us-east-1, cn-north-1' });
    const { exitCode, manifest, log } = await workspace.run('publish', {
      inputs: { 'aws-region': 'cn-north-1' },
      env: { AWS_REGION: 'cn-north-1' },
    });
    expectSuccess({ exitCode, manifest });
    expect(log).toContain('`marketplace` is ignored in aws-cn');
    expect((await world.requests()).filter(({ service }) => service === 'aws-marketplace')).toEqual([]);
  });

  it('wants the image in us-east-1, at the line of the config, before a byte is sent', async () => {
    await publishing({ regions: 'eu-west-1' });
    const sent = (await world.requests({ mutating: true })).length;
    const { exitCode, log, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toContain('is not built in us-east-1');
    expect(log).toMatch(/::error [^:]*file=image\.yaml,line=\d+/);
    expect((await world.requests({ mutating: true })).length).toBe(sent);
  });

  it('leaves a run alone that works in other regions only', async () => {
    await publishing({ regions: 'us-east-1, eu-west-1' });
    const { exitCode, log } = await workspace.run('publish', { inputs: { regions: 'eu-west-1' } });
    expect(exitCode).toBe(0);
    expect(log).toContain('us-east-1 is not selected');
    expect(await changeSetsStarted()).toEqual([]);
  });

  it('that `create` may not read is said by it, and nothing more', async () => {
    await publishing();
    const denied = { kind: 'error', code: 'AccessDeniedException', status: 403 };
    await world.fault({ ...denied, service: 'aws-marketplace' });
    const { log } = await succeeds('create');
    expect(log).toMatch(
      /Marketplace version of my-os-1: can't be checked in advance, this role is not allowed to read the product/,
    );
  });

  it('that may not be read stops the run before a byte is sent, with the permission to give', async () => {
    await publishing();
    await world.fault({ kind: 'error', operation: 'DescribeEntity', code: 'AccessDeniedException', status: 403 });
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures).toMatchObject([
      { region: 'us-east-1', hint: expect.stringContaining('Allow aws-marketplace:DescribeEntity'), file: null },
    ]);
    expect((await world.requests({ mutating: true })).map(({ operation }) => operation)).toEqual(['CreateBucket']);
  });

  const products: [string, object, RegExp][] = [
    ['does not exist', { entityId: 'prod-other' }, /AWS Marketplace product prod-abcdefghijklm does not exist/],
    ['is no AMI product', { type: 'ContainerProduct@1.0' }, /is a ContainerProduct@1\.0, not an AMI product/],
  ];
  it.each(products)('stops before a byte is sent when the product %s', async (_, change, message) => {
    await workspace.write('image.yaml', config());
    await seedProduct(world, change);
    const sent = (await world.requests({ mutating: true })).length;
    const { exitCode, manifest } = await workspace.run('publish');
    expect(exitCode).toBe(1);
    expect(manifest.failures.map((failure) => failure.message)).toEqual([expect.stringMatching(message)]);
    expect((await world.requests({ mutating: true })).length).toBe(sent);
  });
});
