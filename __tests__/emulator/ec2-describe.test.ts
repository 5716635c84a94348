import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { availableImage, ec2, imageOf, importedSnapshot, outcome, refusal, region } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('what EC2 shows', () => {
  let world: TestWorld;
  let snapshotId: string;
  let images: Record<string, string>;
  beforeAll(async () => {
    world = await createWorld({ accounts: [{}, {}], start: '2026-03-04T05:06:07Z' });
    snapshotId = await importedSnapshot(world);
    await ec2(world).createTags({ Resources: [snapshotId], Tags: [{ Key: 'Name', Value: 'a*b (x)' }] });
    images = {};
    for (const name of ['os-1', 'os-2', 'other']) {
      const { ImageId: imageId = '' } = await ec2(world).registerImage({
        ...imageOf(snapshotId, name),
        TagSpecifications: [{ ResourceType: 'image', Tags: [{ Key: 'line', Value: name.slice(0, 2) }] }],
      });
      images[name] = imageId;
    }
    await world.advance(5);
  });
  afterAll(() => world.destroy());

  const imageNames = async (input: object, account = world.account) =>
    ((await ec2(world, region, account).describeImages(input)).Images ?? []).map((image) => image.Name).sort();

  it.each<[string, string, string[], string[]]>([
    ['a name', 'name', ['os-1'], ['os-1']],
    ['one of two names', 'name', ['os-1', 'other'], ['os-1', 'other']],
    ['a wildcard', 'name', ['os-*'], ['os-1', 'os-2']],
    ['a single character', 'name', ['os-?'], ['os-1', 'os-2']],
    ['case', 'name', ['OS-*'], []],
    ['an escaped wildcard', 'name', ['os-\\*'], []],
    ['a regular expression, literally', 'name', ['os-.'], []],
    ['a tag', 'tag:line', ['os'], ['os-1', 'os-2']],
    ['a tag key', 'tag-key', ['li*'], ['os-1', 'os-2', 'other']],
    ['the state', 'state', ['available'], ['os-1', 'os-2', 'other']],
    ['publicness', 'is-public', ['true'], []],
    ['the day', 'creation-date', ['2026-03-04T*'], ['os-1', 'os-2', 'other']],
    ['the type of a volume', 'block-device-mapping.volume-type', ['gp3'], ['os-1', 'os-2', 'other']],
  ])('filters images by %s', async (_what, Name, Values, names) => {
    expect(await imageNames({ Owners: ['self'], Filters: [{ Name, Values }] })).toEqual(names);
  });

  it('asks all filters of an image', async () => {
    const Filters = [
      { Name: 'tag:line', Values: ['os'] },
      { Name: 'block-device-mapping.snapshot-id', Values: [snapshotId] },
      { Name: 'image-id', Values: [images['os-2'] ?? '', images.other ?? ''] },
    ];
    expect(await imageNames({ Filters })).toEqual(['os-2']);
  });

  it('filters snapshots', async () => {
    const found = async (Name: string, value: string) =>
      (await ec2(world).describeSnapshots({ OwnerIds: ['self'], Filters: [{ Name, Values: [value] }] })).Snapshots
        ?.length;
    expect(await found('tag:Name', 'a\\*b (x)')).toBe(1);
    expect(await found('tag:Name', 'a\\*c (x)')).toBe(0);
    expect(await found('status', 'completed')).toBe(1);
    expect(await found('volume-size', '1')).toBe(1);
    expect(await found('encrypted', 'true')).toBe(0);
    expect(await found('owner-id', world.account.id)).toBe(1);
    expect(await found('description', 'Created by AWS-VMImport*')).toBe(1);
    expect(await found('volume-id', 'vol-ffffffff')).toBe(1);
  });

  it('refuses a filter it does not know, and more than 200 values', async () => {
    const filtered = (Name: string, Values: string[]) => ec2(world).describeImages({ Filters: [{ Name, Values }] });
    expect(await refusal(filtered('colour', ['red']))).toBe("InvalidParameterValue: The filter 'colour' is invalid");
    expect(await outcome(filtered('name', Array(201).fill('x')))).toBe('FilterLimitExceeded');
  });

  it('looks for disabled images only where they are included', async () => {
    const Filters = [{ Name: 'state', Values: ['available', 'disabled'] }];
    expect(await refusal(ec2(world).describeImages({ Filters }))).toBe(
      "InvalidParameter: When filtering by the 'disabled' state, 'IncludeDisabled' must be set to 'true' in the request.",
    );
    expect(await imageNames({ Owners: ['self'], Filters, IncludeDisabled: true })).toEqual(['os-1', 'os-2', 'other']);
  });

  it('names ids that are missing or malformed', async () => {
    const missing = ['ami-0123456789abcdef0', 'ami-0123456789abcdef1'];
    expect(await refusal(ec2(world).describeImages({ ImageIds: missing.slice(0, 1) }))).toBe(
      `InvalidAMIID.NotFound: The image id '[${missing[0]}]' does not exist`,
    );
    expect(await refusal(ec2(world).describeImages({ ImageIds: [...missing, images['os-1'] ?? ''] }))).toBe(
      `InvalidAMIID.NotFound: The image ids '[${missing.join(', ')}]' do not exist`,
    );
    expect(await refusal(ec2(world).describeImages({ ImageIds: ['ami-x'] }))).toBe(
      'InvalidAMIID.Malformed: Invalid id: "ami-x" (expecting "ami-...")',
    );
    expect(await refusal(ec2(world).describeSnapshots({ SnapshotIds: ['snap-0123456789abcdef0'] }))).toBe(
      "InvalidSnapshot.NotFound: The snapshot 'snap-0123456789abcdef0' does not exist.",
    );
  });

  it('pages', async () => {
    const first = await ec2(world).describeImages({ Owners: ['self'], MaxResults: 2 });
    const second = await ec2(world).describeImages({ Owners: ['self'], MaxResults: 2, NextToken: first.NextToken });
    const ids = [...(first.Images ?? []), ...(second.Images ?? [])].map((image) => image.ImageId);
    expect(ids.sort()).toEqual(Object.values(images).sort());
    expect(second.NextToken).toBeUndefined();
    expect(await outcome(ec2(world).describeImages({ ImageIds: [images.other ?? ''], MaxResults: 5 }))).toBe(
      'InvalidParameterCombination',
    );
    expect(await outcome(ec2(world).describeImages({ NextToken: 'made up' }))).toBe('InvalidNextToken');
  });

  it('may begin with an empty page', async () => {
    await world.settings({ ec2: { emptyPages: true } });
    const first = await ec2(world).describeSnapshots({ OwnerIds: ['self'] });
    expect(first.Snapshots).toEqual([]);
    const second = await ec2(world).describeSnapshots({ OwnerIds: ['self'], NextToken: first.NextToken });
    expect(second.Snapshots).toHaveLength(1);
    await world.settings({ ec2: { emptyPages: false } });
  });

  it('shows the regions of a partition', async () => {
    const regions = async (input: object) => (await ec2(world).describeRegions(input)).Regions ?? [];
    expect((await regions({})).map(({ RegionName }) => RegionName)).toContain('eu-west-1');
    expect((await regions({})).every(({ OptInStatus }) => OptInStatus !== 'not-opted-in')).toBe(true);
    expect((await regions({ AllRegions: true })).length).toBeGreaterThan((await regions({})).length);
    expect(await regions({ Filters: [{ Name: 'opt-in-status', Values: ['not-opted-in'] }] })).toEqual([]);
    expect(await regions({ RegionNames: ['af-south-1'] })).toMatchObject([
      { RegionName: 'af-south-1', OptInStatus: 'not-opted-in', Endpoint: 'ec2.af-south-1.amazonaws.com' },
    ]);
    expect(await outcome(regions({ RegionNames: ['cn-north-1'] }))).toBe('InvalidParameterValue');
    expect(await outcome(ec2(world, 'af-south-1').describeImages({}))).toBe('AuthFailure');
    await world.settings({ regions: { 'af-south-1': 'opted-in' } });
    expect(await outcome(ec2(world, 'af-south-1').describeImages({}))).toBe('ok');
  });

  it('shows others what they may launch, their deprecated images only on request', async () => {
    const [, other] = world.accounts;
    expect(await imageNames({}, other)).toEqual([]);
    expect(await outcome(ec2(world, region, other).describeImages({ ImageIds: [images.other ?? ''] }))).toBe(
      'InvalidAMIID.NotFound',
    );
    const shared = await availableImage(world, snapshotId, 'shared');
    await ec2(world).modifyImageAttribute({ ImageId: shared, LaunchPermission: { Add: [{ UserId: other?.id }] } });
    expect(await imageNames({}, other)).toEqual(['shared']);
    expect(await imageNames({ ExecutableUsers: ['self'] }, other)).toEqual(['shared']);
    expect(await imageNames({ ExecutableUsers: ['all'] }, other)).toEqual([]);
    expect(await imageNames({ Owners: ['self'] }, other)).toEqual([]);
    expect(await imageNames({ Owners: [world.account.id] }, other)).toEqual(['shared']);

    await ec2(world).enableImageDeprecation({ ImageId: shared, DeprecateAt: new Date('2026-03-05T00:00:00Z') });
    await world.advance(24 * 3600);
    expect(await imageNames({}, other)).toEqual([]);
    expect(await imageNames({ IncludeDeprecated: true }, other)).toEqual(['shared']);
    expect(await imageNames({ ImageIds: [shared] }, other)).toEqual(['shared']);
    expect(await imageNames({ Owners: ['self'] })).toContain('shared');

    await ec2(world).disableImage({ ImageId: shared });
    expect(await imageNames({ Owners: ['self'] })).not.toContain('shared');
    expect(await imageNames({ Owners: ['self'], IncludeDisabled: true })).toContain('shared');
    expect(await imageNames({ IncludeDisabled: true, IncludeDeprecated: true }, other)).toEqual([]);
  });

  it('sets, shows and deletes tags by the rules', async () => {
    const client = ec2(world);
    const id = images['os-1'] ?? '';
    const tag = (Key: string, Value?: string) =>
      client.createTags({ Resources: [id, snapshotId], Tags: [{ Key, Value }] });
    expect(await outcome(tag('aws:x', 'y'))).toBe('InvalidParameterValue');
    expect(await outcome(tag('k'.repeat(129)))).toBe('InvalidParameterValue');
    expect(await outcome(tag('k', 'v'.repeat(257)))).toBe('InvalidParameterValue');
    expect(await outcome(client.createTags({ Resources: ['ami-0123456789abcdef0'], Tags: [{ Key: 'k' }] }))).toBe(
      'InvalidAMIID.NotFound',
    );
    expect(await outcome(client.createTags({ Resources: ['disk'], Tags: [{ Key: 'k' }] }))).toBe('InvalidID');
    const many = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    expect(await outcome(client.createTags({ Resources: [id], Tags: many }))).toBe('TagLimitExceeded');

    await tag('k', 'v');
    const tagsOf = async () =>
      (await client.describeTags({ Filters: [{ Name: 'key', Values: ['k'] }] })).Tags?.map(
        (found) => found.ResourceType,
      ).sort();
    expect(await tagsOf()).toEqual(['image', 'snapshot']);
    await client.deleteTags({ Resources: [id, snapshotId], Tags: [{ Key: 'k', Value: 'another' }] });
    expect(await tagsOf()).toEqual(['image', 'snapshot']);
    await client.deleteTags({ Resources: [id], Tags: [{ Key: 'k' }] });
    expect(await tagsOf()).toEqual(['snapshot']);
  });
});
