import type { BlockDeviceMapping } from '../config.js';
import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';
import { mappedVolumeKeys, ratioProblems, volumeProblems } from './volume.js';

// More volumes than this no instance type takes, the root volume included.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/volume_limits.html
const volumesAtMost = 128;

/** What a device can be. One that is none of these is an empty volume. */
const contents = ['path', 'snapshot', 'source_disk', 'virtual_name', 'no_device'] as const;
const volumeFields = [
  'volume_type',
  'volume_size',
  'iops',
  'throughput',
  'encrypted',
  'delete_on_termination',
] as const;

export function mappedVolumeType({ volume_type: type }: BlockDeviceMapping) {
  return type ?? 'gp3';
}

/**
 * Devices that RegisterImage refuses, or that no instance could have, as far as the config alone shows it.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html
 * @param hasSourceMachine whether the source can be a machine of several disks: a file, an AMI or what Image Builder has built
 */
export function blockDeviceRules(name: string, image: DraftImage, hasSourceMachine: boolean): Problem[] {
  const { block_device_mappings: mappings } = image;
  const at = (index: number, key: string, message: string): Problem => ({
    path: ['images', name, 'block_device_mappings', index, key],
    message,
  });
  const volumes = mappings.filter((mapping) => mapping.virtual_name === undefined && !mapping.no_device);
  const problems: Problem[] =
    volumes.length < volumesAtMost
      ? []
      : [
          {
            path: ['images', name, 'block_device_mappings'],
            of: 'key',
            message: `has ${volumes.length} volumes. An instance has at most ${volumesAtMost}, the root volume included.`,
          },
        ];
  return [
    ...problems,
    ...mappings.flatMap((mapping, index) => [
      ...nameProblems(mapping, image, mappings.slice(0, index)).map((message) => at(index, 'device_name', message)),
      ...virtualNameProblems(mapping, mappings.slice(0, index)).map((message) => at(index, 'virtual_name', message)),
      ...contentProblems(mapping, hasSourceMachine).map(([key, message]) => at(index, key, message)),
      ...encryptionProblems(mapping, image).map((message) => at(index, 'encrypted', message)),
      ...(isVolume(mapping) ? ownVolumeProblems(mapping) : []).map(({ key, message }) => at(index, key, message)),
    ]),
  ];
}

function isVolume({ virtual_name: virtualName, no_device: none }: BlockDeviceMapping): boolean {
  return virtualName === undefined && none === undefined;
}

function ownVolumeProblems(mapping: BlockDeviceMapping): { readonly key: string; readonly message: string }[] {
  const { volume_size: size, iops, throughput } = mapping;
  const volume = { type: mappedVolumeType(mapping), size, iops, throughput };
  return [...volumeProblems(volume, mappedVolumeKeys), ...ratioProblems(volume, mappedVolumeKeys)];
}

function nameProblems(
  { device_name: name }: BlockDeviceMapping,
  { root_device_name: root }: DraftImage,
  earlier: readonly BlockDeviceMapping[],
): string[] {
  if (name === root) return ['is the root device. Its fields begin with root_device_.'];
  if (kernelName(name) === kernelName(root)) return [`is the same device as the root device ${root} to the kernel.`];
  const same = earlier.find((other) => kernelName(other.device_name) === kernelName(name));
  if (same === undefined) return [];
  if (same.device_name === name) return ['is already mapped in this list. Each device can be mapped once.'];
  return [`is the same device as ${same.device_name} to the kernel. Choose another name.`];
}

/** To the kernel `/dev/sdb` and `/dev/xvdb` are one, as are `/dev/sda1` and `/dev/xvda`, the usual root devices. */
export function kernelName(name: string): string {
  return name.replace(/^\/dev\/(sd|xvd)/, '').replace(/^a1$/, 'a');
}

function virtualNameProblems(
  { virtual_name: virtualName }: BlockDeviceMapping,
  earlier: readonly BlockDeviceMapping[],
): string[] {
  const same = earlier.find((other) => virtualName !== undefined && other.virtual_name === virtualName);
  return same === undefined
    ? []
    : [`${virtualName} is already mapped to ${same.device_name}. Each can be mapped once.`];
}

function contentProblems(mapping: BlockDeviceMapping, hasSourceMachine: boolean): [key: string, message: string][] {
  const [kind, second] = contents.filter((key) => mapping[key] !== undefined);
  if (second !== undefined) return [[second, `conflicts with ${kind}. A device is one of ${contents.join(', ')}.`]];
  const problems: [string, string][] = [];
  if (kind !== 'path' && mapping.format !== 'auto')
    problems.push(['format', 'requires path, the file that it is about.']);
  if (kind === 'virtual_name' || kind === 'no_device') {
    const given = volumeFields.filter((key) => mapping[key] !== undefined);
    problems.push(...given.map((key): [string, string] => [key, `can't be set together with ${kind}.`]));
  }
  if (kind === undefined && mapping.volume_size === undefined) {
    problems.push(['volume_size', `is required for an empty volume. Or set one of ${contents.join(', ')}.`]);
  }
  if (kind === 'source_disk' && !hasSourceMachine) {
    problems.push([
      'source_disk',
      'requires source.path, an OVA with several disks, source.image or source.image_builder.',
    ]);
  }
  return problems;
}

/** A volume from a snapshot is encrypted if the snapshot is: RegisterImage refuses the parameter, whatever its value. */
function encryptionProblems(mapping: BlockDeviceMapping, image: DraftImage): string[] {
  if (mapping.encrypted === undefined) return [];
  const content = (['path', 'snapshot', 'source_disk'] as const).find((key) => mapping[key] !== undefined);
  if (content !== undefined) return [`can't be set together with ${content}: such a volume is as its snapshot is.`];
  if (!mapping.encrypted) return [];
  const problems: string[] = [];
  if (image.public)
    problems.push("can't be true together with public: true: AWS allows no public AMI with an encrypted volume.");
  if (image.marketplace !== undefined)
    problems.push("can't be true together with marketplace: AWS Marketplace takes no AMI with an encrypted volume.");
  return problems;
}
