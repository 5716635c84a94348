import type { Config } from '../config/config.js';
import type { Run } from '../pipeline/run.js';
import type { Surroundings } from '../pipeline/surroundings.js';
import type { Target } from '../pipeline/wanted.js';
import { decide } from './answers.js';
import { bucketAnswers } from './bucket.js';
import { encryptionAnswers } from './encryption.js';
import { existingAnswers } from './existing.js';
import { importRoleAnswers } from './import-role.js';
import { marketplaceAnswers } from './marketplace.js';
import { publishingAnswers } from './publishing.js';
import { regionAnswers } from './regions.js';
import { topicAnswers } from './sns.js';

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
