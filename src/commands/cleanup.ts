import { sourceDigestTag, taggedDigest } from '../identity/tags.js';
import { endTestInstances, isExpired } from '../resources/boot-test/terminate.js';
import { findImage } from '../resources/image/find.js';
import { addAge } from '../resources/image/lifecycle.js';
import { describeImages, describeImagesBy, readLaunchPermissions } from '../resources/image/read.js';
import { recordGone } from '../resources/image/record.js';
import { deleteImage, deleteSnapshot } from '../resources/older-image/delete.js';
import { beyondRetention, deletionBlockers, uselessSnapshots } from '../resources/older-image/retention.js';
import { abortAbandonedUploads } from '../resources/s3-object/abandoned-uploads.js';
import { removableObjects, removeObject } from '../resources/s3-object/ensure.js';
import { describeSnapshotsBy, readVolumePermissions } from '../resources/snapshot/read.js';
import { attempt, mapAll } from '../run/barrier.js';
import { type Image, snapshotIdsOf } from '../run/found.js';
import { inRegion, inTarget, type Place, placesOf } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target } from '../run/target.js';
import { homeOf, type Source } from '../run/wanted.js';
import { cleanLeftovers } from './cleanup-leftovers.js';

/**
 * Deletes what is no longer needed, in every region of the configs' images and uploads: temporary images, images that their
 * `retention` lets go, failed and duplicate snapshots with our tag, uploads that nobody continues, the staging object with
 * `s3.keep: false`, and leftovers of a certain age. It ends the instances that boot tests have left behind. What stays is
 * reported with the reason.
 */
export async function cleanup(run: Run, targets: readonly Target[]): Promise<void> {
  await mapAll(targets, (target) => cleanTarget(inTarget(run, target), target));
}

async function cleanTarget(run: Run, target: Target): Promise<void> {
  await mapAll(target.regions, (region) =>
    attempt(run, { ...inRegion(region), bestEffort: false }, async () => {
      // A test that the configs no longer have may have left some, too; a role for configs without tests need not see them.
      const hasTests = target.configured.some((image) => image.boot_test !== undefined);
      const mayBeDenied = !run.policy.applies || !hasTests;
      await endTestInstances(run, region, '', (instance) => isExpired(run, instance), mayBeDenied);
      await cleanSnapshots(run, region); // before the images: which snapshot is a duplicate depends on who uses which
      await cleanImages(run, target, region);
    }),
  );
  const sources = target.sources.filter(
    ({ homeRegion }) => target.only.length === 0 || target.only.includes(homeRegion),
  );
  await mapAll(removableObjects(sources), (source) => removeObject(run, source));
  await mapAll(onePerStaging(sources), (source) =>
    attempt(run, { ...homeOf(source), bestEffort: false }, () => abortAbandonedUploads(run, source)),
  );
  await cleanLeftovers(run, target);
}

/** One source for each part of a bucket that disk images are uploaded to. */
function onePerStaging(sources: readonly Source[]): Source[] {
  const files = sources.flatMap((source) => {
    const { origin, config } = source;
    return origin.kind === 'file' ? [[JSON.stringify([origin.bucket, config.s3.prefix]), source] as const] : [];
  });
  return [...new Map(files).values()];
}

async function cleanImages(run: Run, target: Target, region: Region): Promise<void> {
  const ours = await describeImagesBy(region.ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }]);
  const deleted = new Set<string>(); // several images may have a policy for the same older ones
  for (const place of placesOf(target, region)) {
    if (place.image.config.temporary) await cleanTemporary(run, place);
    await cleanByRetention(run, place, ours, deleted);
  }
}

async function cleanByRetention(
  run: Run,
  { region, image }: Place,
  ours: readonly Image[],
  deleted: Set<string>,
): Promise<void> {
  const { retention } = image.config;
  if (!retention) return;
  const nowMs = run.awsTime.now();
  const older = ours.filter((one) => one.architecture === image.architecture && !region.configuredNames.has(one.name));
  const { older_than: age } = retention;
  const oldestMs = age && addAge(nowMs, { ...age, count: -age.count });
  for (const { image: old, kept } of beyondRetention(older, retention, oldestMs, nowMs)) {
    if (deleted.has(old.id)) continue;
    const others = retention.allow.includes('shared') ? [] : await sharedWith(region, old.id, []);
    const reasons = [
      ...kept,
      ...(others.length > 0 ? [`it is shared with ${others.length} ${others.length === 1 ? 'other' : 'others'}`] : []),
      ...parameterReasons(region, old),
    ];
    if (reasons.length > 0) {
      run.report.info(`${region.name}  ${old.name} (${old.id}) is kept: ${reasons.join(', ')}`);
      continue;
    }
    deleted.add(old.id);
    await deleteImage(run, region, image.name, { kind: 'image', name: old.name }, old);
  }
}

/** An image stays that an SSM parameter of the config points to, or may point to: its readers would find none. */
function parameterReasons({ publishing: { parameters } }: Region, { id }: Image): string[] {
  if (parameters === 'unknown') return ["its SSM parameters can't be read (ssm:GetParameters is not allowed)"];
  return [...parameters].flatMap(([name, { value }]) => (value === id ? [`SSM parameter ${name} points to it`] : []));
}

/** A temporary image goes, if its tag proves that it is ours and nobody beyond the config uses it. */
async function cleanTemporary(run: Run, place: Place): Promise<void> {
  const { region, image } = place;
  const found = findImage(place);
  const digest = found && taggedDigest(found.tags);
  if (!found || digest === undefined || (image.recipe && digest !== image.recipe.sourceSha256)) return;
  if (!image.recipe && image.config.on_name_conflict === 'reuse') return; // it may be someone else's
  const configured = image.share.principals.map((principal) => principal.value);
  const others = await sharedWith(region, found.id, configured);
  const kept = [
    ...deletionBlockers(found, run.awsTime.now()).map(({ why }) => why),
    ...(others.length > 0
      ? [`it is shared with ${others.length} ${others.length === 1 ? 'other' : 'others'} that the config does not list`]
      : []),
  ];
  if (kept.length > 0) {
    run.report.warning(`${region.name}: ${image.name} (${found.id}) is temporary, but is kept: ${kept.join(', ')}`);
    return;
  }
  await deleteImage(run, region, image.name, { kind: 'temporary image' }, found);
  if (run.policy.applies) recordGone(run, place);
}

/** With whom an image is shared, besides `configured`. */
async function sharedWith(region: Region, imageId: string, configured: readonly string[]): Promise<string[]> {
  const principals = await readLaunchPermissions(region.ec2, imageId);
  return principals.filter((principal) => !configured.includes(principal));
}

async function cleanSnapshots(run: Run, region: Region): Promise<void> {
  const snapshots = await describeSnapshotsBy(region.ec2, [{ Name: 'tag-key', Values: [sourceDigestTag] }]);
  const ids = snapshots.map(({ id }) => id);
  const users = await describeImages(region.ec2, 'block-device-mapping.snapshot-id', ids);
  const used = new Set(users.flatMap(snapshotIdsOf));
  for (const useless of uselessSnapshots(snapshots, used, run.awsTime.now())) {
    const isDuplicate = useless.kind === 'duplicate snapshot';
    const shared = !isDuplicate ? [] : await readVolumePermissions(region.ec2, useless.id);
    if (shared.length > 0) run.report.info(`${region.name}  ${useless.id} is a duplicate, but is kept: it is shared`);
    else await attempt(run, { ...inRegion(region), bestEffort: false }, () => deleteSnapshot(run, region, useless));
  }
}
