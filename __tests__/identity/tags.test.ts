import { describe, expect, it } from '@jest/globals';
import {
  assertedSnapshotTags,
  commonTags,
  imageTags,
  isFromSource,
  objectTags,
  registrationTags,
  snapshotTags,
  taggedEntry,
} from '../../src/identity/tags.js';

const source = { filename: 'disk.raw', architecture: 'x86_64', sha256: 'abc' };
const ofSource = {
  'awspub:source:filename': 'disk.raw',
  'awspub:source:architecture': 'x86_64',
  'awspub:source:sha256': 'abc',
};

describe('tags', () => {
  it('are those of the source, then of the config, then of the image', () => {
    const common = commonTags(source, { a: 'config', b: 'config' });
    expect(common).toEqual({ ...ofSource, a: 'config', b: 'config' });
    expect(imageTags(common, { b: 'image', c: 'image' })).toEqual({ ...ofSource, a: 'config', b: 'image', c: 'image' });
  });

  it("of a snapshot are the common ones and its name, whatever the config's own Name", () => {
    expect(snapshotTags(commonTags(source, { Name: 'mine' }), 'name')).toEqual({ ...ofSource, Name: 'name' });
  });

  it('of a snapshot that configs can share are asserted where it lacks them, and always by what it is found', () => {
    const wanted = { ...ofSource, Name: 'name', a: 'mine', b: 'mine' };
    const present = { ...ofSource, 'awspub:source:filename': 'theirs.raw', Name: 'theirs', a: 'theirs' };
    const { Name, 'awspub:source:sha256': sha256, b } = wanted;
    expect(assertedSnapshotTags(present, wanted, true)).toEqual({ Name, 'awspub:source:sha256': sha256, b });
    expect(assertedSnapshotTags(present, wanted, false)).toEqual(wanted);
  });

  it('may replace all of the source but its digest', () => {
    const own = { 'awspub:source:filename': 'x', 'awspub:source:sha256': 'x' };
    const expected = { ...ofSource, 'awspub:source:filename': 'x' };
    expect(commonTags(source, own)).toEqual(expected);
    expect(imageTags(commonTags(source, {}), own)).toEqual(expected);
  });
});

describe('isFromSource', () => {
  it.each([
    [{ 'awspub:source:sha256': 'abc' }, true],
    [{ 'awspub:source:sha256': 'other' }, false],
    [{ Name: 'abc' }, false],
    [{}, false],
  ])('%j: %s', (tags, ours) => {
    expect(isFromSource(tags, 'abc')).toBe(ours);
  });
});

describe('objectTags', () => {
  it('takes ten at most, those of the source first', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`t${index}`, 'x']));
    const { tags, leftOut } = objectTags(commonTags(source, many));
    expect(Object.keys(tags)).toEqual([...Object.keys(ofSource), 't0', 't1', 't2', 't3', 't4', 't5', 't6']);
    expect(leftOut).toEqual(['t7', 't8']);
  });

  it('leaves out what S3 refuses in a tag', () => {
    const { tags, leftOut } = objectTags({ good: 'Größe 1.0 a+b=c/d:e@f_g-h', 'bad,key': 'x', bad: 'x;y' });
    expect(tags).toEqual({ good: 'Größe 1.0 a+b=c/d:e@f_g-h' });
    expect(leftOut).toEqual(['bad,key', 'bad']);
  });
});

describe("the tag of an image's config", () => {
  const config = 'my-org/my-os:images/#1/my-os.yaml';

  it('is read back as the config and the name as written there', () => {
    const entry = { config, name: 'my-os-$version' };
    const tags = registrationTags(ofSource, entry);
    expect(tags).toEqual({ ...ofSource, 'ami-publish:config': `${config}#my-os-$version` });
    expect([taggedEntry(tags), taggedEntry(ofSource)]).toEqual([entry, undefined]);
  });

  const filled = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, '']));
  it.each([
    [{}, 'x'.repeat(256 - config.length - 1), true],
    [{}, 'x'.repeat(256 - config.length), false],
    [filled(49), 'x', true],
    [filled(50), 'x', false],
    [{ 'ami-publish:config': 'mine' }, 'x', false],
  ])('is left out where it has no room, or the config has its own (%#)', (tags, name, isThere) => {
    expect(taggedEntry(registrationTags(tags, { config, name }))).toEqual(isThere ? { config, name } : undefined);
  });

  it('is left out where the repository is unknown', () => {
    expect(registrationTags(ofSource, undefined)).toEqual(ofSource);
  });
});
