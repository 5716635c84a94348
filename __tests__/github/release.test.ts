import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ReleaseToWrite, writeRelease } from '../../src/github/release.js';
import { manualClock } from '../support/manual-clock.js';
import { change, image, inRegion, runResult } from '../support/results.js';
import { type FakeGithub, startFakeGithub, token } from './fake-github.js';

let github: FakeGithub;
let env: Record<string, string>;
const never = new AbortController().signal;

beforeEach(async () => {
  github = await startFakeGithub();
  github.tags.push('v1');
  env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/images' };
});
afterEach(() => github.close());

const published = runResult({
  command: 'publish',
  images: [image('my-os', [inRegion('us-east-1', { public: true })])],
});
const write = (more: Partial<ReleaseToWrite> = {}) =>
  writeRelease(
    env,
    token,
    {
      tag: 'v1',
      creates: true,
      about: ['image.yaml'],
      result: published,
      manifest: { name: 'm.json', text: '{}' },
      ...more,
    },
    never,
    manualClock(),
  );
const body = (): string => github.releases[0]?.body ?? '';
const digest = createHash('sha256').update('["image.yaml"]').digest('hex').slice(0, 16);
const [begin, end] = ['begin', 'end'].map((part) => `<!-- ami-publish ${digest} ${part} -->`);

describe('a release', () => {
  it('is created as a draft, gets the manifest, and is published with the AMIs', async () => {
    expect(await write()).toEqual({
      url: 'https://github.com/octo/images/releases/tag/v1',
      isDraft: false,
      notices: [],
    });
    expect(github.changes()).toEqual([
      'POST /repos/octo/images/releases',
      expect.stringMatching(/^POST \/api\/uploads\/.*\?name=m\.json/),
      expect.stringMatching(/^PATCH /),
    ]);
    expect(github.releases).toMatchObject([{ tag_name: 'v1', draft: false, assets: [{ name: 'm.json' }] }]);
    expect(body()).toContain('ami-us-east-1');
    expect(body()).not.toContain('creates this release');
  });

  it('of somebody else keeps its text, and is edited once in three runs', async () => {
    github.addRelease({ tag_name: 'v1', body: '# Notes\r\n\r\n* all new\r\n' });
    await write({ result: { ...published, changes: [change()] }, manifest: { name: 'm.json', text: '{"changes":1}' } });
    await write();
    await write();
    expect(body()).toMatch(/^# Notes\r\n\r\n\* all new\n\n<!-- ami-publish [0-9a-f]{16} begin -->\n/);
    const [edits, uploads, deletions] = ['PATCH', 'POST', 'DELETE'].map(
      (method) => github.changes().filter((line) => line.startsWith(method)).length,
    );
    expect({ edits, uploads, deletions }).toEqual({ edits: 1, uploads: 2, deletions: 1 });
    expect([...github.assets.values()]).toEqual(['{}']);
  });

  it('has its own AMIs replaced, and nothing before, behind or of another step', async () => {
    github.addRelease({ tag_name: 'v1', body: 'before' });
    await write();
    await write({ about: ['other.yaml'] });
    const release = github.releases[0];
    if (release) release.body = `${release.body}\n\nbehind`;
    const later = runResult({ images: [image('my-os', [inRegion('us-east-1', { imageId: 'ami-2' })])] });
    await write({ result: later });
    expect(body()).toMatch(/^before\n\n<!--[\s\S]*ami-2[\s\S]*<!--[\s\S]*ami-us-east-1[\s\S]*-->\n\nbehind$/);
    expect(body().match(/begin -->/g)).toHaveLength(2);
  });

  it('with half of a pair of markers loses nothing of its text', async () => {
    github.addRelease({ tag_name: 'v1', body: `a\n<!-- ami-publish ${digest} begin -->\nb` });
    await write();
    await write();
    expect(body()).toMatch(/^a\n\nb\n\n<!-- /);
    expect(body().match(/begin -->/g)).toHaveLength(1);
  });

  it.each([
    ['half of a pair before the pair', (own: string) => `a\n${begin}\nb\n${own}\nc`],
    ['half of a pair behind the pair', (own: string) => `a\n\nb\n${own}\n${end}\nc`],
    ['the pair twice', (own: string) => `a\n\nb\n${own}\n${own}\nc`],
    ['line ends of Windows', (own: string) => `a\r\nb\r\n${own.replaceAll('\n', '\r\n')}\r\nc`],
    ['words of somebody within the pair', (own: string) => `a\nb\n${own.replace('### AMIs', 'stale')}\nc`],
  ])('with %s has its AMIs once, and loses nothing of its text', async (_, textOf) => {
    github.addRelease({ tag_name: 'v1' });
    await write();
    const own = body();
    const release = github.releases[0];
    if (release) release.body = textOf(own);
    const later = runResult({ images: [image('my-os', [inRegion('us-east-1', { imageId: 'ami-2' })])] });
    await write({ result: later });
    expect(body().match(/begin -->/g)).toHaveLength(1);
    expect(body().match(/end -->/g)).toHaveLength(1);
    expect(body()).not.toMatch(/ami-us-east-1|stale/);
    expect(body().replace(/<!--[\s\S]*-->/, '')).toMatch(/^a\s+b\s+c$/);
    const once = body();
    await write({ result: later });
    expect(body()).toBe(once);
  });

  it('that is a draft of somebody else stays one', async () => {
    github.addRelease({ tag_name: 'v1', draft: true, body: 'words' });
    expect(await write()).toMatchObject({ isDraft: true });
    expect(github.releases).toMatchObject([{ draft: true, assets: [{ name: 'm.json' }] }]);
  });

  it('whose upload failed is finished by the next run', async () => {
    const heal = github.fail(/uploads/, 502, 'Bad Gateway');
    await expect(write()).rejects.toMatchObject({
      message: 'GitHub refused the release (502): Bad Gateway - https://docs.github.com/rest',
    });
    expect(github.releases).toMatchObject([{ draft: true, assets: [] }]);
    heal();
    await write();
    expect(github.releases).toMatchObject([{ draft: false, assets: [{ name: 'm.json' }] }]);
    expect(body()).not.toContain('creates this release');
  });

  it.each([
    ['without an asset', [], 'has no m.json'],
    [
      'with that of an earlier run',
      [{ id: 99, name: 'm.json', state: 'uploaded', digest: 'sha256:0' }],
      'keeps the m.json of an earlier run',
    ],
  ])('that is immutable, %s, gets the AMIs and a notice', async (_, assets, state) => {
    github.addRelease({ tag_name: 'v1', immutable: true, assets: assets as never });
    const { notices } = await write();
    expect(notices).toEqual([expect.stringContaining(state)]);
    expect(notices[0]).toContain('create it as a draft');
    expect(body()).toContain('ami-us-east-1');
  });

  it('is not created where that was not asked for, or the tag is missing', async () => {
    expect(await write({ creates: false })).toEqual({ url: undefined, isDraft: false, notices: [] });
    await expect(write({ tag: 'v2' })).rejects.toMatchObject({ message: 'the repository has no tag "v2" to release' });
    expect(github.changes()).toEqual([]);
  });

  it('refuses a rehearsal before it asks GitHub', async () => {
    await expect(write({ result: { ...published, rehearsal: { assumptions: [] } } })).rejects.toMatchObject({
      message: "a rehearsal can't be released: its AMIs don't exist",
    });
    expect(github.requests).toEqual([]);
  });

  it('names the permission that is missing, and no secret', async () => {
    github.rights.contents = 'read';
    const error = await write().catch((reason: Error & { hint?: string }) => reason);
    expect(error).toMatchObject({ hint: expect.stringContaining('contents: write') });
    expect(JSON.stringify(error)).not.toContain(token);
  });

  it.each([
    [
      403,
      'API rate limit exceeded for installation ID 1. If you reach out to GitHub Support for help, please include the request ID',
    ],
    [403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'],
    [429, 'Too many requests'],
  ])('that GitHub limits (%s %s) is a matter of time, not of permissions', async (status, message) => {
    github.fail(/releases/, status, message);
    const error = await write().catch((reason: Error & { hint?: string }) => reason);
    expect(error).toMatchObject({
      message: expect.stringContaining(`GitHub refused the release (${status}): `),
      hint: expect.stringMatching(/^GitHub limits .* Run again later/),
    });
  });

  it('that GitHub fails to read is a matter of time', async () => {
    github.fail(/releases/, 503, 'Unavailable');
    await expect(write()).rejects.toMatchObject({
      message: expect.stringContaining('GitHub refused the release (503): '),
      hint: 'Run again later: GitHub could not answer, and only the release is written.',
    });
  });

  it('gets its manifest once, whatever GitHub makes of its name', async () => {
    const manifest = { name: 'my  manifest (2).json', text: '{}' };
    await write({ manifest });
    expect(github.releases[0]?.assets.map(({ name }) => name)).toEqual(['my.manifest.2.json']);
    await write({ manifest: { ...manifest, text: '{"a":1}' } });
    expect([...github.assets.values()]).toEqual(['{"a":1}']);
    await write({ manifest: { ...manifest, text: '{"a":1}' } });
    expect(github.changes().filter((line) => line.startsWith('POST /api/uploads'))).toHaveLength(2);
  });

  it('is found behind more than a hundred others', async () => {
    github.addRelease({ tag_name: 'v1', draft: true });
    for (let number = 0; number < 120; number += 1) github.addRelease({ tag_name: `other-${number}` });
    expect(await write({ creates: false })).toMatchObject({ isDraft: true });
  });

  it('has no room in a text of 125,000 characters, and keeps it', async () => {
    const full = 'x'.repeat(125_000);
    github.addRelease({ tag_name: 'v1', body: full });
    const { notices } = await write();
    expect(notices).toEqual([expect.stringContaining('leaves no room')]);
    expect(body()).toBe(full);
  });
});
