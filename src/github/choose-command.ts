import { untilDeadline } from '../aws/wait.js';
import { unknownBuildDate } from '../config/build-date.js';
import { PublishError } from '../error.js';
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
  const mayAssumeRoles = inputs.command === 'auto' && !ownCredentials && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL);
  return resolveCommand(inputs.command, event, {
    hasCredentials: ownCredentials || (mayAssumeRoles && (await everyTargetHasRole(inputs, dependencies))),
    allowOnPullRequest: inputs['allow-on-pull-request'],
    dryRun: inputs['dry-run'],
  });
}

/** False also for configs that can't be read: the command that is chosen reads them again, and says what is wrong. */
async function everyTargetHasRole(inputs: Inputs, dependencies: Dependencies): Promise<boolean> {
  const { clock, cancel } = dependencies;
  const late = new PublishError('timeout', 'the configs could not be read before `max-wait` expired');
  try {
    return await untilDeadline(
      { clock, deadline: clock.now() + inputs['max-wait'] * 1000, cancel, late },
      async (end) => {
        const loaded = await readConfigs(inputs, dependencies, {
          signal: end,
          stagedFilesNeeded: false,
          buildDate: unknownBuildDate,
          info: () => {},
        });
        return planRun(loaded, inputs, () => {}).every(({ roles }) => roles.length > 0);
      },
    );
  } catch {
    return false;
  }
}
