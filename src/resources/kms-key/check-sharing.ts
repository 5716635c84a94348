import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { snapshotIdsOf } from '../../run/found.js';
import { type Place, placesOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { snapshotsOf } from '../../run/wanted.js';
import { findImage } from '../image/find.js';
import { missingActions, statementFor } from './policy.js';
import { readGrants, readPolicy } from './read.js';

interface SharedKey {
  readonly place: Place;
  readonly arn: string;
}

/** Can those that get an encrypted image, or copy it, use its key? A policy that clearly doesn't let them is a warning. */
export async function checkKeySharing(run: Run, target: Target): Promise<CheckAnswer[]> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter(({ image }) => image.share.principals.length + image.copyTo.length > 0);
  const shared = await mapAll(places, async (place): Promise<SharedKey[]> => {
    const keys = await mapAll(keyNamesOf(place), (name) => target.readKey(place.region.name, name));
    const customers = keys.flatMap(({ arn, manager }) => (arn !== undefined && manager === 'customer' ? arn : []));
    return [...new Set(customers)].map((arn) => ({ place, arn }));
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

async function checkSharedKey(
  run: Run,
  { clients, accountId, partition }: Target,
  region: string,
  arn: string,
  uses: readonly SharedKey[],
): Promise<CheckAnswer[]> {
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
  const found = accounts.map((account) => [account, missingActions(policy, grants, account)] as const);
  const lacking = found
    .filter(([, missing]) => missing !== 'unknown' && missing.length > 0)
    .map(([account]) => account);
  if (lacking.length > 0) {
    const statement = statementFor(partition, lacking);
    run.report.warning(
      `${region}: KMS key ${arn} does not let ${lacking.join(', ')} use what is encrypted with it. Add this statement to its policy: ${statement}`,
    );
  }
  if (found.some(([, missing]) => missing === 'unknown')) {
    return unknown("it depends on conditions or denials of the key's policy, or kms:ListGrants is not allowed");
  }
  return hasOrganizations ? unknown(organizationsUnknown) : [];
}

const organizationsUnknown = "the accounts of an organization aren't known here, so the key's policy decides";
