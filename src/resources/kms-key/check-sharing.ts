import { isEncrypted, keyInRegion } from '../../config/kms-key.js';
import { PublishError } from '../../error.js';
import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { snapshotIdsOf } from '../../run/found.js';
import { type Place, placesOf, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { snapshotsOf } from '../../run/wanted.js';
import { missingCopies } from '../account-copy/missing.js';
import { findImage } from '../image/find.js';
import { missingActions, statementFor, toEncrypt, toUse } from './policy.js';
import { readGrants, readPolicy } from './read.js';

interface SharedKey {
  readonly place: Place;
  readonly arn: string;
  /** Whether the accounts that copy the image encrypt their copies with the same key. */
  readonly encryptsCopies: boolean;
}

/**
 * Can those that get an encrypted image, or copy it, use its key? A policy that clearly doesn't let them is a warning; for
 * an account that is still to copy it a failure, because AWS accepts the copy and lets it fail minutes later.
 */
export async function checkKeySharing(run: Run, target: Target): Promise<CheckAnswer[]> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter(({ image }) => image.share.principals.length + image.copyTo.length > 0);
  const shared = await mapAll(places, async (place): Promise<SharedKey[]> => {
    const keys = await mapAll(keyNamesOf(place), (name) => target.readKey(place.region.name, name));
    const customers = keys.flatMap(({ arn, manager }) => (arn !== undefined && manager === 'customer' ? arn : []));
    const forCopies = await arnForCopies(target, place);
    return [...new Set(customers)].map((arn) => ({ place, arn, encryptsCopies: forCopies === arn }));
  });
  const byKey = groupBy(shared.flat(), ({ arn }) => arn);
  const answers = await mapAll(byKey, async ([arn, uses]): Promise<CheckAnswer[]> => {
    const [first] = uses;
    return first ? checkSharedKey(run, target, first.place.region.name, arn, uses) : [];
  });
  return answers.flat();
}

/** The keys of the snapshots that exist, else of those that are wanted, or the one that encryption by default uses. */
function keyNamesOf({ region, image }: Place): Set<string> {
  const existing = findImage({ region, image });
  const { snapshotsById, encryptionByDefault } = region.found;
  const found = existing ? snapshotIdsOf(existing).flatMap((id) => snapshotsById.get(id) ?? []) : [];
  if (found.length > 0) return new Set(found.flatMap(({ kmsKeyArn }) => kmsKeyArn ?? []));
  const byDefault = encryptionByDefault?.on ? encryptionByDefault.kmsKeyId : undefined;
  return new Set(snapshotsOf(image).flatMap(({ encryption }) => (encryption ? encryption.key.arn : byDefault) ?? []));
}

/** The key that the config names in words that mean the same in every account; an ID or alias is one of its own there. */
async function arnForCopies({ readKey }: Target, { region, image }: Place): Promise<string | undefined> {
  const { kms_key_id: configured } = image.config;
  if (!isEncrypted(image.config) || configured === undefined || image.copyTo.length === 0) return undefined;
  const name = keyInRegion(configured, region.name);
  return name?.startsWith('arn:') ? (await readKey(region.name, name)).arn : undefined;
}

async function checkSharedKey(
  run: Run,
  target: Target,
  region: string,
  arn: string,
  uses: readonly SharedKey[],
): Promise<CheckAnswer[]> {
  const { clients, accountId, partition } = target;
  const principals = uses.flatMap(({ place }) => place.image.share.principals);
  const images = uses.map(({ place }) => place.image);
  const using = images.flatMap(({ share, copyTo }) => [...share.accounts, ...copyTo.map((copy) => copy.accountId)]);
  const accounts = [...new Set(using)].filter((id) => id !== accountId);
  const what = `${region}: all that the image is shared with can use KMS key ${arn}`;
  const hasOrganizations = principals.some(({ kind }) => kind !== 'account');
  const unknown = (why: string): CheckAnswer[] => [{ answer: 'unknown', what, why }];
  if (accounts.length === 0) return hasOrganizations ? unknown(organizationsUnknown) : [];
  const policy = await readPolicy(clients, region, arn);
  if (policy === undefined) return unknown('kms:GetKeyPolicy is not allowed');
  const grants = await readGrants(clients, region, arn);
  const found = accounts.map(
    (account) => [account, missingActions(policy, grants, account, actionsFor(account, uses))] as const,
  );
  const clear = found.flatMap(([account, missing]) =>
    missing === 'unknown' || missing.length === 0 ? [] : [{ account, missing }],
  );
  const refusals = clear.flatMap((one) => refusedCopies({ region, partition, arn, uses, ...one }));
  const lacking = clear
    .map(({ account }) => account)
    .filter((account) => !uses.some(({ place }) => missingCopies(place).includes(account)));
  if (lacking.length > 0) {
    const statement = statementFor(partition, lacking);
    run.report.warning(
      `${region}: KMS key ${arn} does not let ${lacking.join(', ')} use what is encrypted with it. Add this statement to its policy: ${statement}`,
    );
  }
  if (found.some(([, missing]) => missing === 'unknown')) {
    const why = "it depends on conditions or denials of the key's policy, or kms:ListGrants is not allowed";
    return [...refusals, ...unknown(why)];
  }
  return [...refusals, ...(hasOrganizations ? unknown(organizationsUnknown) : [])];
}

/** An account that encrypts its copy with the same key needs more of it. */
function actionsFor(account: string, uses: readonly SharedKey[]): readonly string[] {
  return uses.some(({ place, encryptsCopies }) => encryptsCopies && missingCopies(place).includes(account))
    ? toEncrypt
    : toUse;
}

interface Lack {
  readonly region: string;
  readonly partition: string;
  readonly arn: string;
  readonly uses: readonly SharedKey[];
  readonly account: string;
  readonly missing: readonly string[];
}

/** One answer for each image that an account is still to copy, and clearly can't. */
function refusedCopies({ region, partition, arn, uses, account, missing }: Lack): CheckAnswer[] {
  const images = uses.filter(({ place }) => missingCopies(place).includes(account)).map(({ place }) => place.image);
  const statement = statementFor(partition, [account], actionsFor(account, uses));
  return images.map((image): CheckAnswer => {
    const message = `KMS key ${arn} does not let ${account} copy ${image.name}: it lacks ${missing.join(', ')}`;
    const error = new PublishError('preflight', message, { hint: `Add this statement to its policy: ${statement}` });
    const scope = scopeOf({ accountId: account, name: region }, [image]);
    return { answer: 'no', what: `${region}: ${account} can copy ${image.name}`, error, scope, neverBuild: true };
  });
}

const organizationsUnknown = "the accounts of an organization aren't known here, so the key's policy decides";
