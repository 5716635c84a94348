import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, parameters, s3, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { type OpenWorld, openWorld } from '../support/open-world.js';
import { failed, listed, memory, planAndRehearse } from '../support/remembered.js';
import type { TestAccount } from '../support/world.js';

const disk = rawDisk(64 * 1024);
const day = 24 * 3600;

let open: OpenWorld;
let main: TestAccount;
let second: TestAccount;
let china: TestAccount;

const roleIn = ({ partition, id }: TestAccount): string => `arn:${partition}:iam::${id}:role/publish`;

/** @param more of the image's fields, in YAML's flow form */
function config(name: string, more: string): string {
  return `
source: {path: disk.raw, architecture: x86_64}
targets:
  - {name: main, role: '${roleIn(main)}', bucket_name: images-main, regions: [us-east-1, eu-west-1]}
  - {role: '${roleIn(second)}', bucket_name: images-second, regions: [us-east-1]}
  - {name: china, role: '${roleIn(china)}', bucket_name: images-china, region: cn-north-1}
images:
  ${name}:
    boot_mode: uefi-preferred
    regions: [us-east-1, eu-west-1, cn-north-1]
    public: true
    share: ['${open.world.accounts[3]?.id}', 'aws-cn:${open.world.accounts[4]?.id}']
    supersede: {match: 'my-os-*', keep: 0, then: private}
    ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]
    sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1, cn-north-1]}}]
    ${more}
`;
}

/** A token like GitHub's. */
async function oidcToken(aud: string): Promise<string> {
  const claims = { iss: 'https://token.actions.githubusercontent.com', sub: 'repo:octo/images', aud, exp: 4e9 };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

beforeEach(async () => {
  const accounts = [{}, {}, { partition: 'aws-cn' }, {}, { partition: 'aws-cn' }];
  open = await openWorld({
    accounts,
    disk,
    start: Date.now() - 60 * day * 1000,
    settings: { quotas: { publicImages: 100 }, latencySeconds: { importSnapshot: 2, copySnapshot: 2 } },
  });
  const { world, workspace } = open;
  [main, second, china] = world.accounts as [TestAccount, TestAccount, TestAccount];
  for (const [account, region, Bucket] of [
    [main, 'us-east-1', 'images-main'],
    [second, 'us-east-1', 'images-second'],
    [china, 'cn-north-1', 'images-china'],
  ] as const) {
    const LocationConstraint = region as 'cn-north-1';
    const elsewhere = region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint } };
    await s3(world, region, account).createBucket({ Bucket, ...elsewhere });
    await topics(world, region, account).createTopic({ Name: 'releases' });
  }
  await workspace.write('disk.raw', rawDisk(64 * 1024, 'older'));
  await workspace.write('image.yaml', config('my-os-1', ''));
  expectSuccess(await workspace.run('publish', { oidcToken }));
  await world.advance(day);
  await workspace.write('disk.raw', disk);
  await workspace.write('image.yaml', config('my-os-2', ''));
  expectSuccess(await workspace.run('publish', { oidcToken }));
  await world.advance(day);
});

afterEach(() => open.close());

async function expectEqual(text: string, image = disk, accountCache = memory(), inputs = {}) {
  const files = { 'image.yaml': text, 'disk.raw': image };
  const { plan, rehearsal } = await planAndRehearse(open, files, { oidcToken, inputs }, accountCache);
  const { manifest } = rehearsal;
  expect({ changes: listed(manifest.changes), failures: failed(manifest.failures) }).toEqual({
    changes: listed(plan.changes),
    failures: failed(plan.failures),
  });
  return { plan, rehearsal };
}

describe('a rehearsal of several accounts and partitions lists what plan with credentials lists', () => {
  it('where nothing is to do', async () => {
    const { plan } = await expectEqual(config('my-os-2', ''));
    expect(plan.changes).toEqual([]);
  });

  it('for what exists, each account with its own', async () => {
    const { world } = open;
    await ec2(world, 'us-east-1', second).enableEbsEncryptionByDefault({});
    await parameters(world, 'cn-north-1', china).deleteParameter({ Name: '/my-os/latest' });
    const { plan } = await expectEqual(config('my-os-2', 'tags: {a: b}'));
    expect(new Set(plan.changes.map((change) => (change as { accountId?: string }).accountId)).size).toBe(3);
  });

  it('for a new version', async () => {
    const { plan, rehearsal } = await expectEqual(config('my-os-3', ''), rawDisk(128 * 1024));
    expect(plan.changes.length).toBeGreaterThan(20);
    const [assumed] = rehearsal.manifest.assumptions;
    for (const { id } of [main, second, china]) expect(assumed?.what).toContain(id);
  });

  it('for quotas and blocks, which differ by account', async () => {
    const { world } = open;
    await world.settings({
      serviceQuotas: {
        publicImages: { [`${main.id} us-east-1`]: 1, [`${second.id} us-east-1`]: 3, [`${china.id} cn-north-1`]: 1 },
      },
    });
    const ImageBlockPublicAccessState = 'block-new-sharing';
    await ec2(world, 'us-east-1', second).enableImageBlockPublicAccess({ ImageBlockPublicAccessState });
    await world.advance(day);
    const text = config('my-os-3', '')
      .replace('supersede:', 'x-was:')
      .replace(/.*x-was.*\n/, '');
    const { plan } = await expectEqual(text, rawDisk(128 * 1024));
    expect(failed(plan.failures)).toHaveLength(3);
  });

  it('with one target of the config selected', async () => {
    const { plan } = await expectEqual(config('my-os-2', 'tags: {a: b}'), disk, memory(), { target: 'china' });
    expect(plan.changes).toHaveLength(1);
  });

  it('with a role of the account in the inputs', async () => {
    const text = config('my-os-2', 'tags: {a: b}').replace(
      /targets:[\s\S]*images:/,
      's3: {bucket_name: images-second}\nimages:',
    );
    const own = text
      .replace('[us-east-1, eu-west-1, cn-north-1]', '[us-east-1]')
      .replace(/regions: \[us-east-1, cn-north-1\]/, 'regions: [us-east-1]');
    await open.workspace.write('image.yaml', own.replace('tags: {a: b}', ''));
    const { plan } = await expectEqual(own, disk, memory(), { 'role-to-assume': roleIn(second) });
    expect(plan.changes).toHaveLength(1);
  });
});
