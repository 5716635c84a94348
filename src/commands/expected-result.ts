import { mayHave, type TargetPlan } from '../config/targets.js';
import type { RunResult } from '../report/result.js';
import { createLedger, type Ledger, recordImage } from '../run/ledger.js';
import { type Facts, resultOf } from './result.js';

/** Of no run: what is made from it is looked at, and thrown away. */
const course = { command: 'plan', startedAt: 0, finishedAt: 0, cancelled: false };

/**
 * A result as if every image of the configs were there: in one region, which has the partition's name, of each account
 * that the run goes to. What only AWS knows is empty: IDs, and the account of the run's own credentials.
 */
export function expectedResult(facts: Facts, plans: readonly TargetPlan[]): RunResult {
  const ledger = createLedger();
  for (const plan of plans) {
    const { partition, accountId = '' } = plan;
    for (const image of plan.configs.flatMap(({ config }) => config.images).filter((one) => mayHave(plan, one)))
      for (const account of [accountId, ...image.target_account_ids])
        recordImage(ledger, facts.names.get(image.name) ?? image.name, {
          accountId: account,
          partition,
          region: partition,
          imageId: '',
          snapshotIds: [],
          state: 'available',
          public: false,
          sharedWith: [],
          ssmParameters: [],
          bestEffort: false,
        });
  }
  return resultOf(ledger, facts, course);
}

/** A result with the images that were opened, as if each were there in every region. */
export function openedResult(ledger: Ledger, facts: Facts): RunResult {
  const result = resultOf(ledger, facts, { ...course, command: 'refresh' }); // whose images are those that were opened
  const images = result.images.map((image) => ({
    ...image,
    regions: image.regions.map((region) => ({ ...region, imageId: region.imageId ?? '', state: 'available' })),
  }));
  return { ...result, images, failures: [] };
}
