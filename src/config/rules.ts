import { origin, withDefaults } from './defaults.js';
import type { Problem } from './diagnostics.js';
import type { Path } from './document.js';
import { lifecycleRules } from './lifecycle-rules.js';
import { imageDefaults, imageNameProblem } from './schema/image.js';
import { parameterNameProblem } from './schema/ssm.js';
import type { Draft, ImageFields } from './schema.js';
import { parseShare } from './share.js';
import { tagCountRules, tagRules } from './tag-rules.js';

interface RuleOptions {
  /** The source file is named outside the config. */
  readonly hasSourcePath: boolean;
  /** Whether a path, or something below it, was taken out of the draft because of a problem of its own: then it isn't missing. */
  readonly broken: (path: Path) => boolean;
}

function overlap(path: Path, regions: readonly string[] | undefined, denied: readonly string[] | undefined): Problem[] {
  const both = [...new Set(regions ?? [])].filter((region) => denied?.includes(region));
  if (both.length === 0) return [];
  return [
    {
      path,
      message: `${both.join(', ')} ${both.length === 1 ? 'is' : 'are'} both in regions and in regions_denylist.`,
    },
  ];
}

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
const volumeLimits = {
  gp2: { size: [1, 16_384], iops: undefined },
  gp3: { size: [1, 65_536], iops: [3000, 80_000] },
  io1: { size: [4, 16_384], iops: [100, 64_000] },
  io2: { size: [4, 65_536], iops: [100, 256_000] },
  standard: { size: [1, 1024], iops: undefined },
} as const;

function volumeRules(name: string, own: ImageFields, merged: ImageFields): Problem[] {
  const type = merged.root_device_volume_type ?? imageDefaults.root_device_volume_type;
  const size = merged.root_device_volume_size ?? imageDefaults.root_device_volume_size;
  const iops = merged.root_device_volume_iops;
  const limits = volumeLimits[type];
  const problems: Problem[] = [];
  const report = (field: keyof ImageFields, message: string): void => {
    problems.push({ path: origin(name, own, field), message });
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
  if (merged.root_device_volume_throughput !== undefined && type !== 'gp3') {
    report(
      'root_device_volume_throughput',
      `root_device_volume_throughput can be set for gp3 volumes only; this one is ${type}.`,
    );
  }
  return problems;
}

function bootRules(name: string, own: ImageFields, merged: ImageFields, architecture: string | undefined): Problem[] {
  const mode = merged.boot_mode;
  if (mode === undefined) return [];
  const problems: Problem[] = [];
  if (architecture === 'arm64' && mode === 'legacy-bios') {
    problems.push({
      path: origin(name, own, 'boot_mode'),
      message: 'boot_mode must be uefi or uefi-preferred for arm64; got "legacy-bios".',
    });
  }
  // NitroTPM can't be registered with uefi-preferred, and can't be added later.
  if (merged.tpm_support !== undefined && mode !== 'uefi') {
    problems.push({
      path: origin(name, own, 'tpm_support'),
      message: `tpm_support needs boot_mode uefi; it is ${mode}.`,
    });
  }
  return problems;
}

function regionRules(name: string, own: ImageFields, merged: ImageFields): Problem[] {
  const problems = overlap(origin(name, own, 'regions_denylist'), merged.regions, merged.regions_denylist);
  for (const [index, region] of (merged.best_effort_regions ?? []).entries()) {
    const path = [...origin(name, own, 'best_effort_regions'), index];
    if (merged.regions_denylist?.includes(region)) {
      problems.push({ path, message: `${region} is both in best_effort_regions and in regions_denylist.` });
    } else if (merged.regions !== undefined && merged.regions.length > 0 && !merged.regions.includes(region)) {
      problems.push({ path, message: `${region} is in best_effort_regions but not in regions.` });
    }
  }
  return problems;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html: an organization or a unit counts as one. */
const sharesPerImage = 1000;

function shareRules(name: string, own: ImageFields, merged: ImageFields): Problem[] {
  const counts = new Map<string, number>();
  for (const entry of new Set(merged.share ?? [])) {
    const { partition } = parseShare(entry);
    counts.set(partition, (counts.get(partition) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > sharesPerImage)
    .map(([partition, count]) => ({
      path: origin(name, own, 'share'),
      message: `share has ${count} entries for the partition ${partition}; AWS allows ${sharesPerImage} per AMI. Share with an organization or an organizational unit instead.`,
    }));
}

/** Names of parameters as they will be for this image. */
function parameterRules(name: string, own: ImageFields, merged: ImageFields, architecture = 'x86_64'): Problem[] {
  return (merged.ssm_parameter ?? []).flatMap((parameter, index) => {
    const filled = parameter.name.replaceAll('{image}', name).replaceAll('{architecture}', architecture);
    if (filled === parameter.name) return [];
    // Regions and accounts have no letters that could do harm.
    const problem = parameterNameProblem(filled.replaceAll(/\{(region|account)\}/g, '000000000000'));
    if (problem === undefined) return [];
    return [
      {
        path: [...origin(name, own, 'ssm_parameter'), index, 'name'],
        message: `For the image "${name}" this would be ${filled}: a parameter's name ${problem}.`,
      },
    ];
  });
}

function announcementRules(base: Path, fields: ImageFields): Problem[] {
  const problems: Problem[] = [];
  for (const [index, topics] of (fields.sns ?? []).entries()) {
    for (const [topic, notification] of Object.entries(topics)) {
      const path = [...base, 'sns', index, topic];
      if (!/^[A-Za-z0-9_-]{1,256}$/.test(topic)) {
        problems.push({
          path,
          of: 'key',
          message: `"${topic}" is no topic name: 1 to 256 letters, digits, underscores and hyphens.`,
        });
      }
      problems.push(...overlap([...path, 'regions_denylist'], notification.regions, notification.regions_denylist));
    }
  }
  const names = (fields.ssm_parameter ?? []).map((parameter) => parameter.name);
  for (const [index, parameter] of names.entries()) {
    if (names.indexOf(parameter) < index) {
      problems.push({
        path: [...base, 'ssm_parameter', index, 'name'],
        message: `${parameter} is given twice for this image.`,
      });
    }
  }
  for (const [index, group] of (fields.marketplace?.security_groups ?? []).entries()) {
    if (group.from_port > group.to_port) {
      const path = [...base, 'marketplace', 'security_groups', index, 'from_port'];
      problems.push({
        path,
        message: `from_port must not be greater than to_port; got ${group.from_port} and ${group.to_port}.`,
      });
    }
  }
  return problems;
}

const sourceKinds = ['path', 's3', 'snapshot', 'image'] as const;

function sourceRules(draft: Draft, { hasSourcePath, broken }: RuleOptions): Problem[] {
  // A kind whose value is wrong was still meant.
  const meant = (kind: (typeof sourceKinds)[number]): boolean =>
    draft.source?.[kind] !== undefined || (draft.source !== undefined && broken(['source', kind]));
  if (draft.source === undefined) return [];
  const kinds = sourceKinds.filter(meant);
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
  if (needsBucket && draft.s3?.bucket_name === undefined && !options.broken(['s3', 'bucket_name'])) {
    problems.push({
      path: ['s3', 'bucket_name'],
      message: 's3.bucket_name is required: a disk image file is imported through an S3 bucket.',
    });
  }
  problems.push(...tagRules(['tags'], draft.tags), ...tagRules(['defaults', 'tags'], draft.defaults?.tags));
  problems.push(...announcementRules(['defaults'], draft.defaults ?? {}));
  for (const [name, own] of Object.entries(draft.images ?? {})) {
    const base: Path = ['images', name];
    const merged = withDefaults(own, draft.defaults);
    const nameProblem = imageNameProblem(name);
    if (nameProblem !== undefined) problems.push({ path: base, of: 'key', message: `An image's name ${nameProblem}.` });
    if (
      merged.boot_mode === undefined &&
      !options.broken([...base, 'boot_mode']) &&
      !options.broken(['defaults', 'boot_mode'])
    ) {
      problems.push({
        path: [...base, 'boot_mode'],
        message: 'boot_mode is required, in the image or in defaults: legacy-bios, uefi or uefi-preferred.',
      });
    }
    problems.push(
      ...bootRules(name, own, merged, draft.source?.architecture),
      ...volumeRules(name, own, merged),
      ...regionRules(name, own, merged),
      ...shareRules(name, own, merged),
      ...lifecycleRules(name, own, merged),
      ...parameterRules(name, own, merged, draft.source?.architecture),
      ...announcementRules(base, own),
      ...tagRules([...base, 'tags'], own.tags),
    );
  }
  if (draft.images !== undefined && Object.keys(draft.images).length === 0 && !options.broken(['images'])) {
    problems.push({ path: ['images'], of: 'key', message: 'images must have at least one image.' });
  }
  return [...problems, ...tagCountRules(draft)];
}
