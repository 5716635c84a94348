import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { product, seedProduct } from '../support/marketplace-fixtures.js';
import { imageId, openReleases, type Releases, regions } from '../support/releases.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

const restricted = 'instance_types: {supported: [m7i.*, c7i.large], unsupported: ["*.metal"]}';

async function instanceTypes(region: string): Promise<unknown> {
  const { Images = [] } = await ec2(on.world, region).describeImages({ Owners: ['self'] });
  return Images[0]?.InstanceTypeSpecification;
}

describe('instance_types', () => {
  it('are planned, set in every region before anything is public, and then left alone', async () => {
    const images = { 'my-os-1': `public: true, ${restricted}` };
    const plan = await on.run('plan', images);
    const published = await on.release('publish', images);
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    for (const region of regions) {
      expect(await instanceTypes(region)).toEqual({
        SupportedInstanceTypes: [{ InstanceType: 'c7i.large' }, { InstanceType: 'm7i.*' }],
        UnsupportedInstanceTypes: [{ InstanceType: '*.metal' }],
      });
    }
    const order = (await on.world.requests({ mutating: true })).map(({ operation }) => operation);
    expect(order.lastIndexOf('ReplaceImageInstanceTypeSpecification')).toBeLessThan(
      order.indexOf('ModifyImageAttribute'),
    );
    const reordered = restricted.replace('m7i.*, c7i.large', 'c7i.large, m7i.*');
    expect((await on.release('publish', { 'my-os-1': `public: true, ${reordered}` })).manifest.changes).toEqual([]);
  });

  it('that differ are what verify reports and publish corrects, and absent ones are left alone', async () => {
    await on.release('publish', { 'my-os-1': restricted });
    const ImageId = await imageId(on.world, 'eu-west-1', 'my-os-1');
    await ec2(on.world, 'eu-west-1').replaceImageInstanceTypeSpecification({ ImageId });
    const verified = await on.run('verify', { 'my-os-1': restricted });
    expect(verified.manifest.failures.map(({ region, message }) => [region, message])).toEqual([
      [
        'eu-west-1',
        expect.stringContaining(
          'instance types differ: supported missing c7i.large, m7i.*; unsupported missing *.metal',
        ),
      ],
    ]);
    await on.release('publish', { 'my-os-1': restricted });
    expect(await instanceTypes('eu-west-1')).toEqual(await instanceTypes('us-east-1'));
    expect((await on.release('publish', { 'my-os-1': '' })).manifest.changes).toEqual([]);
    await on.release('publish', { 'my-os-1': 'instance_types: {}' });
    expect(await instanceTypes('eu-west-1')).toBeUndefined();
  });

  it('of an image that is published without its disk image are corrected too', async () => {
    await on.release('create', { 'my-os-1': '' });
    await on.run('publish', { 'my-os-1': restricted }, { inputs: { 'source-path': 'gone.raw' } });
    expect(await instanceTypes('eu-west-1')).toBeDefined();
  });
});

describe('instance_types and AWS Marketplace exclude each other', () => {
  const marketplace = (): string =>
    `regions: [us-east-1], marketplace: {entity_id: ${product}, access_role_arn: "arn:aws:iam::${on.world.account.id}:role/marketplace",
     version_title: "1.0", release_notes: new, user_name: ec2-user, scanning_port: 22, os_name: OTHERLINUX, os_version: "1.0",
     usage_instructions: log in, recommended_instance_type: m5.large,
     security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]}`;

  it('in the config', async () => {
    const { exitCode, log } = await on.run('check', { 'my-os-1': `${marketplace()}, ${restricted}` });
    expect([exitCode, log]).toEqual([
      1,
      expect.stringContaining("instance_types: can't be set together with marketplace"),
    ]);
  });

  it('where an image is restricted already, unless the config removes that', async () => {
    await seedProduct(on.world);
    await on.release('create', { 'my-os-1': restricted });
    const refused = await on.run('publish', { 'my-os-1': marketplace() });
    expect(refused.manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^my-os-1 \(ami-\w+\) can't be listed in AWS Marketplace: its instance types are restricted$/,
      ),
    ]);
    await on.release('publish', { 'my-os-1': `${marketplace()}, instance_types: {}` });
  });

  it('where an image is listed already', async () => {
    await on.world.settings({ ec2: { productCodesOfNewSnapshots: ['abc123'] } });
    await on.release('create', { 'my-os-1': '' });
    const from = (await on.world.requests()).length;
    const { manifest } = await on.run('publish', { 'my-os-1': restricted });
    expect(manifest.failures.map(({ message }) => message)).toEqual(
      regions.map(() => expect.stringContaining("can't be restricted: it is listed in AWS Marketplace")),
    );
    expect(await on.world.requests({ from, mutating: true })).toEqual([]);
  });
});
