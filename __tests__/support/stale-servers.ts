import { differences } from './fault-campaign.js';
import { look, normalised } from './publish-holdings.js';
import { undisturbedState } from './publish-interruptions.js';
import { leftovers, strangers, untruths } from './publish-truth.js';
import { inPublishWorld, makingRoom, type Scene } from './publish-world.js';
import type { TestWorld } from './world.js';

/** The last step of a release: by then everything is public, and all of it has to be taken back. */
export const refusedNotification = {
  kind: 'error',
  service: 'sns',
  operation: 'Publish',
  code: 'AuthorizationErrorException',
  status: 403,
};

/** What is wrong after a `publish` of which three requests in ten meet a server that is 20 seconds behind. */
export function publishOnStaleServers(seed: string): Promise<string[]> {
  return inPublishWorld(
    makingRoom,
    async (world, workspace) => {
      const before = await look(world);
      const result = await onStaleServers(world, () => workspace.run('publish'));
      const after = await look(world);
      return [
        ...result.manifest.failures.map(({ message }) => message),
        ...calledGone(result.log),
        ...untruths(before, after, result, makingRoom),
        ...differences(await undisturbedState(makingRoom), normalised(after)),
      ];
    },
    { seed },
  );
}

/** The same where the notification is refused, and so everything is rolled back. */
export function rollBackOnStaleServers(seed: string): Promise<string[]> {
  const scene: Scene = { ...makingRoom, rollback: true };
  return inPublishWorld(
    scene,
    async (world, workspace) => {
      const before = await look(world);
      await world.fault(refusedNotification);
      const result = await onStaleServers(world, () => workspace.run('publish'));
      const after = await look(world);
      const [refused, ...others] = result.manifest.failures.map(({ message }) => message);
      return [
        ...(refused?.startsWith('Publish in us-east-1') ? [] : [`not refused: ${refused}`]),
        ...others,
        ...calledGone(result.log),
        ...untruths(before, after, result, scene),
        ...leftovers(before, after, scene),
        ...strangers(after),
      ];
    },
    { seed },
  );
}

/** Does `step` while a share of the requests meets a server that is some time behind. */
export async function onStaleServers<T>(
  world: TestWorld,
  step: () => Promise<T>,
  staleServers = { share: 0.3, lagSeconds: 20 },
): Promise<T> {
  await world.settings({ ec2: { staleServers } });
  const result = await step();
  await world.settings({ ec2: { staleServers: { share: 0 } } });
  return result;
}

function calledGone(log: string): string[] {
  return log.split('\n').filter((line) => /NotFound|no longer exists|does not exist|is gone/.test(line));
}
