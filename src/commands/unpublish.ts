import type { Image } from '@aws-sdk/client-ec2';
import type { SSM } from '@aws-sdk/client-ssm';
import { PublishError } from '../error.js';
import { taggedDigest } from '../identity/tags.js';
import { findImage } from '../resources/image/ensure.js';
import {
  describeImages,
  describeImagesBy,
  readLaunchPermissions,
  readVolumePermissions,
  rootSnapshotId,
} from '../resources/image/read.js';
import { withdrawMarketplaceVersions } from '../resources/marketplace/withdraw.js';
import { takeVolumePermissionAll } from '../resources/older-image/retire.js';
import { readParameters } from '../resources/public-access/read.js';
import { deleteParameter, type FormerValue, parameterNames, writeBack } from '../resources/ssm-parameter/ensure.js';
import { afterwards } from '../run/afterwards.js';
import { whereOf } from '../run/failure-scope.js';
import { recordParameter, recordPrivate } from '../run/results.js';
import { attempt, change, forEach, type Run } from '../run/run.js';
import { untilShown } from '../run/shown.js';
import type { Region, Target, WantedImage } from '../run/wanted.js';

/**
 * The way back from `publish`, from AWS's own records: SSM values before images, so that nobody is sent to an image that
 * is going away, images before their snapshots, and Marketplace versions beside them. Shares with accounts stay: those are `create`'s.
 */
export async function unpublish(run: Run, target: Target): Promise<void> {
  // Neither waits for the other: a product that is locked for hours must not keep an image public.
  await forEach([withdrawMarketplaceVersions(run, target), takeBackImages(run, target)], (step) => step);
}

async function takeBackImages(run: Run, target: Target): Promise<void> {
  await forEach(target.regions, async (region) => {
    const ours: Ours[] = [];
    await forEach(region.images, async (image) => {
      const where = whereOf(region, [image]);
      const found = findImage(region, image);
      if (!found) {
        const names = parameterNames(region.name, image, target.accountId);
        if (names.length > 0)
          run.report.warning(
            `${region.name}: ${image.name} does not exist, so what ${names.join(', ')} says can't be told to be its: look at it`,
          );
        return;
      }
      await attempt(run, where, async () => {
        if (taggedDigest(found.Tags) === undefined) throw notOurs(region, image, found);
        ours.push({ image, found });
        await takeBackParameters(run, target, region, image, found);
      });
      if (taggedDigest(found.Tags) !== undefined && found.Public)
        await attempt(run, where, () => makePrivate(run, region, image, found));
    });
    await takeBackSnapshots(run, region, ours);
  });
}

interface Ours {
  readonly image: WantedImage;
  readonly found: Image;
}

async function makePrivate(run: Run, region: Region, image: WantedImage, { ImageId = '' }: Image): Promise<void> {
  await change(
    run,
    {
      region: region.name,
      image: image.name,
      resource: 'launch permission',
      action: 'revoke',
      from: 'all',
      to: 'private',
    },
    {
      expected: undefined,
      apply: async () => {
        await region.ec2.modifyImageAttribute({ ImageId, LaunchPermission: { Remove: [{ Group: 'all' }] } });
        const isShown = async () => {
          const [now] = await describeImages(region.ec2, 'image-id', [ImageId]);
          return now?.Public !== true;
        };
        await afterwards(() => untilShown(run, notTaken(region, `${ImageId} is still public`), isShown));
      },
    },
  );
  if (run.policy.applies) recordPrivate(run, region, image);
}

/** Takes `all` from the snapshots, each once, however many images stand on it. */
async function takeBackSnapshots(run: Run, region: Region, ours: readonly Ours[]): Promise<void> {
  const ids = new Set(ours.flatMap(({ found }) => rootSnapshotId(found) ?? []));
  await forEach(ids, async (snapshotId) => {
    const users = ours.filter(({ found }) => rootSnapshotId(found) === snapshotId);
    const images = users.map(({ image }) => image);
    await attempt(run, whereOf(region, images), async () => {
      if (!(await readVolumePermissions(region.ec2, snapshotId)).includes('all')) return;
      const others = await othersInUse(region, snapshotId, users);
      if (others.length > 0) {
        run.report.warning(
          `${region.name}: ${snapshotId} stays public: ${others.join(', ')} stands on it and is public, or shared with an organization`,
        );
        return;
      }
      await change(
        run,
        {
          region: region.name,
          image: images.length === 1 ? (images[0]?.name ?? '') : '',
          resource: 'volume permission',
          action: 'revoke',
          from: 'all',
          to: 'private',
        },
        {
          expected: undefined,
          apply: async () => {
            await takeVolumePermissionAll(region, snapshotId);
            const isShown = async () => !(await readVolumePermissions(region.ec2, snapshotId)).includes('all');
            await afterwards(() => untilShown(run, notTaken(region, `${snapshotId} is still public`), isShown));
          },
        },
      );
    });
  });
}

/**
 * Images on the snapshot that need it public: other public ones, and those shared with an organization, which can't be
 * given a snapshot itself; an account has a permission of its own.
 */
async function othersInUse(region: Region, snapshotId: string, ours: readonly Ours[]): Promise<string[]> {
  const leaving = new Set(
    ours.filter(({ image, found }) => image.config.public || found.Public).map(({ found }) => found.ImageId),
  );
  const users = await describeImagesBy(region.ec2, [
    { Name: 'block-device-mapping.snapshot-id', Values: [snapshotId] },
  ]);
  const others: string[] = [];
  for (const { ImageId = '', Public } of users) {
    if (leaving.has(ImageId)) continue;
    const permissions = Public ? [] : await readLaunchPermissions(region.ec2, ImageId);
    if (Public || permissions.some((one) => one.OrganizationArn ?? one.OrganizationalUnitArn)) others.push(ImageId);
  }
  return others;
}

function notTaken(region: Region, what: string): PublishError {
  return new PublishError('aws', `${region.name}: ${what}, although AWS took the request`, {
    hint: 'Run `unpublish` again; if it stays so, look at it in the console.',
  });
}

async function takeBackParameters(
  run: Run,
  target: Target,
  region: Region,
  image: WantedImage,
  found: Image,
): Promise<void> {
  const imageId = found.ImageId ?? '';
  const names = parameterNames(region.name, image, target.accountId);
  if (names.length === 0) return;
  const ssm = await target.clients.ssm(region.name);
  const stored = await readParameters(ssm, names);
  for (const name of names) {
    if (stored.get(name)?.value !== imageId) continue;
    // What the image is now says less: an unpublish that ended early has made it private.
    const isPublic = image.config.public || found.Public === true;
    const { formers, madeFor } = await readHistory(ssm, name);
    const others = formers.filter(({ value }) => value !== imageId);
    const former = await firstUsable(region, others, found, isPublic);
    if (former === undefined && madeFor !== imageId) {
      run.report.warning(
        `${region.name}: the SSM parameter ${name} still says ${imageId}: none of its former values can be used (${others.map(({ value }) => value).join(', ')})`,
      );
      continue;
    }
    await change(
      run,
      {
        region: region.name,
        image: image.name,
        resource: `SSM parameter ${name}`,
        action: 'revoke',
        from: `the image ${image.name}`,
        to: former === undefined ? null : 'a former value',
      },
      {
        expected: undefined,
        apply: async () => {
          if (former === undefined) await deleteParameter(ssm, name);
          else await writeBack(run, ssm, region.name, name, former);
        },
      },
    );
    if (run.policy.applies) recordParameter(run, region, image, name, false);
  }
}

/** What a parameter has said so far, the newest first, each once; and what it was made for, if AWS still knows. */
async function readHistory(
  ssm: SSM,
  name: string,
): Promise<{ readonly formers: readonly FormerValue[]; readonly madeFor: string | undefined }> {
  const values = new Map<string, FormerValue>();
  let madeFor: string | undefined;
  let NextToken: string | undefined;
  do {
    const page = await ssm.getParameterHistory({ Name: name, ...(NextToken ? { NextToken } : {}) });
    for (const { Value: value = '', DataType: dataType = 'text', Version } of page.Parameters ?? []) {
      if (Version === 1) madeFor = value;
      values.delete(value); // its last time counts
      values.set(value, { value, dataType });
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return { formers: [...values.values()].reverse(), madeFor };
}

/**
 * The first former value that those who read the parameter can use: an image that is available, public where ours was,
 * and not newer than ours, for a newer one was taken back before; or any text that names no image.
 */
async function firstUsable(
  region: Region,
  formers: readonly FormerValue[],
  { CreationDate = '' }: Image,
  isPublic: boolean,
): Promise<FormerValue | undefined> {
  const ids = formers.map(({ value }) => value).filter(namesImage);
  const images = new Map((await describeImages(region.ec2, 'image-id', ids)).map((image) => [image.ImageId, image]));
  return formers.find(({ value }) => {
    if (!namesImage(value)) return true;
    const image = images.get(value);
    const isOlder = (image?.CreationDate ?? '') < CreationDate;
    return image?.State === 'available' && isOlder && (image.Public === true || !isPublic);
  });
}

function namesImage(value: string): boolean {
  return /^ami-/.test(value);
}

function notOurs(region: Region, image: WantedImage, found: Image): PublishError {
  return new PublishError(
    'conflict',
    `${image.name} in ${region.name} (${found.ImageId}) is not known to be ours: it has no tag awspub:source:sha256`,
    {
      hint: 'Make it private by hand if it should be.',
    },
  );
}
