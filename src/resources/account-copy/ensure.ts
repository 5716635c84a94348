import { isEncrypted } from '../../config/kms-key.js';
import { PublishError } from '../../error.js';
import { taggedDigest } from '../../identity/tags.js';
import { attempt, mapAll } from '../../run/barrier.js';
import { change, conflict, type Id, requireId, settled } from '../../run/change.js';
import { afterPartialChange } from '../../run/consistency.js';
import { type Ami, unregistered } from '../../run/ensured.js';
import type { Image } from '../../run/found.js';
import { regionKey } from '../../run/ledger.js';
import { inRegion, inTarget, type Place, type Publication, placesOf, scopeAt, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { isBuildable } from '../../run/wanted.js';
import { ensureAttributes } from '../image/attributes.js';
import { snapshotsUnder } from '../image/existing-images.js';
import { asAmi } from '../image/find.js';
import { ensureInstanceTypes } from '../image/instance-types.js';
import { describeImages } from '../image/read.js';
import { recordAmi, recordEncryption, recordPart } from '../image/record.js';
import { ensureShare, modifyLaunchPermissions } from '../image/share.js';
import { soonestEndMs } from '../snapshot/await.js';
import { ensureSnapshotShare } from '../snapshot/share.js';
import { ensureTags } from '../tags/ensure.js';
import { lendAccess, takeBackAccess } from './access.js';
import { whereAllowed } from './allowed.js';
import { chooseCopy } from './choose.js';
import { copyConflict } from './conflict.js';
import { keyConflict, namingKeys } from './encryption.js';
import { readSnapshots } from './read.js';
import { copyTags, requestCopy } from './request.js';

/** An image of the run's own account, and the place in another one that gets a copy of it. */
interface Copy {
  readonly home: Publication;
  readonly place: Place;
  /** The source digest, by which the copy is found again. */
  readonly sourceSha256: string;
}

/**
 * Brings about the copies of a region's images in other accounts: each account gets access to the image, copies it in the
 * same region, and shares its copy as the config says. What fails in one account is noted, and the others go on.
 * https://docs.aws.amazon.com/imagebuilder/latest/userguide/cross-account-dist.html
 */
export async function copyToAccounts(run: Run, homes: readonly Publication[]): Promise<Publication[]> {
  const copies = (await mapAll(homes, async (home) => copiesOf(run, home))).flat();
  const [first] = copies;
  if (!first) return [];
  const { region } = first.home;
  const lendings = [...new Set(copies.map(({ home }) => home))].map((home) => ({
    home,
    accounts: copies.flatMap((copy) => (copy.home === home && isMissing(copy) ? copy.place.region.accountId : [])),
  }));
  const images = lendings.map(({ home }) => home.image);
  const isLent = await attempt(run, scopeOf(region, images), async () => {
    await lendAccess(run, region, lendings);
    return true;
  });
  if (!isLent) return [];
  const made = new Map<Copy, Publication>();
  await mapAll(copies, (copy) =>
    attempt(run, scopeAt(copy.place), async () => {
      made.set(copy, await ensureCopy(inTarget(run, copy.place.target), copy));
    }),
  );
  const hasCopy = (home: Publication, accountId: string): boolean =>
    [...made.keys()].some((copy) => copy.home === home && copy.place.region.accountId === accountId);
  await attempt(run, scopeOf(region, images), () => takeBackAccess(run, region, lendings, hasCopy));
  return [...made.values()];
}

/** The copies that an image is to have in its region. An account that could not be read has failed already. */
async function copiesOf(run: Run, home: Publication): Promise<Copy[]> {
  const places = home.target.copies.flatMap((target) =>
    target.regions
      .filter((region) => region.name === home.region.name)
      .flatMap((region) => placesOf(target, region))
      .filter(({ region, image }) => {
        const neverBuild = run.leftOut.neverBuild.get(regionKey(inRegion(region)));
        return image.name === home.image.name && !neverBuild?.has(image.name);
      }),
  );
  if (places.length === 0) return [];
  const sourceSha256 = home.image.recipe?.sourceSha256 ?? taggedDigest(home.ami.tags);
  if (sourceSha256 !== undefined) return places.map((place) => ({ home, place, sourceSha256 }));
  await attempt(run, scopeAt(home), async () => {
    throw withoutSource(home);
  });
  return [];
}

function isMissing({ place, sourceSha256 }: Copy): boolean {
  return chooseCopy(place.region.found.images.get(place.image.name) ?? [], sourceSha256).chosen === undefined;
}

/** One account's copy in one region: found again, or made; then tagged and shared. */
async function ensureCopy(run: Run, copy: Copy): Promise<Publication> {
  const { place, sourceSha256 } = copy;
  const { region, image } = place;
  const choice = chooseCopy(region.found.images.get(image.name) ?? [], sourceSha256);
  const { chosen } = choice;
  if (chosen) await refuseOther(run, place, chosen, sourceSha256);
  reportDuplicates(run, place, chosen, choice.duplicates);
  const found = chosen && (chosen.state === 'available' ? chosen : await settled(run, chosen.id, region.awaitImage));
  const existing = found ?? chosen;
  const ami = existing ? asAmi(region, existing) : await makeCopy(run, copy, choice.dead);
  recordAmi(run, place, ami);
  if (!existing && run.policy.applies) await recordKey(run, place, ami);
  if (chosen) {
    const tagged = { kind: 'image tags', image: image.name, id: ami.id, tags: ami.tags } as const;
    await ensureTags(run, region, tagged, image.recipe?.tags ?? image.config.tags);
    if (isBuildable(image)) await ensureAttributes(run, { ...place, image }, chosen);
  }
  await whereAllowed(run, {
    place,
    what: 'the restriction to instance types',
    permission: 'ec2:ReplaceImageInstanceTypeSpecification',
    id: ami.id,
    dryRun: (ImageId) => region.ec2.replaceImageInstanceTypeSpecification({ ImageId, DryRun: true }),
    otherwise: undefined,
    step: (one) => ensureInstanceTypes(one, place, ami),
  });
  await shareCopy(run, place, ami, chosen !== undefined);
  if (run.policy.applies) recordAmi(run, place, ami, image.share.principals);
  return { ...place, ami, snapshots: snapshotsUnder(region, ami, image.name) };
}

async function makeCopy(run: Run, { home, place, sourceSha256 }: Copy, dead: number): Promise<Ami> {
  const { region, image } = place;
  const snapshotIds = home.snapshots.map((): Id => ({ knownAfterApply: `snapshot in ${region.name}` }));
  const expected: Ami = {
    ...unregistered(region, { root: snapshotIds[0], all: snapshotIds }, copyTags(home)),
    // AWS copies them with the image.
    instanceTypes: image.config.instance_types ?? { supported: [], unsupported: [] },
  };
  const what = { ...inRegion(region), image: image.name, resource: { kind: 'image' } } as const;
  return change(
    run,
    { ...what, action: 'create', from: null, to: { copy_of: `the image in ${home.region.accountId}` } },
    {
      expected,
      apply: async () => {
        const id = await requestCopy(run, home, place, dead);
        recordPart(run, place, { imageId: id });
        const ready = await namingKeys(place, () => region.awaitImage(id, soonestEndMs));
        return afterPartialChange(async () => asAmi(region, await theOneThatCounts(run, place, ready, sourceSha256)));
      },
    },
  );
}

/** Notes the key of a new copy, where the role may look. */
async function recordKey(run: Run, place: Place, { snapshotId }: Ami): Promise<void> {
  const { region, image } = place;
  if (typeof snapshotId !== 'string' || !isEncrypted(image.config) || region.unmanaged?.has('encryption keys')) return;
  const [snapshot] = (await readSnapshots(region.ec2, [snapshotId])) ?? [];
  recordEncryption(run, place, [snapshot?.kmsKeyArn]);
}

/** CopyImage refuses no name that is taken: somebody may have made a copy at the same time. */
async function theOneThatCounts(run: Run, place: Place, made: Image, sourceSha256: string): Promise<Image> {
  const { region, image } = place;
  const named = await describeImages(region.ec2, 'name', [image.name]);
  const all = [...new Map([made, ...named].map((one) => [one.id, one])).values()];
  const { chosen = made, duplicates } = chooseCopy(all, sourceSha256);
  reportDuplicates(run, place, chosen, duplicates);
  return chosen.state === 'available' ? chosen : region.awaitImage(chosen.id);
}

function reportDuplicates(run: Run, { region, image }: Place, kept: Image | undefined, others: readonly Image[]): void {
  if (!kept || others.length === 0) return;
  const ids = others.map(({ id }) => id).join(', ');
  run.report.warning(
    `${region.name}: ${ids} ${others.length === 1 ? 'duplicates' : 'duplicate'} ${image.name} (${kept.id}), which is used because it is the oldest. Delete what duplicates it in that account`,
  );
}

async function refuseOther(run: Run, place: Place, found: Image, sourceSha256: string): Promise<void> {
  const { region, image } = place;
  const difference = copyConflict(region.accountId, found, sourceSha256, await keyConflict(place, found));
  if (!difference) return;
  const { kind, from, to, error } = difference;
  conflict(run, { ...inRegion(region), image: image.name, resource: { kind }, from, to }, error);
}

/** Shares the copy and, where the role may, its snapshots. */
async function shareCopy(run: Run, place: Place, ami: Ami, existed: boolean): Promise<void> {
  const { region, image } = place;
  const snapshots = region.unmanaged?.has('volume permissions') ? [] : snapshotsUnder(region, ami, image.name);
  for (const snapshot of snapshots) {
    await whereAllowed(run, {
      place,
      what: 'the share of the snapshot',
      permission: 'ec2:ModifySnapshotAttribute',
      id: snapshot.id,
      dryRun: (SnapshotId) =>
        region.ec2.modifySnapshotAttribute({
          SnapshotId,
          Attribute: 'createVolumePermission',
          CreateVolumePermission: { Add: image.share.accounts.slice(0, 1).map((UserId) => ({ UserId })) },
          DryRun: true,
        }),
      otherwise: undefined,
      step: (one) => ensureSnapshotShare(one, region, snapshot, [image]),
    });
  }
  const organizations = image.share.principals.flatMap(({ kind, value }) => (kind === 'account' ? [] : value));
  if (!existed || organizations.length === 0 || !region.unmanaged?.has('all launch permissions')) {
    return ensureShare(run, place, ami);
  }
  // Whether an organization has the copy can't be read. It is given to it again, which changes nothing if it has it.
  if (run.policy.applies) await modifyLaunchPermissions(run, region, requireId(ami.id), 'Add', organizations);
  await ensureShare(run, place, { ...ami, launchPermissions: [...ami.launchPermissions, ...organizations] });
}

function withoutSource({ image, ami }: Publication): PublishError {
  return new PublishError(
    'conflict',
    `${image.name} (${String(ami.id)}) can't be copied to other accounts: it has no tag awspub:source:sha256, by which its copies are found again`,
    { hint: 'Remove `target_account_ids`, or `on_name_conflict: reuse` and give the image another name.' },
  );
}
