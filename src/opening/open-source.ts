import type { Clients } from '../aws/clients.js';
import { awsCode } from '../aws/errors.js';
import { given } from '../aws/given.js';
import type { Config } from '../config/config.js';
import { chooseUpload } from '../config/upload-method.js';
import { inspectBytes, type SourceFormat } from '../disk/format.js';
import { requireImportFormat } from '../disk/import-format.js';
import { objectKey, sourceDigest } from '../identity/names.js';
import { commonTags, objectTags } from '../identity/tags.js';
import { parseImage } from '../resources/image/read.js';
import { parseSnapshot } from '../resources/snapshot/read.js';
import { type ImageVolume, rootSnapshotId, rootVolume } from '../run/found.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import type { LocalDisk, Source } from '../run/wanted.js';
import { errorAt, sourceError } from './source-error.js';

/** Where a source becomes the first snapshot, and whose account looks. */
export interface Home extends Pick<Source, 'accountId' | 'homeRegion'> {
  readonly clients: Clients;
  readonly others: Target['others'];
  readonly partition: string;
}

/** What a source from a snapshot is besides it. */
type SnapshotSourceIdentity = Pick<Source, 'name' | 'role' | 'sourceSha256'>;

export function snapshotIdentity(id: string, role: Source['role']): SnapshotSourceIdentity {
  return { name: id, role, sourceSha256: sourceDigest({ kind: 'snapshot', id }) };
}

/** A disk image file, which is uploaded to the config's bucket, or written to the snapshot itself. */
export async function openFile(
  { clients, accountId, homeRegion }: Home,
  config: Config,
  { disk: local, role }: { readonly disk: LocalDisk; readonly role: Source['role'] },
): Promise<Source> {
  const { disk, sourceSha256, name, object, content } = local;
  const about = { filename: name, architecture: config.source.architecture, sha256: sourceSha256 };
  const source = {
    config,
    role,
    sourceSha256,
    contentSha256: local.contentSha256,
    name,
    format: disk.format,
    sizeBytes: disk.fileSizeBytes,
    virtualSizeBytes: local.diskSizeBytes,
    accountId,
    homeRegion,
  };
  if (chooseUpload(config).method === 'ebs-direct') {
    return {
      ...source,
      origin: { kind: 'direct', local, source: wasRead(content, name), ebs: () => clients.ebs(homeRegion) },
    };
  }
  const { importFormat, ...sent } = wasRead(object, name);
  return {
    ...source,
    origin: {
      kind: 'file',
      local,
      source: sent,
      bucket: config.s3.bucket_name ?? '',
      key: objectKey(config.s3.prefix, sourceSha256),
      s3: await clients.s3(homeRegion),
      importFormat,
      objectTags: objectTags(commonTags(about, config.tags)).tags,
    },
  };
}

function wasRead<T>(upload: T | undefined, name: string): T {
  if (upload === undefined) throw new Error(`bug: ${name} was not read for this upload`);
  return upload;
}

/** A disk image that is an S3 object. */
export async function openObject(
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
    role: 'root',
    sourceSha256: sourceDigest({ kind: 's3', uri, version: head.VersionId ?? given(head.ETag, `ETag of ${uri}`) }),
    name: uri,
    format: disk.format,
    sizeBytes,
    virtualSizeBytes: disk.virtualSizeBytes ?? sizeBytes,
    accountId,
    homeRegion,
    origin: { kind: 'object', bucket, key, s3, importFormat: requireImportFormat(disk) },
  };
}

/**
 * The snapshots of an AMI: that of its root volume, and those of its other volumes in the order in which AWS has them.
 * @param ami the AMI, and the key of `source` that it comes from
 */
export async function openImage(
  home: Home,
  config: Config,
  { key, imageId }: { readonly key: 'image' | 'image_builder'; readonly imageId: string },
): Promise<{ readonly root: Source; readonly further: readonly VolumeSource[] }> {
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
  const at = ['source', key];
  const further: VolumeSource[] = [];
  for (const volume of image.volumes) {
    const id = volume.snapshotId;
    if (volume === rootVolume(image) || id === undefined) continue;
    further.push({ volume, source: await openSnapshot(home, config, { id, ...snapshotIdentity(id, 'data'), at }) });
  }
  const sourceSha256 = sourceDigest({ kind: 'image', id: imageId });
  const root = await openSnapshot(home, config, { id: snapshotId, name: imageId, role: 'root', sourceSha256, at });
  return { root: { ...root, productCodes: image.productCodes }, further };
}

/** What is on a volume of an AMI. */
interface VolumeSource {
  readonly volume: ImageVolume;
  readonly source: Source;
}

interface NamedSnapshot extends SnapshotSourceIdentity {
  readonly id: string;
  /** Where the config names it, or what it belongs to. */
  readonly at: readonly (string | number)[];
}

/** A snapshot that exists. */
export async function openSnapshot(
  { clients, accountId, homeRegion }: Home,
  config: Config,
  { id, at, ...identity }: NamedSnapshot,
): Promise<Source> {
  const ec2 = await clients.ec2(homeRegion);
  const { Snapshots = [] } = await ec2.describeSnapshots({ Filters: [{ Name: 'snapshot-id', Values: [id] }] });
  const [snapshot] = Snapshots.map(parseSnapshot);
  if (snapshot?.state !== 'completed') {
    const what = snapshot ? `is ${snapshot.state}` : 'does not exist';
    const message = `the snapshot ${id} ${what} in ${homeRegion}`;
    const hint = 'It must be completed, in the region of `aws-region`, and belong to or be shared with this account.';
    throw errorAt(config, at, { message, hint });
  }
  const sizeBytes = snapshot.sizeGiB * 1024 ** 3;
  const { encrypted, kmsKeyArn } = snapshot;
  return {
    config,
    ...identity,
    format: 'snapshot',
    sizeBytes,
    virtualSizeBytes: sizeBytes,
    accountId,
    homeRegion,
    origin: { kind: 'snapshot', snapshotId: id, encrypted, kmsKeyArn },
  };
}
