import { instantWorld } from './bundle.js';
import { look, normalised } from './publish-holdings.js';
import { booted, inPublishWorld, makingRoom, type Scene } from './publish-world.js';
import type { TestWorldOptions } from './world.js';

/** A request of the public half at which a run can be interrupted, and what it is about. */
export interface PublishInterruption {
  readonly name: string;
  readonly at: { readonly operation: string; readonly region: string; readonly contains?: string };
  readonly scene: Scene;
}

const add = '"Add":[{"Group":"all"';
/** In a request that takes from everybody, and so from the older image or its snapshot. */
export const remove = '"Remove":[{"Group":"all"';
const tag = 'ami-publish:sns:';

export const publishInterruptions: readonly PublishInterruption[] = (
  [
    ['taking the older image', 'ModifyImageAttribute', 'us-east-1', remove],
    ['taking the older snapshot', 'ModifySnapshotAttribute', 'eu-west-1', remove],
    ['launching for the boot test', 'RunInstances', 'us-east-1', undefined, booted],
    ['terminating what it launched', 'TerminateInstances', 'us-east-1', undefined, booted],
    ['recording that it booted', 'CreateTags', 'us-east-1', 'passed settings:', booted],
    ['giving the snapshot', 'ModifySnapshotAttribute', 'us-east-1', add],
    ['giving the image', 'ModifyImageAttribute', 'eu-west-1', add],
    ['the deprecation', 'EnableImageDeprecation', 'us-east-1'],
    ['the protection', 'EnableImageDeregistrationProtection', 'eu-west-1'],
    ['the parameter', 'PutParameter', 'us-east-1'],
    ['the parameter', 'PutParameter', 'eu-west-1'],
    ['remembering that a topic is about to be told', 'CreateTags', 'us-east-1', tag],
    ['the notification', 'Publish', 'us-east-1'],
    ['deleting the older image', 'DeregisterImage', 'eu-west-1', undefined, { supersede: 'delete' }],
    ['disabling the older image', 'DisableImage', 'us-east-1', undefined, { supersede: 'disable' }],
    ['closing the disabled image’s snapshot', 'ModifySnapshotAttribute', 'us-east-1', remove, { supersede: 'disable' }],
  ] as const
).map(([what, operation, region, contains, scene]) => ({
  name: `${what} (${operation} in ${region})`,
  at: { operation, region, ...(contains === undefined ? {} : { contains }) },
  scene: scene ?? makingRoom,
}));

/** Options of a world for the bundle, which waits on the real clock. */
export function forBundle(): TestWorldOptions {
  return {
    start: Date.now() - 7 * 3_600_000, // the older release and what is put between it and now
    ...instantWorld,
    settings: { ...instantWorld.settings, ssm: { imageValidationSeconds: 0 } },
  };
}

const states = new Map<string, Promise<string>>();

/** What an undisturbed run leaves; asked once for each scene. */
export function undisturbedState(scene: Scene): Promise<string> {
  const key = JSON.stringify(scene);
  const state = states.get(key) ?? undisturbed(scene);
  states.set(key, state);
  return state;
}

function undisturbed(scene: Scene): Promise<string> {
  return inPublishWorld(scene, async (world, workspace) => {
    const { exitCode, manifest } = await workspace.run('publish');
    if (exitCode !== 0) throw new Error(`the undisturbed run fails: ${JSON.stringify(manifest.failures)}`);
    return normalised(await look(world));
  });
}
