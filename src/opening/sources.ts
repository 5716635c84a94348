import type { Clients } from '../aws/clients.js';
import type { BlockDeviceMapping, Config } from '../config/config.js';
import type { PublishError } from '../error.js';
import { mapAll } from '../run/barrier.js';
import type { ImageVolume } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { LocalDisk, LocalDisks, Source } from '../run/wanted.js';
import { type AccountFacts, homeRegionOf, uploadRegionOf } from './account-facts.js';
import { errorAt, openFile, openImage, openObject, openSnapshot, snapshotIdentity } from './open-source.js';
import { fileKey, namesFiles } from './read-disks.js';

/** What the volumes of a config's images start from. */
export interface ConfigSources {
  readonly root: Source;
  /** What an entry of `block_device_mappings` has; undefined for an empty volume. */
  contentOf(mapping: BlockDeviceMapping): Source | undefined;
  /** The disks of the machine besides its root disk, which are mapped also where the config doesn't. */
  readonly further: readonly FurtherDisk[];
}

export interface FurtherDisk {
  readonly source: Source;
  /** Where it is mapped unless the config maps it. */
  readonly deviceName: string;
  /** Its number in `source_disk`; undefined where it can't be named. */
  readonly number: number | undefined;
  /** What the volume is like, where that is known from an image that exists. */
  readonly volume: ImageVolume | undefined;
}

/**
 * The sources of a config, as they are or will be in AWS; undefined when one of its disk images isn't available.
 */
export async function openSources(
  run: Run,
  clients: Clients,
  config: Config,
  facts: AccountFacts,
  local: LocalDisks | undefined,
): Promise<ConfigSources | undefined> {
  if (namesFiles(config) && !local) return undefined;
  const { root, further } = await openMachine(run, clients, config, homeRegionOf(config, facts), local?.source ?? []);
  const contents = new Map<string, Source>();
  for (const { name, block_device_mappings: mappings } of config.images) {
    for (const [index, mapping] of mappings.entries()) {
      const key = contentKey(mapping);
      if (key === undefined || contents.has(key)) continue;
      const at = ['images', name, 'block_device_mappings', index] as const;
      const disk =
        mapping.path === undefined ? undefined : local?.further.get(fileKey({ ...mapping, path: mapping.path }));
      if (disk) {
        contents.set(key, await openFile(clients, config, uploadRegionOf(config, facts), { disk, role: 'data' }));
      } else if (mapping.snapshot !== undefined) {
        const identity = snapshotIdentity(mapping.snapshot, 'data');
        contents.set(key, await openSnapshot(clients, config, root.homeRegion, mapping.snapshot, identity, at));
      } else if (mapping.source_disk !== undefined) {
        const found = further.find(({ number }) => number === mapping.source_disk);
        if (!found) throw noSuchDisk(config, [...at, 'source_disk'], mapping.source_disk, further.length + 1);
        contents.set(key, found.source);
      }
    }
  }
  return { root, further, contentOf: (mapping) => contents.get(contentKey(mapping) ?? '') };
}

/** All sources of a config, its root disk's first, each once. */
export function allSources({ root, further, contentOf }: ConfigSources): Source[] {
  const mapped = root.config.images.flatMap(({ block_device_mappings }) => block_device_mappings.map(contentOf));
  return [...new Set([root, ...further.map(({ source }) => source), ...mapped.flatMap((source) => source ?? [])])];
}

function contentKey({ path, format, snapshot, source_disk: number }: BlockDeviceMapping): string | undefined {
  if (path !== undefined) return fileKey({ path, format });
  return snapshot ?? (number === undefined ? undefined : `disk ${number}`);
}

/** AWS recommends `/dev/sdf` to `/dev/sdp` for data volumes. */
function furtherDevice(index: number): string {
  const letters = 'fghijklmnopqrstuvwxyz';
  return index < letters.length ? `/dev/sd${letters[index]}` : `/dev/xvdb${letters[index - letters.length]}`;
}

/** What `source` names: one disk, or all those of an OVA or an AMI. */
async function openMachine(
  run: Run,
  clients: Clients,
  config: Config,
  homeRegion: string,
  disks: readonly LocalDisk[],
): Promise<Pick<ConfigSources, 'root' | 'further'>> {
  const { source } = config;
  switch (source.kind) {
    case 'path': {
      const [first, ...others] = disks;
      if (!first) throw new Error(`bug: ${source.path} was not read`);
      const further = await mapAll([...others.entries()], async ([index, disk]): Promise<FurtherDisk> => {
        const opened = await openFile(clients, config, homeRegion, { disk, role: 'data' });
        return { source: opened, number: index + 2, deviceName: furtherDevice(index), volume: undefined };
      });
      return { root: await openFile(clients, config, homeRegion, { disk: first, role: 'root' }), further };
    }
    case 's3':
      return { root: await openObject(run, await clients.s3(homeRegion), config, source, homeRegion), further: [] };
    case 'snapshot': {
      const identity = snapshotIdentity(source.snapshot, 'root');
      return {
        root: await openSnapshot(clients, config, homeRegion, source.snapshot, identity, ['source']),
        further: [],
      };
    }
    case 'image': {
      const { root, further } = await openImage(clients, config, homeRegion, source.image);
      const numbered = further.map(({ volume, source: opened }, index): FurtherDisk => {
        return { source: opened, number: index + 2, deviceName: volume.deviceName, volume };
      });
      return { root, further: numbered };
    }
  }
}

function noSuchDisk(config: Config, at: readonly (string | number)[], number: number, disks: number): PublishError {
  const message =
    disks === 1
      ? `the source has one disk, and no disk ${number}`
      : `the source has ${disks} disks, and no disk ${number}`;
  return errorAt(config, at, message, 'Correct `source_disk`. Only an OVA or an AMI has several disks.');
}
