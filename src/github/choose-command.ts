import { untilDeadline } from '../aws/wait.js';
import { unknownBuildDate } from '../config/build-date.js';
import type { TargetPlan } from '../config/targets.js';
import { PublishError } from '../error.js';
import { haveFiles } from '../opening/read-disks.js';
import { planRun, readConfigs } from './configs.js';
import type { Dependencies } from './dependencies.js';
import { hasCredentials, resolveCommand, type WorkflowEvent } from './event.js';
import type { Command, Inputs } from './inputs.js';

/** The command of the run. Throws as resolveCommand does. */
export async function chooseCommand(
  inputs: Inputs,
  event: WorkflowEvent,
  dependencies: Dependencies,
): Promise<Command> {
  const { env } = dependencies;
  const ownCredentials = hasCredentials(env, inputs['role-to-assume']);
  const found = inputs.command === 'auto' && !ownCredentials ? await look(inputs, dependencies) : nothing;
  return resolveCommand(inputs.command, event, {
    hasCredentials: ownCredentials || (Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL) && found.everyTargetHasRole),
    hasDisks: found.hasDisks,
    allowOnPullRequest: inputs['allow-on-pull-request'],
    dryRun: inputs['dry-run'],
  });
}

/** What the configs show of a run. */
interface Found {
  readonly everyTargetHasRole: boolean;
  /** Every disk image file that they name exists. */
  readonly hasDisks: boolean;
}

const nothing: Found = { everyTargetHasRole: false, hasDisks: false };

/** Nothing also for configs that can't be read: the command that is chosen reads them again, and says what is wrong. */
async function look(inputs: Inputs, dependencies: Dependencies): Promise<Found> {
  const { clock, cancel } = dependencies;
  const late = new PublishError('timeout', 'the configs could not be read before `max-wait` expired');
  try {
    return await untilDeadline(
      { clock, deadline: clock.now() + inputs['max-wait'] * 1000, cancel, late },
      async (end) => {
        const plans = await plansOf(inputs, dependencies, end);
        const configs = plans.flatMap((plan) => plan.configs.map(({ original }) => original));
        return { everyTargetHasRole: plans.every(({ roles }) => roles.length > 0), hasDisks: await haveFiles(configs) };
      },
    );
  } catch {
    return nothing;
  }
}

async function plansOf(inputs: Inputs, dependencies: Dependencies, signal: AbortSignal): Promise<TargetPlan[]> {
  const options = { signal, stagedFilesNeeded: false, buildDate: unknownBuildDate, info: () => {} };
  return planRun(await readConfigs(inputs, dependencies, options), inputs, () => {});
}
