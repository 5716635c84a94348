import type { Problem } from './diagnostics.js';
import type { Path } from './document.js';
import { lifecycleRules } from './lifecycle-rules.js';
import { imageNameProblem } from './schema/image.js';
import { denylistProblem } from './schema/regions.js';
import { parameterNameProblem } from './schema/ssm.js';
import type { Draft, DraftImage } from './schema.js';
import { parseShare } from './share.js';
import { tagCountRules } from './tag-rules.js';

interface RuleOptions {
  /** The source file is named outside the config. */
  readonly hasSourcePath: boolean;
  /** Whether the file has a value at a path, right or wrong. */
  readonly isGiven: (path: Path) => boolean;
}

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
const volumeLimits = {
  gp2: { size: [1, 16_384], iops: undefined },
  gp3: { size: [1, 65_536], iops: [3000, 80_000] },
  io1: { size: [4, 16_384], iops: [100, 64_000] },
  io2: { size: [4, 65_536], iops: [100, 256_000] },
  standard: { size: [1, 1024], iops: undefined },
} as const;

function volumeRules(name: string, image: DraftImage): Problem[] {
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

function bootRules(name: string, image: DraftImage, architecture: string | undefined): Problem[] {
  const mode = image.boot_mode;
  if (mode === undefined) return [];
  const problems: Problem[] = [];
  if (architecture === 'arm64' && mode === 'legacy-bios') {
    problems.push({
      path: ['images', name, 'boot_mode'],
      message: 'boot_mode must be uefi or uefi-preferred for arm64; got "legacy-bios".',
    });
  }
  // NitroTPM can't be registered with uefi-preferred, and can't be added later.
  if (image.tpm_support !== undefined && mode !== 'uefi') {
    problems.push({
      path: ['images', name, 'tpm_support'],
      message: `tpm_support needs boot_mode uefi; it is ${mode}.`,
    });
  }
  return problems;
}

function regionRules(name: string, image: DraftImage): Problem[] {
  const { regions, regions_denylist: denied } = image;
  const message = denylistProblem(regions, denied);
  const problems: Problem[] =
    message === undefined
      ? []
      : [{ path: ['images', name, 'regions_denylist'], message: `regions_denylist ${message}.` }];
  for (const [index, region] of image.best_effort_regions.entries()) {
    const path = ['images', name, 'best_effort_regions', index];
    if (denied.includes(region)) {
      problems.push({ path, message: `${region} is both in best_effort_regions and in regions_denylist.` });
    } else if (regions.length > 0 && !regions.includes(region)) {
      problems.push({ path, message: `${region} is in best_effort_regions but not in regions.` });
    }
  }
  return problems;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html: an organization or a unit counts as one. */
const sharesPerImage = 1000;

function shareRules(name: string, image: DraftImage): Problem[] {
  const counts = new Map<string, number>();
  for (const entry of new Set(image.share)) {
    const { partition } = parseShare(entry);
    counts.set(partition, (counts.get(partition) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > sharesPerImage)
    .map(([partition, count]) => ({
      path: ['images', name, 'share'],
      message: `share has ${count} entries for the partition ${partition}; AWS allows ${sharesPerImage} per AMI. Share with an organization or an organizational unit instead.`,
    }));
}

/** Names of parameters as they will be for this image. */
function parameterRules(name: string, image: DraftImage, architecture = 'x86_64'): Problem[] {
  return image.ssm_parameter.flatMap((parameter, index) => {
    const filled = parameter.name.replaceAll('{image}', name).replaceAll('{architecture}', architecture);
    if (filled === parameter.name) return [];
    // Regions and accounts have no letters that could do harm.
    const problem = parameterNameProblem(filled.replaceAll(/\{(region|account)\}/g, '000000000000'));
    if (problem === undefined) return [];
    return [
      {
        path: ['images', name, 'ssm_parameter', index, 'name'],
        message: `For the image "${name}" this would be ${filled}: a parameter's name ${problem}.`,
      },
    ];
  });
}

const sourceKinds = ['path', 's3', 'snapshot', 'image'] as const;

function sourceRules(draft: Draft, { hasSourcePath, isGiven }: RuleOptions): Problem[] {
  if (draft.source === undefined) return [];
  const kinds = sourceKinds.filter((kind) => isGiven(['source', kind]));
  const problems: Problem[] = [];
  if (hasSourcePath && kinds.some((kind) => kind !== 'path')) {
    problems.push({
      path: ['source', ...kinds.slice(0, 1)],
      of: 'key',
      message: `The input source-path names a file, but this config's source is source.${kinds[0]}. Leave one of them out.`,
    });
  } else if (kinds.length === 0 && !hasSourcePath) {
    problems.push({ path: ['source'], of: 'key', message: 'source needs one of path, s3, snapshot and image.' });
  } else if (kinds.length > 1) {
    problems.push({
      path: ['source', kinds[1] ?? 'path'],
      of: 'key',
      message: `source must have only one of path, s3, snapshot and image; it has ${kinds.join(' and ')}.`,
    });
  }
  return problems;
}

/** Every problem that hangs on more than one value, found in whatever of the config is sound. */
export function crossRules(draft: Draft, options: RuleOptions): Problem[] {
  const problems = sourceRules(draft, options);
  const needsBucket = options.hasSourcePath || draft.source?.path !== undefined;
  if (needsBucket && draft.s3.bucket_name === undefined) {
    problems.push({
      path: ['s3', 'bucket_name'],
      message: 's3.bucket_name is required: a disk image file is imported through an S3 bucket.',
    });
  }
  for (const [name, image] of Object.entries(draft.images ?? {})) {
    const base: Path = ['images', name];
    const nameProblem = imageNameProblem(name);
    if (nameProblem !== undefined) problems.push({ path: base, of: 'key', message: `An image's name ${nameProblem}.` });
    if (image.boot_mode === undefined) {
      problems.push({
        path: [...base, 'boot_mode'],
        message: 'boot_mode is required, in the image or in defaults: legacy-bios, uefi or uefi-preferred.',
      });
    }
    problems.push(
      ...bootRules(name, image, draft.source?.architecture),
      ...volumeRules(name, image),
      ...regionRules(name, image),
      ...shareRules(name, image),
      ...lifecycleRules(name, image),
      ...parameterRules(name, image, draft.source?.architecture),
    );
  }
  return [...problems, ...tagCountRules(draft)];
}
