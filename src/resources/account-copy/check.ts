import { isEncrypted } from '../../config/kms-key.js';
import { PublishError } from '../../error.js';
import { taggedDigest } from '../../identity/tags.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { Image } from '../../run/found.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Target } from '../../run/target.js';
import { checkPlace, expectedEncryption, useOf } from '../ebs-encryption/check.js';
import { checkExistingImages } from '../image/check.js';
import { findImage } from '../image/find.js';
import { checkPublicAccess } from '../public-access/check.js';
import { checkSkip } from '../snapshot/check-direct.js';
import { checkSsmParameters } from '../ssm-parameter/check.js';
import { chooseCopy } from './choose.js';
import { copyConflict } from './conflict.js';
import { checkCopyKey, keyConflict } from './encryption.js';

/**
 * Is every account that gets copies one in which the image isn't built, and can its role be assumed?
 * @param targets all of the run: that of an entry without a role is known only now
 */
export function checkCopyAccounts(target: Target, targets: readonly Target[]): CheckAnswer[] {
  const own = target.configs.flatMap((config) =>
    config.images.flatMap(({ name, target_account_ids: accounts }) =>
      accounts.flatMap((accountId, index): CheckAnswer[] => {
        const isBuilt = targets.some(
          (one) =>
            one.accountId === accountId &&
            one.partition === target.partition &&
            one.configs.some(({ images }) => images.some((image) => image.name === name)),
        );
        if (!isBuilt) return [];
        const isOwn = accountId === target.accountId;
        const message = `${accountId} is the account ${isOwn ? 'that the AMI is created in' : 'of another target'}`;
        const hint = 'Remove it: `target_account_ids` lists accounts in which no AMI is created.';
        const at = config.locate(['images', name, 'target_account_ids', index]);
        const error = new PublishError('preflight', message, {
          hint,
          diagnostics: [{ ...at, message: `${message}. ${hint}` }],
        });
        return [{ answer: 'no', what: `other accounts of ${name}`, error, scope: { image: name, bestEffort: false } }];
      }),
    ),
  );
  const unreachable = target.copies.flatMap(({ accountId, copyRole, unreachable: error }): CheckAnswer[] =>
    error === undefined
      ? []
      : [
          {
            answer: 'no',
            what: `${accountId}: ${copyRole} can be assumed`,
            error,
            scope: { accountId, bestEffort: false },
          },
        ],
  );
  return [...own, ...unreachable];
}

/** Can each copy be made, or found again, and be what the config wants? */
export async function checkCopies(target: Target, applies: boolean, nowMs: number): Promise<CheckAnswer[]> {
  const homes = target.regions.flatMap((region) => placesOf(target, region)).flatMap(checkSource);
  const inAccounts = await mapAll(target.copies, async (copies) =>
    [
      // In a plan a conflict is a row of its own.
      ...(applies ? await mapAll(placesIn(copies), (place) => checkExisting(target, place)) : []).flat(),
      ...placesIn(copies).flatMap(checkEncryption),
      ...copies.regions.flatMap((region) => checkSkip(region)),
      ...(await mapAll(placesIn(copies), checkCopyKey)).flat(),
      ...checkPublicAccess(copies, nowMs),
      ...checkExistingImages(copies, nowMs),
      ...checkSsmParameters({
        ...copies,
        regions: copies.regions.filter(({ unmanaged }) => !unmanaged?.has('SSM parameters')),
      }),
    ].map((one): CheckAnswer => ({ ...one, what: `${copies.accountId}: ${one.what}` })),
  );
  return [...homes, ...inAccounts.flat()];
}

function placesIn(target: Target): Place[] {
  return target.regions.flatMap((region) => placesOf(target, region));
}

/** AWS doesn't let other accounts copy what comes from AWS Marketplace (docs/aws-facts.md#image-builder). */
function checkSource(place: Place): CheckAnswer[] {
  const { region, image } = place;
  const found = findImage(place);
  if (image.copyTo.length === 0 || !found?.productCodes.length) return [];
  const error = new PublishError(
    'preflight',
    `${image.name} (${found.id}) can't be copied to other accounts: it has product codes`,
    {
      hint: 'AWS lets no other account copy an image that comes from AWS Marketplace. Remove `target_account_ids`.',
    },
  );
  return [{ answer: 'no', what: `${region.name}: ${image.name} can be copied`, error, scope: scopeAt(place) }];
}

async function checkExisting(home: Target, place: Place): Promise<CheckAnswer[]> {
  const { region, image } = place;
  const sourceSha256 = image.recipe?.sourceSha256 ?? homeDigest(home, place);
  const named: readonly Image[] = region.found.images.get(image.name) ?? [];
  const chosen = sourceSha256 === undefined ? undefined : chooseCopy(named, sourceSha256).chosen;
  if (!chosen || sourceSha256 === undefined) return [];
  const difference = copyConflict(region.accountId, chosen, sourceSha256, await keyConflict(place, chosen));
  if (!difference) return [];
  const what = `${image.name} in ${region.name} as configured`;
  return [{ answer: 'no', what, error: difference.error, scope: scopeAt(place) }];
}

function homeDigest(home: Target, { region, image }: Place): string | undefined {
  const here = home.regions.find(({ name }) => name === region.name);
  const found = here && findImage({ region: here, image });
  return found && taggedDigest(found.tags);
}

/** A copy takes the key of the config, else the account's own encryption by default. */
function checkEncryption(place: Place): CheckAnswer[] {
  const { region, image } = place;
  const use = useOf(image);
  if (!use || findImage(place)) return [];
  const byDefault = expectedEncryption(isEncrypted(image.config), region.found.encryptionByDefault);
  return checkPlace(place, use, image.config.kms_key_id ? 'customer-key' : byDefault);
}
