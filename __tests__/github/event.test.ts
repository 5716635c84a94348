import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { githubVariables, hasCredentials, readWorkflowEvent, resolveCommand } from '../../src/github/event.js';
import type { CommandInput } from '../../src/github/inputs.js';

const event = (name: string, more: { isTag?: boolean; action?: string } = {}) => ({ name, isTag: false, ...more });
const options = { hasCredentials: true, hasDisks: false, allowOnPullRequest: false, dryRun: false };

describe('the command that auto chooses', () => {
  it.each([
    [event('push', { isTag: true }), 'publish', 'publish'],
    [event('release', { action: 'published' }), 'publish', 'publish'],
    [event('workflow_dispatch'), 'publish', 'publish'],
    [event('schedule'), 'publish', 'publish'],
    [event('push'), 'plan', 'check'],
    [event('merge_group', { action: 'checks_requested' }), 'plan', 'check'],
    [event('pull_request', { action: 'opened' }), 'plan', 'check'],
    [event('pull_request_review'), 'plan', 'check'],
    [event('pull_request_review_comment'), 'plan', 'check'],
  ])('on %j is %s with credentials, %s without', (on, withCredentials, without) => {
    expect(resolveCommand('auto', on, options)).toBe(withCredentials);
    expect(resolveCommand('auto', on, { ...options, hasCredentials: false })).toBe(without);
    const withDisks = { ...options, hasDisks: true };
    expect(resolveCommand('auto', on, withDisks)).toBe(withCredentials);
    const rehearsed = without === 'check' ? 'rehearse' : without;
    expect(resolveCommand('auto', on, { ...withDisks, hasCredentials: false })).toBe(rehearsed);
  });

  it.each([
    ...['created', 'edited', 'prereleased', 'released', 'deleted', undefined].map((action) =>
      event('release', action === undefined ? {} : { action }),
    ),
    ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'fork', 'watch'].map((name) =>
      event(name),
    ),
    ...['repository_dispatch', 'deployment', 'create', 'check_suite', 'registry_package', 'of_tomorrow', ''].map(
      (name) => event(name, { isTag: true }),
    ),
  ])('on %j is for the workflow to say', (on) => {
    expect(() => resolveCommand('auto', on, options)).toThrow(/^the input "command" is "auto", which/);
    expect(() => resolveCommand('auto', on, { ...options, allowOnPullRequest: true })).toThrow(/^the input "command"/);
  });
});

describe('a command that the workflow names', () => {
  it.each([
    ['plan', 'pull_request'],
    ['verify', 'pull_request_target'],
    ['list', 'issue_comment'],
    ['check', 'workflow_run'],
    ['rehearse', 'pull_request'],
    ['create', 'push'],
    ['publish', 'release'],
    ['cleanup', 'schedule'],
    ['unpublish', 'workflow_dispatch'],
    ['publish', 'repository_dispatch'],
    ['publish', 'deployment'],
    ['create', ''],
  ] as const)('%s runs on "%s"', (command, name) => {
    expect(resolveCommand(command, event(name), { ...options, hasCredentials: false })).toBe(command);
  });

  const othersCode = [
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
    ...['workflow_run', 'check_run', 'check_suite', 'status', 'issue_comment', 'issues', 'discussion'],
    ...['discussion_comment', 'fork', 'watch', 'gollum'],
  ];
  it.each(
    othersCode.flatMap((name) =>
      (['create', 'publish', 'cleanup', 'unpublish'] as const).map((one) => [one, name] as const),
    ),
  )('%s is refused on %s, unless that is allowed', (command, name) => {
    expect(() => resolveCommand(command, event(name), options)).toThrow(
      `the command "${command}" doesn't run on the event "${name}"`,
    );
    expect(resolveCommand(command, event(name), { ...options, allowOnPullRequest: true })).toBe(command);
  });
});

describe('a dry run', () => {
  it.each<[CommandInput]>([['create'], ['publish'], ['auto']])('of %s is an error, not ignored', (input) => {
    expect(() => resolveCommand(input, event('push', { isTag: true }), { ...options, dryRun: true })).toThrow(
      /^the command "(create|publish)" has no dry run$/,
    );
  });

  it.each<[CommandInput, string]>([
    ['cleanup', 'cleanup'],
    ['unpublish', 'unpublish'],
    ['plan', 'plan'],
    ['check', 'check'],
    ['auto', 'plan'],
  ])('of %s is none or true: %s', (input, expected) => {
    expect(resolveCommand(input, event('push'), { ...options, dryRun: true })).toBe(expected);
  });
});

describe('the event', () => {
  it.each([
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' }, '{}', { name: 'push', isTag: true }],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'branch' }, '', { name: 'push', isTag: false }],
    [
      { GITHUB_EVENT_NAME: 'pull_request' },
      '{"action": "opened", "pull_request": {"number": 7}}',
      { name: 'pull_request', isTag: false, action: 'opened', pullRequest: 7 },
    ],
    [
      { GITHUB_EVENT_NAME: 'pull_request' },
      '{"pull_request": {"number": 7, "head": {"repo": {"full_name": "a/x"}}, "base": {"repo": {"full_name": "a/x"}}}}',
      { name: 'pull_request', isTag: false, pullRequest: 7 },
    ],
    [
      { GITHUB_EVENT_NAME: 'pull_request' },
      '{"pull_request": {"number": 7, "head": {"repo": {"full_name": "b/x"}}, "base": {"repo": {"full_name": "a/x"}}}}',
      { name: 'pull_request', isTag: false, pullRequest: 7, isFromFork: true },
    ],
    [
      { GITHUB_EVENT_NAME: 'pull_request' },
      '{"pull_request": {"number": 7, "head": {"repo": null}, "base": {"repo": {"full_name": "a/x"}}}}',
      { name: 'pull_request', isTag: false, pullRequest: 7, isFromFork: true },
    ],
    [{ GITHUB_EVENT_NAME: 'release' }, '{"action": 7, "pull_request": null}', { name: 'release', isTag: false }],
    [{ GITHUB_EVENT_NAME: 'release' }, '{"action": "publ', { name: 'release', isTag: false }],
    [{ GITHUB_EVENT_NAME: 'release' }, 'null', { name: 'release', isTag: false }],
    [{}, undefined, { name: '', isTag: false }],
  ])('of %j with %s is %j', async (env, payload, expected) => {
    const directory = await mkdtemp(join(tmpdir(), 'ami-publish-event-'));
    const file = join(directory, 'event.json');
    if (payload !== undefined) await writeFile(file, payload);
    expect(await readWorkflowEvent({ ...env, GITHUB_EVENT_PATH: file })).toEqual(expected);
    await rm(directory, { recursive: true });
  });

  it('of a process without a payload is its name', async () => {
    expect(await readWorkflowEvent({ GITHUB_EVENT_NAME: 'schedule' })).toEqual({ name: 'schedule', isTag: false });
  });
});

it.each([
  [{}, undefined, false],
  [{ AWS_ACCESS_KEY_ID: '' }, undefined, false],
  [{ AWS_ACCESS_KEY_ID: 'AKIA' }, undefined, true],
  [{ AWS_PROFILE: 'ci' }, undefined, true],
  [{ AWS_ACCESS_KEY_ID: 'AKIA' }, 'arn:aws:iam::123456789012:role/x', true],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, 'arn:aws:iam::123456789012:role/x', true],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, undefined, false],
])('in %j with the role %s there are credentials: %s', (env, role, expected) => {
  expect(hasCredentials(env, role)).toBe(expected);
});

it('offers the github values that the event has', () => {
  expect(
    githubVariables({ GITHUB_REF_NAME: 'v1.0', GITHUB_SHA: 'abc', GITHUB_HEAD_REF: '', GITHUB_TOKEN: 'secret' }),
  ).toEqual({ 'github.ref_name': 'v1.0', 'github.sha': 'abc' });
});
