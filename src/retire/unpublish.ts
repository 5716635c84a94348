import type { Image } from '@aws-sdk/client-ec2';
import type { SSM } from '@aws-sdk/client-ssm';
import { PublishError } from '../error.js';
import { taggedDigest } from '../identity/tags.js';
import { readParameters } from '../inventory/publishing.js';
import {
  describeImages,
  describeImagesBy,
  readLaunchPermissions,
  readVolumePermissions,
  rootSnapshotId,
} from '../inventory/region.js';
import { findImage } from '../pipeline/image.js';
import { withdrawMarketplaceVersions } from '../pipeline/marketplace/withdraw.js';
import { recordParameter, recordPrivate } from '../pipeline/record.js';
import { attempt, change, forEach, type Run } from '../pipeline/run.js';
import { parameterNames, writeParameter } from '../pipeline/ssm-parameter.js';
import type { Region, Target, WantedImage } from '../pipeline/wanted.js';
import { takeVolumePermissionAll } from './executor.js';

/**
 * The way back from `publish`, from AWS's own records: SSM values before images, so that nobody is sent to an image that
 * is going away, images before their snapshots, and Marketplace versions beside them. Shares with accounts stay: those are `create`'s.
 */
export async function unpublish(run: Run, target: Target): Promise<void> {
  // None of the three waits for another: a product that is locked for hours must not keep an image public.
  await forEach([withdrawMarketplaceVersions(run, target), takeBackImages(run, target)], (step) => step);
}

async function takeBackImages(run: Run, target: Target): Promise<void> {
  await forEach(target.regions, (region) =>
    forEach(region.images, async (image) => {
      const bestEffort = image.config.best_effort_regions.includes(region.name);
      const where = { region: region.name, image: image.name, bestEffort };
      const found = findImage(region, image);
      if (!found) return;
      await attempt(run, where, async () => {
        if (taggedDigest(found.Tags) === undefined) throw notOurs(region, image, found);
        await takeBackParameters(run, target, region, image, found);
      });
      if (taggedDigest(found.Tags) !== undefined)
        await attempt(run, where, () => makePrivate(run, region, image, found));
    }),
  );
}

async function makePrivate(run: Run, region: Region, image: WantedImage, found: Image): Promise<void> {
  const imageId = found.ImageId ?? '';
  if (found.Public) {
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
          await region.ec2.modifyImageAttribute({ ImageId: imageId, LaunchPermission: { Remove: [{ Group: 'all' }] } });
        },
      },
    );
    if (run.policy.applies) recordPrivate(run, region, image);
  }
  const snapshotId = rootSnapshotId(found);
  if (snapshotId === undefined || !(await readVolumePermissions(region.ec2, snapshotId)).includes('all')) return;
  const others = await othersInUse(region, snapshotId);
  if (others.length > 0) {
    run.report.warning(
      `${region.name}: ${snapshotId} stays public: ${others.join(', ')} uses it and is public or shared`,
    );
    return;
  }
  await change(
    run,
    {
      region: region.name,
      image: image.name,
      resource: 'volume permission',
      action: 'revoke',
      from: 'all',
      to: 'private',
    },
    { expected: undefined, apply: () => takeVolumePermissionAll(region, snapshotId) },
  );
}

/** Images beyond this run's that others can use and that stand on the snapshot. */
async function othersInUse(region: Region, snapshotId: string): Promise<string[]> {
  const ours = new Set(region.images.map((image) => findImage(region, image)?.ImageId));
  const users = await describeImagesBy(region.ec2, [
    { Name: 'block-device-mapping.snapshot-id', Values: [snapshotId] },
  ]);
  const others: string[] = [];
  for (const { ImageId = '', Public } of users) {
    if (ours.has(ImageId)) continue;
    if (Public || (await readLaunchPermissions(region.ec2, ImageId)).length > 0) others.push(ImageId);
  }
  return others;
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
    const former = await formerValue(ssm, name, imageId);
    if (former !== undefined && !(await isUsable(region, former, found.Public === true))) {
      run.report.warning(
        `${region.name}: the SSM parameter ${name} still says ${imageId}: its former image ${former} can't be used any more`,
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
        to: former === undefined ? null : 'its former value',
      },
      {
        expected: undefined,
        apply: async () => {
          if (former === undefined) await ssm.deleteParameter({ Name: name });
          else await writeParameter(run, ssm, { region: region.name, name, value: former, overwrite: true });
        },
      },
    );
    if (run.policy.applies) recordParameter(run, region, image, name, false);
  }
}

/** The last value before ours; undefined when there never was another: then the parameter was made for this image. */
async function formerValue(ssm: SSM, name: string, imageId: string): Promise<string | undefined> {
  const values: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await ssm.getParameterHistory({ Name: name, ...(NextToken ? { NextToken } : {}) });
    values.push(...(page.Parameters ?? []).map((version) => version.Value ?? ''));
    NextToken = page.NextToken;
  } while (NextToken);
  return values.findLast((value) => value !== imageId);
}

/** Whether those who read the parameter could use its former image: it is available, and public where ours was. */
async function isUsable(region: Region, imageId: string, wasPublic: boolean): Promise<boolean> {
  const [image] = await describeImages(region.ec2, 'image-id', [imageId]);
  return image?.State === 'available' && (image.Public === true || !wasPublic);
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
