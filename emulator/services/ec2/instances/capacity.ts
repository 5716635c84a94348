import { AwsError } from '../../../protocol/aws-error.js';
import type { Guest } from '../../../world/instance-settings.js';
import { allCurrent } from '../../../world/versioned-table.js';
import type { Context } from '../../service.js';
import { stringLike } from '../../wildcards.js';
import type { Image } from '../state.js';
import { type InstanceType, typeOf, zonesOffering } from './instance-types.js';
import { lifeAt } from './life.js';
import { countLaunch, instanceRegion } from './state.js';

/** The families whose vCPUs count as standard. */
const standardFamily = /^[acdhimrtz]\d/;

/**
 * Checks the quota of vCPUs. Instances that run or are about to run count.
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
 * https://github.com/firesim/firesim/issues/410
 *
 * @throws AwsError VcpuLimitExceeded
 */
export function checkVcpuQuota(type: InstanceType, count: number, { world, region, account }: Context): void {
  if (!standardFamily.test(type.name)) return;
  const now = world.clock.now();
  const running = allCurrent(instanceRegion(world, region).instances).filter(
    (instance) =>
      instance.ownerId === account.id &&
      standardFamily.test(instance.instanceType) &&
      ['pending', 'running'].includes(lifeAt(instance, now).state),
  );
  const used = running.reduce((sum, instance) => sum + typeOf(instance).vcpus, 0);
  const { standardVcpus: limit } = world.settings.quotas;
  if (used + type.vcpus * count <= limit) return;
  const text = `You have requested more vCPU capacity than your current vCPU limit of ${limit} allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.`;
  throw new AwsError('VcpuLimitExceeded', text);
}

/**
 * Refuses a launch as the setting `ec2.instances.refusedLaunches` says.
 * https://github.com/commonwarexyz/monorepo/issues/2859
 *
 * @throws AwsError
 */
export function checkCapacity(type: InstanceType, zone: string, context: Context): void {
  const { refusedLaunches } = context.world.settings.ec2.instances;
  for (const key of [type.name, `${type.name} ${zone}`]) {
    const refused = Object.hasOwn(refusedLaunches, key) ? refusedLaunches[key] : undefined;
    if (refused === undefined || !countLaunch(context, `refused ${key}`, refused.attempts)) continue;
    const others = zonesOffering(type, context).filter((other) => other !== zone);
    const text =
      refused.code === 'InsufficientInstanceCapacity'
        ? `We currently do not have sufficient ${type.name} capacity in the Availability Zone you requested (${zone}). Our system will be working on provisioning additional capacity. You can currently get ${type.name} capacity by not specifying an Availability Zone in your request or choosing ${others.join(', ')}.`
        : `The launch of ${type.name} is refused with ${refused.code}.`;
    throw new AwsError(refused.code, text, serverErrors.includes(refused.code) ? 500 : 400);
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html: server errors. */
const serverErrors = ['InsufficientInstanceCapacity', 'InternalError', 'InternalFailure', 'InsufficientCapacity'];

/** How the guest of a launch behaves. It keeps to that, whatever the settings say later. */
export function guestOf(image: Image, type: InstanceType, context: Context): Guest {
  const { guest, guests } = context.world.settings.ec2.instances;
  const scripts = [['', guest] as const, ...Object.entries(guests)].map(([name, script]) => ({
    name,
    script: { ...guest, ...script },
  }));
  const fitting = scripts.filter(
    ({ name, script }) =>
      stringLike(script.image, image.name) &&
      stringLike(script.instanceType, type.name) &&
      countLaunch(context, `guest ${name}`, script.launches),
  );
  return structuredClone(fitting.at(-1)?.script ?? guest);
}
