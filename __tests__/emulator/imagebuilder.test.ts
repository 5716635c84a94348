import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, outcome, refusal } from '../support/ec2-fixtures.js';
import { builtImage, imageBuilder, pipeline, run, seedBuilder } from '../support/image-builder-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

const region = 'eu-west-1';

describe('Image Builder', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}], start: '2026-01-02T03:04:05.678Z' });
  });
  afterEach(() => world.destroy());

  it('puts an AMI into each region and target account of a distribution', async () => {
    const other = world.accounts[1];
    if (other === undefined) throw new Error('The world has two accounts.');
    const arn = await builtImage(world, {
      distributions: [
        { region, amiDistributionConfiguration: { name: 'os-{{imagebuilder:buildDate}}', amiTags: { a: 'b' } } },
        {
          region: 'us-east-1',
          amiDistributionConfiguration: {
            targetAccountIds: [other.id],
            launchPermission: { userIds: ['111122223333'] },
          },
        },
      ],
    });
    const { image } = await imageBuilder(world, region).getImage({ imageBuildVersionArn: arn });
    const amis = image?.outputResources?.amis ?? [];
    expect(amis.map(({ region: place, accountId, name }) => [place, accountId, name])).toEqual([
      [region, world.account.id, 'os-2026-01-02T03-05-10.678000Z'],
      ['us-east-1', world.account.id, 'my-os 2026-01-02T03-05-10.678000Z'],
      ['us-east-1', other.id, 'my-os 2026-01-02T03-05-10.678000Z'],
    ]);
    const [home, shared, foreign] = amis.map(({ image: id }) => id ?? '');
    const { Images: [found] = [] } = await ec2(world).describeImages({ ImageIds: [home ?? ''] });
    expect(found).toMatchObject({ State: 'available', OwnerId: world.account.id });
    expect(found?.Tags).toEqual([
      { Key: 'CreatedBy', Value: 'EC2 Image Builder' },
      { Key: 'Ec2ImageBuilderArn', Value: arn },
      { Key: 'a', Value: 'b' },
    ]);
    const permissions = await ec2(world, 'us-east-1').describeImageAttribute({
      ImageId: shared ?? '',
      Attribute: 'launchPermission',
    });
    expect(permissions.LaunchPermissions).toEqual([{ UserId: '111122223333' }]);
    const ofOther = await ec2(world, 'us-east-1', other).describeImages({ Owners: ['self'] });
    expect(ofOther.Images?.map(({ ImageId: id }) => id)).toEqual([foreign]);
  });

  it('shows the phases of a build, and its AMIs at its end', async () => {
    const nightly = await pipeline(world);
    const arn = await run(world, nightly, { seconds: 0 });
    const seen: unknown[] = [];
    for (let phase = 0; phase < 5; phase++) {
      const { image } = await imageBuilder(world, region).getImage({ imageBuildVersionArn: arn });
      seen.push([image?.state?.status, image?.outputResources?.amis?.length ?? 0]);
      await world.advance(60);
    }
    expect(seen).toEqual([
      ['CREATING', 0],
      ['BUILDING', 0],
      ['TESTING', 0],
      ['DISTRIBUTING', 0],
      ['AVAILABLE', 1],
    ]);
  });

  it('fails a build that would make an AMI with product codes public', async () => {
    await seedBuilder(world, { owner: 'AWSMarketplace', name: 'agent', productCodes: ['abc'] });
    await world.settings({ imageBuilder: { subscriptions: { [world.account.id]: ['abc'] } } });
    const arn = await builtImage(world, {
      recipe: {
        components: [{ componentArn: `arn:aws:imagebuilder:${region}:aws-marketplace:component/agent/x.x.x` }],
      },
      distributions: [{ region, amiDistributionConfiguration: { launchPermission: { userGroups: ['all'] } } }],
    });
    const { image } = await imageBuilder(world, region).getImage({ imageBuildVersionArn: arn });
    expect(image?.state).toEqual({ status: 'FAILED', reason: 'An AMI with product codes cannot be made public.' });
  });

  it('lists the images of a pipeline in no order of time', async () => {
    const nightly = await pipeline(world);
    for (let build = 0; build < 10; build++) await run(world, nightly, { seconds: 0 });
    const { imageSummaryList: images = [], nextToken } = await imageBuilder(world, region).listImagePipelineImages({
      imagePipelineArn: nightly,
      maxResults: 3,
    });
    expect([images.map(({ version }) => version), nextToken !== undefined]).toEqual([
      ['1.0.0/1', '1.0.0/10', '1.0.0/2'],
      true,
    ]);
  });

  it('rejects what the model does not allow with its own error', async () => {
    const builder = imageBuilder(world, region);
    expect(await refusal(builder.getImage({ imageBuildVersionArn: 'my-os' }))).toContain(
      "The value supplied for parameter 'imageBuildVersionArn' is not valid.",
    );
    expect(await outcome(builder.listImages({ maxResults: 101 }))).toBe('InvalidParameterValueException');
  });

  it('is seeded with care', async () => {
    await expect(seedBuilder(world, { owner: 'Amazon', name: 'x', version: '1.0' })).rejects.toThrow(
      'the form 1.0.0/1',
    );
    await expect(seedBuilder(world, { owner: 'Amazon', name: 7 })).rejects.toThrow('name must be a string.');
    await expect(seedBuilder(world, { owner: 'Amazon', name: 'x', kind: 'recipe' })).rejects.toThrow('kind must be');
  });
});
