import { inTarget, type Publication, type PublicationSnapshot } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { ensureDeprecation, ensureDeregistrationProtection } from '../image/lifecycle.js';
import { ensurePublicSnapshot } from '../public-access/ensure.js';
import { modifySnapshotForAll } from '../public-access/modify.js';
import { whereAllowed } from './allowed.js';

// What a run does to published images in any account. In those that get copies it is left out where the role may not.

const dayMs = 24 * 60 * 60_000;

export function makeSnapshotPublic(run: Run, publication: Publication, snapshot: PublicationSnapshot): Promise<void> {
  const { region } = publication;
  return whereAllowed(inAccount(run, publication), {
    place: publication,
    what: 'making the snapshot public',
    permission: 'ec2:ModifySnapshotAttribute',
    id: snapshot.id,
    dryRun: (id) => modifySnapshotForAll(region.ec2, id, 'Add', true),
    otherwise: undefined,
    step: (one) => ensurePublicSnapshot(one, region, snapshot),
  });
}

/** @returns when the image then is deprecated */
export function deprecate(run: Run, publication: Publication): Promise<number | undefined> {
  const { region, image, ami } = publication;
  const isCancelled = image.config.deprecation === 'never';
  return whereAllowed(inAccount(run, publication), {
    place: publication,
    what: 'the deprecation',
    permission: isCancelled ? 'ec2:DisableImageDeprecation' : 'ec2:EnableImageDeprecation',
    id: ami.id,
    dryRun: (ImageId) => {
      if (isCancelled) return region.ec2.disableImageDeprecation({ ImageId, DryRun: true });
      const DeprecateAt = new Date(run.awsTime.now() + dayMs);
      return region.ec2.enableImageDeprecation({ ImageId, DeprecateAt, DryRun: true });
    },
    otherwise: ami.deprecationMs,
    step: (one) => ensureDeprecation(one, publication),
  });
}

/** @returns how the image then is protected, in AWS's words */
export function protect(run: Run, publication: Publication): Promise<string> {
  const { region, ami } = publication;
  return whereAllowed(inAccount(run, publication), {
    place: publication,
    what: 'the deregistration protection',
    permission: 'ec2:EnableImageDeregistrationProtection',
    id: ami.id,
    dryRun: (ImageId) => region.ec2.enableImageDeregistrationProtection({ ImageId, DryRun: true }),
    otherwise: ami.deregistrationProtection,
    step: (one) => ensureDeregistrationProtection(one, publication),
  });
}

/** The run that goes through a target goes through the accounts that get its copies, too. */
function inAccount(run: Run, { target }: Publication): Run {
  return target.copyRole === undefined ? run : inTarget(run, target);
}
