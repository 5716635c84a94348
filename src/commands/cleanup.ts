import type { Image } from '@aws-sdk/client-ec2';
import type { S3 } from '@aws-sdk/client-s3';
import { sourceDigestTag, taggedDigest } from '../identity/tags.js';
import { findImage } from '../resources/image/ensure.js';
import { addAge } from '../resources/image/lifecycle.js';
import {
  describeImages,
  describeImagesBy,
  describeSnapshotsBy,
  readLaunchPermissions,
  readVolumePermissions,
} from '../resources/image/read.js';
import { principalOf } from '../resources/image/share.js';
import { guards, retired, uselessSnapshots } from '../resources/older-image/retention.js';
import { deleteImage, deleteSnapshot } from '../resources/older-image/retire.js';
import { removeObject } from '../resources/s3-object/ensure.js';
import { recordGone } from '../run/results.js';
import { attempt, change, forEach, type Run } from '../run/run.js';
import type { Region, Target, WantedImage } from '../run/wanted.js';
import { listUploads } from '../upload/unfinished.js';

/** An unfinished upload that began this long ago belongs to no run any more. */
const abandonedMs = 24 * 60 * 60_000;

/**
 * Deletes what serves nothing any more, in every region of the configs' images: temporary images, images that their
 * retention lets go, failed and doubled snapshots of ours, unfinished uploads, and the staging object with
 * `s3.keep: false`. What stays, and why, is told.
 */
export async function cleanup(run: Run, target: Target): Promise<void> {
  await forEach(target.regions, (region) =>
    attempt(run, { region: region.name, bestEffort: false }, async () => {
      await cleanSnapshots(run, region); // before the images: what is a double hangs on who uses what
      await cleanImages(run, region);
    }),
  );
  await forEach(target.sources, (source) => removeObject(run, source));
  const staging = target.sources.filter(({ origin }) => origin.kind === 'file');
  await forEach(staging, ({ origin, config, homeRegion }) =>
    attempt(run, { region: homeRegion, bestEffort: false }, async () => {
      if (origin.kind === 'file') await cleanUploads(run, homeRegion, origin.s3, origin.bucket, config.s3.prefix);
    }),
  );
}

async function cleanImages(run: Run, region: Region): Promise<void> {
  const ours = await describeImagesBy(region.ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }]);
  const nowMs = run.clock.now();
  const deleted = new Set<string>(); // several images may have a policy for the same older ones
  for (const image of region.images) {
    if (image.config.temporary) await cleanTemporary(run, region, image);
    const { retention } = image.config;
    if (!retention) continue;
    const older = ours.filter((one) => one.Architecture === image.architecture && !region.reserved.has(one.Name ?? ''));
    const oldestMs =
      retention.older_than && addAge(nowMs, { ...retention.older_than, count: -retention.older_than.count });
    for (const { image: old, kept } of retired(older, retention, oldestMs, nowMs)) {
      if (deleted.has(old.ImageId ?? '')) continue;
      const others = retention.allow.includes('shared') ? [] : await sharedWith(region, old.ImageId ?? '', []);
      const reasons = [
        ...kept,
        ...(others.length > 0 ? [`it is shared with ${others.length}`] : []),
        ...parameterReasons(region, old),
      ];
      if (reasons.length > 0)
        run.report.info(`${region.name}  ${old.Name} (${old.ImageId}) stays: ${reasons.join(', ')}`);
      else {
        deleted.add(old.ImageId ?? '');
        await deleteImage(run, region, { image: image.name, resource: `image ${old.Name}` }, old);
      }
    }
  }
}

/** An image stays that one of the config's SSM parameters says, or may say: whoever reads it would find none. */
function parameterReasons({ publishing: { parameters } }: Region, { ImageId = '' }: Image): string[] {
  if (parameters === 'unknown') return ['what its SSM parameters say may not be read (ssm:GetParameters)'];
  return [...parameters].flatMap(([name, { value }]) =>
    value === ImageId ? [`the SSM parameter ${name} says it`] : [],
  );
}

/** A temporary image goes, if it is known to be ours and nobody beyond the config uses it. */
async function cleanTemporary(run: Run, region: Region, image: WantedImage): Promise<void> {
  const found = findImage(region, image);
  const digest = taggedDigest(found?.Tags);
  if (!found || digest === undefined || (image.made && digest !== image.made.digest)) return;
  if (!image.made && image.config.on_name_conflict === 'reuse') return; // it may be somebody else's
  const configured = image.share.principals.map((principal) => principal.value);
  const others = await sharedWith(region, found.ImageId ?? '', configured);
  const kept = [
    ...guards(found, run.clock.now()).map(([why]) => why),
    ...(others.length > 0 ? [`it is shared with ${others.length} that the config does not list`] : []),
  ];
  if (kept.length > 0) {
    run.report.warning(`${region.name}: ${image.name} (${found.ImageId}) is temporary, but stays: ${kept.join(', ')}`);
    return;
  }
  await deleteImage(run, region, { image: image.name, resource: 'temporary image' }, found);
  if (run.policy.applies) recordGone(run, region, image);
}

/** Whom an image is shared with, beside `configured`. */
async function sharedWith(region: Region, imageId: string, configured: readonly string[]): Promise<string[]> {
  const permissions = await readLaunchPermissions(region.ec2, imageId);
  return permissions.flatMap((permission) => principalOf(permission) ?? []).filter((one) => !configured.includes(one));
}

async function cleanSnapshots(run: Run, region: Region): Promise<void> {
  const snapshots = await describeSnapshotsBy(region.ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }]);
  const ids = snapshots.flatMap((snapshot) => snapshot.SnapshotId ?? []);
  const users = await describeImages(region.ec2, 'block-device-mapping.snapshot-id', ids);
  const used = new Set(
    users.flatMap((image) => (image.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.SnapshotId ?? [])),
  );
  for (const { snapshot, why } of uselessSnapshots(snapshots, used)) {
    const id = snapshot.SnapshotId ?? '';
    const shared = why === 'failed' ? [] : await readVolumePermissions(region.ec2, id);
    if (shared.length > 0) run.report.info(`${region.name}  ${id} is a double, but stays: it is shared`);
    else await attempt(run, { region: region.name, bestEffort: false }, () => deleteSnapshot(run, region, id, why));
  }
}

/** Parts that were sent and never made an object; awspub leaves them, and S3 charges for them. */
async function cleanUploads(run: Run, region: string, s3: S3, bucket: string, prefix: string): Promise<void> {
  for (const { Key = '', UploadId = '', Initiated } of await listUploads(s3, bucket, prefix, run.signal)) {
    const isStaging = /^[0-9a-f]{64}$/.test(Key.slice(prefix.length));
    if (!isStaging || run.clock.now() - (Initiated?.getTime() ?? run.clock.now()) < abandonedMs) continue;
    await change(
      run,
      { region, image: '', resource: 'multipart upload', action: 'delete', from: `s3://${bucket}/${Key}`, to: null },
      {
        expected: undefined,
        apply: async () => {
          await s3.abortMultipartUpload({ Bucket: bucket, Key, UploadId });
        },
      },
    );
  }
}
