import type { S3 } from '@aws-sdk/client-s3';
import { isOurs, sourceDigestTag } from '../identity/tags.js';
import { describeImagesBy, describeSnapshotsBy, readLaunchPermissions } from '../inventory/region.js';
import { findImage } from '../pipeline/image.js';
import { addAge } from '../pipeline/lifecycle.js';
import { removeObject } from '../pipeline/object.js';
import { recordGone } from '../pipeline/record.js';
import { attempt, change, forEach, type Run } from '../pipeline/run.js';
import type { Region, Target } from '../pipeline/wanted.js';
import { guards, retired, uselessSnapshots } from './candidates.js';
import { deleteImage, deleteSnapshot } from './executor.js';

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
      await cleanImages(run, region);
      await cleanSnapshots(run, region);
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
  const configured = new Set(region.images.map((image) => image.name));
  for (const image of region.images) {
    if (image.config.temporary) {
      const found = findImage(region, image);
      if (!found || (image.made && !isOurs(found.Tags, image.made.digest))) continue;
      const kept = guards(found, nowMs).filter(([, allow]) => allow === 'public' || allow === 'never');
      if (kept.length > 0)
        run.report.warning(
          `${region.name}: ${image.name} (${found.ImageId}) is temporary, but stays: ${kept.map(([why]) => why).join(', ')}`,
        );
      else {
        await deleteImage(run, region, { image: image.name, resource: 'temporary image' }, found);
        if (run.policy.applies) recordGone(run, region, image);
      }
    }
    const { retention } = image.config;
    if (!retention) continue;
    const older = ours.filter((one) => one.Architecture === image.architecture && !configured.has(one.Name ?? ''));
    const oldestMs =
      retention.older_than && addAge(nowMs, { ...retention.older_than, count: -retention.older_than.count });
    for (const { image: old, kept } of retired(older, retention, oldestMs, nowMs)) {
      const others = retention.allow.includes('shared') ? [] : await sharedWith(region, old.ImageId ?? '');
      const reasons = others.length > 0 ? [...kept, `it is shared with ${others.length}`] : kept;
      if (reasons.length > 0)
        run.report.info(`${region.name}  ${old.Name} (${old.ImageId}) stays: ${reasons.join(', ')}`);
      else await deleteImage(run, region, { image: image.name, resource: `image ${old.Name}` }, old);
    }
  }
}

async function sharedWith(region: Region, imageId: string): Promise<unknown[]> {
  return (await readLaunchPermissions(region.ec2, imageId)).filter((permission) => permission.Group === undefined);
}

async function cleanSnapshots(run: Run, region: Region): Promise<void> {
  const snapshots = await describeSnapshotsBy(region.ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }]);
  const ids = snapshots.flatMap((snapshot) => snapshot.SnapshotId ?? []);
  const users =
    ids.length === 0
      ? []
      : await describeImagesBy(region.ec2, [{ Name: 'block-device-mapping.snapshot-id', Values: ids.slice(0, 200) }]);
  const used = new Set(
    users.flatMap((image) => (image.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.SnapshotId ?? [])),
  );
  for (const { snapshot, why } of uselessSnapshots(snapshots, used)) {
    await deleteSnapshot(run, region, snapshot.SnapshotId ?? '', why);
  }
}

/** Parts that were sent and never made an object; awspub leaves them, and S3 charges for them. */
async function cleanUploads(run: Run, region: string, s3: S3, bucket: string, prefix: string): Promise<void> {
  const { Uploads } = await s3.listMultipartUploads({ Bucket: bucket, Prefix: prefix });
  for (const { Key = '', UploadId = '', Initiated } of Uploads ?? []) {
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
