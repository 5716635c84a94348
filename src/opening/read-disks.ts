import { access, stat } from 'node:fs/promises';
import type { Config } from '../config/config.js';
import { shownPath } from '../config/paths.js';
import { mayUploadToBucket, mayWriteDirectly } from '../config/upload-method.js';
import { digestFile } from '../disk/digest.js';
import { type DiskImage, inspectDisks, type SourceFormat, shownDisk, shownFormat } from '../disk/format.js';
import { openContent } from '../disk/open-content.js';
import { formatBytes } from '../report/progress.js';
import { once } from '../run/barrier.js';
import { type Run, untilOver } from '../run/run.js';
import type { LocalDisk, LocalDisks } from '../run/wanted.js';
import { partSizeBytes } from '../upload/parts.js';
import { closeAll } from './close-disks.js';
import { readDisk, type WantedDigests } from './read-disk.js';
import { errorAt, noSuchDisk, sourceError } from './source-error.js';

interface ReadOptions {
  readonly hashWorker: URL | undefined;
  readonly workingDirectory: string;
  /** false: a config of whose files one doesn't exist is left out, because what exists can be published without them. */
  readonly required: boolean;
  /**
   * Called when every file is known to be a disk image, and before they are read, which takes as long as they are large.
   * @returns what ends the reading from then on, by its reason, instead of the cancellation of the run
   */
  onInspected?(): AbortSignal;
}

/** A disk image file that a config names. */
interface NamedFile {
  readonly path: string;
  readonly format: SourceFormat;
  /** Where the config names it. */
  readonly at: readonly (string | number)[];
}

/**
 * Inspects the disk image files of every config that names any, and then hashes them; a file is read once. Ends when the run
 * is cancelled or its time is over, also where a disk doesn't answer.
 */
export async function readDisks(
  run: Run,
  configs: readonly Config[],
  { hashWorker, workingDirectory, required, onInspected }: ReadOptions,
): Promise<Map<Config, LocalDisks>> {
  const found: Config[] = [];
  for (const config of configs) {
    const paths = diskFilesOf(config);
    if (paths.length > 0 && (required || (await allExist(run, paths, workingDirectory)))) found.push(config);
  }
  const images = await inspectOnce(run, found);
  run.signal.throwIfAborted();
  const reading = { ...run, signal: onInspected?.() ?? run.signal };
  const wantedOf = (key: string): WantedDigests => {
    const users = found.filter((config) => namedFiles(config).some((file) => fileKey(file) === key));
    return {
      parts: users.some(mayUploadToBucket),
      blocks: users.some(mayWriteDirectly) || (run.policy.contentPercent ?? 0) > 0,
    };
  };
  const byFile = new Map<string, LocalDisk[]>();
  const read = async (file: NamedFile): Promise<LocalDisk[]> => {
    const key = fileKey(file);
    const known =
      byFile.get(key) ??
      (await untilOver(reading, (end) => readImages(run, images.get(key) ?? [], wantedOf(key), hashWorker, end)));
    byFile.set(key, known);
    return known;
  };
  // Of an OVA, only its disks are hashed otherwise.
  const wholeSha256 = once((path: string) => untilOver(reading, (end) => hashWhole(path, hashWorker, end)));
  const disks = new Map<Config, LocalDisks>();
  try {
    for (const config of found) {
      const { source } = config;
      const ofSource = source.kind === 'path' ? await read({ ...source, at: ['source', 'path'] }) : [];
      await checkSha256(config, ofSource, wholeSha256);
      const byKey = new Map<string, LocalDisk>();
      for (const file of furtherFiles(config)) {
        byKey.set(fileKey(file), onlyDisk(config, file, await read(file)));
      }
      disks.set(config, { source: ofSource, further: byKey });
    }
    return disks;
  } catch (error) {
    await closeAll([...byFile.values()].flat(), run.clock);
    throw error;
  }
}

/** The disk images in the files that the configs name, by file. */
async function inspectOnce(run: Run, configs: readonly Config[]): Promise<ReadonlyMap<string, DiskImage[]>> {
  const images = new Map<string, DiskImage[]>();
  const inspect = async ({ path, format }: Pick<NamedFile, 'path' | 'format'>): Promise<DiskImage[]> => {
    const key = fileKey({ path, format });
    const known = images.get(key);
    if (known !== undefined) return known;
    const disks = await untilOver(run, () => inspectDisks(path, format));
    for (const disk of disks) reportDisk(run, disk);
    images.set(key, disks);
    return disks;
  };
  for (const config of configs) {
    const { source } = config;
    if (source.kind === 'path') {
      const { length } = await inspect(source);
      for (const { number, at } of numberedDisks(config))
        if (number > length) throw noSuchDisk(config, at, number, length);
    }
    for (const file of furtherFiles(config)) onlyDisk(config, file, await inspect(file));
  }
  return images;
}

/**
 * Inspects the files that configs name, and whether the disks in them can be read where that needs no unpacking. It reads
 * none but for a `sha256` that the source is to have.
 */
export async function inspectFiles(run: Run, configs: readonly Config[], hashWorker: URL | undefined): Promise<void> {
  const images = await inspectOnce(run, configs);
  const written = new Set(configs.filter(mayWriteDirectly).flatMap(namedFiles).map(fileKey));
  for (const image of [...written].flatMap((key) => images.get(key) ?? [])) {
    if (image.layers.length > 0) continue;
    await untilOver(run, async (signal) => (await openContent(image, { signal })).close());
  }
  for (const config of configs) {
    const { source } = config;
    if (source.kind !== 'path' || source.sha256 === undefined) continue;
    requireSha256(config, await untilOver(run, (end) => hashWhole(source.path, hashWorker, end)));
  }
}

/** @param wholeSha256 reads the file once more */
async function checkSha256(
  config: Config,
  [disk]: readonly LocalDisk[],
  wholeSha256: (path: string) => Promise<string>,
): Promise<void> {
  if (config.source.kind !== 'path' || config.source.sha256 === undefined || disk === undefined) return;
  const isWhole = disk.disk.member === undefined && !disk.disk.isSplit;
  requireSha256(config, isWhole ? disk.digest.sha256 : await wholeSha256(config.source.path));
}

function requireSha256(config: Config, found: string): void {
  if (config.source.kind !== 'path' || config.source.sha256 === undefined) return;
  const { path, sha256 } = config.source;
  if (sha256 === found) return;
  const hint = 'Check that the file was copied whole, and that the metadata belongs to it.';
  throw sourceError(config, 'sha256', `${path} has the SHA-256 ${found} instead of ${sha256}`, hint);
}

async function hashWhole(path: string, hashWorker: URL | undefined, signal: AbortSignal): Promise<string> {
  const { size } = await stat(path);
  const of = { parts: false, blocks: false };
  const options = { partSizeBytes: partSizeBytes(size), of, signal, onProgress: () => {} };
  return (await digestFile(path, hashWorker === undefined ? options : { ...options, hashWorker })).sha256;
}

/** By what the same file is known: its absolute path, and as what it is read. */
export function fileKey({ path, format }: Pick<NamedFile, 'path' | 'format'>): string {
  return `${format} ${path}`;
}

/** Whether a config names disk image files, without which its images can't be built. */
export function namesFiles(config: Config): boolean {
  return diskFilesOf(config).length > 0;
}

/** Whether every disk image file that the configs name exists. */
export async function haveFiles(configs: readonly Config[]): Promise<boolean> {
  return (await Promise.all(configs.flatMap(diskFilesOf).map(exists))).every(Boolean);
}

/** The absolute paths of the disk image files that a config names. */
export function diskFilesOf(config: Config): string[] {
  return namedFiles(config).map(({ path }) => path);
}

function namedFiles(config: Config): NamedFile[] {
  const { source } = config;
  const ofSource: NamedFile[] = source.kind === 'path' ? [{ ...source, at: ['source', 'path'] }] : [];
  return [...ofSource, ...furtherFiles(config)];
}

function furtherFiles({ images }: Config): NamedFile[] {
  return images.flatMap(({ name, block_device_mappings: mappings }) =>
    mappings.flatMap(({ path, format }, index) =>
      path === undefined ? [] : { path, format, at: ['images', name, 'block_device_mappings', index, 'path'] },
    ),
  );
}

/** Where images map disks of the source by their number. */
function numberedDisks({ images }: Config): { number: number; at: readonly (string | number)[] }[] {
  return images.flatMap(({ name, block_device_mappings: mappings }) =>
    mappings.flatMap(({ source_disk: number }, index) =>
      number === undefined ? [] : { number, at: ['images', name, 'block_device_mappings', index, 'source_disk'] },
    ),
  );
}

async function allExist(run: Run, paths: readonly string[], workingDirectory: string): Promise<boolean> {
  for (const path of paths) {
    if (await untilOver(run, () => exists(path))) continue;
    run.report.info(`${shownPath(path, workingDirectory)} not found; using existing images only`);
    return false;
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

function onlyDisk<Disk>(config: Config, { path, at }: NamedFile, disks: readonly Disk[]): Disk {
  const [disk, ...others] = disks;
  if (disk !== undefined && others.length === 0) return disk;
  throw errorAt(config, at, {
    message: `${path} is an OVA with ${disks.length} disks, and a device has one`,
    hint: 'Set source.path to the OVA and use `source_disk`, or unpack it with tar -xf.',
  });
}

async function readImages(
  run: Run,
  images: readonly DiskImage[],
  wanted: WantedDigests,
  hashWorker: URL | undefined,
  end: AbortSignal,
): Promise<LocalDisk[]> {
  const disks: LocalDisk[] = [];
  try {
    for (const image of images) disks.push(await readDisk(run, image, wanted, hashWorker, end));
    end.throwIfAborted(); // then nobody waits for the disks any more
    return disks;
  } catch (error) {
    await closeAll(disks, run.clock);
    throw error;
  }
}

function reportDisk(run: Run, disk: DiskImage): void {
  const size = disk.virtualSizeBytes === undefined ? '' : `, a disk of ${formatBytes(disk.virtualSizeBytes)}`;
  run.report.info(`${shownDisk(disk)}: ${shownFormat(disk)}, ${formatBytes(disk.fileSizeBytes)}${size}`);
  for (const warning of disk.warnings ?? []) run.report.warning(warning);
}
