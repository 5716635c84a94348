import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
const volumeLimits = {
  gp2: { size: [1, 16_384], iops: undefined },
  gp3: { size: [1, 65_536], iops: [3000, 80_000] },
  io1: { size: [4, 16_384], iops: [100, 64_000] },
  io2: { size: [4, 65_536], iops: [100, 256_000] },
  standard: { size: [1, 1024], iops: undefined },
} as const;

export function volumeRules(name: string, image: DraftImage): Problem[] {
  const { root_device_volume_type: type, root_device_volume_size: size, root_device_volume_iops: iops } = image;
  const limits = volumeLimits[type];
  const problems: Problem[] = [];
  const report = (field: keyof DraftImage, message: string): void => {
    problems.push({ path: ['images', name, field], message });
  };
  const [smallest, largest] = limits.size;
  if (size < smallest || size > largest) {
    report(
      'root_device_volume_size',
      `A ${type} volume has ${smallest} to ${largest} GiB; root_device_volume_size is ${size}.`,
    );
  }
  if (limits.iops === undefined) {
    if (iops !== undefined)
      report(
        'root_device_volume_iops',
        `root_device_volume_iops can't be set for a ${type} volume; use gp3, io1 or io2.`,
      );
  } else if (iops !== undefined && (iops < limits.iops[0] || iops > limits.iops[1])) {
    report(
      'root_device_volume_iops',
      `A ${type} volume has ${limits.iops[0]} to ${limits.iops[1]} IOPS; root_device_volume_iops is ${iops}.`,
    );
  } else if (iops === undefined && type !== 'gp3') {
    report('root_device_volume_type', `root_device_volume_iops is required for an ${type} volume.`);
  }
  if (image.root_device_volume_throughput !== undefined && type !== 'gp3') {
    report(
      'root_device_volume_throughput',
      `root_device_volume_throughput can be set for gp3 volumes only; this one is ${type}.`,
    );
  }
  return problems;
}
