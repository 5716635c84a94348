import type { Clients } from '../aws/clients.js';
import { explain } from '../aws/errors.js';
import { isEncrypted } from '../config/kms-key.js';
import { PublishError } from '../error.js';
import { groupBy } from '../report/order.js';
import { readCopyPermissions } from '../resources/account-copy/read.js';
import { readEncryptionByDefault } from '../resources/ebs-encryption/read.js';
import { createImagePoller } from '../resources/image/await.js';
import { describeImages } from '../resources/image/read.js';
import { recordFound } from '../resources/image/record.js';
import { createKeyReader } from '../resources/kms-key/read.js';
import { createCopyPoller, createImportPoller, createSnapshotPoller } from '../resources/snapshot/await.js';
import { leavesOut } from '../resources/snapshot/check-direct.js';
import { attempt, mapAll } from '../run/barrier.js';
import { waitUntilShown } from '../run/consistency.js';
import type { Inventory } from '../run/found.js';
import { inTarget, isBestEffort, placesOf } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Region, Target, Unmanaged } from '../run/target.js';
import { type CopyAccount, snapshotsOf, type WantedImage } from '../run/wanted.js';
import { readPublishingFacts } from './inventory.js';
import { publishingQuery } from './inventory-queries.js';
import { readPublished } from './published-images.js';
import { shareOf } from './wanted-images.js';

type ImagesIn = Pick<Region, 'name' | 'images'>;

interface CopiesQuery {
  /** How long a copy may take. */
  readonly copySeconds: number;
  /** The images of regions that could not be read in the home account. */
  readonly unread: readonly ImagesIn[];
}

/**
 * The accounts that get copies of a target's images, each with what exists there. Where the role can't be assumed, nothing
 * is known of the account: preflight says so, and a command without it fails.
 */
export async function openCopies(run: Run, target: Target, { copySeconds, unread }: CopiesQuery): Promise<Target[]> {
  if (run.policy.withoutCopies) return reportLeftAlone(run, target);
  const accounts = new Map<string, CopyAccount>();
  const regions = [...target.regions, ...unread];
  for (const { copyTo } of regions.flatMap(({ images }) => images)) {
    for (const copy of copyTo) if (copy.accountId !== target.accountId) accounts.set(copy.role, copy);
  }
  const opened = await mapAll(accounts.values(), (copy) => openAccount(run, target, { copy, regions, copySeconds }));
  run.signal.throwIfAborted();
  for (const one of opened) reportUnmanaged(inTarget(run, one), one);
  return opened;
}

function reportLeftAlone(run: Run, { regions }: Target): [] {
  const accounts = new Set(
    regions.flatMap(({ images }) => images.flatMap(({ copyTo }) => copyTo.map(({ accountId }) => accountId))),
  );
  if (accounts.size > 0) {
    run.report.info(`the copies in other accounts are left alone: ${[...accounts].sort().join(', ')}`);
  }
  return [];
}

async function openAccount(
  run: Run,
  home: Target,
  { copy, regions: inHome, copySeconds }: { copy: CopyAccount; regions: readonly ImagesIn[]; copySeconds: number },
): Promise<Target> {
  const { accountId, role } = copy;
  const clients = home.clients.inRole(role);
  const empty: Target = {
    ...home,
    name: accountId,
    isOnly: false,
    configs: [],
    accountId,
    clients,
    sources: [],
    regions: [],
    staging: [],
    leftoversOlderThan: undefined,
    versionTitles: new Map(),
    products: new Map(),
    copies: [],
    copyRole: role,
    readKey: createKeyReader(clients, { partition: home.partition, accountId }),
  };
  const wanted = inHome.flatMap(({ name, images }) => {
    const here = images.filter(({ copyTo }) => copyTo.some((one) => one.role === role));
    return here.length === 0 ? [] : [{ name, images: here.map((image) => asCopy(image, empty)) }];
  });
  const [first] = wanted;
  const unreachable = await whyUnreachable(clients, first?.name ?? '', accountId, role);
  run.signal.throwIfAborted();
  if (unreachable) {
    if (run.policy.until === 'inventory') {
      run.ledger.failures.push({ accountId, bestEffort: false, error: unreachable });
    }
    return { ...empty, unreachable };
  }
  const regions = await mapAll(wanted, ({ name, images }) =>
    attempt(run, { accountId, region: name, bestEffort: isBestEffort(name, images) }, () =>
      openRegion(inTarget(run, empty), empty, { name, wanted: images, copySeconds }),
    ),
  );
  const opened = { ...empty, regions: regions.filter((region) => region !== undefined) };
  for (const place of opened.regions.flatMap((region) => placesOf(opened, region))) recordFound(run, place);
  return opened;
}

/** The same image as an account is to have it that gets a copy: what announces or replaces it stays in its own account. */
function asCopy(image: WantedImage, { accountId, partition }: Target): WantedImage {
  const { principals, accounts } = shareOf(image.config, partition);
  return {
    ...image,
    config: {
      ...image.config,
      on_name_conflict: 'error',
      supersede: undefined,
      retention: undefined,
      refresh: undefined,
      marketplace: undefined,
      sns: [],
      watermarks: [],
      license_configuration_arns: [],
      launch_templates: image.config.launch_templates.filter((one) => one.account_id === accountId),
      image_builder: undefined,
      fast_launch: image.config.fast_launch?.account_id === accountId ? image.config.fast_launch : undefined,
      target_account_ids: [],
    },
    mayUnblock: false,
    share: {
      principals: principals.filter(({ value }) => value !== accountId),
      accounts: accounts.filter((account) => account !== accountId),
    },
    copyTo: [],
  };
}

/** Asks the role who it is. GetCallerIdentity needs no permission. */
async function whyUnreachable(
  clients: Clients,
  region: string,
  accountId: string,
  role: string,
): Promise<PublishError | undefined> {
  try {
    const { Account } = await (await clients.sts(region)).getCallerIdentity({});
    if (Account === accountId) return undefined;
    return new PublishError('credentials', `${role} is in account ${Account}, not in ${accountId}`, {
      hint: 'Correct the ARN in `target_account_role`.',
    });
  } catch (error) {
    return explain(error);
  }
}

interface RegionQuery {
  readonly name: string;
  readonly wanted: readonly WantedImage[];
  readonly copySeconds: number;
}

async function openRegion(run: Run, account: Target, { name, wanted, copySeconds }: RegionQuery): Promise<Region> {
  const { accountId, clients } = account;
  const ec2 = waitUntilShown(run, name, await clients.ec2(name));
  const ssm = () => clients.ssm(name);
  const imageNames = wanted.map((image) => image.name);
  const images = run.policy.withdraws
    ? await readPublished(run, { region: name, accountId, ec2, ssm, wanted, imageNames })
    : await describeImages(ec2, 'name', imageNames);
  const { unmanaged, ...permissions } = await readCopyPermissions(ec2, {
    images,
    accounts: [...new Set(wanted.flatMap(({ share }) => share.accounts))],
    inFull: wanted.some(({ share, config }) => config.share_exact || share.accounts.length < share.principals.length),
    snapshots: wanted.some(
      ({ share, config }) => share.accounts.length > 0 || (config.public && config.public_snapshot),
    ),
    keys: wanted.some(({ config }) => isEncrypted(config)),
  });
  const isEncryptionAsked = wanted.some(
    (image) => image.config.public || image.share.principals.length > 0 || snapshotsOf(image).some(leavesOut),
  );
  const found: Inventory = {
    images: groupBy(images, (image) => image.name),
    snapshots: new Map(),
    ...permissions,
    encryptionByDefault: isEncryptionAsked ? await readEncryptionByDefault(ec2) : undefined,
  };
  const query = publishingQuery(run, name, accountId, wanted, found);
  const publishing = await readPublishingFacts(
    { ec2, ssm, serviceQuotas: () => clients.serviceQuotas(name) },
    { ...query, snapshots: query.snapshots && !unmanaged.has('volume permissions') },
  );
  const closed = new Set<Unmanaged>(unmanaged);
  if (publishing.parameters === 'unknown') closed.add('SSM parameters');
  return {
    name,
    accountId,
    ec2,
    images: wanted,
    configuredNames: new Set(imageNames),
    found,
    publishing,
    unmanaged: closed,
    awaitImage: createImagePoller(run, name, ec2, copySeconds),
    awaitSnapshot: createSnapshotPoller(run, name, ec2, copySeconds),
    awaitCopy: createCopyPoller(run, name, ec2, copySeconds),
    awaitImport: createImportPoller(run, name, ec2, copySeconds),
  };
}

/** By what a role may not read: what is left as it is, and the permissions that it lacks. */
const closedTo: Readonly<Record<Unmanaged, readonly [what: string, permissions: string]>> = {
  'all launch permissions': [
    'shares with organizations are renewed in every run, and `share_exact` revokes nothing that the config does not know of',
    'ec2:DescribeImageAttribute',
  ],
  'encryption keys': ['the encryption keys of the copies are not compared', 'ec2:DescribeSnapshots'],
  'volume permissions': [
    'the permissions of the snapshots are left as they are',
    'ec2:DescribeSnapshots, ec2:DescribeSnapshotAttribute and ec2:ModifySnapshotAttribute',
  ],
  'SSM parameters': ['no SSM parameters are written', 'ssm:GetParameters and ssm:PutParameter'],
};

/** Says what is left out in an account, once for all its regions. A list of what exists needs none of it. */
function reportUnmanaged(run: Run, { copyRole, regions }: Target): void {
  if (run.policy.until === 'inventory' && !run.policy.withdraws) return;
  for (const [kind, [what, permissions]] of Object.entries(closedTo)) {
    if (!regions.some(({ unmanaged }) => unmanaged?.has(kind as Unmanaged))) continue;
    run.report.warning(`${what}, because ${copyRole} is not allowed to call ${permissions}`);
  }
}
