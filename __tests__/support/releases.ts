import type { Clock } from '../../src/aws/wait.js';
import type { ActionOptions, ActionResult, Workspace } from './action.js';
import { ec2, parameters } from './aws.js';
import { rawDisk } from './disks.js';
import { expectSuccess } from './expect-success.js';
import { type OpenWorld, openWorld } from './open-world.js';
import { prepared } from './prepared.js';
import { virtualClock } from './virtual-clock.js';
import type { TestWorld } from './world.js';

export const regions = ['us-east-1', 'eu-west-1'] as const;
/** The parameter that every release may write. */
export const parameter = '/my-os/latest';
export const latest = `ssm_parameter: [{name: ${parameter}, allow_overwrite: true}]`;
export const refusal = { kind: 'error', code: 'UnauthorizedOperation', status: 403 };

/** A world in which images are released one after the other, each from a disk of its own. */
export interface Releases {
  readonly world: TestWorld;
  readonly workspace: Workspace;
  /** Runs a command on images, by name their fields in YAML's flow style; `seed` tells disks apart. */
  run(command: string, images: Readonly<Record<string, string>>, options?: ReleaseOptions): Promise<ActionResult>;
  /** The same for a run that has to succeed; an hour passes after it. */
  release(command: string, images: Readonly<Record<string, string>>, options?: ReleaseOptions): Promise<ActionResult>;
  /** `name state`, and `public` where it is. */
  images(region?: string): Promise<string[]>;
  said(region?: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface ReleaseOptions extends ActionOptions {
  readonly top?: string;
  /** More fields of `s3`. */
  readonly bucket?: string;
  readonly seed?: string;
}

/** @param seed decides what is random in the world */
export async function openReleases(seed?: string): Promise<Releases> {
  return releasesIn(await openWorld({ accounts: [{}, {}], ...(seed ? { seed } : {}) }));
}

/** Copies of a world in which something was released; that is done once. @param before where that begins, too */
export function afterReleases(
  release: (on: Releases) => Promise<unknown>,
  before: () => Promise<Releases> = () => openReleases('before'),
): () => Promise<Releases> {
  const open = prepared(async () => {
    const on = await before();
    await release(on);
    return on;
  });
  return async () => releasesIn(await open({}));
}

function releasesIn({ world, workspace, close }: OpenWorld): Releases {
  const run: Releases['run'] = async (command, images, { top = '', bucket = '', seed, ...options } = {}) => {
    const fields = Object.entries(images).map(([name, text]) => `  ${name}: {${text}}`);
    await workspace.write('disk.raw', rawDisk(64 * 1024, seed ?? Object.keys(images).join()));
    await workspace.write(
      'image.yaml',
      `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images${bucket && `, ${bucket}`}}
${top}
defaults: {boot_mode: uefi, regions: [${regions.join(', ')}]}
images:
${fields.join('\n')}
`,
    );
    return workspace.run(command, options);
  };
  return {
    world,
    workspace,
    run,
    async release(command, images, options) {
      const result = await run(command, images, options);
      expectSuccess(result);
      await world.advance(3600);
      return result;
    },
    async images(region = 'us-east-1') {
      const { Images = [] } = await ec2(world, region).describeImages({
        Owners: ['self'],
        IncludeDisabled: true,
        IncludeDeprecated: true,
      });
      return Images.map(({ Name, State, Public }) => `${Name} ${State}${Public ? ' public' : ''}`).sort();
    },
    async said(region = 'us-east-1') {
      const { Parameters } = await parameters(world, region).getParameters({ Names: [parameter] });
      return Parameters?.[0]?.Value;
    },
    close,
  };
}

/** The world's clock, and `step` before it moves once a request of the operation has been carried out from now on. */
export async function clockThat(world: TestWorld, operation: string, step: () => Promise<void>): Promise<Clock> {
  const from = (await world.requests()).length;
  const clock = await virtualClock(world);
  clock.beforeMoving(async () => {
    const log = await world.requests({ from, mutating: true });
    const isApplied = log.some((request) => request.operation === operation && request.applied);
    if (isApplied) await step();
    return isApplied;
  });
  return clock;
}

/** The ID of one of our images. */
export async function imageId(world: TestWorld, region: string, name: string): Promise<string> {
  const { Images = [] } = await ec2(world, region).describeImages({
    Owners: ['self'],
    IncludeDisabled: true,
    Filters: [{ Name: 'name', Values: [name] }],
  });
  return Images[0]?.ImageId ?? '';
}
