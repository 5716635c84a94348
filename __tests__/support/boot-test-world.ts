import { afterEach, beforeEach, expect } from '@jest/globals';
import type { ActionOptions, ActionResult, Workspace } from './action.js';
import { ec2 } from './aws.js';
import { expectSuccess } from './expect-success.js';
import { type OpenWorld, type OpenWorldOptions, openWorld } from './open-world.js';
import { prepared } from './prepared.js';
import type { TestRequest, TestWorld } from './world.js';

/** The regions of `bootTestConfig`. */
export const bootRegions = ['us-east-1', 'eu-west-1'] as const;

/** A config with a boot test, as a flow mapping; and with more keys for the image. */
export function bootTestConfig(test: string, image = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: legacy-bios
    regions: [${bootRegions.join(', ')}]
    public: true
    ${image}
    boot_test: ${test}
`;
}

/** Asks for a login prompt. */
export const loginTest = '{proof: {console: "login: $$"}}';

/** The console of a guest that panics. */
export const panic = [
  '0 Linux version 6.12',
  '2 \u001b[31mKernel panic - not syncing\u001b[0m: VFS: Unable to mount root fs',
];

/** A world for `loginTest`. */
export const loginWorld: OpenWorldOptions = { config: bootTestConfig(loginTest) };

interface Launched {
  readonly id: string;
  readonly type: string;
  readonly state: string;
}

/** The instances that EC2 shows in a region. */
export async function instancesIn(world: TestWorld, region: string): Promise<Launched[]> {
  const { Reservations = [] } = await ec2(world, region).describeInstances({});
  return Reservations.flatMap(({ Instances = [] }) => Instances).map(({ InstanceId, InstanceType, State }) => ({
    id: InstanceId ?? '',
    type: InstanceType ?? '',
    state: State?.Name ?? '',
  }));
}

/** The same image without a test. */
export const untested = bootTestConfig('').replace(/ +boot_test:.*\n/, '');

/** The account's AMI in a region, with the tag of its boot test. */
export async function amiIn(world: TestWorld, region: string) {
  const { Images: [found] = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
  const tag = found?.Tags?.find(({ Key }) => Key === 'ami-publish:boot-test')?.Value;
  return { id: found?.ImageId ?? '', isPublic: found?.Public ?? false, tag };
}

/** What a run sent, by operation. */
export function sentOf(requests: readonly TestRequest[], operation: string): TestRequest[] {
  return requests.filter((request) => request.operation === operation);
}

interface Launch {
  readonly imageId: string;
  readonly instanceId: string | null;
  readonly instanceType: string;
  readonly bootMode: string | null;
  readonly outcome: string;
  readonly seconds: number;
  readonly about: string;
  readonly console: string | null;
}

interface BootTest {
  readonly region: string;
  readonly imageId: string;
  readonly outcome: string;
}

export interface Ran extends ActionResult {
  readonly tests: readonly BootTest[];
  readonly launches: readonly Launch[];
  readonly messages: readonly string[];
  /** What the run has sent. */
  readonly sent: readonly TestRequest[];
}

const withImages = prepared(async () => {
  const opened = await openWorld({ config: untested });
  expectSuccess(await opened.workspace.run('create'));
  await opened.workspace.write('image.yaml', bootTestConfig(loginTest));
  return opened;
});

/**
 * Gives every test of a file its own world and workspace with `loginTest`.
 * @param holds `images`: the image is private in both regions, untested; what is left to do is its test
 */
export function bootTests(holds: 'images' | 'nothing') {
  let opened: OpenWorld;
  beforeEach(async () => {
    opened = await (holds === 'images' ? withImages({}) : openWorld(loginWorld));
  });
  afterEach(() => opened.close());
  const all = {
    get world(): TestWorld {
      return opened.world;
    },
    get workspace(): Workspace {
      return opened.workspace;
    },
    write: (config: string): Promise<string> => opened.workspace.write('image.yaml', config),
    async run(command: string, options: ActionOptions = {}): Promise<Ran> {
      const { world, workspace } = opened;
      const from = (await world.requests()).length;
      const result = await workspace.run(command, options);
      const { bootTests: tests = [], launches } = result.manifest as unknown as {
        bootTests?: readonly BootTest[];
        launches: readonly Launch[];
      };
      const messages = result.manifest.failures.map(({ message }) => message);
      return { ...result, tests, launches, messages, sent: await world.requests({ from }) };
    },
    guest: (settings: object): Promise<void> => opened.world.settings({ ec2: { instances: { guest: settings } } }),
    instances: (region = 'us-east-1') => instancesIn(opened.world, region),
    image: (region = 'us-east-1') => amiIn(opened.world, region),
    async expectNothingPublic(): Promise<void> {
      for (const region of bootRegions) expect((await all.image(region)).isPublic).toBe(false);
    },
    /** Nothing of a test is left once EC2 has ended what it was told to end. */
    async expectNothingLeft(): Promise<void> {
      await opened.world.advance(60);
      for (const region of bootRegions) {
        const states = (await all.instances(region)).map(({ state }) => state);
        expect(states.filter((state) => state !== 'terminated')).toEqual([]);
        expect((await ec2(opened.world, region).describeVolumes({})).Volumes).toEqual([]);
      }
    },
  };
  return all;
}
