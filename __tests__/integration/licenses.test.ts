import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { licenses, s3 } from '../support/aws.js';
import { imageId, openReleases, type Releases, refusal, regions } from '../support/releases.js';

let on: Releases;
let arns: Readonly<Record<string, string>>;
beforeEach(async () => {
  on = await openReleases();
  const created = regions.map(async (region) => [region, await configuration(region)] as const);
  arns = Object.fromEntries(await Promise.all(created));
});
afterEach(() => on.close());

async function configuration(region: string): Promise<string> {
  const wanted = { Name: 'db', LicenseCountingType: 'vCPU' } as const;
  return (await licenses(on.world, region).createLicenseConfiguration(wanted)).LicenseConfigurationArn ?? '';
}

function field(...list: string[]): string {
  return `license_configuration_arns: [${list.map((arn) => `"${arn}"`).join(', ')}]`;
}

async function listed(region: string, name = 'my-os-1'): Promise<unknown> {
  const ResourceArn = `arn:aws:ec2:${region}::image/${await imageId(on.world, region, name)}`;
  const answer = await licenses(on.world, region).listLicenseSpecificationsForResource({ ResourceArn });
  return (answer.LicenseSpecifications ?? []).map(
    ({ LicenseConfigurationArn: arn, AmiAssociationScope: scope }) => `${arn} ${scope ?? 'own'}`,
  );
}

const update = { operation: 'UpdateLicenseSpecificationsForResource', region: 'eu-west-1' };

describe('license_configuration_arns', () => {
  it('are planned, added to the AMI of their own region while it is private, and then left alone', async () => {
    const images = { 'my-os-1': `public: true, ${field(...Object.values(arns))}` };
    const plan = await on.run('plan', images);
    const published = await on.release('publish', images);
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    for (const region of regions) expect(await listed(region)).toEqual([`${arns[region]} cross-account`]);
    const places = published.manifest.images[0]?.regions.map((one) => [one.region, one.licenseConfigurationArns]);
    expect(Object.fromEntries(places ?? [])).toEqual(
      Object.fromEntries(regions.map((region) => [region, [arns[region]]])),
    );
    const order = (await on.world.requests({ mutating: true })).map(({ operation }) => operation);
    expect(order.lastIndexOf(update.operation)).toBeLessThan(order.indexOf('ModifyImageAttribute'));
    const again = await on.release('publish', images);
    expect(again.manifest.changes).toEqual([]);
    expect(again.manifest.images[0]?.regions[0]?.licenseConfigurationArns).toHaveLength(1);
    expect((await on.release('publish', { 'my-os-1': 'public: true' })).manifest.changes).toEqual([]);
    expect(await listed('eu-west-1')).toHaveLength(1);
  });

  it('of a private image have no scope, until it is shared', async () => {
    await on.release('create', { 'my-os-1': field(arns['eu-west-1'] ?? '') });
    expect(await listed('eu-west-1')).toEqual([`${arns['eu-west-1']} own`]);
    await on.release('create', { 'my-os-1': `share: ["210987654321"], ${field(arns['eu-west-1'] ?? '')}` });
    expect(await listed('eu-west-1')).toEqual([`${arns['eu-west-1']} cross-account`]);
    await on.release('create', { 'my-os-1': field(arns['eu-west-1'] ?? '') });
    expect(await listed('eu-west-1')).toEqual([`${arns['eu-west-1']} cross-account`]);
  });

  it('that are missing are what verify reports and the next run adds, beside others', async () => {
    const images = { 'my-os-1': field(...Object.values(arns)) };
    await on.release('create', images);
    const other = await configuration('eu-west-1');
    await licenses(on.world, 'eu-west-1').updateLicenseSpecificationsForResource({
      ResourceArn: `arn:aws:ec2:eu-west-1::image/${await imageId(on.world, 'eu-west-1', 'my-os-1')}`,
      RemoveLicenseSpecifications: [{ LicenseConfigurationArn: arns['eu-west-1'] }],
      AddLicenseSpecifications: [{ LicenseConfigurationArn: other }],
    });
    const { manifest } = await on.run('verify', images);
    expect(manifest.failures.map(({ region, message }) => [region, message])).toEqual([
      ['eu-west-1', expect.stringMatching(/^license configurations differ: missing arn:[^,]*$/)],
    ]);
    await on.run('publish', images, { inputs: { 'source-path': 'gone.raw' } });
    expect(await listed('eu-west-1')).toHaveLength(2);
  });

  it('of some regions only are a notice for the others', async () => {
    const { log } = await on.release('create', { 'my-os-1': field(arns['us-east-1'] ?? '') });
    expect(log).toContain('my-os-1 has no license configuration in eu-west-1');
  });

  it('go to what refresh registers again, too', async () => {
    const images = (name: string) => ({
      'my-os-1': `public: true, supersede: {match: "my-os-*", keep: 0, then: delete}, refresh: {before: 90d, name: ${name}},
        ${field(...Object.values(arns))}`,
    });
    await on.release('publish', images('my-os-1-r1'));
    await on.world.advance(700 * 86_400);
    await on.release('refresh', images('my-os-1-r1'));
    expect(await listed('eu-west-1', 'my-os-1-r1')).toEqual([`${arns['eu-west-1']} cross-account`]);
    expect(await on.images('eu-west-1')).toEqual(['my-os-1-r1 available public']);
  });
});

it('license configurations of one account are for its AMIs, where a run goes to several', async () => {
  const targets = await Promise.all(
    on.world.accounts.map(async ({ id }, index) => {
      await s3(on.world, 'us-east-1', on.world.accounts[index]).createBucket({ Bucket: `target-${index}` });
      return `{name: t${index}, role: "arn:aws:iam::${id}:role/publish", bucket_name: target-${index}}`;
    }),
  );
  const top = `targets: [${targets.join(', ')}]`;
  const images = { 'my-os-1': field(...Object.values(arns)) };
  const plan = await on.run('plan', images, { top });
  const published = await on.release('publish', images, { top });
  expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
  expect(published.log).toContain(`my-os-1 does not get license configuration ${arns['eu-west-1']} here`);
  for (const region of regions) expect(await listed(region)).toEqual([`${arns[region]} own`]);
  expect((await on.release('publish', images, { top })).manifest.changes).toEqual([]);
  expect((await on.release('verify', images, { top, inputs: { target: 't1' } })).manifest.changes).toEqual([]);

  const elsewhere = top.replace('target-0}', 'target-0, regions: [us-east-1]}');
  const { manifest } = await on.run('plan', images, { top: elsewhere });
  expect(manifest.failures.map(({ message }) => message)).toEqual([
    expect.stringContaining(`${arns['eu-west-1']} is of eu-west-1, where my-os-1 has no AMI`),
  ]);
});

it('a license configuration that is shared with another target is for its AMIs, too', async () => {
  const targets = await Promise.all(
    on.world.accounts.map(async ({ id }, index) => {
      await s3(on.world, 'us-east-1', on.world.accounts[index]).createBucket({ Bucket: `target-${index}` });
      return `{name: t${index}, role: "arn:aws:iam::${id}:role/publish", bucket_name: target-${index}}`;
    }),
  );
  const top = `targets: [${targets.join(', ')}]`;
  const images = { 'my-os-1': field(...Object.values(arns)) };
  const [owner, other] = on.world.accounts;
  const shared = arns['us-east-1'] ?? '';
  await on.world.settings({ licenseManager: { shares: { [shared]: [other?.id ?? ''] } } });
  const created = await on.release('create', images, { top });
  expect(created.log).not.toContain(`license configuration ${shared} here`);
  expect(created.log).toContain(
    `t1  my-os-1 does not get license configuration ${arns['eu-west-1']} here: it belongs to account ${owner?.id}, another target, and is not shared with this account`,
  );
  const licensed = created.manifest.images[0]?.regions.map((one) => [
    (one as unknown as { accountId: string }).accountId,
    one.region,
    one.licenseConfigurationArns,
  ]);
  expect(licensed).toEqual(
    expect.arrayContaining([
      [owner?.id, 'us-east-1', [shared]],
      [owner?.id, 'eu-west-1', [arns['eu-west-1']]],
      [other?.id, 'us-east-1', [shared]],
      [other?.id, 'eu-west-1', []],
    ]),
  );
  expect((await on.release('create', images, { top })).manifest.changes).toEqual([]);
  await on.world.fault({
    ...{ ...refusal, code: 'AccessDeniedException', status: 400, operation: 'GetLicenseConfiguration' },
  });
  const blind = await on.run('plan', { 'my-os-2': field(shared) }, { top });
  expect(blind.manifest.warnings).toContainEqual(
    `t1  my-os-2 does not get license configuration ${shared} here: license-manager:GetLicenseConfiguration is not allowed, so it isn't known whether account ${owner?.id} shares it`,
  );
});

describe('a license configuration is refused', () => {
  it.each([
    ['of a region that the image is not in', 'arn:aws:license-manager:ap-south-1:', 'ap-south-1 is not in regions'],
    ['of a partition that its region is not in', 'arn:aws-cn:license-manager:eu-west-1:', 'eu-west-1 is in aws, not'],
    ['that is none', 'arn:aws:ec2:eu-west-1:', 'must be the ARN of a license configuration'],
  ])('at its line: one %s', async (_, start, message) => {
    const arn = `${start}123456789012:license-configuration:lic-0123456789abcdef0123456789abcdef`;
    const { exitCode, manifest } = await on.run('check', { 'my-os-1': `\n    ${field(arn)}\n  ` });
    expect(exitCode).toBe(1);
    const [{ line, message: found = '' } = {}] = manifest.failures;
    expect([line, found]).toEqual([8, expect.stringContaining(message)]);
  });

  it('in preflight: one of a region that no image is in, one that does not exist, and one that is disabled', async () => {
    const { 'eu-west-1': gone = '', 'us-east-1': disabled = '' } = arns;
    const elsewhere = gone.replace('eu-west-1', 'ap-east-1');
    await licenses(on.world, 'eu-west-1').deleteLicenseConfiguration({ LicenseConfigurationArn: gone });
    await licenses(on.world, 'us-east-1').updateLicenseConfiguration({
      LicenseConfigurationArn: disabled,
      LicenseConfigurationStatus: 'DISABLED',
    });
    const { manifest } = await on.run('create', { 'my-os-1': `regions: [], ${field(elsewhere, gone, disabled)}` });
    expect(manifest.failures.map(({ message, line }) => [message, line]).sort()).toEqual([
      [expect.stringContaining('of ap-east-1, where my-os-1 has no AMI'), 7],
      [expect.stringContaining(`license configuration ${gone} does not exist`), 7],
      [expect.stringContaining(`license configuration ${disabled} is DISABLED`), 7],
    ]);
    expect(await on.images()).toEqual([]);
  });
});

describe('License Manager', () => {
  it('that allows nothing is noted in preflight, and fails the region', async () => {
    const denied = { ...refusal, code: 'AccessDeniedException', status: 400, service: 'license-manager' };
    await on.world.fault({ ...denied, region: 'eu-west-1' });
    const { log, manifest } = await on.run('create', { 'my-os-1': field(...Object.values(arns)) });
    expect(log).toContain("can't be checked in advance, license-manager:GetLicenseConfiguration is not allowed");
    expect(manifest.failures.map(({ region, message }) => [region, message])).toEqual([
      ['eu-west-1', expect.stringContaining('UpdateLicenseSpecificationsForResource in eu-west-1')],
    ]);
    const planned = await on.run('plan', { 'my-os-1': field(...Object.values(arns)) });
    expect(planned.exitCode).toBe(0);
    expect(planned.manifest.warnings).toEqual([expect.stringContaining("license configurations can't be compared")]);
  });

  it('that does not know a new AMI yet, or is busy, is asked again', async () => {
    const passing = ['ConflictException', 'RateLimitExceededException', 'InvalidResourceStateException'];
    for (const code of [...passing, 'InvalidParameterValueException'])
      await on.world.fault({ ...update, kind: 'error', code, status: 400, count: 1 });
    await on.world.fault({ ...update, kind: 'error', code: 'ServerInternalException', status: 500, count: 1 });
    await on.release('create', { 'my-os-1': field(...Object.values(arns)) });
    expect(await listed('eu-west-1')).toHaveLength(1);
  });

  it('that refuses after an answer was lost is looked at, and a hard limit is explained', async () => {
    const limit = { ...update, kind: 'error', code: 'LicenseUsageException', status: 400 };
    await on.world.fault({ ...update, kind: 'reset', applied: true, count: 1 }, limit);
    await on.release('create', { 'my-os-1': field(...Object.values(arns)) });
    const { manifest } = await on.run('create', { 'my-os-2': field(...Object.values(arns)) });
    expect(manifest.failures).toEqual([
      expect.objectContaining({ region: 'eu-west-1', hint: expect.stringContaining('hard limit') }),
    ]);
  });
});
