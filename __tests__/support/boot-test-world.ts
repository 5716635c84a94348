import { ec2 } from './aws.js';
import type { OpenWorldOptions } from './open-world.js';
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
