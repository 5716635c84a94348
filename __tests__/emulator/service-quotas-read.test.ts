import { ServiceQuotas } from '@aws-sdk/client-service-quotas';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, outcome } from '../support/ec2-fixtures.js';
import { imageIn } from '../support/image-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('service quotas', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await createWorld();
  });
  afterEach(() => world.destroy());
  const quotas = (region = 'us-east-1') => new ServiceQuotas(world.client(region));
  const publicImages = { ServiceCode: 'ec2', QuotaCode: 'L-0E3CBAB9' };

  it('shows what an account may have beside what everyone has', async () => {
    await world.settings({ serviceQuotas: { publicImages: { 'eu-west-1': 20 } } });
    const value = async (region: string) => (await quotas(region).getServiceQuota(publicImages)).Quota?.Value;
    expect([await value('us-east-1'), await value('eu-west-1')]).toEqual([5, 20]);
    await world.settings({ serviceQuotas: { publicImages: { [`${world.account.id} eu-west-1`]: 7 } } });
    expect(await value('eu-west-1')).toBe(7);
    await world.settings({ serviceQuotas: { publicImages: { [`${world.account.id} eu-west-1`]: 20 } } });
    const { Quota: quota } = await quotas('eu-west-1').getAWSDefaultServiceQuota(publicImages);
    expect(quota).toMatchObject({ QuotaName: 'Public AMIs', Value: 5, Adjustable: true, GlobalQuota: false });
  });

  it('lists by pages', async () => {
    const first = await quotas().listServiceQuotas({ ServiceCode: 'ec2', MaxResults: 2 });
    const second = await quotas().listServiceQuotas({
      ServiceCode: 'ec2',
      MaxResults: 2,
      NextToken: first.NextToken,
    });
    const names = [first, second].map(({ Quotas: page }) => page?.map(({ QuotaName: name }) => name));
    expect(names).toEqual([
      ['Public AMIs', 'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances'],
      ['AMIs'],
    ]);
    expect(second.NextToken).toBeUndefined();
    const { Quotas: ebs } = await quotas().listAWSDefaultServiceQuotas({ ServiceCode: 'ebs' });
    expect(ebs?.map(({ QuotaCode, Value }) => [QuotaCode, Value])).toEqual([
      ['L-309BACF6', 100_000],
      ['L-E137849C', 2000],
    ]);
  });

  it('refuses what does not exist', async () => {
    expect(await outcome(quotas().getServiceQuota({ ...publicImages, QuotaCode: 'L-00000000' }))).toBe(
      'NoSuchResourceException',
    );
    expect(await outcome(quotas().listServiceQuotas({ ServiceCode: 'rockets' }))).toBe('NoSuchResourceException');
    const badToken = quotas().listServiceQuotas({ ServiceCode: 'ec2', NextToken: 'AAAA' });
    expect(await outcome(badToken)).toBe('InvalidPaginationTokenException');
  });

  it('is what EC2 uses', async () => {
    await world.settings({ serviceQuotas: { publicImages: { 'eu-west-1': 1 } } });
    const images = [await imageIn(world, 'eu-west-1', 'one'), await imageIn(world, 'eu-west-1', 'two')];
    const publish = (imageId: string | undefined) =>
      outcome(
        ec2(world, 'eu-west-1').modifyImageAttribute({
          ImageId: imageId,
          LaunchPermission: { Add: [{ Group: 'all' }] },
        }),
      );
    expect([await publish(images[0]), await publish(images[1])]).toEqual(['ok', 'ResourceLimitExceeded']);
    await world.settings({ serviceQuotas: { publicImages: { 'eu-west-1': 2 } } });
    expect(await publish(images[1])).toBe('ok');
  });
});
