import type { ApprovedPlan } from '../config/approved-plan.js';
import { unknownBuildDate } from '../config/build-date.js';
import type { Config } from '../config/config.js';
import { PublishError } from '../error.js';
import { describeChange } from '../report/changes.js';
import { type Plan, type PlannedChange, planDifference, planDigest, planOf } from '../report/plan.js';
import type { RunResult } from '../report/result.js';
import { barrier } from '../run/barrier.js';
import { createLedger, type Ledger } from '../run/ledger.js';
import type { Run } from '../run/run.js';

/** The message of an error lists at most so many changes. The log lists all. */
const mostListed = 10;

/**
 * Whoever approves a manifest has read its changes, so its digest has to be theirs.
 * @param given the path of the manifest, as a user gives it
 * @throws PublishError `input` when it isn't
 */
export function requireUnaltered({ digest, whole }: ApprovedPlan, given: string): void {
  if (whole === undefined || planDigest(whole) === digest) return;
  throw new PublishError('input', `the approved plan "${given}" was altered: its digest is not that of its changes`, {
    hint: 'Run `plan` again, approve its result, and pass its manifest on as it is.',
  });
}

/**
 * Plans once more and compares: what is approved is what runs. Nothing is changed before.
 * With the manifest of the plan, what it has and the run no longer needs is no difference: an interrupted run continues.
 * @param act the story of the command
 * @param result the run as a value, as far as a ledger goes
 * @throws PublishError `conflict` that lists what is new since the approval
 */
export async function requireApprovedPlan(
  run: Run,
  approved: ApprovedPlan,
  act: (run: Run) => Promise<void>,
  result: (ledger: Ledger) => Pick<RunResult, 'changes' | 'images' | 'sources'>,
): Promise<void> {
  const planning: Run = { ...run, policy: { ...run.policy, applies: false }, ledger: startOf(run.ledger) };
  await act(planning);
  run.ledger.failures.push(...planning.ledger.failures.filter(({ bestEffort }) => !bestEffort));
  barrier(run);

  const now = planOf(result(planning.ledger));
  if (planDigest(now) === approved.digest) {
    run.report.info(`${counted(now)}, as approved`);
    return;
  }
  if (approved.whole === undefined) {
    for (const change of now.changes) run.report.info(`now planned: ${inWords(change)}`);
    throw new PublishError('conflict', `this is not the approved plan: its digest now is ${planDigest(now)}`, {
      hint: 'AWS, the config or the disk image has changed since the plan was made, or a part of it is done already. The log lists the changes as they are planned now. Run `plan` again and approve its result. To be shown the difference, and to continue an interrupted run, set "expect-plan" to the manifest of the plan.',
      request: 'notSent',
    });
  }
  const { added, gone, configs } = planDifference(approved.whole, now);
  for (const change of gone) run.report.info(`approved, and no longer needed: ${inWords(change)}`);
  for (const change of added) run.report.info(`not approved: ${inWords(change)}`);
  if (added.length === 0 && configs.length === 0) {
    run.report.info(`${counted(now)} of the approved plan left`);
    return;
  }
  throw new PublishError('conflict', `this is not the approved plan: ${differenceInWords(added, configs)}`, {
    hint: 'AWS, the config or the disk image has changed since the plan was made. Run `plan` again and approve its result.',
    request: 'notSent',
  });
}

function differenceInWords(added: readonly PlannedChange[], configs: readonly string[]): string {
  const changed = configs.map((name) => `the config of ${name} has changed`);
  const more = added.length > mostListed ? [`and ${added.length - mostListed} more`] : [];
  return [...changed, ...added.slice(0, mostListed).map(inWords), ...more].join('; ');
}

/** A name with the start of its first snapshot in it is not known until a run has changed something. */
export function requireKnownNames(configs: readonly Config[]): void {
  const undated = configs.flatMap(({ images }) => images).find(({ name }) => name.includes(unknownBuildDate));
  if (undated === undefined) return;
  throw new PublishError(
    'input',
    `"expect-plan" can't be used with ${undated.key ?? undated.name}: its name has a build date`,
    {
      hint: 'Set the environment variable SOURCE_DATE_EPOCH to the same value for the plan and for this run.',
    },
  );
}

/** What preflight has noted of images and regions, without any change. */
function startOf(ledger: Ledger): Ledger {
  const images = new Map([...ledger.images].map(([region, ofRegion]) => [region, new Map(ofRegion)]));
  return { ...createLedger(), images };
}

function counted({ changes: { length } }: Plan): string {
  return `${length} ${length === 1 ? 'change' : 'changes'}`;
}

function inWords(change: PlannedChange): string {
  const { accountId, region, image, resource, action, sources } = change;
  const origin = sources === undefined ? '' : ` from ${sources.join(', ')}`;
  const where = [accountId, region, image].filter((part) => part !== '').join(' ');
  return `${where}: ${action} ${resource} ${describeChange(change)}${origin}`;
}
