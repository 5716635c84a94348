import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2, s3 } from '../support/aws.js';
import { imageId, openReleases, type Releases, refusal } from '../support/releases.js';

const region = 'eu-west-1';
let on: Releases;
let id: string;
beforeEach(async () => {
  on = await openReleases();
  const data = { ImageId: 'ami-11111111', InstanceType: 'm7i.large' as const };
  const named = { LaunchTemplateName: 'my-os', LaunchTemplateData: data };
  id = (await ec2(on.world, region).createLaunchTemplate(named)).LaunchTemplate?.LaunchTemplateId ?? '';
});
afterEach(() => on.close());

const field = (more = ''): string => `launch_templates: [{launch_template_id: ${id}${more}}]`;

/** `number image type`, with an asterisk for the default one. */
async function versions(): Promise<string[]> {
  const answer = await ec2(on.world, region).describeLaunchTemplateVersions({ LaunchTemplateId: id });
  return (answer.LaunchTemplateVersions ?? []).map(
    ({ VersionNumber: number, LaunchTemplateData: data, DefaultVersion: isDefault }) =>
      `${number} ${data?.ImageId} ${data?.InstanceType}${isDefault ? ' *' : ''}`,
  );
}

describe('launch_templates', () => {
  it('are planned, get one version with the AMI after it is public, and are then left alone', async () => {
    const images = { 'my-os-1': `public: true, ${field()}` };
    const plan = await on.run('plan', images);
    const published = await on.release('publish', images);
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    const first = await imageId(on.world, region, 'my-os-1');
    expect(await versions()).toEqual(['1 ami-11111111 m7i.large', `2 ${first} m7i.large *`]);
    const order = (await on.world.requests({ mutating: true })).map(({ operation }) => operation);
    expect(order.indexOf('CreateLaunchTemplateVersion')).toBeGreaterThan(order.lastIndexOf('ModifyImageAttribute'));
    expect((await on.release('publish', images)).manifest.changes).toEqual([]);
    await ec2(on.world, region).modifyLaunchTemplate({ LaunchTemplateId: id, DefaultVersion: '1' });
    const { manifest } = await on.run('verify', images);
    expect(manifest.failures.map(({ message }) => message)).toEqual([
      `default launch template version ${id} differs: found 1, expected "my-os-1"`,
    ]);
  });

  it('can keep their default version, and are ignored where they are of another account', async () => {
    await ec2(on.world, region).createLaunchTemplateVersion({
      LaunchTemplateId: id,
      LaunchTemplateData: { InstanceType: 'm7i.xlarge' },
    });
    await on.release('publish', { 'my-os-1': field(', set_default_version: false') });
    const first = await imageId(on.world, region, 'my-os-1');
    expect((await versions()).slice(-1)).toEqual([`3 ${first} m7i.xlarge`]);
    const fields = [
      field(', account_id: "210987654321"'),
      'billing_products: [bp-6ba54002], fast_launch: {account_id: "210987654322"}',
      'ssm_parameter: [{name: /my-os, account_id: "210987654323"}]',
    ];
    for (const command of ['plan', 'publish']) {
      const { log } = await on.release(command, { 'my-os-2': fields.join(', ') });
      for (const [what, account] of [
        [`launch template ${id}`, '210987654321'],
        ['fast_launch', '210987654322'],
        ['SSM parameter /my-os', '210987654323'],
      ]) {
        const notice = `my-os-2: ${what} is ignored, because it is for account ${account}, where this run has no AMI of the image`;
        expect(log.split(notice)).toHaveLength(2);
      }
    }
    expect(await versions()).toHaveLength(3);
  });

  it('have their former default version again after unpublish, past one that is withdrawn too', async () => {
    await on.release('publish', { 'my-os-1': `public: true, ${field()}` });
    await on.release('publish', { 'my-os-2': `public: true, ${field()}` });
    const second = await imageId(on.world, region, 'my-os-2');
    const { manifest } = await on.release('unpublish', { 'my-os-2': `public: true, ${field()}` });
    const first = await imageId(on.world, region, 'my-os-1');
    expect(await versions()).toEqual(['1 ami-11111111 m7i.large', `2 ${first} m7i.large *`, `3 ${second} m7i.large`]);
    expect(manifest.warnings).toEqual([expect.stringContaining(`still launches ${second} and is the latest one`)]);
    await on.release('publish', { 'my-os-2': `public: true, ${field()}` });
    const both = { 'my-os-1': `public: true, ${field()}`, 'my-os-2': `public: true, ${field()}` };
    await on.release('unpublish', both);
    expect((await versions())[0]).toBe('1 ami-11111111 m7i.large *');
  });

  it('have that one again which was the default before the last publish', async () => {
    const images = { 'my-os-1': `public: true, ${field()}` };
    await on.release('publish', images);
    await on.release('unpublish', images);
    const client = ec2(on.world, region);
    const data = { ImageId: 'ami-22222222', InstanceType: 'm7i.xlarge' as const };
    await client.createLaunchTemplateVersion({ LaunchTemplateId: id, LaunchTemplateData: data });
    await client.modifyLaunchTemplate({ LaunchTemplateId: id, DefaultVersion: '3' });
    await on.release('publish', images);
    expect((await on.release('publish', images)).manifest.changes).toEqual([]);
    await on.release('unpublish', images);
    expect(await versions()).toContain('3 ami-22222222 m7i.xlarge *');
  });

  it('lose the version of a run that fails and rolls back', async () => {
    await on.world.fault({ ...refusal, operation: 'PutParameter' });
    const parameter = 'ssm_parameter: [{name: /my-os/latest}], regions: [us-east-1, eu-west-1]';
    const top = 'rollback_on_failure: true';
    const { exitCode } = await on.run('publish', { 'my-os-1': parameter, 'my-os-2': field() }, { top });
    expect(exitCode).toBe(1);
    expect(await versions()).toEqual(['1 ami-11111111 m7i.large *']);
    await on.world.clearFaults();
    await on.release('publish', { 'my-os-1': parameter, 'my-os-2': field() }, { top });
    const second = await imageId(on.world, region, 'my-os-2');
    expect((await versions()).slice(-1)).toEqual([`3 ${second} m7i.large *`]);
  });

  it('lose a version, too, whose creation got no answer', async () => {
    const lost = { kind: 'reset', applied: true, operation: 'CreateLaunchTemplateVersion' };
    await on.world.fault(lost);
    const { exitCode } = await on.run('publish', { 'my-os-1': field() }, { top: 'rollback_on_failure: true' });
    expect([exitCode, await versions()]).toEqual([1, ['1 ami-11111111 m7i.large *']]);
  });

  it('have one version with the AMI, and the right default, whatever answers were lost', async () => {
    for (const operation of ['CreateLaunchTemplateVersion', 'ModifyLaunchTemplate'])
      await on.world.fault({ kind: 'reset', applied: true, operation, count: 1 });
    await on.release('publish', { 'my-os-1': field() });
    const first = await imageId(on.world, region, 'my-os-1');
    expect(await versions()).toEqual(['1 ami-11111111 m7i.large', `2 ${first} m7i.large *`]);
    expect((await on.release('publish', { 'my-os-1': field() })).manifest.changes).toEqual([]);

    await on.world.fault({ kind: 'reset', applied: true, operation: 'ModifyLaunchTemplate' });
    const { exitCode } = await on.run('publish', { 'my-os-2': field() }, { top: 'rollback_on_failure: true' });
    expect(exitCode).toBe(1);
    await on.world.clearFaults();
    const now = await versions();
    expect(now.filter((one) => one.endsWith('*'))).toEqual([`2 ${first} m7i.large *`]);
  });
});

it('a launch template that no region of the image has is refused in preflight, at its line', async () => {
  const { manifest } = await on.run('create', { 'my-os-1': `regions: [us-east-1], ${field()}` });
  expect(manifest.failures).toEqual([
    expect.objectContaining({
      line: 7,
      message: expect.stringContaining(`launch template ${id} does not exist in any region of my-os-1`),
    }),
  ]);
  await on.world.fault({ ...refusal, operation: 'DescribeLaunchTemplates' });
  const { log, exitCode } = await on.run('create', { 'my-os-1': field() });
  expect([exitCode, log]).toEqual([0, expect.stringContaining('ec2:DescribeLaunchTemplates is not allowed')]);
  const plan = await on.run('plan', { 'my-os-1': field() });
  expect([plan.exitCode, plan.manifest.warnings.toSorted()]).toEqual([
    0,
    [
      expect.stringContaining("eu-west-1: launch templates can't be compared for my-os-1"),
      expect.stringContaining("us-east-1: launch templates can't be compared for my-os-1"),
    ],
  ]);
});

it('a launch template whose default version two images would become is refused in preflight', async () => {
  const { manifest } = await on.run('create', { 'my-os-1': field(), 'my-os-2': field() });
  expect(manifest.failures).toEqual([
    expect.objectContaining({
      line: 8,
      message: expect.stringContaining(`my-os-1 and my-os-2 both become the default version of launch template ${id}`),
    }),
  ]);
  const own = { 'my-os-1': field(), 'my-os-2': field(', set_default_version: false') };
  await on.release('publish', own);
  expect((await on.release('publish', own)).manifest.changes).toEqual([]);
});

describe('with several accounts, a launch template', () => {
  it('may be in any of them, and is refused when it is in none', async () => {
    const targets = await Promise.all(
      on.world.accounts.map(async (account, index) => {
        await s3(on.world, 'us-east-1', account).createBucket({ Bucket: `target-${index}` });
        return `{name: t${index}, role: "arn:aws:iam::${account.id}:role/publish", bucket_name: target-${index}}`;
      }),
    );
    const top = `targets: [${targets.join(', ')}]`;
    await on.release('publish', { 'my-os-1': field() }, { top });
    expect(await versions()).toHaveLength(2);
    await on.release('publish', { 'my-os-1': field() }, { top, inputs: { target: 't1' } });
    const other = field().replace(id, 'lt-0123456789abcdef0');
    const { manifest } = await on.run('publish', { 'my-os-2': other }, { top });
    expect(manifest.failures).toEqual([
      expect.objectContaining({
        line: 7,
        message: expect.stringContaining(
          'launch template lt-0123456789abcdef0 does not exist in any region of my-os-2',
        ),
      }),
    ]);
  });
});
