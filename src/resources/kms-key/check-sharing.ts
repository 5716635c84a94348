import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { rootSnapshotId } from '../../run/found.js';
import { type Place, placesOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { findImage } from '../image/find.js';
import { missingActions, statementFor } from './policy.js';
import { readGrants, readPolicy } from './read.js';

interface SharedKey {
  readonly place: Place;
  readonly arn: string;
}

/** Can those that get an encrypted image use its key? A policy that clearly doesn't let them is a warning. */
export async function checkKeySharing(run: Run, target: Target): Promise<CheckAnswer[]> {
  const shared = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter(({ image }) => image.share.principals.length > 0)
    .flatMap((place): SharedKey[] => {
      const arn = keyOf(place);
      return arn === undefined ? [] : [{ place, arn }];
    });
  const byKey = groupBy(shared, ({ arn }) => arn);
  const answers = await mapAll(byKey, async ([arn, uses]): Promise<CheckAnswer[]> => {
    const [first] = uses;
    if (!first || (await target.readKey(first.place.region.name, arn)).manager !== 'customer') return [];
    return checkSharedKey(run, target, first.place.region.name, arn, uses);
  });
  return answers.flat();
}

/** The key of the snapshot that exists, else of the one that is wanted. */
function keyOf({ region, image }: Place): string | undefined {
  const found = findImage({ region, image });
  const snapshot = region.found.snapshotsById.get((found && rootSnapshotId(found)) ?? '');
  return snapshot ? snapshot.kmsKeyArn : image.recipe?.snapshot.encryption?.key.arn;
}

async function checkSharedKey(
  run: Run,
  { clients, accountId, partition }: Target,
  region: string,
  arn: string,
  uses: readonly SharedKey[],
): Promise<CheckAnswer[]> {
  const principals = uses.flatMap(({ place }) => place.image.share.principals);
  const accounts = [...new Set(uses.flatMap(({ place }) => place.image.share.accounts))].filter(
    (id) => id !== accountId,
  );
  const what = `${region}: all that the image is shared with can use KMS key ${arn}`;
  const hasOrganizations = principals.some(({ kind }) => kind !== 'account');
  const unknown = (why: string): CheckAnswer[] => [{ answer: 'unknown', what, why }];
  if (accounts.length === 0) return hasOrganizations ? unknown(organizationsUnknown) : [];
  const policy = await readPolicy(clients, region, arn);
  if (policy === undefined) return unknown('kms:GetKeyPolicy is not allowed');
  const readGrantsOnce = await readGrants(clients, region, arn);
  const found = accounts.map((account) => [account, missingActions(policy, readGrantsOnce, account)] as const);
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
