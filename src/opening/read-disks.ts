import { access, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../config/config.js';
import { mayUploadToBucket, mayWriteDirectly } from '../config/upload-method.js';
import { digestFile } from '../disk/digest.js';
import { type DiskImage, inspectDisks, type SourceFormat, shownDisk } from '../disk/format.js';
import { importFormat } from '../disk/import-format.js';
import { isRaw, requireReadable } from '../disk/raw-content.js';
import { formatBytes, formatProgress } from '../report/progress.js';
import { once } from '../run/barrier.js';
import { type Run, untilOver } from '../run/run.js';
import type { LocalDisk, LocalDisks } from '../run/wanted.js';
import { partSizeBytes } from '../upload/parts.js';
import { errorAt, sourceError } from './source-error.js';

/** A disk image file that a config names. */
interface NamedFile {
  readonly path: string;
  readonly format: SourceFormat;
  /** Where the config names it. */
  readonly at: readonly (string | number)[];
}

/**
 * Inspects the disk image files of every config that names any, and hashes them; a file is read once. Ends when the run is
 * cancelled or its time is over, also where a disk doesn't answer.
 * @param required false: a config of whose files one doesn't exist is left out, because what exists can be published
 *   without them
 */
export async function readDisks(
  run: Run,
  configs: readonly Config[],
  hashWorker: URL | undefined,
  required: boolean,
): Promise<Map<Config, LocalDisks>> {
  const disks = new Map<Config, LocalDisks>();
  const wanted: WantedDigests = {
    parts: configs.some(mayUploadToBucket),
    blocks: configs.some(mayWriteDirectly) || (run.policy.contentPercent ?? 0) > 0,
  };
  const byFile = new Map<string, LocalDisk[]>();
  const read = async ({ path, format }: NamedFile): Promise<LocalDisk[]> => {
    const key = fileKey({ path, format });
    const known =
      byFile.get(key) ?? (await untilOver(run, (end) => readFile(run, { path, format }, wanted, hashWorker, end)));
    byFile.set(key, known);
    return known;
  };
  // Of an OVA, only its disks are hashed otherwise.
  const wholeSha256 = once((path: string) => untilOver(run, (end) => hashWhole(path, hashWorker, end)));
  for (const config of configs) {
    const { source } = config;
    const further = furtherFiles(config);
    const paths = [...(source.kind === 'path' ? [source.path] : []), ...further.map(({ path }) => path)];
    if (paths.length === 0 || (!required && !(await allExist(run, paths)))) continue;
    const check = mayWriteDirectly(config) ? requireReadable : () => {};
    const ofSource = source.kind === 'path' ? await read({ ...source, at: ['source', 'path'] }) : [];
    for (const { disk } of ofSource) check(disk);
    await checkSha256(config, ofSource, wholeSha256);
    const byKey = new Map<string, LocalDisk>();
    for (const file of further) {
      const one = onlyDisk(config, file, await read(file));
      check(one.disk);
      byKey.set(fileKey(file), one);
    }
    disks.set(config, { source: ofSource, further: byKey });
  }
  return disks;
}

/** @param wholeSha256 reads the file once more */
async function checkSha256(
  config: Config,
  [disk]: readonly LocalDisk[],
  wholeSha256: (path: string) => Promise<string>,
): Promise<void> {
  if (config.source.kind !== 'path' || config.source.sha256 === undefined || disk === undefined) return;
  const { path, sha256 } = config.source;
  const found = disk.disk.member === undefined ? disk.digest.sha256 : await wholeSha256(path);
  if (sha256 === found) return;
  const hint = 'Check that the file was copied whole, and that the metadata belongs to it.';
  throw sourceError(config, 'sha256', `${path} has the SHA-256 ${found} instead of ${sha256}`, hint);
}

async function hashWhole(path: string, hashWorker: URL | undefined, signal: AbortSignal): Promise<string> {
  const { size } = await stat(path);
  const options = { partSizeBytes: partSizeBytes(size), signal, onProgress: () => {} };
  return (await digestFile(path, hashWorker === undefined ? options : { ...options, hashWorker })).sha256;
}

/** By what the same file is known: its absolute path, and as what it is read. */
export function fileKey({ path, format }: Pick<NamedFile, 'path' | 'format'>): string {
  return `${format} ${path}`;
}

/** Whether a config names disk image files, without which its images can't be built. */
export function namesFiles(config: Config): boolean {
  return config.source.kind === 'path' || furtherFiles(config).length > 0;
}

function furtherFiles({ images }: Config): NamedFile[] {
  return images.flatMap(({ name, block_device_mappings: mappings }) =>
    mappings.flatMap(({ path, format }, index) =>
      path === undefined ? [] : { path, format, at: ['images', name, 'block_device_mappings', index, 'path'] },
    ),
  );
}

async function allExist(run: Run, paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    if (await untilOver(run, () => exists(path))) continue;
    run.report.info(`${path} not found; using existing images only`);
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

function onlyDisk(config: Config, { path, at }: NamedFile, disks: readonly LocalDisk[]): LocalDisk {
  const [disk, ...others] = disks;
  if (disk !== undefined && others.length === 0) return disk;
  throw errorAt(config, at, {
    message: `${path} is an OVA with ${disks.length} disks, and a device has one`,
    hint: 'Set source.path to the OVA and use `source_disk`, or unpack it with tar -xf.',
  });
}

/** What the configs of a run need besides the digest of a file: a file is read once for all of them. */
interface WantedDigests {
  /** For S3. */
  readonly parts: boolean;
  /** For EBS direct. */
  readonly blocks: boolean;
}

async function readFile(
  run: Run,
  { path, format }: Pick<NamedFile, 'path' | 'format'>,
  wanted: WantedDigests,
  hashWorker: URL | undefined,
  end: AbortSignal,
): Promise<LocalDisk[]> {
  const found = await inspectDisks(path, format);
  for (const disk of found) reportDisk(run, disk);
  const importable = found.map((disk) => ({ disk, importFormat: importFormat(disk) })); // what can't be imported needn't be read
  const disks: LocalDisk[] = [];
  for (const one of importable) {
    const digest = await digestOf(run, one.disk, wanted, hashWorker, end);
    run.report.info(`sha256 ${digest.sha256}`);
    const { member } = one.disk;
    disks.push({ ...one, name: member ? `${basename(path)}/${member.name}` : basename(path), digest });
  }
  return disks;
}

function reportDisk(run: Run, disk: DiskImage): void {
  const size = disk.virtualSizeBytes === undefined ? '' : `, a disk of ${formatBytes(disk.virtualSizeBytes)}`;
  const kind = disk.subformat ? `${disk.format} (${disk.subformat})` : disk.format;
  run.report.info(`${shownDisk(disk)}: ${kind}, ${formatBytes(disk.fileSizeBytes)}${size}`);
  for (const warning of disk.warnings ?? []) run.report.warning(warning);
}

function digestOf(
  run: Run,
  disk: DiskImage,
  { parts, blocks }: WantedDigests,
  hashWorker: URL | undefined,
  end: AbortSignal,
) {
  const started = run.clock.now();
  return digestFile(disk.path, {
    partSizeBytes: partSizeBytes(disk.fileSizeBytes),
    of: { parts, blocks: blocks && isRaw(disk) },
    signal: end,
    ...(disk.member === undefined ? {} : { range: disk.member }),
    ...(hashWorker === undefined ? {} : { hashWorker }),
    onProgress: (bytesDone) =>
      run.report.progress(
        `digest ${shownDisk(disk)}`,
        `digest  ${formatProgress(bytesDone, disk.fileSizeBytes, run.clock.now() - started)}`,
      ),
  });
}
