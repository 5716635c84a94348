import type { EbsInstanceBlockDeviceSpecification, InstanceBlockDeviceMapping } from '@aws-sdk/client-imagebuilder';
import { invalidValue } from './errors.js';

/** The least size in GiB, by volume type: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html */
const leastSizeGiB: Readonly<Record<string, number>> = { io1: 4, io2: 4, sc1: 125, st1: 125 };

/**
 * What the service's model does not state about a recipe's block device mappings. The model has the limits of numbers:
 * 100 to 64,000 IOPS, 1 to 16,000 GiB, 125 to 1,000 MiB/s.
 *
 * @throws AwsError for the first mapping that breaks a rule.
 */
export function checkBlockDevices(mappings: readonly InstanceBlockDeviceMapping[]): void {
  const names = new Set<string>();
  for (const [index, { deviceName, ebs, virtualName, noDevice }] of mappings.entries()) {
    const where = `blockDeviceMappings[${index}]`;
    if (deviceName === undefined) throw invalidValue(where, 'A block device mapping needs a device name.');
    if (names.has(deviceName)) throw invalidValue(where, `The device '${deviceName}' is mapped more than once.`);
    names.add(deviceName);
    if ([ebs, virtualName, noDevice].filter((kind) => kind !== undefined).length !== 1) {
      throw invalidValue(where, 'A device has exactly one of ebs, virtualName and noDevice.');
    }
    const problem = ebs && problemOf(ebs);
    if (problem !== undefined) throw invalidValue(`${where}.ebs`, problem);
  }
}

function problemOf(ebs: EbsInstanceBlockDeviceSpecification): string | undefined {
  const type: string = ebs.volumeType ?? 'gp2';
  const provisioned = type === 'io1' || type === 'io2';
  if (provisioned && ebs.iops === undefined) return `A volume of type ${type} needs iops.`;
  if (ebs.iops !== undefined && !provisioned && type !== 'gp3') return `A volume of type ${type} has no iops.`;
  if (ebs.throughput !== undefined && type !== 'gp3') return `A volume of type ${type} has no throughput.`;
  if (ebs.volumeSize !== undefined && ebs.volumeSize < (leastSizeGiB[type] ?? 1)) {
    return `A volume of type ${type} has at least ${leastSizeGiB[type]} GiB.`;
  }
  if (ebs.kmsKeyId !== undefined && ebs.encrypted !== true) return 'kmsKeyId needs encrypted.';
  return undefined;
}
