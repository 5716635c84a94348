import { createHash } from 'node:crypto';

/** What images are built from, as far as its identity goes; a file's source digest is its own SHA-256. */
type SourceIdentity =
  | { readonly kind: 'snapshot' | 'image' | 'image_builder'; readonly id: string }
  /** A file of another format whose bytes are the disk all the same; `id`: its SHA-256, which the disk in it has. */
  | { readonly kind: 'raw'; readonly id: string }
  /** `version`: the object's version ID, or its ETag in a bucket without versions. */
  | { readonly kind: 's3'; readonly uri: string; readonly version: string };

/** The source digest of what isn't known by the SHA-256 of a file: 64 hex digits, of its kind and name. */
export function sourceDigest(source: SourceIdentity): string {
  return source.kind === 's3' ? sha256(`s3:${source.uri}@${source.version}`) : sha256(`${source.kind}:${source.id}`);
}

/** What of an image's config decides which snapshot it can be made from. */
export interface SnapshotIdentity {
  readonly imageName: string;
  readonly separateSnapshot: boolean;
  readonly billingProducts: readonly string[];
}

/**
 * A snapshot's tag `Name`. awspub's chain, so that each finds the other's snapshots: the source's digest, and when
 * the image's config asks for a snapshot of its own, the SHA-256 of that digest followed by those of the image name
 * and of each billing product. A snapshot that the config encrypts has one link more, which awspub doesn't know: its
 * key's. So it has another name in each region.
 * @param key the ARN of the KMS key
 */
export function snapshotName(sourceSha256: string, image: SnapshotIdentity, key?: string): string {
  const links = [
    ...(image.separateSnapshot ? [image.imageName] : []),
    ...image.billingProducts,
    ...(key === undefined ? [] : [key]),
  ];
  return links.length === 0 ? sourceSha256 : sha256(sourceSha256 + links.map(sha256).join(''));
}

/**
 * The digest of the further disks of a machine: of their devices and source digests, whatever their order. By it an AMI
 * with other data disks is distinguished from the wanted one. undefined for a machine without any.
 */
export function dataDisksDigest(
  disks: readonly { readonly deviceName: string; readonly sourceSha256: string }[],
): string | undefined {
  if (disks.length === 0) return undefined;
  return sha256(
    disks
      .map(({ deviceName, sourceSha256 }) => `${deviceName} ${sourceSha256}\n`)
      .sort()
      .join(''),
  );
}

/** Whether a tag `Name` can be a snapshot name of this kind, ours or another image's. */
export function isSnapshotName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

/** The S3 key of a disk image; without a prefix it is awspub's. */
export function objectKey(prefix: string, sourceSha256: string): string {
  return prefix + sourceSha256;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
