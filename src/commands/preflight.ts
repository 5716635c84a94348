import type { Config } from '../config/config.js';
import type { AccountFacts } from '../opening/account-facts.js';
import { checkRegions } from '../opening/check-regions.js';
import { checkCopies, checkCopyAccounts } from '../resources/account-copy/check.js';
import { checkEncryption } from '../resources/ebs-encryption/check.js';
import { checkExistingImages, checkNames } from '../resources/image/check.js';
import { checkImportRoles } from '../resources/import-role/check.js';
import { checkMarketplace } from '../resources/marketplace/check.js';
import { checkOlderImages } from '../resources/older-image/check.js';
import { checkPublicAccess } from '../resources/public-access/check.js';
import { checkBuckets } from '../resources/s3-object/check.js';
import { checkCopyTimes } from '../resources/snapshot/check.js';
import { checkTopics } from '../resources/sns/check.js';
import { checkSsmParameters } from '../resources/ssm-parameter/check.js';
import { conclude } from '../run/checks.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/target.js';

/** The checks without which there is nothing to look at: buckets and regions. */
export function checkBucketsAndRegions(
  run: Run,
  configs: readonly Config[],
  { buckets, caller, regions }: AccountFacts,
  only: readonly string[],
): void {
  const checks = [
    { title: 'buckets', answers: checkBuckets(configs, buckets) },
    { title: 'regions exist and are enabled', answers: checkRegions(configs, caller, regions, only) },
  ];
  conclude(run, checks, true);
}

/** Every other check, before the first byte is uploaded: all answers together. */
export async function preflight(run: Run, target: Target, configs: readonly Config[]): Promise<void> {
  const nowMs = run.awsTime.now();
  const checks = [
    // In a plan a conflict is a row of its own.
    { title: 'image names available', answers: run.policy.applies ? checkNames(target) : [] },
    { title: 'import role', answers: await checkImportRoles(run, target) },
    { title: 'encryption allows public and shared images', answers: checkEncryption(target) },
    { title: 'snapshots can be copied in time', answers: await checkCopyTimes(target) },
    { title: 'images and snapshots can become public', answers: checkPublicAccess(target, nowMs) },
    { title: 'SSM parameters can be written', answers: checkSsmParameters(target) },
    { title: 'existing images can be published', answers: checkExistingImages(target, nowMs) },
    { title: 'older images can be retired', answers: checkOlderImages(target, nowMs) },
    { title: 'SNS topics can be notified', answers: await checkTopics(run, target) },
    { title: 'other accounts can be reached', answers: checkCopyAccounts(target, configs) },
    { title: 'other accounts can get copies', answers: checkCopies(target, run.policy.applies, nowMs) },
    { title: 'Marketplace versions can be requested', answers: checkMarketplace(run, target, configs) },
  ];
  conclude(run, checks, false);
}
