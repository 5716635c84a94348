import { PublishError } from '../error.js';
import type { Command, CommandInput } from './inputs.js';

/** What started the workflow run, as far as a decision depends on it. */
interface WorkflowEvent {
  /** `push`, `pull_request`, `release`, … */
  readonly name: string;
  readonly isPullRequest: boolean;
}

/**
 * Read from the variables that the runner sets. It doesn't matter whether a pull request comes from a fork: what
 * decides is whether there are credentials, and GitHub gives a fork's job neither secrets nor an OIDC token.
 */
export function workflowEvent(env: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  // pull_request, pull_request_target, pull_request_review, pull_request_review_comment
  return { name, isPullRequest: name.startsWith('pull_request') };
}

/**
 * Whether the environment holds any credentials for AWS: an OIDC token to assume a role with, or one of the variables
 * that the SDK's default chain starts from. Sends no request, so it doesn't see the role of an instance.
 */
export function hasCredentials(
  env: Readonly<Record<string, string | undefined>>,
  roleToAssume: string | undefined,
): boolean {
  if (roleToAssume !== undefined && env.ACTIONS_ID_TOKEN_REQUEST_URL) return true;
  return [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  ].some((name) => Boolean(env[name]));
}

/** The commands that change something in AWS. */
const writing: readonly Command[] = ['create', 'publish', 'cleanup', 'unpublish', 'refresh'];

/**
 * The command that runs. On pull requests `auto` is `plan` with credentials and `check` without; on any other event it
 * is `publish`.
 * Throws PublishError('input') for a command that writes on a pull request, unless that is allowed.
 */
export function resolveCommand(
  input: CommandInput,
  event: WorkflowEvent,
  options: { readonly hasCredentials: boolean; readonly allowOnPullRequest: boolean },
): Command {
  if (input === 'auto') {
    if (!event.isPullRequest) return 'publish';
    return options.hasCredentials ? 'plan' : 'check';
  }
  if (event.isPullRequest && writing.includes(input) && !options.allowOnPullRequest) {
    throw new PublishError('input', `the command "${input}" doesn't run on the event "${event.name}"`, {
      hint:
        'A pull request contains code that nobody has approved yet. Use `plan` or `check`, or set ' +
        '`allow-on-pull-request: true` if only people you trust can open one.',
    });
  }
  return input;
}

/** The values of the `github` context that templates in names, tags and descriptions may use. */
const templateVariables = [
  'actor',
  'base_ref',
  'event_name',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_type',
  'repository',
  'repository_owner',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'workflow',
] as const;

/**
 * Values by name: `github.ref_name`, `github.sha`, … A value that this event doesn't have is left out, so that a
 * template that uses it fails at its line instead of putting nothing into an image's name.
 */
export function githubVariables(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    templateVariables.flatMap((name) => {
      const value = env[`GITHUB_${name.toUpperCase()}`];
      return value ? [[`github.${name}`, value]] : [];
    }),
  );
}
