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
  readonly bucket?: string;
  /** Where the bucket is, when not in us-east-1. */
  readonly bucketRegion?: 'cn-north-1';
}

/** A world with a bucket, `images` if no other is named, and a workspace with `image.yaml` and `disk.raw`. */
export async function openWorld(options: OpenWorldOptions = {}): Promise<OpenWorld> {
  const { config = '', disk = rawDisk(64 * 1024), bucket: Bucket = 'images', bucketRegion, ...worldOptions } = options;
  const world = await createWorld(worldOptions);
  await s3(world, bucketRegion ?? 'us-east-1').createBucket({
    Bucket,
    ...(bucketRegion ? { CreateBucketConfiguration: { LocationConstraint: bucketRegion } } : {}),
  });
  const workspace = await createWorkspace(world, config);
  await workspace.write('disk.raw', disk);
  return opened(world, workspace);
}

/** A world and a workspace that are closed together. */
export function opened(world: TestWorld, workspace: Workspace): OpenWorld {
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
