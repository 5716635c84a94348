import { checkKeyRegions } from '../opening/check-keys.js';
import { checkRegions } from '../opening/check-regions.js';
import { reportIgnoredAccounts } from '../opening/ignored-accounts.js';
import type { Account } from '../opening/reach-accounts.js';
import { checkCopies, checkCopyAccounts } from '../resources/account-copy/check.js';
import { checkBootTests } from '../resources/boot-test/check.js';
import { checkBuilderRegions, checkDistributionConfigurations } from '../resources/distribution/check.js';
import { checkEncryption } from '../resources/ebs-encryption/check.js';
import { checkFastLaunch } from '../resources/fast-launch/check.js';
import { checkExistingImages, checkNames } from '../resources/image/check.js';
import { checkProductCodes } from '../resources/image/check-product-codes.js';
import { checkMarketplaceParts } from '../resources/image-builder/check.js';
import { checkImageRecipes } from '../resources/image-recipe/check.js';
import { checkImportRoles } from '../resources/import-role/check.js';
import { checkKeys } from '../resources/kms-key/check.js';
import { checkKeySharing } from '../resources/kms-key/check-sharing.js';
import { checkLaunchTemplates } from '../resources/launch-template/check.js';
import { checkLicenses } from '../resources/license/check.js';
import { checkMarketplace } from '../resources/marketplace/check.js';
import { checkOlderImages } from '../resources/older-image/check.js';
import { checkPublicAccess } from '../resources/public-access/check.js';
import { checkBuckets } from '../resources/s3-object/check.js';
import { checkCopyTimes } from '../resources/snapshot/check.js';
import { checkDirectUploads } from '../resources/snapshot/check-direct.js';
import { checkContents } from '../resources/snapshot-content/check.js';
import { checkTopics } from '../resources/sns/check.js';
import { checkSsmParameters } from '../resources/ssm-parameter/check.js';
import { mapAll } from '../run/barrier.js';
import { type Check, type CheckAnswer, conclude } from '../run/checks.js';
import { inTarget } from '../run/place.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';
import { testedPlaces } from './boot-tests.js';

/** The checks without which there is nothing to look at: buckets and regions. */
export function checkBucketsAndRegions(run: Run, accounts: readonly Account[], only: readonly string[]): void {
  const checks = [
    { title: 'buckets', answers: accounts.flatMap(({ configs, facts }) => checkBuckets(configs, facts)) },
    { title: 'regions exist and are enabled', answers: checkRegions(accounts, only) },
    { title: 'KMS keys for all regions', answers: accounts.flatMap(checkKeyRegions) },
  ];
  conclude(run, checks, true);
}

/** Every other check, before the first byte is uploaded: all answers of all targets together. */
export async function preflight(run: Run, targets: readonly Target[]): Promise<void> {
  reportIgnoredAccounts(run, targets);
  const nowMs = run.awsTime.now();
  const byTarget = await mapAll(targets, async (target) => {
    const checks = await checksOf(inTarget(run, target), target, targets, nowMs);
    return target.isOnly ? checks : checks.map((check) => ofTarget(check, target));
  });
  const [first = [], ...others] = byTarget;
  const all = first.map(({ title, answers }, index) => ({
    title,
    answers: [...answers, ...others.flatMap((checks) => checks[index]?.answers ?? [])],
  }));
  // With several targets, a launch template is in one of them.
  const launchTemplates = await checkLaunchTemplates(run, targets);
  conclude(run, [...all, { title: 'launch templates exist', answers: launchTemplates }], false);
}

async function checksOf(run: Run, target: Target, targets: readonly Target[], nowMs: number): Promise<Check[]> {
  return [
    // In a plan a conflict is a row of its own.
    { title: 'image names available', answers: run.policy.applies ? checkNames(target) : [] },
    { title: 'import role', answers: await checkImportRoles(run, target) },
    { title: 'snapshots can be written', answers: await checkDirectUploads(run, target) },
    { title: 'Image Builder images can be published', answers: await checkMarketplaceParts(run, target) },
    { title: 'product codes allow public images and copies', answers: checkProductCodes(target) },
    { title: 'encryption allows public, shared and Marketplace images', answers: await checkEncryption(target) },
    { title: 'KMS keys can be used', answers: await checkKeys(target) },
    { title: 'KMS keys can be used by others', answers: await checkKeySharing(run, target) },
    { title: 'snapshots can be copied in time', answers: await checkCopyTimes(target) },
    {
      title: 'images can be launched for their boot test',
      answers: await checkBootTests(run, testedPlaces(run, target)),
    },
    { title: 'the content of snapshots can be read', answers: checkContents(run, target) },
    { title: 'images and snapshots can become public', answers: checkPublicAccess(target, nowMs) },
    { title: 'SSM parameters can be written', answers: checkSsmParameters(target) },
    { title: 'existing images can be published', answers: checkExistingImages(target, nowMs) },
    { title: 'older images can be retired', answers: checkOlderImages(target, nowMs) },
    { title: 'fast launch can be enabled', answers: await checkFastLaunch(run, target) },
    { title: 'Image Builder has the AMIs', answers: checkBuilderRegions(target) },
    {
      title: 'distribution configurations can be written',
      answers: await checkDistributionConfigurations(run, target),
    },
    { title: 'image recipes can get versions', answers: await checkImageRecipes(run, target) },
    { title: 'license configurations can be added', answers: await checkLicenses(run, target) },
    { title: 'SNS topics can be notified', answers: await checkTopics(run, target) },
    { title: 'other accounts can be reached', answers: checkCopyAccounts(target, targets) },
    { title: 'other accounts can get copies', answers: await checkCopies(target, run.policy.applies, nowMs) },
    { title: 'Marketplace versions can be requested', answers: checkMarketplace(run, target) },
  ];
}

function ofTarget({ title, answers }: Check, target: Target): Check {
  return { title, answers: answers.map((one): CheckAnswer => ({ ...one, what: `${target.name}: ${one.what}` })) };
}
