import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { availableImage, ec2, importedSnapshot, outcome } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let ImageId: string;
beforeEach(async () => {
  world = await createWorld({ accounts: [{}, {}] });
  ImageId = await availableImage(world, await importedSnapshot(world));
});
afterEach(() => world.destroy());

const replace = (SupportedInstanceTypes?: string[], UnsupportedInstanceTypes?: string[]) =>
  ec2(world).replaceImageInstanceTypeSpecification({
    ImageId,
    InstanceTypeSpecification: {
      ...(SupportedInstanceTypes && { SupportedInstanceTypes }),
      ...(UnsupportedInstanceTypes && { UnsupportedInstanceTypes }),
    },
  });

async function shown(account = world.account): Promise<unknown> {
  const { Images = [] } = await ec2(world, undefined, account).describeImages({ ImageIds: [ImageId] });
  return Images[0]?.InstanceTypeSpecification;
}

it('replaces both lists at once, shows them to everybody, and removes them', async () => {
  expect(await replace(['m7i.*'], ['*.metal'])).toMatchObject({ ReturnValue: true });
  await ec2(world).modifyImageAttribute({ ImageId, LaunchPermission: { Add: [{ Group: 'all' }] } });
  const both = {
    SupportedInstanceTypes: [{ InstanceType: 'm7i.*' }],
    UnsupportedInstanceTypes: [{ InstanceType: '*.metal' }],
  };
  expect([await shown(), await shown(world.accounts[1])]).toEqual([both, both]);
  await replace(['t3.micro']);
  expect(await shown()).toEqual({ SupportedInstanceTypes: [{ InstanceType: 't3.micro' }] });
  await ec2(world).replaceImageInstanceTypeSpecification({ ImageId });
  expect(await shown()).toBeUndefined();
});

it.each([
  ['two wildcards in a row', ['m7i.**'], []],
  ['other characters', ['m7i large'], []],
  ['more than 24 characters', ['m'.repeat(25)], []],
  ['an entry twice', ['m7i.large', 'm7i.large'], []],
  ['an entry in both lists', ['m7i.large'], ['m7i.large']],
  ['more than 100 entries', Array.from({ length: 101 }, (_, index) => `m${index}.large`), []],
])('refuses %s', async (_, supported, unsupported) => {
  expect(await outcome(replace(supported, unsupported))).toBe('InvalidParameterValue');
  expect(await shown()).toBeUndefined();
});

it('refuses images of others', async () => {
  const stranger = ec2(world, undefined, world.accounts[1]);
  expect(await outcome(stranger.replaceImageInstanceTypeSpecification({ ImageId }))).toBe('InvalidAMIID.NotFound');
});
