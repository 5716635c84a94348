import type { BlockDeviceMapping, Image as ImageConfig } from '../config/config.js';
import { kernelName, mappedVolumeType } from '../config/rules/block-devices.js';
import { mappedVolumeKeys, ratioProblems, rootVolumeKeys, volumeProblems } from '../config/rules/volume.js';
import { volumeSizeGiB } from '../disk/import-format.js';
import { PublishError } from '../error.js';
import type { Run } from '../run/run.js';
import type { Source, WantedDevice, WantedVolume } from '../run/wanted.js';
import type { ConfigSources, FurtherDisk } from './sources.js';

/** A device whose snapshot has no name yet; `source` is undefined for an empty volume. */
export type PlannedDevice =
  | Exclude<WantedDevice, WantedVolume>
  | (Omit<WantedVolume, 'snapshot'> & { readonly source: Source | undefined });

type PlannedVolume = Extract<PlannedDevice, { kind: 'volume' }>;

/** awspub's. Instances without instance store ignore them. */
const ephemeralDevices = [
  { kind: 'instance store', deviceName: '/dev/sdb', virtualName: 'ephemeral0' },
  { kind: 'instance store', deviceName: '/dev/sdc', virtualName: 'ephemeral1' },
] as const;

interface DeviceProblem {
  /** Below the image. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * The block devices of an image besides its root volume: what the config maps, the further disks of its source, and the
 * instance store volumes of `ephemeral_devices`, as far as nothing of the config takes their place.
 * @throws PublishError `config` for devices that RegisterImage would refuse, or that no instance could have
 */
export function plannedDevices(
  run: Run,
  sources: ConfigSources,
  image: ImageConfig,
  rootVolumeSizeGiB: number,
): PlannedDevice[] {
  const { block_device_mappings: mappings } = image;
  const problems: DeviceProblem[] = [...rootProblems(image, rootVolumeSizeGiB)];
  const mapped = mappings.flatMap((mapping, index): PlannedDevice[] => {
    const { virtual_name: virtualName, device_name: deviceName } = mapping;
    if (mapping.no_device) return [];
    if (virtualName !== undefined) return [{ kind: 'instance store', deviceName, virtualName }];
    const volume = plannedVolume(mapping, sources.contentOf(mapping));
    for (const { key, message } of volumeFaults(mapping, volume))
      problems.push({ path: ['block_device_mappings', index, key], message });
    return [volume];
  });
  const further = sources.further.flatMap((disk): PlannedVolume[] => {
    if (disk.number !== undefined && mappings.some(({ source_disk }) => source_disk === disk.number)) return [];
    const index = mappings.findIndex(({ device_name: name }) => kernelName(name) === kernelName(disk.deviceName));
    if (mappings[index]?.no_device) return [];
    if (index >= 0 || kernelName(disk.deviceName) === kernelName(image.root_device_name)) {
      const what = `${disk.deviceName} is where disk ${disk.number} of the source is mapped`;
      const message = `${what}. Map that disk to another device with \`source_disk: ${disk.number}\`.`;
      const path = index >= 0 ? ['block_device_mappings', index, 'device_name'] : ['root_device_name'];
      problems.push({ path, message });
    } else reportFurther(run, image, disk);
    return [furtherVolume(disk)];
  });
  if (problems.length > 0) throw devicesError(sources, image, problems);
  const taken = new Set(
    [...mappings.map(({ device_name }) => device_name), ...further.map((one) => one.deviceName)].map(kernelName),
  );
  const virtualNames = new Set(mappings.map(({ virtual_name }) => virtual_name));
  const ephemeral = image.ephemeral_devices ? ephemeralDevices : [];
  return [
    ...mapped,
    ...further,
    ...ephemeral.filter((one) => !taken.has(kernelName(one.deviceName)) && !virtualNames.has(one.virtualName)),
  ];
}

function plannedVolume(mapping: BlockDeviceMapping, source: Source | undefined): PlannedVolume {
  return {
    kind: 'volume',
    deviceName: mapping.device_name,
    source,
    type: mappedVolumeType(mapping),
    sizeGiB: mapping.volume_size ?? sizeOf(source),
    iops: mapping.iops,
    throughputMiBps: mapping.throughput,
    encrypted: mapping.encrypted ?? false,
    deleteOnTermination: mapping.delete_on_termination ?? true,
  };
}

function furtherVolume({ source, deviceName, volume }: FurtherDisk): PlannedVolume {
  return {
    kind: 'volume',
    deviceName,
    source,
    type: (volume?.type ?? 'gp3') as PlannedVolume['type'],
    sizeGiB: volume?.sizeGiB ?? sizeOf(source),
    iops: volume?.iops,
    throughputMiBps: volume?.throughputMiBps,
    encrypted: false,
    deleteOnTermination: volume?.deleteOnTermination ?? true,
  };
}

function sizeOf(source: Source | undefined): number {
  return source === undefined ? 0 : volumeSizeGiB(source.virtualSizeBytes);
}

/** What the rules of the config could not know: the size of what is on the volume. */
function volumeFaults({ volume_size: configured }: BlockDeviceMapping, volume: PlannedVolume) {
  const { source, type, sizeGiB: size, iops, throughputMiBps: throughput } = volume;
  if (source === undefined) return [];
  const needed = sizeOf(source);
  if (configured !== undefined && configured < needed) {
    const message = `must be at least ${needed} GiB, the size of ${source.name}; got ${configured}.`;
    return [{ key: mappedVolumeKeys.size, message }];
  }
  const settings = { type, size, iops, throughput };
  // A size that the config doesn't give is at fault where its type is given.
  const ofType = volumeProblems(settings, { ...mappedVolumeKeys, size: mappedVolumeKeys.type });
  return [...(configured === undefined ? ofType : []), ...ratioProblems(settings, mappedVolumeKeys)];
}

function rootProblems(image: ImageConfig, size: number): DeviceProblem[] {
  const { root_device_volume_type: type, root_device_volume_iops: iops } = image;
  return ratioProblems({ type, size, iops, throughput: undefined }, rootVolumeKeys).map(({ key, message }) => ({
    path: [key],
    message,
  }));
}

function reportFurther(run: Run, image: ImageConfig, { source, deviceName, number }: FurtherDisk): void {
  if (number === undefined) return;
  run.report.info(`${image.name}: disk ${number} of the source (${source.name}) is mapped to ${deviceName}`);
}

function devicesError(
  { root: { config } }: ConfigSources,
  { name }: ImageConfig,
  problems: readonly DeviceProblem[],
): PublishError {
  const diagnostics = problems.map(({ path, message }) => ({
    ...config.locate(['images', name, ...path]),
    message,
  }));
  return new PublishError('config', `the block devices of ${name} can't be registered`, { diagnostics });
}
