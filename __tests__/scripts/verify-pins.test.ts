import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pinsIn, problemOf } from '../../scripts/verify-pins.js';

const sha = 'a'.repeat(40);

describe('the pins of a workflow', () => {
  it('have a repository, a commit and a version', () => {
    const text = `
      - uses: actions/checkout@${sha} # v5.0.0
      - id: init
        uses: github/codeql-action/init@${sha} # v4.37.9
      - uses: ./
      - uses: OWNER/ami-publish@${'0'.repeat(40)} # v1.0.0
`;
    expect(pinsIn(text)).toEqual({
      pins: [
        { repository: 'actions/checkout', sha, version: 'v5.0.0' },
        { repository: 'github/codeql-action', sha, version: 'v4.37.9' },
      ],
      problems: [],
    });
  });

  it.each([
    'actions/checkout@v5',
    `actions/checkout@${sha}`,
    `actions/checkout@${sha} # v5`,
    'actions/checkout@a1b2c3d # v5.0.0',
  ])('are not %s', (uses) => {
    const problems = [`${uses} is not pinned to a full commit SHA with its version`];
    expect(pinsIn(`- uses: ${uses}\n`)).toEqual({ pins: [], problems });
  });

  it('are in every workflow here', async () => {
    for (const folder of ['.github/workflows', 'examples/workflows']) {
      for (const name of await readdir(folder)) {
        expect(pinsIn(await readFile(join(folder, name), 'utf8')).problems).toEqual([]);
      }
    }
  });
});

describe('a pin', () => {
  let directory: string;
  let before: NodeJS.ProcessEnv;
  let commits: string[];

  const git = (...words: string[]) => execFileSync('git', ['-C', directory, ...words], { encoding: 'utf8' }).trim();

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'ami-publish-pins-'));
    git('init', '--quiet');
    git('config', 'user.name', 'octo');
    git('config', 'user.email', 'octo@example.com');
    commits = ['one', 'two'].map((message) => {
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    });
    git('tag', 'v1.0.0', 'HEAD~1');
    git('tag', '--annotate', 'v2.0.0', '--message', 'v2.0.0');
    before = { ...process.env };
    Object.assign(process.env, {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${directory}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/octo/tool',
    });
  });
  afterEach(async () => {
    process.env = before;
    await rm(directory, { recursive: true, force: true });
  });

  const check = (version: string, commit = '') => problemOf({ repository: 'octo/tool', sha: commit, version });

  it('is right where its tag, annotated or not, names its commit', async () => {
    expect([await check('v1.0.0', commits[0]), await check('v2.0.0', commits[1])]).toEqual([undefined, undefined]);
  });

  it('is wrong at the commit of another version, or of none', async () => {
    expect(await check('v1.0.0', commits[1])).toBe(`octo/tool@${commits[1]} is not v1.0.0, which is ${commits[0]}`);
    expect(await check('v3.0.0', commits[1])).toBe(`octo/tool@${commits[1]} is not v3.0.0, which is no tag there`);
  });
});
