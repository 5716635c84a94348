import { createWorkspace, type Workspace } from './action.js';
import { s3 } from './aws.js';
import { rawDisk } from './disks.js';
import { createWorld, type TestWorld, type TestWorldOptions } from './world.js';

export interface OpenWorld {
  readonly world: TestWorld;
  readonly workspace: Workspace;
  close(): Promise<void>;
}

export interface OpenWorldOptions extends TestWorldOptions {
  readonly config?: string;
  readonly disk?: Uint8Array;
}

/** A world with the bucket `images`, and a workspace with `image.yaml` and `disk.raw`. */
export async function openWorld(options: OpenWorldOptions = {}): Promise<OpenWorld> {
  const { config = '', disk = rawDisk(64 * 1024), ...worldOptions } = options;
  const world = await createWorld(worldOptions);
  await s3(world, 'us-east-1').createBucket({ Bucket: 'images' });
  const workspace = await createWorkspace(world, config);
  await workspace.write('disk.raw', disk);
  return {
    world,
    workspace,
    close: async () => {
      await workspace.remove();
      await world.destroy();
    },
  };
}

/** The same for one step, which may run beside others. */
export async function inWorld<T>(
  options: OpenWorldOptions,
  step: (world: TestWorld, workspace: Workspace) => Promise<T>,
): Promise<T> {
  const { world, workspace, close } = await openWorld(options);
  try {
    return await step(world, workspace);
  } finally {
    await close();
  }
}
