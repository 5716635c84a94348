import { readFile } from 'node:fs/promises';
import { PublishError } from '../error.js';
import type { Command, CommandInput } from './inputs.js';

type Env = Readonly<Record<string, string | undefined>>;

/** What started the workflow run, as far as a decision depends on it. */
export interface WorkflowEvent {
  /** `push`, `pull_request`, `release`, …; empty outside of a workflow. */
  readonly name: string;
  /** Whether the ref of the run is a tag. */
  readonly isTag: boolean;
  /** The event's activity type, such as `published`. */
  readonly action?: string;
  /** The number of the pull request that the event is about. */
  readonly pullRequest?: number;
  /** Whether that comes from another repository, whose jobs get no token that may write. */
  readonly isFromFork?: boolean;
  /** The name of the repository's default branch. */
  readonly defaultBranch?: string;
}

/**
 * Read from the variables and the file that the runner sets; what the file doesn't say is left out. Which command runs
 * doesn't depend on whether a pull request comes from a fork: what decides is whether there are credentials, and GitHub
 * gives a fork's job neither secrets nor an OIDC token.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export async function readWorkflowEvent(env: Env): Promise<WorkflowEvent> {
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const { number, head, base } = payload?.pull_request ?? {};
  const defaultBranch = payload?.repository?.default_branch;
  // The repository of a fork may be gone by now.
  const isFromFork = head !== undefined && head.repo?.full_name !== base?.repo?.full_name;
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    isTag: env.GITHUB_REF_TYPE === 'tag',
    ...(typeof payload?.action === 'string' ? { action: payload.action } : {}),
    ...(typeof number === 'number' ? { pullRequest: number } : {}),
    ...(isFromFork ? { isFromFork } : {}),
    ...(typeof defaultBranch === 'string' && defaultBranch !== '' ? { defaultBranch } : {}),
  };
}

interface Payload {
  readonly action?: unknown;
  readonly repository?: { readonly default_branch?: unknown } | null;
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null };
    readonly base?: { readonly repo?: { readonly full_name?: unknown } | null };
  } | null;
}

async function readPayload(file: string | undefined): Promise<Payload | null | undefined> {
  if (!file) return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Payload | null;
  } catch {
    return undefined; // then nothing is published that a payload would have to allow
  }
}

/**
 * Whether the environment holds any credentials for AWS: an OIDC token to assume a role with, or one of the variables
 * that the SDK's default chain starts from. Sends no request, so it doesn't see the role of an instance.
 */
export function hasCredentials(env: Env, roleToAssume: string | undefined): boolean {
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
 * Events that run for code which nobody with write access has approved, or that anybody can start.
 * https://docs.github.com/actions/reference/security/securely-using-pull_request_target
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const carryingOthersCode: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  // Of the commits of pull requests, too, while the workflow runs with the rights of the default branch.
  'workflow_run',
  'check_run',
  'check_suite',
  'status',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'gollum',
];

/** Whether a run is of the default branch, and of nothing that somebody else has written. */
export function isOfDefaultBranch({ name, defaultBranch }: WorkflowEvent, { GITHUB_REF: ref }: Env): boolean {
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}` && !carryingOthersCode.includes(name);
}

/**
 * The command that runs: the input, or what `auto` chooses for the event.
 * Throws PublishError('input') where `auto` has no choice, for a command that writes on an event that carries other
 * people's code, unless that is allowed, and for a dry run of a command that has none.
 */
export function resolveCommand(
  input: CommandInput,
  event: WorkflowEvent,
  options: {
    readonly hasCredentials: boolean;
    /** What a release needs of this machine is there, so that it can be rehearsed. */
    readonly hasDisks: boolean;
    readonly allowOnPullRequest: boolean;
    readonly dryRun: boolean;
  },
): Command {
  const command = input === 'auto' ? commandFor(event, options) : input;
  if (writing.includes(command) && carryingOthersCode.includes(event.name) && !options.allowOnPullRequest) {
    throw new PublishError('input', `the command "${command}" doesn't run on the event "${event.name}"`, {
      hint:
        'This event can run for code that nobody has approved yet. Use `plan`, `rehearse` or `check`, or set ' +
        '`allow-on-pull-request: true` if only people you trust can cause it.',
    });
  }
  if (options.dryRun && ['create', 'publish', 'rehearse'].includes(command)) {
    throw new PublishError('input', `the command "${command}" has no dry run`, {
      hint: 'Use `plan`, which lists what `publish` would change, or remove `dry-run`.',
    });
  }
  return command;
}

/** What `auto` is. It publishes only on events that stand for a decision to release. */
function commandFor(
  { name, isTag, action }: WorkflowEvent,
  { hasCredentials, hasDisks }: { readonly hasCredentials: boolean; readonly hasDisks: boolean },
): Command {
  const comparing = hasCredentials ? 'plan' : hasDisks ? 'rehearse' : 'check';
  switch (name) {
    case 'push':
      return isTag ? 'publish' : comparing;
    case 'workflow_dispatch':
    case 'schedule':
      return 'publish';
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
    case 'merge_group':
      return comparing;
    case 'release':
      if (action === 'published') return 'publish';
  }
  const what = action === undefined ? `"${name}"` : `"${name}" (${action})`;
  throw new PublishError('input', `the input "command" is "auto", which does nothing on the event ${what}`, {
    hint:
      'Set `command`. `auto` publishes on the push of a tag, a published release, workflow_dispatch and schedule. ' +
      'It plans, rehearses or checks on pull requests, merge_group and the push of a branch.',
  });
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
export function githubVariables(env: Env): Record<string, string> {
  return Object.fromEntries(
    templateVariables.flatMap((name) => {
      const value = env[`GITHUB_${name.toUpperCase()}`];
      return value ? [[`github.${name}`, value]] : [];
    }),
  );
}
