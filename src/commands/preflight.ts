import type { Config } from '../config/config.js';
import type { Surroundings } from '../opening/account-facts.js';
import { regionAnswers } from '../opening/check-regions.js';
import { encryptionAnswers } from '../resources/ebs-encryption/check.js';
import { existingAnswers } from '../resources/image/check.js';
import { importRoleAnswers } from '../resources/import-role/check.js';
import { marketplaceAnswers } from '../resources/marketplace/check.js';
import { publishingAnswers } from '../resources/public-access/check.js';
import { bucketAnswers } from '../resources/s3-object/check.js';
import { topicAnswers } from '../resources/sns/check.js';
import { decide } from '../run/answers.js';
import type { Run } from '../run/run.js';
import type { Target } from '../run/wanted.js';

/** The questions without whose answers there is nothing to look at: buckets and regions. */
export function whereabouts(
  run: Run,
  configs: readonly Config[],
  { buckets, caller, regions }: Surroundings,
  only: readonly string[],
): void {
  const answers = [...bucketAnswers(configs, buckets), ...regionAnswers(configs, caller.partition, regions, only)];
  decide(run, answers, true);
}

/** Every other question, before the first byte is uploaded: all answers together. */
export async function preflight(run: Run, target: Target, configs: readonly Config[]): Promise<void> {
  decide(
    run,
    [
      // In a plan what differs is a row of its own.
      ...(run.policy.applies ? existingAnswers(target) : []),
      ...(await importRoleAnswers(run, target)),
      ...encryptionAnswers(target),
      ...publishingAnswers(run, target),
      ...(await topicAnswers(run, target)),
      ...marketplaceAnswers(run, target, configs),
    ],
    false,
  );
}
