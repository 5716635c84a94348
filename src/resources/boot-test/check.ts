import type { IAM } from '@aws-sdk/client-iam';
import type { ServiceQuotas } from '@aws-sdk/client-service-quotas';
import { awsCode, isDenied } from '../../aws/errors.js';
import type { BootTest } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { readRecord } from '../../identity/boot-test-tag.js';
import { formatDuration } from '../../report/progress.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Place, scopeAt } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { findImage } from '../image/find.js';
import type { TypeClass } from './choose-types.js';
import { readClasses } from './classes.js';
import { nothingToLaunchOn } from './ensure.js';
import { hasDefaultVpc, readIngress, readZoneOfSubnet } from './read.js';
import { bootTestOf, homeOfImage, settingsOf } from './wanted.js';

/** vCPUs of running On-Demand instances of the families A, C, D, H, I, M, R, T and Z. */
const vcpuQuota = 'L-1216C47A';
const standardFamily = /^[acdhimrtz]\d/;

type Refuse = (message: string, hint: string, key?: string) => CheckAnswer;

/** Can each boot test be done: are there types, a network and room for it? Not of one that is passed already. */
export async function checkBootTests(run: Run, places: readonly Place[]): Promise<CheckAnswer[]> {
  const answers = await mapAll(places, (place) =>
    attempt(run, { ...scopeAt(place), bestEffort: false }, () => checkPlace(place)),
  );
  return answers.flatMap((one) => one ?? []);
}

async function checkPlace(place: Place): Promise<CheckAnswer[]> {
  const { target, region, image } = place;
  const test = bootTestOf(image);
  // A refreshed image is made from the snapshot of one that was published.
  if (test === undefined || image.refreshOf !== undefined) return [];
  const what = `${region.name}: boot test of ${image.name}`;
  const no: Refuse = (message, hint, key) => {
    const config = target.configs.find(({ images }) => images.includes(image.config));
    const path = ['images', image.config.key ?? image.name, 'boot_test', ...(key === undefined ? [] : [key])];
    const diagnostics = config && key !== undefined ? [{ ...config.locate(path), message: `${message}. ${hint}` }] : [];
    const error = new PublishError('preflight', message, { hint, diagnostics });
    return { answer: 'no', what, error, scope: { ...scopeAt(place), bestEffort: false } };
  };
  const home = homeOfImage(target, image);
  const isElsewhere = test.before === 'copy' && home !== undefined && home !== region.name;
  const ofHome = isElsewhere
    ? [
        no(
          `${image.name} can't be tested before it is copied: it has no AMI in its home region ${home}`,
          'Add the region to `regions`, or set `before: publish`.',
          'before',
        ),
      ]
    : [];
  const record = readRecord(findImage(place)?.tags ?? {});
  if (record?.outcome === 'passed' && record.settings === settingsOf(test)) return ofHome;
  const checks = [
    checkTypes(place, test, what, no),
    unlessDenied(what, 'ec2:DescribeSubnets or ec2:DescribeVpcs', () => checkNetwork(region, test, no)),
    unlessDenied(what, 'ec2:DescribeSecurityGroups', () => checkPort(region, test, what, no)),
    unlessDenied(what, 'iam:GetInstanceProfile', async () =>
      checkProfile(await target.clients.iam(region.name), test, no),
    ),
  ];
  const answers = (await Promise.all(checks)).flat();
  const ofAgent: CheckAnswer[] =
    test.proof.ssm === undefined
      ? []
      : [
          {
            answer: 'unknown',
            what: `${what} through Systems Manager`,
            why: 'whether the subnet has a route to it shows only when the agent registers',
          },
        ];
  return [...ofHome, ...answers, ...ofAgent];
}

async function unlessDenied(
  what: string,
  actions: string,
  check: () => Promise<CheckAnswer[]>,
): Promise<CheckAnswer[]> {
  try {
    return await check();
  } catch (error) {
    if (!isDenied(error)) throw error;
    return [{ answer: 'unknown', what, why: `${actions} is not allowed` }];
  }
}

async function checkTypes(place: Place, test: BootTest, what: string, no: Refuse): Promise<CheckAnswer[]> {
  return unlessDenied(what, 'ec2:DescribeInstanceTypes or ec2:DescribeInstanceTypeOfferings', async () => {
    const { region, image, target } = place;
    const classes = await readClasses(place, test);
    const missing = classes.filter(({ types }) => types.length === 0);
    if (test.instance_types !== 'auto' && missing.length > 0) {
      const names = missing.map((one) => one.what).join(', ');
      const where = test.subnet_id === undefined ? region.name : `the zone of ${test.subnet_id}`;
      const message = `${image.name} can't be launched on ${names} in ${where}`;
      const hint =
        'The types have to exist there, and to fit its architecture, boot mode, TPM, ENA and `instance_types`.';
      return [no(message, hint, 'instance_types')];
    }
    if (missing.length === classes.length) {
      const { message, hint = '' } = nothingToLaunchOn(place);
      return [no(message, hint)];
    }
    const late = test.proof.console === undefined || test.timeout >= consoleSeconds ? [] : withLateConsole(classes);
    if (late.length > 0) {
      const message = `EC2 shows the console of ${late.join(', ')} minutes after its start, and the boot test of ${image.name} ends after ${formatDuration(test.timeout * 1000)}`;
      return [no(message, 'Set `timeout` to 5m or more, or list types of the Nitro system.', 'timeout')];
    }
    const left = missing.map(
      ({ what: which }): CheckAnswer => ({
        answer: 'unknown',
        what: `${what} on ${which}`,
        why: 'the region has no such type',
      }),
    );
    return [...left, ...(await checkQuota(await target.clients.serviceQuotas(region.name), classes, what, region, no))];
  });
}

/** Within this time of its start EC2 has posted the console of an instance that isn't of the Nitro system. */
const consoleSeconds = 300;

/** What is launched first of each class, without the types whose console EC2 shows at any time. */
function withLateConsole(classes: readonly TypeClass[]): string[] {
  return classes.flatMap(({ types: [first] }) => (first && first.hypervisor !== 'nitro' ? first.name : []));
}

/** Instances that run already count, too, so that only too low a quota is certain. */
async function checkQuota(
  quotas: ServiceQuotas,
  classes: readonly TypeClass[],
  what: string,
  region: Region,
  no: Refuse,
): Promise<CheckAnswer[]> {
  const first = classes.flatMap(({ types: [type] }) => type ?? []).filter(({ name }) => standardFamily.test(name));
  const needed = first.reduce((sum, { vcpus }) => sum + vcpus, 0);
  try {
    const { Quota } = await quotas.getServiceQuota({ ServiceCode: 'ec2', QuotaCode: vcpuQuota });
    const limit = Quota?.Value ?? Number.POSITIVE_INFINITY;
    if (needed <= limit) return [];
    const message = `the boot test needs ${needed} vCPUs at a time in ${region.name}, and the account may run ${limit}`;
    return [
      no(
        message,
        `Ask for a higher quota ${vcpuQuota} (Running On-Demand Standard instances), or list fewer \`instance_types\`.`,
      ),
    ];
  } catch (error) {
    if (awsCode(error) === undefined) throw error;
    const why = isDenied(error)
      ? 'servicequotas:GetServiceQuota is not allowed'
      : `GetServiceQuota failed (${awsCode(error)})`;
    return [{ answer: 'unknown', what: `${what} within the quota of vCPUs`, why }];
  }
}

async function checkNetwork({ ec2, name }: Region, test: BootTest, no: Refuse): Promise<CheckAnswer[]> {
  if (test.subnet_id !== undefined) {
    if ((await readZoneOfSubnet(ec2, test.subnet_id)) !== undefined) return [];
    const hint = 'A subnet is in one region. Name one of the region in which the image is tested.';
    return [no(`subnet ${test.subnet_id} does not exist in ${name}`, hint, 'subnet_id')];
  }
  if (await hasDefaultVpc(ec2)) return [];
  const hint = 'Set `subnet_id` in `boot_test`, or create a default VPC.';
  return [no(`${name} has no default VPC for the boot test`, hint)];
}

async function checkPort({ ec2, name }: Region, test: BootTest, what: string, no: Refuse): Promise<CheckAnswer[]> {
  const ids = test.security_group_ids;
  if (ids.length === 0) return [];
  const found = await readIngress(ec2, ids);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0) {
    const hint = 'A security group is in one region. Name those of the region in which the image is tested.';
    return [no(`security group ${missing.join(', ')} does not exist in ${name}`, hint, 'security_group_ids')];
  }
  const { port } = test.proof;
  if (port === undefined) return [];
  const blocks = [...found.values()]
    .flat()
    .flatMap(({ from, to, blocks: all }) => (from <= port && port <= to ? all : []));
  if (blocks.length === 0) {
    const hint = 'Add a rule for the address of the runner.';
    return [no(`no security group of the boot test lets anybody in at port ${port}`, hint, 'security_group_ids')];
  }
  if (blocks.includes('0.0.0.0/0')) return [];
  const why = `the security groups let ${blocks.join(', ')} in, and the address of the runner is not known`;
  return [{ answer: 'unknown', what: `${what} through port ${port}`, why }];
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html */
async function checkProfile(iam: IAM, { instance_profile: profile }: BootTest, no: Refuse): Promise<CheckAnswer[]> {
  if (profile === undefined) return [];
  try {
    const { InstanceProfile } = await iam.getInstanceProfile({ InstanceProfileName: profile });
    if ((InstanceProfile?.Roles ?? []).length > 0) return [];
    return [no(`instance profile ${profile} has no role`, 'Add a role to it.', 'instance_profile')];
  } catch (error) {
    if (awsCode(error) !== 'NoSuchEntityException' && awsCode(error) !== 'NoSuchEntity') throw error;
    const hint = 'Name an instance profile of this account, not a role.';
    return [no(`instance profile ${profile} does not exist`, hint, 'instance_profile')];
  }
}
