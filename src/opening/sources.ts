import type { BlockDeviceMapping, Config, Image as ImageConfig } from '../config/config.js';
import { sourceDigest } from '../identity/names.js';
import { mapAll } from '../run/barrier.js';
import type { ImageVolume } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import type { LocalDisk, LocalDisks, Source } from '../run/wanted.js';
import { type AccountFacts, homeRegionOf, uploadRegionOf } from './account-facts.js';
import { findBuiltAmi } from './image-builder-source.js';
import { type Home, openFile, openImage, openObject, openSnapshot, snapshotIdentity } from './open-source.js';
import { fileKey, namesFiles } from './read-disks.js';
import { reportUpload } from './report-upload.js';
import { noSuchDisk } from './source-error.js';

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
  { clients, others, facts }: Pick<Target, 'clients' | 'others'> & { readonly facts: AccountFacts },
  config: Config,
  local: LocalDisks | undefined,
): Promise<ConfigSources | undefined> {
  if (namesFiles(config) && !local) return undefined;
  const { accountId, partition } = facts.caller;
  const home: Home = { clients, others, accountId, partition, homeRegion: homeRegionOf(config, facts) };
  reportUpload(run, config, facts);
  const { root, further } = await openMachine(run, home, config, local?.source ?? []);
  const contents = new Map<string, Source>();
  for (const { name, block_device_mappings: mappings } of config.images) {
    for (const [index, mapping] of mappings.entries()) {
      const key = contentKey(mapping);
      if (key === undefined || contents.has(key)) continue;
      const at = ['images', name, 'block_device_mappings', index] as const;
      const disk =
        mapping.path === undefined ? undefined : local?.further.get(fileKey({ ...mapping, path: mapping.path }));
      if (disk) {
        const uploadHome = { ...home, homeRegion: uploadRegionOf(config, facts) };
        contents.set(key, await openFile(uploadHome, config, { disk, role: 'data' }));
      } else if (mapping.snapshot !== undefined) {
        const id = mapping.snapshot;
        const named = { id, ...snapshotIdentity(id, 'data'), at: [...at, 'snapshot'] };
        contents.set(key, await openSnapshot({ ...home, homeRegion: root.homeRegion }, config, named));
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
export function allSources(sources: ConfigSources): Source[] {
  return [...new Set(sources.root.config.images.flatMap((image) => sourcesFor(sources, image)))];
}

/** Those that an image may have on its volumes. */
export function sourcesFor({ root, further, contentOf }: ConfigSources, image: ImageConfig): Source[] {
  const mapped = image.block_device_mappings.flatMap((mapping) => contentOf(mapping) ?? []);
  return [...new Set([root, ...further.map(({ source }) => source), ...mapped])];
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
  home: Home,
  config: Config,
  disks: readonly LocalDisk[],
): Promise<Pick<ConfigSources, 'root' | 'further'>> {
  const { source } = config;
  switch (source.kind) {
    case 'path': {
      const [first, ...others] = disks;
      if (!first) throw new Error(`bug: ${source.path} was not read`);
      const further = await mapAll([...others.entries()], async ([index, disk]): Promise<FurtherDisk> => {
        const opened = await openFile(home, config, { disk, role: 'data' });
        return { source: opened, number: index + 2, deviceName: furtherDevice(index), volume: undefined };
      });
      return { root: await openFile(home, config, { disk: first, role: 'root' }), further };
    }
    case 's3':
      return { root: await openObject(run, home, config, source), further: [] };
    case 'snapshot': {
      const id = source.snapshot;
      const named = { id, ...snapshotIdentity(id, 'root'), at: ['source', 'snapshot'] };
      return { root: await openSnapshot(home, config, named), further: [] };
    }
    case 'image':
      return numbered(await openImage(home, config, { key: 'image', imageId: source.image }));
    case 'image_builder': {
      const { clients } = home;
      const { builtImage, region, imageId } = await findBuiltAmi(run, clients, config, { ...home, arn: source.arn });
      const opened = await openImage({ ...home, homeRegion: region }, config, { key: 'image_builder', imageId });
      // Its AMIs in other regions have the same content.
      const identity = (name: string) => ({ name, sourceSha256: sourceDigest({ kind: 'image_builder', id: name }) });
      const further = opened.further.map(({ volume, source: onVolume }) => ({
        volume,
        source: { ...onVolume, ...identity(`${builtImage.arn} ${volume.deviceName}`) },
      }));
      return numbered({ root: { ...opened.root, ...identity(builtImage.arn), builtImage }, further });
    }
  }
}

function numbered({ root, further }: Awaited<ReturnType<typeof openImage>>): Pick<ConfigSources, 'root' | 'further'> {
  const disks = further.map(({ volume, source }, index): FurtherDisk => {
    return { source, number: index + 2, deviceName: volume.deviceName, volume };
  });
  return { root, further: disks };
}
