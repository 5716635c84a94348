import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Clients } from '../aws/clients.js';
import { awsCode } from '../aws/errors.js';
import { given } from '../aws/given.js';
import type { Config } from '../config/config.js';
import { digestFile } from '../disk/digest.js';
import { inspectBytes, inspectDisk, type SourceFormat } from '../disk/format.js';
import { importFormat } from '../disk/import-format.js';
import { objectKey, sourceDigest } from '../identity/names.js';
import { commonTags, objectTags } from '../identity/tags.js';
import { formatBytes, formatProgress } from '../report/progress.js';
import { parseImage } from '../resources/image/read.js';
import { parseSnapshot } from '../resources/snapshot/read.js';
import { rootSnapshotId } from '../run/found.js';
import { type Run, untilOver } from '../run/run.js';
import type { LocalDisk, Source } from '../run/wanted.js';
import { partSizeBytes } from '../upload/parts.js';
import { findBuiltAmi } from './image-builder-source.js';
import { sourceError } from './source-error.js';

/**
 * Inspects the disk image file of every config that names one, and hashes it; a file is read once. Ends when the run is
 * cancelled or its time is over, also where a disk doesn't answer.
 * @param required false: a file that doesn't exist is left out, because what exists can be published without it
 */
export async function readDisks(
  run: Run,
  configs: readonly Config[],
  hashWorker: URL | undefined,
  required: boolean,
): Promise<Map<Config, LocalDisk>> {
  const disks = new Map<Config, LocalDisk>();
  const byPath = new Map<string, LocalDisk>();
  for (const config of configs) {
    if (config.source.kind !== 'path') continue;
    const { path, format } = config.source;
    if (!required && !(await untilOver(run, () => exists(path)))) {
      run.report.info(`${path} not found; using existing images only`);
      continue;
    }
    const key = `${format} ${path}`;
    const disk = byPath.get(key) ?? (await untilOver(run, (end) => readDisk(run, path, format, hashWorker, end)));
    byPath.set(key, disk);
    checkSha256(config, disk);
    disks.set(config, disk);
  }
  return disks;
}

function checkSha256(config: Config, { digest }: LocalDisk): void {
  if (config.source.kind !== 'path') return;
  const { path, sha256 = digest.sha256 } = config.source;
  if (sha256 === digest.sha256) return;
  const hint = 'Check that the file was copied whole, and that the metadata belongs to it.';
  throw sourceError(config, 'sha256', `${path} has the SHA-256 ${digest.sha256} instead of ${sha256}`, hint);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

async function readDisk(
  run: Run,
  path: string,
  format: SourceFormat,
  hashWorker: URL | undefined,
  end: AbortSignal,
): Promise<LocalDisk> {
  const disk = await inspectDisk(path, format);
  const size = disk.virtualSizeBytes === undefined ? '' : `, a disk of ${formatBytes(disk.virtualSizeBytes)}`;
  const kind = disk.subformat ? `${disk.format} (${disk.subformat})` : disk.format;
  run.report.info(`${path}: ${kind}, ${formatBytes(disk.fileSizeBytes)}${size}`);
  for (const warning of disk.warnings ?? []) run.report.warning(warning);
  const asImport = importFormat(disk); // before the digest: what can't be imported needn't be read
  const started = run.clock.now();
  const digest = await digestFile(path, {
    partSizeBytes: partSizeBytes(disk.fileSizeBytes),
    signal: end,
    ...(hashWorker === undefined ? {} : { hashWorker }),
    onProgress: (bytesDone) =>
      run.report.progress(
        `digest ${path}`,
        `digest  ${formatProgress(bytesDone, disk.fileSizeBytes, run.clock.now() - started)}`,
      ),
  });
  run.report.info(`sha256 ${digest.sha256}`);
  return { disk, digest, importFormat: asImport };
}

/** Where a source becomes the first snapshot, and whose account looks. */
interface Home extends Pick<Source, 'accountId' | 'homeRegion'> {
  readonly clients: Clients;
  readonly partition: string;
}

/**
 * The source of a config, as it is or will be in AWS; undefined when its disk image isn't available.
 */
export async function openSource(
  run: Run,
  home: Home,
  config: Config,
  local: LocalDisk | undefined,
): Promise<Source | undefined> {
  const { source } = config;
  const { clients, accountId, homeRegion } = home;
  switch (source.kind) {
    case 'path': {
      if (!local) return undefined;
      const { disk, digest } = local;
      const name = basename(disk.path);
      const tags = commonTags(
        { filename: name, architecture: source.architecture, sha256: digest.sha256 },
        config.tags,
      );
      return {
        config,
        sourceSha256: digest.sha256,
        name,
        format: disk.format,
        sizeBytes: disk.fileSizeBytes,
        virtualSizeBytes: disk.virtualSizeBytes ?? disk.fileSizeBytes,
        accountId,
        homeRegion,
        origin: {
          kind: 'file',
          local,
          bucket: config.s3.bucket_name ?? '',
          key: objectKey(config.s3.prefix, digest.sha256),
          s3: await clients.s3(homeRegion),
          importFormat: local.importFormat,
          objectTags: objectTags(tags).tags,
        },
      };
    }
    case 's3':
      return openObject(run, home, config, source);
    case 'snapshot':
      return openSnapshot(home, config, source.snapshot, {
        name: source.snapshot,
        sourceSha256: sourceDigest({ kind: 'snapshot', id: source.snapshot }),
      });
    case 'image':
      return openImage(home, config, { key: 'image', imageId: source.image });
    case 'image_builder': {
      const { builtImage, region, imageId } = await findBuiltAmi(run, clients, config, { ...home, arn: source.arn });
      const opened = await openImage({ ...home, homeRegion: region }, config, { key: 'image_builder', imageId });
      const sourceSha256 = sourceDigest({ kind: 'image_builder', id: builtImage.arn });
      return { ...opened, name: builtImage.arn, sourceSha256, builtImage };
    }
  }
}

async function openObject(
  run: Run,
  { clients, accountId, homeRegion }: Home,
  config: Config,
  { uri, bucket, key, format }: { uri: string; bucket: string; key: string; format: SourceFormat },
): Promise<Source> {
  const s3 = await clients.s3(homeRegion);
  const head = await s3.headObject({ Bucket: bucket, Key: key }).catch((error: unknown) => {
    if (awsCode(error) !== 'NotFound') throw error;
    throw sourceError(config, 's3', `${uri} does not exist`, 'Upload it first, or correct the URI.', error);
  });
  const sizeBytes = head.ContentLength ?? 0;
  const disk = await inspectBytes(
    {
      path: uri,
      sizeBytes,
      read: async (offset, lengthBytes) => {
        if (offset < 0 || offset >= sizeBytes || lengthBytes === 0) return Buffer.alloc(0);
        const last = Math.min(offset + lengthBytes, sizeBytes) - 1;
        const { Body } = await s3.getObject({ Bucket: bucket, Key: key, Range: `bytes=${offset}-${last}` });
        return Buffer.from((await Body?.transformToByteArray()) ?? []);
      },
    },
    format,
  );
  for (const warning of disk.warnings ?? []) run.report.warning(warning);
  return {
    config,
    sourceSha256: sourceDigest({ kind: 's3', uri, version: head.VersionId ?? given(head.ETag, `ETag of ${uri}`) }),
    name: uri,
    format: disk.format,
    sizeBytes,
    virtualSizeBytes: disk.virtualSizeBytes ?? sizeBytes,
    accountId,
    homeRegion,
    origin: { kind: 'object', bucket, key, s3, importFormat: importFormat(disk) },
  };
}

/** @param ami the AMI, and the key of `source` that it comes from */
async function openImage(
  home: Home,
  config: Config,
  { key, imageId }: { readonly key: 'image' | 'image_builder'; readonly imageId: string },
): Promise<Source> {
  const { clients, homeRegion } = home;
  const ec2 = await clients.ec2(homeRegion);
  const { Images = [] } = await ec2.describeImages({
    Filters: [{ Name: 'image-id', Values: [imageId] }],
    IncludeDeprecated: true,
  });
  const [image] = Images.map(parseImage);
  const snapshotId = image && rootSnapshotId(image);
  if (!snapshotId) {
    const hint =
      key === 'image'
        ? 'The image has to exist in the region of `aws-region` and boot from EBS. Its root snapshot has to belong to this account or be shared with it.'
        : 'Image Builder lists it, but it was deregistered. Build the image again, or name another build version.';
    throw sourceError(config, key, `no image ${imageId} with a root snapshot in ${homeRegion}`, hint);
  }
  const volumes = image.volumes.filter((volume) => volume.snapshotId !== undefined);
  if (volumes.length > 1) {
    const hint =
      'Only the root volume would be used. Create an image with one volume, or set `source.snapshot` to its snapshot.';
    throw sourceError(config, key, `${imageId} has ${volumes.length} volumes`, hint);
  }
  return openSnapshot(home, config, snapshotId, {
    name: imageId,
    sourceSha256: sourceDigest({ kind: 'image', id: imageId }),
  });
}

async function openSnapshot(
  { clients, accountId, homeRegion }: Home,
  config: Config,
  snapshotId: string,
  identity: Pick<Source, 'name' | 'sourceSha256'>,
): Promise<Source> {
  const ec2 = await clients.ec2(homeRegion);
  const { Snapshots = [] } = await ec2.describeSnapshots({ Filters: [{ Name: 'snapshot-id', Values: [snapshotId] }] });
  const [snapshot] = Snapshots.map(parseSnapshot);
  if (snapshot?.state !== 'completed') {
    const what = snapshot ? `is ${snapshot.state}` : 'does not exist';
    const hint = 'It must be completed, in the region of `aws-region`, and belong to or be shared with this account.';
    throw sourceError(config, 'snapshot', `the snapshot ${snapshotId} ${what} in ${homeRegion}`, hint);
  }
  const sizeBytes = snapshot.sizeGiB * 1024 ** 3;
  return {
    config,
    ...identity,
    format: 'snapshot',
    sizeBytes,
    virtualSizeBytes: sizeBytes,
    accountId,
    homeRegion,
    origin: { kind: 'snapshot', snapshotId, encrypted: snapshot.encrypted, kmsKeyArn: snapshot.kmsKeyArn },
  };
}
