import { tmpdir } from 'node:os';
import { PublishError } from '../error.js';
import { readOvaDisks } from './archive/ova.js';
import { type DiskFile, localFile, type OpenFile, openDisk, sliceFile } from './bytes.js';
import type { DiskContent } from './content.js';
import type { ExpandOptions } from './expand.js';
import { type DiskImage, inspectBytes, shownDisk } from './format.js';
import type { DiskFormat } from './header.js';
import { unpack } from './layers.js';
import { type Mapping, mappedContent } from './mapped.js';
import { mapQcow2 } from './qcow2/content.js';
import { mapRaw } from './raw/content.js';
import { mapVdi } from './vdi/content.js';
import { mapVhd } from './vhd/content.js';
import { mapVhdx } from './vhdx/content.js';
import { mapVmdk } from './vmdk/content.js';

/** An archive may hold itself, without end. */
const maxLayers = 6;

type Map = (file: DiskFile, opened: OpenFile[]) => Promise<Mapping>;

const maps: Readonly<Record<Exclude<DiskFormat, 'ova'>, Map>> = {
  raw: mapRaw,
  qcow2: mapQcow2,
  vmdk: mapVmdk,
  vhd: mapVhd,
  vhdx: mapVhdx,
  vdi: mapVdi,
};

/** The content of a disk, and what it was found to be in. */
export interface OpenContent extends DiskContent {
  /** The disk image within all layers. */
  readonly inner: Pick<DiskImage, 'format' | 'subformat' | 'warnings'>;
}

/**
 * Opens the disk of an inspected image for reading. An image that is compressed is expanded to a temporary file, which
 * `close` removes; everything else is read in place.
 * @param image as `inspectDisk` or `inspectDisks` returns it
 * @param options.onProgress called with how much has been unpacked
 * @param options.folder where the temporary file goes; by default that of the system
 * @throws PublishError `source` for an image that is damaged or can't be read in place, or when there is no space; the
 *   reason of `signal` when it aborts
 */
export async function openContent(
  image: DiskImage,
  { signal, folder = tmpdir(), onProgress }: Pick<ExpandOptions, 'signal' | 'onProgress'> & Partial<ExpandOptions>,
): Promise<OpenContent> {
  const disk = await openDisk(image.path, image.member);
  const opened: Pick<OpenFile, 'close'>[] = [{ close: () => disk.handle.close() }];
  const close = async (): Promise<void> => {
    for (const one of opened.splice(0).toReversed()) await one.close();
  };
  try {
    let file = localFile(disk, shownDisk(image));
    let inner = image;
    // A zip archive in a compressed file shows only now what it holds.
    for (let unpacked = 0; inner.layers.length > 0; ) {
      for (const layer of inner.layers) {
        unpacked += 1;
        if (unpacked > maxLayers) throw notADisk(file);
        const part = await unpack(layer, file, { signal, folder, onProgress });
        opened.push(part);
        file = part.file;
      }
      inner = await inspectBytes(file);
    }
    if (inner.format === 'ova') {
      file = await onlyDisk(file);
      inner = await inspectBytes(file);
    }
    if (inner.format === 'ova' || inner.format === 'unknown' || inner.layers.length > 0) throw notADisk(file);
    const further: OpenFile[] = [];
    const mapping = await maps[inner.format](file, further).finally(() => opened.push(...further));
    return { ...mappedContent(mapping, close), inner };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a disk image as the bytes that its file has, whatever they mean. */
export async function openFileBytes(image: DiskImage): Promise<DiskContent> {
  const disk = await openDisk(image.path, image.member);
  const mapping = await mapRaw(localFile(disk, shownDisk(image)));
  return mappedContent(mapping, () => disk.handle.close());
}

/** Whether the bytes of a disk image are those of the disk. */
export function isRaw({ format, layers }: DiskImage): boolean {
  return format === 'raw' && layers.length === 0;
}

async function onlyDisk(file: DiskFile): Promise<DiskFile> {
  const [disk, ...others] = await readOvaDisks(file);
  if (disk !== undefined && others.length === 0) return sliceFile(file, disk.name, disk.offset, disk.sizeBytes);
  throw new PublishError('source', `${file.path} is an OVA with ${others.length + 1} disks, and one was asked for`, {
    hint: `Unpack it with tar -xf '${file.path}', and use the disk images in it.`,
  });
}

function notADisk({ path }: DiskFile): PublishError {
  return new PublishError('source', `${path} is not a disk image but another archive`, {
    hint: 'Unpack it before this step, and set source.path to the disk image itself.',
  });
}
