import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../scripts/runner.js';
import type { Clock } from '../../src/aws/wait.js';
import type { Dependencies } from '../../src/github/dependencies.js';
import { type Inputs, readInputs } from '../../src/github/inputs.js';
import { createLog } from '../../src/github/log.js';
import { publishResults, verifyOrigin } from '../../src/github/publish-results.js';
import { createCore } from '../support/core.js';
import { manualClock } from '../support/manual-clock.js';
import { image, inRegion, runResult } from '../support/results.js';
import { type FakeApi, startFakeApi } from './fake-api.js';

let api: FakeApi;
beforeEach(async () => {
  api = await startFakeApi([]);
});
afterEach(() => api.close());

const published = (more = {}) =>
  runResult({ command: 'publish', images: [image('my-os', [inRegion('us-east-1', { public: true })])], ...more });

function inputs(command: string, given: Readonly<Record<string, string>>): Inputs {
  const all = { config: 'image.yaml', command, 'github-token': 'ghs_secret', ...given };
  return readInputs(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  );
}

function dependencies(lines: string[], clock: Clock = manualClock()): Dependencies {
  const env = {
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'octo/images',
    ACTIONS_ID_TOKEN_REQUEST_URL: api.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  };
  const core = createCore(env, (line) => lines.push(line));
  return {
    env,
    workingDirectory: '.',
    clock,
    random: () => 0.5,
    core,
    log: createLog(core, clock),
    cancel: new AbortController().signal,
  };
}

describe('what is announced on GitHub', () => {
  it.each([
    ['is not complete', { complete: false }],
    ['has failed', { outcome: 'failed' }],
    ['was cancelled', { outcome: 'cancelled' }],
  ])('is nothing of a run that %s', async (_, more) => {
    const given = inputs('publish', { release: 'v1', attest: 'true' });
    expect(await publishResults(published(more), given, dependencies([]))).toEqual({ isDone: true });
    expect(api.requests).toEqual([]);
  });
});

describe('a GitHub that does not answer', () => {
  /** A limit is over once GitHub has been asked. */
  const hanging = (): Clock => {
    api.behave('hang');
    const asked = new Promise<void>((resolve) => api.meanwhile(/./, resolve));
    return { ...manualClock(), elapse: () => asked };
  };

  it.each([
    [
      { release: 'v1' },
      "could not reach GitHub's API: no answer within 180 seconds",
      'Run again: what exists in AWS is found again, and only the release is written.',
    ],
    [
      { attest: 'true', release: 'false' },
      'the attestation failed: no answer within 180 seconds',
      'Run again: what exists in AWS is found again, and only the attestation is repeated.',
    ],
  ])('fails a run with %j, and the error says what to do', async (given, message, hint) => {
    const lines: string[] = [];
    const { isDone } = await publishResults(published(), inputs('publish', given), dependencies(lines, hanging()));
    expect(isDone).toBe(false);
    const errors = lines.flatMap((line) => parseCommand(line) ?? []).filter(({ name }) => name === 'error');
    expect(errors.map((error) => error.message)).toEqual([`${message}\n${hint}`]);
  });

  it('fails a verify with `attestation`, and the failure says what to do', async () => {
    const result = published({ command: 'verify' });
    const failures = await verifyOrigin(result, inputs('verify', { attestation: 'true' }), dependencies([], hanging()));
    expect(failures.map(({ error: { message, hint } }) => ({ message, hint }))).toEqual([
      {
        message: 'could not verify attestations: no answer within 180 seconds',
        hint: "Make sure that the runner can reach GitHub's API, and run `verify` again.",
      },
    ]);
  });
});
