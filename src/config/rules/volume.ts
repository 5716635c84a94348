import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

// GiB and IOPS. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
const volumeLimits = {
  gp2: { size: [1, 16_384], iops: undefined },
  gp3: { size: [1, 65_536], iops: [3000, 80_000] },
  io1: { size: [4, 16_384], iops: [100, 64_000] },
  io2: { size: [4, 65_536], iops: [100, 256_000] },
  standard: { size: [1, 1024], iops: undefined },
} as const;

/** A size, IOPS or throughput that the root volume's type can't have, and IOPS that it lacks. */
export function volumeRules(name: string, image: DraftImage): Problem[] {
  const {
    root_device_volume_type: type,
    root_device_volume_size: size,
    root_device_volume_iops: iops,
    root_device_volume_throughput: throughput,
  } = image;
  const limits = volumeLimits[type];
  const problems: Problem[] = [];
  const report = (field: keyof DraftImage, message: string): void => {
    problems.push({ path: ['images', name, field], message });
  };
  const [smallest, largest] = limits.size;
  if (size < smallest || size > largest) {
    report('root_device_volume_size', `must be ${smallest} to ${largest} GiB for a ${type} volume; got ${size}.`);
  }
  if (limits.iops === undefined) {
    if (iops !== undefined) {
      report('root_device_volume_iops', `can't be set for a ${type} volume. Remove it, or use gp3, io1 or io2.`);
    }
  } else if (iops !== undefined && (iops < limits.iops[0] || iops > limits.iops[1])) {
    const range = `${limits.iops[0]} to ${limits.iops[1]}`;
    report(
      'root_device_volume_iops',
      `must be ${range} for ${type === 'gp3' ? 'a' : 'an'} ${type} volume; got ${iops}.`,
    );
  } else if (iops === undefined && type !== 'gp3') {
    report('root_device_volume_type', `${type} requires root_device_volume_iops.`);
  }
  if (throughput !== undefined && type !== 'gp3') {
    const message = `can be set for a gp3 volume only; root_device_volume_type is ${type}.`;
    report('root_device_volume_throughput', message);
  }
  return problems;
}
