import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../src/aws/wait.js';
import { type WrittenRelease, writeRelease } from '../../src/github/release.js';
import { manualClock } from '../support/manual-clock.js';
import { image, inRegion, runResult } from '../support/results.js';
import { type FakeGithub, startFakeGithub, token } from './fake-github.js';

let github: FakeGithub;
let env: Record<string, string>;
beforeEach(async () => {
  github = await startFakeGithub();
  github.tags.push('v1');
  env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/images' };
});
afterEach(() => github.close());

interface Writer {
  /** What its config and its image are called. */
  readonly name: string;
  /** Of the manifest; default: one of its own. */
  readonly file?: string;
  readonly text?: string;
  readonly clock?: Clock;
}

const result = (name: string) =>
  runResult({ command: 'publish', images: [image(name, [inRegion('us-east-1', { public: true })])] });

function write({ name, file = `${name}.json`, text = name, clock = manualClock() }: Writer): Promise<WrittenRelease> {
  const wanted = { tag: 'v1', creates: true, about: [name], result: result(name), manifest: { name: file, text } };
  return writeRelease(env, token, wanted, new AbortController().signal, clock);
}

/** A clock whose sleeper does something first. */
const asleep = (act: () => unknown): Clock => ({ ...manualClock(), sleep: async () => void (await act()) });

/** The names of the images in the text of the release, and its assets with their texts. */
function written() {
  const [release] = github.releases;
  const assets = release?.assets.map(({ id, name }) => [name, github.assets.get(id)]) ?? [];
  return {
    releases: github.releases.map(({ draft }) => (draft ? 'draft' : 'published')),
    images: [...(release?.body ?? '').matchAll(/^#### \W*(?:<code>)?(one|two)/gm)].map(([, name]) => name).toSorted(),
    assets: Object.fromEntries(assets),
  };
}

const both = { releases: ['published'], images: ['one', 'two'], assets: { 'one.json': 'one', 'two.json': 'two' } };

describe('two jobs that write one release at once', () => {
  it.each([
    ['creates it', /^POST .*\/releases$/],
    ['looks which draft there is', /^GET .*\/releases\?/],
    ['adds its manifest', /uploads/],
    ['reads the text', /^GET .*\/releases\/\d/],
  ])('are both in it, when the second one does all while the first %s', async (_, at) => {
    github.meanwhile(at, () => write({ name: 'two' }));
    expect((await write({ name: 'one' })).notices).toEqual([]);
    expect(written()).toEqual(both);
  });

  it('are both in it, when each creates a draft before the other has looked', async () => {
    let second: Promise<WrittenRelease> | undefined;
    let isDone = (): void => {};
    const firstIsDone = new Promise<void>((resolve) => {
      isDone = resolve;
    });
    github.meanwhile(/^POST .*\/releases$/, async () => {
      await new Promise<void>((hasCreated) => {
        github.meanwhile(/uploads/, () => {
          hasCreated();
          return firstIsDone;
        });
        second = write({ name: 'two' });
      });
    });
    await write({ name: 'one' });
    isDone();
    await second;
    expect(written()).toEqual(both);
  });

  it('are both in it, when both have read the text before either writes it', async () => {
    github.addRelease({ tag_name: 'v1', body: 'words' });
    let overwrite = (): void => {};
    const isOverwritten = new Promise<void>((resolve) => {
      overwrite = resolve;
    });
    let second: Promise<WrittenRelease> | undefined;
    // The second one has written and waits; then the request of the first, which knows nothing of that, arrives.
    github.meanwhile(/^PATCH/, async () => {
      await new Promise<void>((hasWritten) => {
        const clock = asleep(() => {
          hasWritten();
          return isOverwritten;
        });
        second = write({ name: 'two', clock });
      });
    });
    await write({ name: 'one', clock: asleep(() => overwrite()) });
    await second;
    expect(written()).toEqual(both);
    expect(github.releases[0]?.body).toMatch(/^words\n/);
  });

  it('do not wait when there is nothing to write', async () => {
    await write({ name: 'one' });
    const clock = manualClock();
    await write({ name: 'one', clock });
    expect(clock.slept).toEqual([]);
  });

  it('are told when the text is overwritten again and again', async () => {
    github.addRelease({ tag_name: 'v1', body: 'words' });
    const clock = asleep(() => Object.assign(github.releases[0] ?? {}, { body: 'words' }));
    await expect(write({ name: 'one', clock })).rejects.toMatchObject({
      message: 'other jobs overwrite the release v1 while this one writes it',
      hint: expect.stringContaining('concurrency'),
    });
  });

  it('learn which manifest an immutable release has not got', async () => {
    github.meanwhile(/uploads/, async () => {
      await write({ name: 'two' });
      Object.assign(github.releases[0] ?? {}, { immutable: true });
    });
    expect((await write({ name: 'one' })).notices).toEqual([
      expect.stringContaining('is immutable and has no one.json'),
    ]);
    expect(written()).toEqual({ ...both, assets: { 'two.json': 'two' } });
  });
});

describe('two runs of one config at once', () => {
  it.each([
    ['removes the old manifest', /^DELETE .*\/assets/],
    ['adds its manifest', /uploads/],
    ['writes the text', /^PATCH/],
  ])('leave one section and one manifest, when the second one does all while the first %s', async (_, at) => {
    github.addRelease({ tag_name: 'v1' });
    await write({ name: 'one', text: 'old' });
    Object.assign(github.releases[0] ?? {}, { body: 'words' });
    github.meanwhile(at, () => write({ name: 'one', text: 'newest' }));
    await write({ name: 'one', text: 'new' });
    const { images, assets } = written();
    expect({ images, files: Object.keys(assets) }).toEqual({ images: ['one'], files: ['one.json'] });
    expect(['new', 'newest']).toContain(assets['one.json']);
  });
});

describe('two configs whose manifests have one name', () => {
  const notice =
    'The release v1 keeps the m.json of other configs, and has none of these. Set `manifest` to another name for them.';

  it('keep the first one, and the second one is told', async () => {
    expect((await write({ name: 'one', file: 'm.json' })).notices).toEqual([]);
    expect((await write({ name: 'two', file: 'm.json' })).notices).toEqual([notice]);
    expect((await write({ name: 'one', file: 'm.json' })).notices).toEqual([]);
    expect(written()).toEqual({ ...both, assets: { 'm.json': 'one' } });
  });

  it('have one of them in the release, and whose is not there is told, when they write at once', async () => {
    github.addRelease({ tag_name: 'v1' });
    let second: Promise<WrittenRelease> | undefined;
    github.meanwhile(/uploads/, () => {
      second = write({ name: 'two', file: 'm.json' });
      return second;
    });
    const first = await write({ name: 'one', file: 'm.json' });
    const notices = { one: first.notices, two: (await second)?.notices };
    const { images, assets } = written();
    expect(images).toEqual(both.images);
    expect(notices).toEqual(assets['m.json'] === 'one' ? { one: [], two: [notice] } : { one: [notice], two: [] });
  });
});

describe('a limit of requests', () => {
  it.each([403, 429])('that ends soon is waited for (%s)', async (status) => {
    const message = 'You have exceeded a secondary rate limit.';
    const heal = github.fail(/uploads/, status, message, { 'retry-after': '7' });
    const slept: number[] = [];
    const sleep = async (ms: number) => {
      slept.push(ms);
      heal();
    };
    const clock = { ...manualClock(), sleep };
    await write({ name: 'one', clock });
    expect(slept[0]).toBe(7000);
    expect(written().assets).toEqual({ 'one.json': 'one' });
  });

  it.each<Record<string, string>>([{ 'retry-after': '3600' }, { 'retry-after': 'soon' }, {}])(
    'that ends later, or nobody knows when, is not: %j',
    async (headers) => {
      github.fail(/uploads/, 403, 'You have exceeded a secondary rate limit.', headers);
      const clock = manualClock();
      await expect(write({ name: 'one', clock })).rejects.toMatchObject({
        hint: expect.stringContaining('Run again later'),
      });
      expect(clock.slept).toEqual([]);
    },
  );
});
