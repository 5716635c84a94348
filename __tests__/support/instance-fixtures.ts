import type { Instance, RegisterImageCommandInput, RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { ec2, imageOf, importedSnapshot } from './ec2-fixtures.js';
import type { TestWorld } from './world.js';

/** Registers an image of a new snapshot and waits until it is available. */
export async function bootableImage(world: TestWorld, more: Partial<RegisterImageCommandInput> = {}): Promise<string> {
  const { ImageId: imageId = '' } = await ec2(world).registerImage({
    ...imageOf(await importedSnapshot(world)),
    ...more,
  });
  await world.advance(5);
  return imageId;
}

/** Launches one instance. */
export async function launched(world: TestWorld, input: Partial<RunInstancesCommandInput>): Promise<Instance> {
  const { Instances: [instance] = [] } = await ec2(world).runInstances({ MinCount: 1, MaxCount: 1, ...input });
  if (instance === undefined) throw new Error('no instance');
  return instance;
}

export async function described(world: TestWorld, { InstanceId: id = '' }: Instance): Promise<Instance> {
  const { Reservations: reservations = [] } = await ec2(world).describeInstances({ InstanceIds: [id] });
  const instance = reservations[0]?.Instances?.[0];
  if (instance === undefined) throw new Error(`no instance ${id}`);
  return instance;
}
