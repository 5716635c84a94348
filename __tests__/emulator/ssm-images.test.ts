import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parameters } from '../support/aws.js';
import { ec2, imageOf, outcome, region } from '../support/ec2-fixtures.js';
import { imageIn } from '../support/image-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('parameters of data type aws:ec2:image', () => {
  let world: TestWorld;
  let imageId: string;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}] });
    imageId = await imageIn(world, region);
  });
  afterEach(() => world.destroy());
  const ssm = (inRegion = region, accountIndex = 0) => parameters(world, inRegion, world.accounts[accountIndex]);
  const image = { Name: '/my-os/latest', Type: 'String' as const, DataType: 'aws:ec2:image' };
  const value = async (client = ssm()) =>
    client.getParameter({ Name: image.Name }).then(
      ({ Parameter: parameter }) => `${parameter?.Value} ${parameter?.Version} ${parameter?.DataType}`,
      (error: Error) => error.name,
    );

  it('appear when they have been validated', async () => {
    expect(await ssm().putParameter({ ...image, Value: imageId })).toMatchObject({ Version: 1 });
    expect(await value()).toBe('ParameterNotFound');
    await world.advance(4);
    expect(await value()).toBe('ParameterNotFound');
    expect(await outcome(ssm().putParameter({ ...image, Value: imageId }))).toBe('ParameterAlreadyExists');
    await world.advance(1);
    expect(await value()).toBe(`${imageId} 1 aws:ec2:image`);
  });

  it('keep their old value until the new one is validated', async () => {
    await ssm().putParameter({ ...image, Value: imageId });
    await world.advance(5);
    const { ImageId: pending = '' } = await ec2(world).registerImage(
      imageOf((await snapshotOf(imageId)) ?? '', 'another'),
    );
    await ssm().putParameter({ ...image, Value: pending, Overwrite: true });
    expect(await value()).toBe(`${imageId} 1 aws:ec2:image`);
    // The image becomes available in the same five seconds.
    await world.advance(5);
    expect(await value()).toBe(`${pending} 2 aws:ec2:image`);
    const { Parameters: history } = await ssm().getParameterHistory({ Name: image.Name });
    expect(history?.map(({ Value }) => Value)).toEqual([imageId, pending]);
  });

  it.each([
    ['does not exist', () => 'ami-00000000000000000', region, 0],
    ['is no id', () => 'my-os', region, 0],
    ['is in another region', () => imageId, 'eu-west-2', 0],
    ["is another account's", () => imageId, region, 1],
  ])('never appear when the image %s', async (_what, id, inRegion, accountIndex) => {
    const client = ssm(inRegion, accountIndex);
    expect(await client.putParameter({ ...image, Value: id() })).toMatchObject({ Version: 1 });
    await world.advance(3600);
    expect(await value(client)).toBe('ParameterNotFound');
    expect(await outcome(client.putParameter({ ...image, Value: id() }))).toBe('ok');
  });

  it('never appear when the image is not available yet', async () => {
    await world.settings({ latencySeconds: { registerImage: 60 } });
    const { ImageId: pending = '' } = await ec2(world).registerImage(
      imageOf((await snapshotOf(imageId)) ?? '', 'another'),
    );
    await ssm().putParameter({ ...image, Value: pending });
    await world.advance(3600);
    expect(await value()).toBe('ParameterNotFound');
  });

  it('may name an image that is shared', async () => {
    await ec2(world).modifyImageAttribute({
      ImageId: imageId,
      LaunchPermission: { Add: [{ UserId: world.accounts[1]?.id }] },
    });
    const other = ssm(region, 1);
    await other.putParameter({ ...image, Value: imageId });
    await world.advance(5);
    expect(await value(other)).toBe(`${imageId} 1 aws:ec2:image`);
  });

  it('keep their data type: an overwrite with another one is refused, and so may be one that does not name it', async () => {
    await ssm().putParameter({ ...image, Value: imageId });
    await world.advance(5);
    const overwrite = { Name: image.Name, Value: imageId, Overwrite: true };
    for (const request of [overwrite, { ...overwrite, DataType: 'text' }]) {
      await expect(ssm().putParameter(request)).rejects.toMatchObject({
        name: 'ValidationException',
        message: 'The data type of an existing parameter cannot be changed from aws:ec2:image to text.',
      });
    }
    await world.settings({ ssm: { overwriteKeepsDataType: true } });
    await ssm().putParameter(overwrite);
    await world.advance(5);
    expect(await value()).toBe(`${imageId} 2 aws:ec2:image`);
  });

  async function snapshotOf(id: string): Promise<string | undefined> {
    const { Images: images } = await ec2(world).describeImages({ ImageIds: [id] });
    return images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId;
  }
});
