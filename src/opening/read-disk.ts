import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DiskContent } from '../disk/content.js';
import { changedFile, type Digest, digestContent, digestFile } from '../disk/digest.js';
import { type DiskImage, shownDisk } from '../disk/format.js';
import { importFormat } from '../disk/import-format.js';
import { isRaw, openContent, openFileBytes } from '../disk/open-content.js';
import { sourceDigest } from '../identity/names.js';
import { createMeter, formatBytes } from '../report/progress.js';
import type { Run } from '../run/run.js';
import type { LocalDisk } from '../run/wanted.js';
import { partSizeBytes } from '../upload/parts.js';
import { changedSinceHash, requireSameSize, type UploadSource } from '../upload/source.js';

/** What the configs that name a file need besides its digest: a file is read once for all of them. */
export interface WantedDigests {
  /** For S3. */
  readonly parts: boolean;
  /** For EBS direct. */
  readonly blocks: boolean;
}

/** Hashes a disk image; and the disk in it, too, where an upload sends that instead. */
export async function readDisk(
  run: Run,
  disk: DiskImage,
  wanted: WantedDigests,
  hashWorker: URL | undefined,
  signal: AbortSignal,
): Promise<LocalDisk> {
  const ofContent = { parts: wanted.parts && !importFormat(disk), blocks: wanted.blocks && !isRaw(disk) };
  const reading = { run, disk, wanted, hashWorker, signal };
  const { size, mtimeMs } = await stat(disk.path);
  const before = disk.member?.fileSizeBytes ?? disk.fileSizeBytes;
  if (size !== before) throw changedFile(disk, `its size changed from ${before} to ${size} bytes`);
  const whole = await readWhole(reading);
  return ofContent.parts || ofContent.blocks ? withContent(reading, whole, ofContent, mtimeMs) : whole;
}

interface Reading {
  readonly run: Run;
  readonly disk: DiskImage;
  readonly wanted: WantedDigests;
  readonly hashWorker: URL | undefined;
  readonly signal: AbortSignal;
}

/** The disk image as it is in its file, hashed. */
async function readWhole(reading: Reading): Promise<LocalDisk> {
  const { run, disk, wanted } = reading;
  const { path, member } = disk;
  const imported = importFormat(disk);
  const of = { parts: wanted.parts && imported !== undefined, blocks: wanted.blocks && isRaw(disk) };
  const digest = await digestFile(path, {
    ...digestOptions(reading, disk.fileSizeBytes, of, 'digest'),
    ...(member === undefined ? {} : { range: member }),
  });
  run.report.info(`sha256 ${digest.sha256}`);
  const file: UploadSource = { disk, digest, open: () => openFileBytes(disk) };
  return {
    disk,
    name: member ? `${basename(path)}/${member.name}` : basename(path),
    digest,
    sourceSha256: disk.isForced ? sourceDigest({ kind: 'raw', id: digest.sha256 }) : digest.sha256,
    object: imported && { ...file, importFormat: imported },
    content: isRaw(disk) ? file : undefined,
    contentSha256: undefined,
    diskSizeBytes: disk.virtualSizeBytes ?? disk.fileSizeBytes,
    open: (end) => openContent(disk, { signal: end }),
    close: async () => {},
  };
}

/**
 * Adds the disk that is in a disk image, hashed.
 * @param mtimeMs when the file had last changed before it was read
 */
async function withContent(reading: Reading, whole: LocalDisk, of: WantedDigests, mtimeMs: number): Promise<LocalDisk> {
  const { run, disk, signal } = reading;
  const onProgress = (bytesDone: number): void =>
    run.report.progress(`unpack ${shownDisk(disk)}`, `unpack  ${formatBytes(bytesDone)} so far`);
  const content = await openContent(disk, { signal, onProgress });
  const hashContent = async (): Promise<Digest> => {
    const found = await digestContent(content, digestOptions(reading, content.sizeBytes, of, 'unpack'));
    await requireSameSize(disk);
    // Else the digest would be that of another disk image than the one that was unpacked.
    if ((await stat(disk.path)).mtimeMs !== mtimeMs) throw changedSinceHash(disk.path);
    return found;
  };
  const digest = await hashContent().catch(async (error: unknown) => {
    await content.close();
    throw error;
  });
  run.report.info(`sha256 of the disk in it ${digest.sha256}`);
  // It is opened once: what is packed was unpacked to a temporary file.
  const open = async (): Promise<DiskContent> => ({ ...content, close: async () => {} });
  const unpacked: UploadSource = { disk, digest, open };
  return {
    ...whole,
    // Of a file that only names others, the digest says nothing.
    ...(disk.isSplit ? { digest, sourceSha256: digest.sha256 } : {}),
    object: whole.object ?? { ...unpacked, importFormat: 'RAW' },
    content: whole.content ?? unpacked,
    contentSha256: digest.sha256,
    diskSizeBytes: content.sizeBytes,
    open,
    close: content.close,
  };
}

function digestOptions({ run, disk, hashWorker, signal }: Reading, sizeBytes: number, of: WantedDigests, what: string) {
  const meter = createMeter({ atMs: run.clock.now(), bytes: 0 });
  return {
    partSizeBytes: partSizeBytes(sizeBytes),
    of,
    signal,
    ...(hashWorker === undefined ? {} : { hashWorker }),
    onProgress: (bytesDone: number) =>
      run.report.progress(`${what} ${shownDisk(disk)}`, `${what}  ${meter(run.clock.now(), bytesDone, sizeBytes)}`),
  };
}
