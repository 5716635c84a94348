import { AwsError } from '../../protocol/aws-error.js';
import { dnsSuffixOf } from '../../world/regions.js';
import { allCurrent } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { findRole } from '../iam/roles.js';
import { letsVmImportAssume } from '../iam/trust.js';
import type { Context } from '../service.js';
import { configuredError } from './configured-error.js';
import { type ImportedDisk, importFormats, readDiskImage } from './read-disk-image.js';
import { ec2Region } from './state.js';

/** Where a request says that a disk image is. */
interface DiskContainer {
  readonly Format?: string | undefined;
  readonly Url?: string | undefined;
  readonly UserBucket?: { readonly S3Bucket?: string | undefined; readonly S3Key?: string | undefined } | undefined;
}

/** An object in S3 that is to be imported. */
interface ImportSource {
  /** RAW, VMDK, VHD or VHDX; undefined when the request states none. */
  readonly format: string | undefined;
  readonly s3Bucket: string;
  readonly s3Key: string;
  readonly url: string | undefined;
}

/**
 * The object of a disk container.
 *
 * @throws AwsError InvalidParameterValue for an unknown format; InvalidParameter when the container names no object, or
 * one in another region. That a bucket does not exist is noticed later.
 */
export function importSource(container: DiskContainer, { world, region, account }: Context): ImportSource {
  const format = container.Format?.toUpperCase();
  if (format !== undefined && !importFormats.includes(format)) {
    throw new AwsError('InvalidParameterValue', `Value (${container.Format}) for parameter Format is invalid.`);
  }
  const { bucketName, key } = objectLocation(container, dnsSuffixOf(account.partition));
  const bucket = world.objects.buckets.get(bucketName);
  if (bucket !== undefined && bucket.region !== region) {
    throw new AwsError('InvalidParameter', 'The given S3 object is not local to the region.');
  }
  return { format, s3Bucket: bucketName, s3Key: key, url: container.Url };
}

/** @throws AwsError unless the account has the role and VM Import can assume it. */
export function checkImportRole(roleName: string | undefined, { world, region, account }: Context): void {
  const name = roleName ?? 'vmimport';
  const role = findRole(world, account, name);
  if (role === undefined || !letsVmImportAssume(role, account, region)) {
    throw configuredError(world, 'noSuchImportRole', { role: name });
  }
}

/** @throws AwsError when the account has as many imports in progress as its quota allows, of both kinds together. */
export function checkImportQuota({ world, region, account }: Context): void {
  const now = world.clock.now();
  const { importTasks, importImageTasks } = ec2Region(world, region);
  const inProgress = [...allCurrent(importTasks), ...allCurrent(importImageTasks)].filter(
    (task) => task.ownerId === account.id && (task.outcome === undefined || task.endsAt > now),
  );
  if (inProgress.length >= world.settings.quotas.imports) throw configuredError(world, 'tooManyImports');
}

/** Reads the disk image, or says why it can't be imported, and how many bytes its object has. */
export async function readSource(
  world: World,
  ownerId: string,
  source: { readonly [member in 'format' | 's3Bucket' | 's3Key']?: string | undefined },
): Promise<{ readonly disk: ImportedDisk; readonly sizeBytes: number }> {
  const unreadable = (reason: string) => ({
    failureMessage: `ClientError: Disk validation failed [We do not have access to the given resource. Reason ${reason}]`,
  });
  const found = world.objects.find(source.s3Bucket ?? '', source.s3Key ?? '');
  if (found === undefined) return { disk: unreadable('404 Not Found'), sizeBytes: 0 };
  const { path, sizeBytes } = found.object;
  if (found.bucket.ownerId !== ownerId) return { disk: unreadable('403 Forbidden'), sizeBytes };
  return { disk: await readDiskImage(world, path, source.format), sizeBytes };
}

/** The S3 object of a disk container. @throws AwsError InvalidParameter when it names none. */
function objectLocation(container: DiskContainer, dnsSuffix: string): { bucketName: string; key: string } {
  const { S3Bucket: bucketName, S3Key: key } = container.UserBucket ?? {};
  if (container.Url !== undefined && container.UserBucket !== undefined) {
    throw new AwsError('InvalidParameter', 'Only one of the parameters Url and UserBucket may be given.');
  }
  if (bucketName !== undefined && key !== undefined) return { bucketName, key };
  const domain = dnsSuffix.replaceAll('.', String.raw`\.`);
  const path = new RegExp(String.raw`^https://s3[.-][\w-]+\.${domain}/(?<bucket>[^/]+)/(?<key>[^?]+)`);
  const host = new RegExp(String.raw`^https://(?<bucket>.+)\.s3(?:[.-][\w-]+)?\.${domain}/(?<key>[^?]+)`);
  const url =
    /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/.exec(container.Url ?? '') ??
    path.exec(container.Url ?? '') ??
    host.exec(container.Url ?? '');
  const { bucket: urlBucket, key: urlKey } = url?.groups ?? {};
  if (urlBucket === undefined || urlKey === undefined) {
    throw new AwsError(
      'InvalidParameter',
      'The disk container needs a UserBucket with bucket and key, or the Url of an S3 object.',
    );
  }
  return { bucketName: urlBucket, key: container.Url?.startsWith('s3:') ? urlKey : decodeURIComponent(urlKey) };
}
