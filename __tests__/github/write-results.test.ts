import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as actionsCore from '@actions/core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { parseCommand, readFileCommands, readSummary } from '../../scripts/runner.js';
import { type Clock, systemClock } from '../../src/aws/wait.js';
import { PublishError } from '../../src/error.js';
import type { Dependencies } from '../../src/github/dependencies.js';
import { makeDirectory } from '../../src/github/directory.js';
import type { WorkflowEvent } from '../../src/github/event.js';
import { type Inputs, readInputs } from '../../src/github/inputs.js';
import { createLog } from '../../src/github/log.js';
import { commentOnPullRequest, writeResults } from '../../src/github/write-results.js';
import { change, image, inRegion, runResult } from '../support/results.js';
import { type FakeApi, startFakeApi } from './fake-api.js';

let directory: string;
/** One pair for all: the package looks up the summary's file once. */
let files: { GITHUB_OUTPUT: string; GITHUB_STEP_SUMMARY: string };
/** What the package itself prints on the standard output of this process. */
let printed: string[];
const before = { ...process.env };

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-results-'));
  files = { GITHUB_OUTPUT: join(directory, 'output'), GITHUB_STEP_SUMMARY: join(directory, 'summary') };
  Object.assign(process.env, files);
});
beforeEach(async () => {
  for (const file of Object.values(files)) await writeFile(file, '');
  printed = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(...String(text).trimEnd().split('\n'));
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  process.env = before;
  await rm(directory, { recursive: true });
});

function dependencies(env: Record<string, string> = {}, cancel = new AbortController().signal): Dependencies {
  return {
    env: { ...files, ...env },
    workingDirectory: directory,
    clock: systemClock,
    random: () => 0.5,
    core: actionsCore,
    log: createLog(actionsCore, systemClock),
    cancel,
  };
}

function inputs(given: Record<string, string> = {}): Inputs {
  const all = { config: 'image.yaml', manifest: 'out/manifest.json', ...given };
  return readInputs(
    Object.fromEntries(Object.entries(all).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  );
}

/** Level and text of each annotation. */
const annotations = (): [string, string][] =>
  printed.flatMap((line) => {
    const command = parseCommand(line);
    return command && /^(error|warning)$/.test(command.name) ? [[command.name, command.message] as const] : [];
  }) as [string, string][];

describe('the results of a run', () => {
  it.each([
    [256, []],
    [257, [['warning', expect.stringMatching(/^output "matrix" has 257 jobs, and GitHub starts at most 256/)]]],
  ])('warn of a matrix that GitHub would refuse: %d jobs', async (jobs, warnings) => {
    const images = Array.from({ length: jobs }, (_, index) => image(`my-os-${index}`, [inRegion('us-east-1')]));
    await writeResults(runResult({ command: 'plan', images }), inputs({ command: 'plan' }), dependencies());
    expect(annotations()).toEqual(warnings);
  });

  it('are in the manifest, the outputs, the summary and the log', async () => {
    expect(await writeResults(runResult(), inputs(), dependencies())).toBe(true);
    const manifest = JSON.parse(await readFile(join(directory, 'out/manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ outcome: 'succeeded', images: [{ name: 'my-os' }] });
    expect(await readFileCommands(files.GITHUB_OUTPUT)).toMatchObject({
      'ami-ids': 'ami-eu-west-1\nami-us-east-1',
      manifest: 'out/manifest.json',
      complete: 'true',
    });
    expect(await readSummary(files.GITHUB_STEP_SUMMARY)).toContain('ami-us-east-1');
    expect(printed.join('\n')).toContain('ami-us-east-1');
    expect(annotations()).toEqual([]);
  });

  it('stay within the limits of GitHub, which drops a long summary whole and refuses a long output', async () => {
    const regions = Array.from({ length: 35 }, (_, at) => `xx-somewhere-${at}`);
    const images = Array.from({ length: 20 }, (_, at) =>
      image(
        `my-os-${at}-${'“ü”'.repeat(35)}`,
        regions.map((region) => inRegion(region)),
      ),
    );
    const changes = images.flatMap(({ name }) =>
      regions.map((region) => change({ region, image: name, to: { description: 'ü|'.repeat(1_000) } })),
    );
    expect(await writeResults(runResult({ images, changes }), inputs(), dependencies())).toBe(true);
    const written = await readFileCommands(files.GITHUB_OUTPUT);
    for (const value of Object.values(written)) expect(value.length * 2).toBeLessThan(1024 * 1024);
    expect(written.changes).toBe('');
    expect(JSON.parse(written.images ?? '')).toHaveProperty([images[0]?.name ?? '', 'xx-somewhere-0']);
    expect(await readSummary(files.GITHUB_STEP_SUMMARY)).toContain('ami-xx-somewhere-34');
    const record = JSON.parse(await readFile(join(directory, 'out/manifest.run.json'), 'utf8'));
    expect(record.changes).toHaveLength(changes.length);
    expect(annotations()).toEqual([['warning', expect.stringMatching(/^output "changes" is empty.* manifest$/)]]);
  });

  it('that cannot be written are an error each, and hide no other', async () => {
    await mkdir(join(directory, 'taken'), { recursive: true });
    const missing = { GITHUB_OUTPUT: join(directory, 'gone') };
    process.env.GITHUB_OUTPUT = missing.GITHUB_OUTPUT;
    expect(await writeResults(runResult(), inputs({ manifest: 'taken' }), dependencies(missing))).toBe(false);
    process.env.GITHUB_OUTPUT = files.GITHUB_OUTPUT;
    expect(annotations()).toEqual([
      ['error', expect.stringMatching(/^could not write the outputs: .*gone/)],
      ['error', expect.stringMatching(/^could not write the manifest taken: EISDIR/)],
    ]);
    expect(await readSummary(files.GITHUB_STEP_SUMMARY)).toContain('ami-us-east-1');
    expect(annotations().join()).toContain('The log above lists what was done in AWS');
  });

  it('that cannot be written say nothing of AWS where the run did not get there', async () => {
    await mkdir(join(directory, 'taken'), { recursive: true });
    const result = runResult({ command: 'check', targets: [] });
    expect(await writeResults(result, inputs({ manifest: 'taken' }), dependencies())).toBe(false);
    expect(annotations()).toEqual([['error', expect.stringContaining('Make sure that the job can write there')]]);
    expect(annotations().join()).not.toContain('AWS');
  });

  it.each(['/proc/ami-publish/manifest.json', '/proc/self/fd/nothing/m.json'])(
    'that have no place at %s are an error at once',
    async (manifest) => {
      expect(await writeResults(runResult(), inputs({ manifest }), dependencies())).toBe(false);
      expect(annotations()).toEqual([['error', expect.stringMatching(/^could not write the manifest .*: ENOENT/)]]);
    },
  );

  it('that have no place on a drive that is not there are an error, too', async () => {
    const missing = Object.assign(new Error('ENOENT: no such file or directory'), { code: 'ENOENT' });
    const made: string[] = [];
    const looked: string[] = [];
    const drive = {
      stat: async (path: string) => {
        looked.push(path);
        if (looked.length > 10) return; // ends what would go on forever
        throw missing;
      },
      mkdir: async (path: string) => {
        made.push(path);
        throw missing;
      },
    };
    await expect(makeDirectory('/out/results', drive)).rejects.toBe(missing);
    expect(looked).toEqual(['/out/results', '/out', '/']);
    expect(made).toEqual(['/']);
  });

  it('are not put into a pipe that nobody reads', async () => {
    const pipe = join(directory, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await writeResults(runResult(), inputs({ manifest: pipe }), dependencies())).toBe(false);
    expect(annotations()).toEqual([['error', expect.stringMatching(/^could not write the manifest .*: ENXIO/)]]);
  });

  it.each([
    ['ten seconds', 10_000, new AbortController().signal],
    ['two seconds when cancelled', 2_000, AbortSignal.abort(new PublishError('cancelled', 'over'))],
  ])('are waited for %s at most', async (_, limitMs, cancel) => {
    const slept: number[] = [];
    const clock: Clock = {
      ...systemClock,
      now: () => 0,
      elapse: async (milliseconds) => {
        slept.push(milliseconds);
      },
    };
    const summary = { addRaw: () => ({ write: () => new Promise(() => {}) }) };
    const never = { ...dependencies({}, cancel), clock, core: { ...actionsCore, summary } };
    expect(await writeResults(runResult(), inputs(), never)).toBe(false);
    expect(slept).toEqual([limitMs, limitMs, limitMs]);
    expect(annotations()).toContainEqual([
      'error',
      expect.stringContaining(`could not write the job summary: the disk did not respond within ${limitMs / 1000} s`),
    ]);
  });

  it('of a cancelled run say what to do next', async () => {
    const cancel = AbortSignal.abort(new PublishError('cancelled', 'the run was cancelled (SIGINT)'));
    await writeResults(runResult({ outcome: 'cancelled' }), inputs(), dependencies({}, cancel));
    expect(printed).toContain(
      'the run was cancelled (SIGINT). Everything created so far is kept. Run again to continue.',
    );
  });

  it('show other people’s words as text', async () => {
    const failures = [
      {
        code: 'aws' as const,
        message: 'no\n::add-mask::x',
        image: '::error::',
        region: 'us-east-1',
        bestEffort: false,
      },
    ];
    const images = [image('::stop-commands::x', [inRegion('us-east-1')])];
    await writeResults(runResult({ outcome: 'failed', failures, images }), inputs(), dependencies());
    const commands = printed.flatMap((line) => parseCommand(line) ?? []);
    expect(commands.map(({ name, message }) => [name, message])).toEqual([
      ['error', '::error:: in us-east-1: no\n::add-mask::x'],
    ]);
  });
});

describe('the plan on a pull request', () => {
  let api: FakeApi;
  let env: Record<string, string>;
  const token = { 'github-token': 'ghs_secret' };
  const event: WorkflowEvent = { name: 'pull_request', isTag: false, pullRequest: 7 };

  beforeEach(async () => {
    api = await startFakeApi([]);
    env = { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'octo/images' };
  });
  afterEach(() => api.close());

  it('is a comment', async () => {
    await commentOnPullRequest(runResult({ command: 'plan' }), inputs(token), event, dependencies(env));
    expect(api.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/### ✅ plan: nothing to change.*<code>image.yaml<\/code>/s),
    ]);
    expect(printed).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['configs', { config: 'other.yaml' }],
    ['images', { images: 'my-os-*' }],
    ['groups', { group: 'nightly' }],
    ['regions', { regions: 'eu-west-1' }],
    ['mappings', { 'config-mapping': 'other.yaml' }],
    ['disk images', { 'source-path': 'disk.raw' }],
    ['accounts', { 'role-to-assume': 'arn:aws:iam::123456789012:role/plan' }],
  ])('is one for each of two steps of a job with different %s', async (_, more) => {
    for (const given of [token, { ...token, ...more }, token, { ...token, ...more }]) {
      await commentOnPullRequest(runResult({ command: 'plan' }), inputs(given), event, dependencies(env));
    }
    expect(api.comments).toHaveLength(2);
  });

  it.each(['verify', 'list', 'create', 'publish', 'unpublish', 'cleanup', 'auto'])(
    'is not the result of %s',
    async (command) => {
      await commentOnPullRequest(runResult({ command }), inputs(token), event, dependencies(env));
      expect(api.requests).toEqual([]);
    },
  );

  it.each(['check', 'rehearse'])('of a job without credentials is what %s finds', async (command) => {
    await commentOnPullRequest(runResult({ command }), inputs(token), event, dependencies(env));
    expect(api.comments).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, WorkflowEvent]>([
    ['without a token', {}, event],
    ['on a push', token, { name: 'push', isTag: true }],
  ])('is none %s', async (_, given, on) => {
    await commentOnPullRequest(runResult({ command: 'plan' }), inputs(given), on, dependencies(env));
    expect(api.requests).toEqual([]);
  });

  it('is a line in the log that says what to do where GitHub refuses it', async () => {
    api.behave('refuse');
    await commentOnPullRequest(runResult({ command: 'plan' }), inputs(token), event, dependencies(env));
    expect(printed).toEqual([
      'Could not write the comment on the pull request: GitHub refused the comment (403): Resource not accessible by integration. ' +
        'Add "permissions: pull-requests: write" to the job. Pull requests from forks never get this permission. ' +
        'The job summary shows the same.',
    ]);
  });

  it('of a fork is in the summary only, and the log says why', async () => {
    api.behave('refuse');
    const fork = { ...event, isFromFork: true };
    await commentOnPullRequest(runResult({ command: 'plan' }), inputs(token), fork, dependencies(env));
    expect(printed).toEqual([
      'No comment on the pull request: it comes from a fork, whose jobs get no token that may write. ' +
        'The job summary shows the same.',
    ]);
  });

  it('of a fork is a comment where the token may write', async () => {
    const fork = { ...event, isFromFork: true };
    await commentOnPullRequest(runResult({ command: 'plan' }), inputs(token), fork, dependencies(env));
    expect(api.comments).toHaveLength(1);
  });

  it('points to the page with the job summary', async () => {
    const run = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '2' };
    const at = dependencies({ ...env, ...run });
    await commentOnPullRequest(runResult({ command: 'plan' }), inputs(token), event, at);
    expect(api.comments[0]?.body).toContain('(https://github.com/octo/images/actions/runs/12/attempts/2)');
  });

  it('is none where the workflow wants none', async () => {
    const given = inputs({ ...token, comment: 'never' });
    await commentOnPullRequest(runResult({ command: 'plan' }), given, event, dependencies(env));
    expect(api.requests).toEqual([]);
  });

  it.each([
    ['half a minute', '5h30m', 30_000],
    ['until the run is over', '20s', 20_000],
    ['five seconds when it is over', '1s', 5_000],
  ])('is waited for %s', async (_, maxWait, limitMs) => {
    api.behave('hang');
    let expire = (): void => {};
    const slept: number[] = [];
    const result = runResult({ command: 'plan' });
    const clock: Clock = {
      ...systemClock,
      now: () => Date.parse(result.startedAt),
      elapse: (milliseconds) => {
        slept.push(milliseconds);
        return new Promise((resolve) => {
          expire = resolve;
        });
      },
    };
    const given = inputs({ ...token, 'max-wait': maxWait });
    const writing = commentOnPullRequest(result, given, event, { ...dependencies(env), clock });
    while (api.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expire();
    await writing;
    expect(slept).toEqual([limitMs]);
    expect(printed).toEqual([
      `Could not write the comment on the pull request: could not reach GitHub's API: no answer within ${limitMs / 1000} seconds. Make sure that the runner can reach GitHub's API, and run again.`,
    ]);
  });

  it('is no comment of a cancelled run', async () => {
    const cancel = AbortSignal.abort(new PublishError('cancelled', 'the run was cancelled (SIGINT)'));
    await commentOnPullRequest(runResult({ command: 'plan' }), inputs(token), event, dependencies(env, cancel));
    expect(api.requests).toEqual([]);
    expect(printed).toEqual(['Could not write the comment on the pull request: the run was cancelled (SIGINT)']);
  });
});
