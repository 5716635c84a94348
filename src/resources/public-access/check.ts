import type { Image as Ec2Image } from '@aws-sdk/client-ec2';
import { PublishError } from '../../error.js';
import type { Answer } from '../../run/answers.js';
import { isBestEffort, whereOf } from '../../run/failure-scope.js';
import type { Run } from '../../run/run.js';
import type { Region, Target, WantedImage } from '../../run/wanted.js';
import { findImage } from '../image/ensure.js';
import { addAge, minuteMs, sameMinute, wantedDeprecation } from '../image/lifecycle.js';
import { roomMade, undeletable } from '../older-image/supersede.js';
import { parameterNames } from '../ssm-parameter/ensure.js';
import { becoming, publicObstacles } from './ensure.js';

/** Everything that could keep the images of a run from becoming public, or from being announced, in any region. */
export function publishingAnswers(run: Run, target: Target): Answer[] {
  const answers = target.regions.flatMap((region) => [
    ...blockAnswers(region),
    ...quotaAnswers(region, run.clock.now()),
    ...parameterAnswers(region, target.accountId),
    ...imageAnswers(region, run.clock.now()),
    ...retirementAnswers(region, run.clock.now()),
  ]);
  return answers.length > 0 ? answers : [{ answer: 'yes', what: 'images can become public and be announced' }];
}

function wantsPublic(image: WantedImage): boolean {
  return image.config.public && !image.config.temporary;
}

/** Does the account let images and snapshots become public here? */
function blockAnswers(region: Region): Answer[] {
  const { blocks } = region.publishing;
  const blocked = (['images', 'snapshots'] as const).filter(
    (kind) => blocks[kind] !== undefined && blocks[kind].state !== 'unblocked',
  );
  return blocked.flatMap((kind): Answer[] => {
    const images = becoming(kind, region.images, region.found);
    if (blocks[kind]?.state === 'unknown') {
      const action = kind === 'images' ? 'ec2:GetImageBlockPublicAccessState' : 'ec2:GetSnapshotBlockPublicAccessState';
      return [
        { answer: 'unknown', what: `${region.name}: ${kind} may become public`, why: `${action} is not allowed` },
      ];
    }
    const byPolicy = blocks[kind]?.managedBy === 'declarative-policy';
    if (!byPolicy && images.every((image) => image.mayUnblock)) return [];
    const hint = byPolicy
      ? "A declarative policy of the organization sets it: only the organization's administrators can lift it."
      : 'Lift the block in the EC2 console (Account attributes, Data protection and security), or set `allow_unblock_public_access: true`.';
    return [
      {
        answer: 'no',
        what: `${region.name}: ${kind} may become public`,
        error: new PublishError(
          'preflight',
          `${region.name}: block public access for ${kind} is on (${blocks[kind]?.state})`,
          { hint },
        ),
        region: region.name,
        bestEffort: isBestEffort(region.name, images),
      },
    ];
  });
}

/** Is there room in the quota of public AMIs, counting what `supersede` takes away first? */
function quotaAnswers(region: Region, nowMs: number): Answer[] {
  const { quota } = region.publishing;
  const images = becoming('images', region.images, region.found);
  if (!quota || images.length === 0) return [];
  const what = `${region.name}: room for ${images.length} more public AMIs`;
  const freed = [...roomMade(region, nowMs)].filter((id) => quota.publicIds.includes(id)).length;
  const used = quota.publicIds.length;
  if (quota.limit === undefined) {
    return [
      {
        answer: 'unknown',
        what,
        why: 'servicequotas:GetServiceQuota is not allowed (so `supersede` deletes nothing to make room)',
      },
    ];
  }
  if (used - freed + images.length <= quota.limit) return [];
  const free = freed > 0 ? ` (${freed} of them made private or deleted by supersede)` : '';
  return [
    {
      answer: 'no',
      what,
      error: new PublishError(
        'preflight',
        `${region.name}: ${used} of ${quota.limit} public AMIs are in use${free}, and ${images.length} more are to become public`,
        {
          hint: 'Ask for a higher quota (Service Quotas, Amazon EC2, Public AMIs, L-0E3CBAB9), or let `supersede` with `then: private` or `then: delete` make room.',
        },
      ),
      region: region.name,
      bestEffort: isBestEffort(region.name, images),
    },
  ];
}

/** May each SSM parameter be written: is it new, ours already, or to be overwritten, and by one image only? */
function parameterAnswers(region: Region, accountId: string): Answer[] {
  const wanted = region.images.flatMap((image) =>
    parameterNames(region.name, image, accountId).map((name, index) => ({
      image,
      name,
      allowOverwrite: image.config.ssm_parameter[index]?.allow_overwrite,
    })),
  );
  const { parameters } = region.publishing;
  const what = (name: string): string => `${region.name}: SSM parameter ${name} may be written`;
  return wanted.flatMap(({ image, allowOverwrite, name }, index): Answer[] => {
    const no = (message: string, hint: string): Answer =>
      refusal(region, image, what(name), `${region.name}: ${message}`, hint);
    const first = wanted.findIndex((other) => other.name === name);
    if (first < index) {
      return [
        no(
          `${wanted[first]?.image.name} and ${image.name} both write the SSM parameter ${name}`,
          'Give each a parameter of its own, for instance with {image} or {architecture} in the name.',
        ),
      ];
    }
    if (parameters === 'unknown')
      return [{ answer: 'unknown', what: what(name), why: 'ssm:GetParameters is not allowed' }];
    const stored = parameters.get(name);
    if (stored && stored.type !== 'String') {
      return [
        no(
          `the SSM parameter ${name} is a ${stored.type}, and what names an AMI has to be a String`,
          'A type can not be changed: delete the parameter, or give another name.',
        ),
      ];
    }
    if (!stored || allowOverwrite || stored.value === findImage(region, image)?.ImageId) return [];
    return [
      no(
        `the SSM parameter ${name} exists and says ${stored.value}`,
        'Set `allow_overwrite: true` for it, or give it another name.',
      ),
    ];
  });
}

/** May each older image be deleted that `supersede` is to delete? */
function retirementAnswers(region: Region, nowMs: number): Answer[] {
  return undeletable(region, nowMs).map(({ old, by }): Answer => {
    const message = `${region.name}: ${old.Name} (${old.ImageId}) is to be deleted by supersede, but is protected from deregistration`;
    const hint =
      'Disable its protection (after a cooldown, if it has one), or let `supersede` deprecate, disable or make private.';
    return refusal(region, by, `${region.name}: ${old.Name} may be deleted`, message, hint);
  });
}

/** A `no` to one image in one region. */
function refusal(region: Region, image: WantedImage, what: string, message: string, hint: string): Answer {
  return { answer: 'no', what, error: new PublishError('preflight', message, { hint }), ...whereOf(region, [image]) };
}

/** Can each image that exists become public, and be deprecated when the config says? */
function imageAnswers(region: Region, nowMs: number): Answer[] {
  return region.images.flatMap((image): Answer[] => {
    if (image.config.temporary) return [];
    const found = findImage(region, image);
    const no = (what: string, message: string, hint: string): Answer =>
      refusal(region, image, `${region.name}: ${what}`, message, hint);
    const answers: Answer[] = [];
    const late = deprecationRefusal(image, found, nowMs);
    if (late !== undefined) answers.push(no(`deprecation of ${image.name}`, ...late));
    if (!wantsPublic(image) || !found || found.Public) return answers;
    for (const why of publicObstacles(found)) {
      answers.push(
        no(
          `${image.name} may become public`,
          `${image.name} in ${region.name} (${found.ImageId}) can't become public: ${why}`,
          'AWS never lets such an image be public. Take `public: true` away, or make the image anew under another name without it.',
        ),
      );
    }
    return answers;
  });
}

/**
 * Why AWS would not take the deprecation that the config wants, and what to do: it takes no time in the past, none
 * beyond ten years, and none of a public image beyond two years of its creation.
 */
function deprecationRefusal(
  image: WantedImage,
  found: Ec2Image | undefined,
  nowMs: number,
): [message: string, hint: string] | undefined {
  const creationMs = found?.CreationDate === undefined ? nowMs : Date.parse(found.CreationDate);
  const wanted = wantedDeprecation(image.config.deprecation, creationMs);
  if (wanted === undefined) return undefined;
  if (wanted === 'never') {
    if (!found?.Public) return undefined;
    return [
      `${image.name} is public (${found.ImageId}), and so its deprecation can't be cancelled`,
      'AWS deprecates every public AMI: run `unpublish` first, or give a time.',
    ];
  }
  const current = found?.DeprecationTime === undefined ? undefined : Date.parse(found.DeprecationTime);
  if (sameMinute(current, wanted)) return undefined;
  const what = `${image.name}: the deprecation would be at ${new Date(wanted).toISOString()}`;
  if (wanted < nowMs) return [`${what}, which has passed`, 'AWS takes no time in the past: give a later one.'];
  const isPublic = wantsPublic(image) || found?.Public === true;
  const latest = addAge(isPublic ? creationMs : nowMs, { count: isPublic ? 2 : 10, unit: 'years' });
  if (wanted <= latest + minuteMs) return undefined;
  return isPublic
    ? [
        `${what}, more than two years after its creation`,
        'AWS deprecates every public AMI by then: give an earlier time.',
      ]
    : [`${what}, more than ten years from now`, 'AWS takes no later time: give an earlier one, or `never`.'];
}
