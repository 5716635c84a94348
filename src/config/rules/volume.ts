import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

/** A volume as a config wants it: GiB, IOPS and MiB/s. */
interface VolumeSettings {
  readonly type: keyof typeof volumeLimits;
  /** undefined while it isn't known: that of a disk image that hasn't been looked at. */
  readonly size: number | undefined;
  readonly iops: number | undefined;
  readonly throughput: number | undefined;
}

/** The keys under which a config has them. */
type Keys = Readonly<Record<keyof VolumeSettings, string>>;

/** Those of a root volume. */
export const rootVolumeKeys: Keys = {
  type: 'root_device_volume_type',
  size: 'root_device_volume_size',
  iops: 'root_device_volume_iops',
  throughput: 'root_device_volume_throughput',
};

/** Those of an entry of `block_device_mappings`. */
export const mappedVolumeKeys: Keys = {
  type: 'volume_type',
  size: 'volume_size',
  iops: 'iops',
  throughput: 'throughput',
};

interface VolumeProblem {
  /** The key at fault. */
  readonly key: string;
  readonly message: string;
}

// GiB and IOPS. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
const volumeLimits = {
  gp2: { size: [1, 16_384], iops: undefined },
  gp3: { size: [1, 65_536], iops: [3000, 80_000] },
  io1: { size: [4, 16_384], iops: [100, 64_000] },
  io2: { size: [4, 65_536], iops: [100, 256_000] },
  sc1: { size: [125, 16_384], iops: undefined },
  st1: { size: [125, 16_384], iops: undefined },
  standard: { size: [1, 1024], iops: undefined },
} as const;

// Launching an instance would fail. https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html and
// https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html
const iopsPerGiB = { gp3: 500, io1: 50, io2: 1000 } as const;
const baselineIops = 3000;
const iopsPerMiBps = 4;

/** A size, IOPS or throughput that a volume's type can't have, and IOPS that it lacks. Pure. */
export function volumeProblems({ type, size, iops, throughput }: VolumeSettings, keys: Keys): VolumeProblem[] {
  const limits = volumeLimits[type];
  const problems: VolumeProblem[] = [];
  const [smallest, largest] = limits.size;
  if (size !== undefined && (size < smallest || size > largest)) {
    const message = `must be ${smallest} to ${largest} GiB for ${articled(type)} volume; got ${size}.`;
    problems.push({ key: keys.size, message });
  }
  if (limits.iops === undefined) {
    if (iops !== undefined) {
      const message = `can't be set for ${articled(type)} volume. Remove it, or use gp3, io1 or io2.`;
      problems.push({ key: keys.iops, message });
    }
  } else if (iops !== undefined && (iops < limits.iops[0] || iops > limits.iops[1])) {
    const range = `${limits.iops[0]} to ${limits.iops[1]}`;
    problems.push({ key: keys.iops, message: `must be ${range} for ${articled(type)} volume; got ${iops}.` });
  } else if (iops === undefined && type !== 'gp3') {
    problems.push({ key: keys.type, message: `${type} requires ${keys.iops}.` });
  }
  if (throughput !== undefined && type !== 'gp3') {
    problems.push({ key: keys.throughput, message: `can be set for a gp3 volume only; ${keys.type} is ${type}.` });
  } else if (throughput !== undefined && throughput * iopsPerMiBps > (iops ?? baselineIops)) {
    const message = `${throughput} MiB/s requires ${keys.iops} of at least ${throughput * iopsPerMiBps}.`;
    problems.push({ key: keys.throughput, message });
  }
  return problems;
}

/** More IOPS than a volume of a size can have. Pure. */
export function ratioProblems({ type, size, iops }: VolumeSettings, keys: Keys): VolumeProblem[] {
  if (size === undefined || iops === undefined || !(type in iopsPerGiB)) return [];
  const perGiB = iopsPerGiB[type as keyof typeof iopsPerGiB];
  const most = Math.max(type === 'gp3' ? baselineIops : 0, perGiB * size);
  if (iops <= most) return [];
  const message = `must be at most ${most} for ${articled(type)} volume of ${size} GiB (${perGiB} per GiB); got ${iops}.`;
  return [{ key: keys.iops, message }];
}

function articled(type: string): string {
  return `${/^(io|s[ct]1)/.test(type) ? 'an' : 'a'} ${type}`;
}

/** A size, IOPS or throughput that the root volume's type can't have, and IOPS that it lacks. */
export function volumeRules(name: string, image: DraftImage): Problem[] {
  const root = {
    type: image.root_device_volume_type,
    size: image.root_device_volume_size,
    iops: image.root_device_volume_iops,
    throughput: image.root_device_volume_throughput,
  };
  return volumeProblems(root, rootVolumeKeys).map(({ key, message }) => ({ path: ['images', name, key], message }));
}
