import type { RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { awsCode, explain, requestOutcome } from '../../aws/errors.js';
import { asTagList } from '../../aws/tags.js';
import type { BootTest } from '../../config/config.js';
import { type BootTestRecord, launchTags } from '../../identity/boot-test-tag.js';
import { clientToken } from '../../identity/tokens.js';
import { lookUntilFound } from '../../run/consistency.js';
import type { Image } from '../../run/found.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import { isOutOfCapacity, isPassingRefusal } from './judge.js';
import { describeInstances, isAlive, parseInstance, type TestInstance } from './read.js';

/** After the time of a test, whoever launched the instance has had time to end it. */
const expiryMs = 15 * 60_000;
/** A client token that AWS answers with a dead instance is replaced this often. */
const mostTokens = 8;

/** What is launched, and of which image. */
export interface Launch {
  readonly region: Region;
  readonly image: WantedImage;
  readonly imageId: string;
  /** As EC2 shows the image; undefined for one that this run has registered. */
  readonly found: Image | undefined;
  readonly test: BootTest;
  readonly settings: string;
  /** What was noted of a test of this image when the run began it. */
  readonly before: BootTestRecord | undefined;
}

/** EC2 can't launch it now, which says nothing about the image: another attempt may succeed. */
export class RefusedLaunch extends Error {}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
const usedToken = new Set(['IdempotentParameterMismatch', 'IdempotentInstanceTerminated']);

/**
 * Launches one instance of a type, or gets the one that an earlier or another run has launched for the same test: the
 * client token says which launch of which test it is. Nothing of it outlives its end.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
 * @param used how many tokens of this type the run has used; it counts on
 * @param noted what another run has noted meanwhile; asked before an instance is launched in place of one that has ended
 * @throws RefusedLaunch
 */
export async function launchInstance(
  run: Run,
  launch: Launch,
  type: string,
  used: { tokens: number },
  noted: () => Promise<BootTestRecord | undefined>,
): Promise<TestInstance | BootTestRecord> {
  const { region, imageId, settings } = launch;
  for (;;) {
    const token = clientToken('boot-test', settings, `${imageId} ${type}`, region.name, used.tokens);
    used.tokens += 1;
    const isLast = used.tokens >= mostTokens;
    try {
      const { Instances: [instance] = [] } = await region.ec2.runInstances({
        ...requestOf(run, launch),
        InstanceType: type as NonNullable<RunInstancesCommandInput['InstanceType']>,
        ClientToken: token,
      });
      const launched = instance && parseInstance(instance);
      if (launched && (isAlive(launched) || isLast)) return launched;
    } catch (error) {
      const code = awsCode(error) ?? '';
      const refused = isPassingRefusal(code) ? new RefusedLaunch(explain(error).message, { cause: error }) : error;
      const isUsed = usedToken.has(code);
      const isOpen = requestOutcome(error) === 'unknown' && !isOutOfCapacity(code);
      if (run.signal.aborted || (!isUsed && !isOpen)) throw refused;
      const instance = await findByToken(run, region, token);
      if (instance && isAlive(instance)) return instance;
      if (!isUsed || isLast) throw refused;
    }
    const record = await noted();
    if (record) return record;
  }
}

/** The instance that a token stands for: one of an earlier run, or whose answer was lost. */
function findByToken(run: Run, { ec2 }: Region, token: string): Promise<TestInstance | undefined> {
  const look = async () => (await describeInstances(ec2, [{ Name: 'client-token', Values: [token] }]))[0];
  return lookUntilFound(run, 'the instance of an earlier launch', look);
}

function requestOf(run: Run, { image, imageId, test, settings, found }: Launch): RunInstancesCommandInput {
  const expiresMs = run.awsTime.now() + test.timeout * 1000 + expiryMs;
  const tags = asTagList({
    Name: `boot test of ${image.name}`,
    ...launchTags({ imageId, settings, run: run.id, expiresMs }),
  });
  return {
    ImageId: imageId,
    MinCount: 1,
    MaxCount: 1,
    InstanceInitiatedShutdownBehavior: 'terminate',
    MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
    NetworkInterfaces: [
      {
        DeviceIndex: 0,
        DeleteOnTermination: true,
        AssociatePublicIpAddress: test.proof.port !== undefined,
        ...(test.subnet_id === undefined ? {} : { SubnetId: test.subnet_id }),
        ...(test.security_group_ids.length === 0 ? {} : { Groups: [...test.security_group_ids] }),
      },
    ],
    BlockDeviceMappings: keptDevices(image, found).map((DeviceName) => ({
      DeviceName,
      Ebs: { DeleteOnTermination: true },
    })),
    ...(test.instance_profile === undefined ? {} : { IamInstanceProfile: { Name: test.instance_profile } }),
    ...(test.user_data === undefined ? {} : { UserData: test.user_data }),
    TagSpecifications: (['instance', 'volume', 'network-interface'] as const).map((ResourceType) => ({
      ResourceType,
      Tags: tags,
    })),
  };
}

/** The volumes that the image lets outlive its instances: those of a test must not. */
function keptDevices({ config, recipe }: WantedImage, found: Image | undefined): string[] {
  if (found) return found.volumes.filter((one) => one.deleteOnTermination !== true).map(({ deviceName }) => deviceName);
  const further = (recipe?.devices ?? []).flatMap((device) =>
    device.kind === 'volume' && !device.deleteOnTermination ? device.deviceName : [],
  );
  return [...(config.root_device_delete_on_termination ? [] : [config.root_device_name]), ...further];
}
