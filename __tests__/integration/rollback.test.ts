import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parameters, topics } from '../support/aws.js';
import { product, seedProduct } from '../support/marketplace-fixtures.js';
import {
  clockThat,
  imageId,
  latest,
  openReleases,
  parameter,
  type Releases,
  refusal,
  regions,
} from '../support/releases.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

const top = 'rollback_on_failure: true';
const ssmRefusal = { kind: 'error', code: 'AccessDeniedException', status: 400 };
const sns = 'sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1, eu-west-1]}}]';

async function createTopics(): Promise<void> {
  for (const region of regions) await topics(on.world, region).createTopic({ Name: 'releases' });
}

describe('rollback_on_failure', () => {
  it('tells only what was taken back, and names what can not be recalled', async () => {
    await createTopics();
    await on.world.fault({ ...refusal, operation: 'Publish', region: 'eu-west-1' });
    const { exitCode, manifest, log } = await on.run(
      'publish',
      { 'my-os-1': `public: true, ${latest}, ${sns}` },
      { top },
    );
    expect(exitCode).toBe(1);
    expect(await on.images()).toEqual(['my-os-1 available']);
    expect(await on.said()).toBeUndefined();
    expect(log).toContain("us-east-1: SNS topic releases of my-os-1 was already sent and can't be undone");
    expect(log).not.toContain('eu-west-1: SNS topic releases');
    const taken = manifest.changes.filter(({ action }) => action === 'revoke').map(({ resource }) => resource);
    expect(taken.toSorted()).toEqual(
      regions.flatMap(() => ['launch permission', 'volume permission', `SSM parameter ${parameter}`]).toSorted(),
    );
  });

  it('tells nothing of a value that AWS refused, or that somebody else has written since', async () => {
    await on.world.fault({ ...ssmRefusal, operation: 'PutParameter' });
    const { manifest } = await on.run('publish', { 'my-os-1': latest }, { top });
    expect(manifest.changes.filter(({ resource }) => resource.startsWith('SSM'))).toMatchObject([
      { action: 'announce', outcome: 'failed' },
      { action: 'announce', outcome: 'failed' },
    ]);
  });

  it('brings back what a parameter said just before, and not when the run began', async () => {
    await on.release('publish', { 'my-os-1': latest });
    await createTopics();
    await on.world.fault({ ...refusal, operation: 'Publish' });
    await on.release('create', { hotfix: '' }, { seed: 'hotfix' });
    const hotfix = await imageId(on.world, 'us-east-1', 'hotfix');
    const ssm = parameters(on.world, 'us-east-1');
    const clock = await clockThat(on.world, 'ImportSnapshot', async () => {
      const value = { Name: parameter, Value: hotfix, Type: 'String', DataType: 'aws:ec2:image' } as const;
      await ssm.putParameter({ ...value, Overwrite: true });
    });
    expect((await on.run('publish', { 'my-os-2': `${latest}, ${sns}` }, { top, clock })).exitCode).toBe(1);
    expect(await on.said()).toBe(hotfix);
  });

  it('gives an older image back even where its snapshot can not be, and says what could not', async () => {
    await on.release('publish', { 'my-os-1': 'public: true' });
    // The third change of a snapshot's permissions in the region is the way back of the first.
    await on.world.fault(
      { ...ssmRefusal, operation: 'PutParameter' },
      { ...refusal, operation: 'ModifySnapshotAttribute', region: 'us-east-1', skip: 3 },
    );
    const next = { 'my-os-2': `public: true, ${latest}, supersede: {match: "my-os-*", then: private}` };
    const { manifest } = await on.run('publish', next, { top });
    expect(await on.images()).toEqual(['my-os-1 available public', 'my-os-2 available']);
    expect(manifest.failures.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^could not roll back older image my-os-1 of my-os-2: .*UnauthorizedOperation/),
    );
  });

  it('has time of its own when that of the run is over, and waits out what passes', async () => {
    const now = async () => Date.parse((await on.world.status()).now);
    const start = await now();
    await on.run('publish', { 'my-os-1': `public: true, ${latest}` });
    const tookSeconds = Math.ceil(((await now()) - start) / 1000);
    // One region's parameter is refused, the other's keeps the run until its time is over.
    await on.world.fault({ ...ssmRefusal, operation: 'PutParameter', region: 'eu-west-1' });
    await on.world.fault({ kind: 'hang', operation: 'PutParameter', region: 'us-east-1' });
    const passing = { kind: 'error', code: 'InternalError', status: 500, contains: 'Remove', count: 2 };
    await on.world.fault({ ...passing, operation: 'ModifyImageAttribute' });
    const inputs = { 'max-wait': `${tookSeconds + 15}s` };
    const { exitCode, manifest } = await on.run('publish', { 'my-os-2': `public: true, ${latest}` }, { top, inputs });
    expect(exitCode).toBe(1);
    expect(manifest.failures.map(({ code }) => code)).toContain('timeout');
    for (const region of regions) expect(await on.images(region)).toContain('my-os-2 available');
  });

  it('reports once what two snapshots of a region fail with', async () => {
    await on.world.fault({ ...refusal, operation: 'ModifySnapshotAttribute', region: 'us-east-1' });
    const images = { 'my-os-1': 'public: true', 'my-os-2': 'public: true, separate_snapshot: true' };
    const { manifest } = await on.run('publish', images, { top });
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('ModifySnapshotAttribute in us-east-1'),
    ]);
  });

  it('takes nothing back when only the time is over: the next run goes on', async () => {
    await seedProduct(on.world);
    await on.world.settings({ marketplace: { applyingSeconds: 3 * 3600 } });
    const lines = [
      `entity_id: ${product}`,
      `access_role_arn: "arn:aws:iam::${on.world.account.id}:role/marketplace"`,
      'version_title: "1.0", release_notes: new, user_name: ec2-user, os_name: OTHERLINUX, os_version: "1.0"',
      'usage_instructions: log in, recommended_instance_type: m5.large, wait: true',
      'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]',
    ];
    const images = { 'my-os-1': `public: true, ${latest}, marketplace: {${lines.join(', ')}}` };
    const inputs = { 'on-incomplete': 'succeed', 'max-wait': '1h' };
    const first = await on.run('publish', images, { top, inputs });
    expect([first.exitCode, first.manifest.complete]).toEqual([0, false]);
    expect(await on.images()).toEqual(['my-os-1 available public']);
    expect(await on.said()).toMatch(/^ami-/);
    await on.world.advance(4 * 3600);
    await on.release('publish', images, { top, inputs });
    expect((await on.run('verify', images, { top })).exitCode).toBe(0);
  });
});
