import { type Id, requireId } from '../../run/change.js';
import { changePermissions } from '../../run/change-permissions.js';
import { updateImage } from '../../run/ledger.js';
import { inRegion, type Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { modifyLaunchPermissions } from '../image/share.js';
import { isUsedOnlyBy, modifyVolumePermissions } from '../snapshot/share.js';

/** An image of the run's own account, and the accounts that are to copy it now. */
interface Lending {
  readonly home: Publication;
  readonly accounts: readonly string[];
}

/** A snapshot of one or several such images, and who has it. */
interface LentSnapshot {
  readonly id: Id;
  readonly owner: string;
  readonly volumePermissions: readonly string[];
  readonly lendings: readonly Lending[];
}

/**
 * Gives accounts the access without which AWS refuses them the copy: to the image and to all of its snapshots.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ami-copy-works.html
 */
export async function lendAccess(run: Run, region: Region, lendings: readonly Lending[]): Promise<void> {
  for (const snapshot of snapshotsOf(lendings)) {
    const present = withoutAll(snapshot.volumePermissions);
    const missing = distinct(snapshot.lendings.flatMap(({ accounts }) => accounts)).filter(
      (account) => !present.includes(account),
    );
    await changeSnapshot(run, region, snapshot, { present, missing, surplus: [] });
  }
  for (const { home, accounts } of lendings) {
    const present = presentOn(home);
    const missing = accounts.filter((account) => !present.includes(account));
    await changeImage(run, home, { present, missing, surplus: [] });
  }
}

/**
 * Takes back the access of accounts that have their copy, where the config asks for it. A snapshot stays with an account
 * that is still to copy another of its images.
 * @param lent what `lendAccess` gave in this run
 * @param hasCopy whether the account has its copy of the image
 */
export async function takeBackAccess(
  run: Run,
  region: Region,
  lent: readonly Lending[],
  hasCopy: (home: Publication, accountId: string) => boolean,
): Promise<void> {
  const borrowed = ({ image }: Publication): string[] =>
    image.copyTo.map(({ accountId }) => accountId).filter((account) => !image.share.accounts.includes(account));
  for (const { home, accounts } of lent) {
    const present = distinct([...presentOn(home), ...accounts]);
    const surplus = borrowed(home).filter((account) => present.includes(account) && hasCopy(home, account));
    await changeImage(run, home, { present, missing: [], surplus });
    if (!run.policy.applies || surplus.length === 0) continue;
    updateImage(run.ledger, inRegion(region), home.image.name, ({ sharedWith }) => ({
      sharedWith: sharedWith.filter((principal) => !surplus.includes(principal)),
    }));
  }
  for (const snapshot of snapshotsOf(lent)) {
    const { lendings } = snapshot;
    const present = distinct([
      ...withoutAll(snapshot.volumePermissions),
      ...lendings.flatMap(({ accounts }) => accounts),
    ]);
    const isDone = (account: string): boolean =>
      lendings.every(({ home }) => {
        if (home.image.share.accounts.includes(account)) return false;
        return !borrowed(home).includes(account) || hasCopy(home, account);
      });
    const surplus = distinct(lendings.flatMap(({ home }) => borrowed(home))).filter(
      (account) => present.includes(account) && isDone(account),
    );
    const names = lendings.map(({ home }) => home.image.name);
    if (surplus.length === 0 || !(await isUsedOnlyBy(run, region, snapshot.id, names))) continue;
    await changeSnapshot(run, region, snapshot, { present, missing: [], surplus });
  }
}

type Permissions = Readonly<Record<'present' | 'missing' | 'surplus', readonly string[]>>;

async function changeSnapshot(run: Run, region: Region, { id, owner }: LentSnapshot, to: Permissions): Promise<void> {
  const permitted = { ...inRegion(region), image: owner, resource: { kind: 'volume permission' } } as const;
  await changePermissions(run, permitted, to, (how, accounts) =>
    modifyVolumePermissions(run, region, requireId(id), how, accounts),
  );
}

async function changeImage(run: Run, { region, image, ami }: Publication, to: Permissions): Promise<void> {
  const permitted = { ...inRegion(region), image: image.name, resource: { kind: 'launch permission' } } as const;
  await changePermissions(run, permitted, to, (how, accounts) =>
    modifyLaunchPermissions(run, region, requireId(ami.id), how, accounts),
  );
}

/** Who has the image, once it is shared as the config says. */
function presentOn({ image, ami }: Publication): string[] {
  return distinct([...ami.launchPermissions, ...image.share.principals.map(({ value }) => value)]);
}

/** Every snapshot of the images, each once, however many of them use it. */
function snapshotsOf(lendings: readonly Lending[]): LentSnapshot[] {
  const snapshots = new Map<Id, LentSnapshot>();
  for (const lending of lendings) {
    const { image, snapshots: own } = lending.home;
    for (const { id, owner, volumePermissions } of own) {
      const before = snapshots.get(id);
      snapshots.set(id, {
        id,
        owner,
        volumePermissions: distinct([
          ...(before?.volumePermissions ?? []),
          ...volumePermissions,
          ...image.share.accounts,
        ]),
        lendings: [...(before?.lendings ?? []), lending],
      });
    }
  }
  return [...snapshots.values()];
}

function withoutAll(permissions: readonly string[]): string[] {
  return permissions.filter((one) => one !== 'all');
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
