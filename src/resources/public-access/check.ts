import { PublishError } from '../../error.js';
import { count } from '../../report/lines.js';
import type { CheckAnswer } from '../../run/checks.js';
import { inRegion, scopeOf } from '../../run/place.js';
import type { Region, Target } from '../../run/target.js';
import type { WantedImage } from '../../run/wanted.js';
import { roomMade } from '../older-image/supersede.js';
import { becomingPublic } from './becoming.js';

/** Does the account let images and snapshots become public, and is there room in the quota of public AMIs? */
export function checkPublicAccess(target: Target, nowMs: number): CheckAnswer[] {
  return target.regions.flatMap((region) => [...checkBlocks(region), ...checkQuota(region, nowMs)]);
}

const readAction = {
  images: 'ec2:GetImageBlockPublicAccessState',
  snapshots: 'ec2:GetSnapshotBlockPublicAccessState',
} as const;

function checkBlocks(region: Region): CheckAnswer[] {
  return (['images', 'snapshots'] as const).flatMap((kind): CheckAnswer[] => {
    const block = region.publishing.blocks[kind];
    if (block === undefined || block.state === 'unblocked') return [];
    const what = `${region.name}: ${kind} can become public`;
    if (block.state === 'unknown') return [{ answer: 'unknown', what, why: `${readAction[kind]} is not allowed` }];
    const images = becomingPublic(kind, region.images, region.found);
    const byPolicy = block.managedBy === 'declarative-policy';
    if (!byPolicy && images.every((image) => image.mayUnblock)) return [];
    const hint = byPolicy
      ? "A declarative policy of the organization sets it. Only the organization's administrators can remove it."
      : 'Remove the block in the EC2 console (Account attributes, Data protection and security), or set `allow_unblock_public_access: true`.';
    const message = `block public access for ${kind} is on (${block.state})`;
    return [refuse(region, images, what, message, hint)];
  });
}

/** Counts what `supersede` takes away first. */
function checkQuota(region: Region, nowMs: number): CheckAnswer[] {
  const { quota } = region.publishing;
  const images = becomingPublic('images', region.images, region.found);
  if (!quota || images.length === 0) return [];
  const what = `${region.name}: room for ${count(images.length, 'more public AMI')}`;
  if (typeof quota.limit === 'object') {
    const why = `servicequotas:GetServiceQuota ${quota.limit.unknown} (so \`supersede\` deletes nothing to make room)`;
    return [{ answer: 'unknown', what, why }];
  }
  const freed = [...roomMade(region, nowMs)].filter((id) => quota.publicIds.includes(id)).length;
  const used = quota.publicIds.length;
  if (used - freed + images.length <= quota.limit) return [];
  const free = freed > 0 ? ` (\`supersede\` frees ${freed})` : '';
  const message = `${used} of ${quota.limit} public AMIs ${used === 1 ? 'is' : 'are'} in use${free}, and ${images.length} more ${images.length === 1 ? 'is' : 'are'} needed`;
  const hint =
    'Request a higher quota (Service Quotas, Amazon EC2, Public AMIs, L-0E3CBAB9), or use `supersede` with `then: private` or `then: delete` to make room.';
  return [refuse(region, images, what, message, hint)];
}

function refuse(
  region: Region,
  images: readonly WantedImage[],
  what: string,
  message: string,
  hint: string,
): CheckAnswer {
  const { bestEffort } = scopeOf(region, images);
  const error = new PublishError('preflight', message, { hint });
  return { answer: 'no', what, error, scope: { ...inRegion(region), bestEffort } };
}
