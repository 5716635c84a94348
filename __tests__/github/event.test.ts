import { describe, expect, it } from '@jest/globals';
import { githubVariables, hasCredentials, resolveCommand, workflowEvent } from '../../src/github/event.js';

const push = workflowEvent({ GITHUB_EVENT_NAME: 'push' });
const pullRequest = workflowEvent({ GITHUB_EVENT_NAME: 'pull_request' });

describe('the command', () => {
  it.each([
    ['auto', push, true, 'publish'],
    ['auto', push, false, 'publish'],
    ['auto', pullRequest, true, 'plan'],
    ['auto', pullRequest, false, 'check'],
    ['plan', pullRequest, false, 'plan'],
    ['verify', pullRequest, true, 'verify'],
    ['list', pullRequest, true, 'list'],
    ['create', push, true, 'create'],
  ] as const)('%s on %j with credentials: %s is %s', (input, event, withCredentials, expected) => {
    expect(resolveCommand(input, event, { hasCredentials: withCredentials, allowOnPullRequest: false })).toBe(expected);
  });

  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])('create is refused on %s', (name) => {
    const event = workflowEvent({ GITHUB_EVENT_NAME: name });
    const options = { hasCredentials: true, allowOnPullRequest: false };
    expect(() => resolveCommand('create', event, options)).toThrow(
      `the command "create" doesn't run on the event "${name}"`,
    );
    expect(resolveCommand('create', event, { ...options, allowOnPullRequest: true })).toBe('create');
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
