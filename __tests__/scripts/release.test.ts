import { describe, expect, it } from '@jest/globals';
import { planRelease, releaseNotes } from '../../scripts/release.js';

describe('what a version tag does', () => {
  const moves = (major: string) => ({ major, latest: true, prerelease: false });
  const older = { major: undefined, latest: false, prerelease: false };
  const prerelease = { major: undefined, latest: false, prerelease: true };

  it.each([
    { why: 'the first release', tag: 'v1.0.0', released: [], plan: moves('v1') },
    { why: 'a newer patch', tag: 'v1.2.4', released: ['v1.2.3'], plan: moves('v1') },
    { why: 'numbers, not letters, are compared', tag: 'v1.10.0', released: ['v1.9.0'], plan: moves('v1') },
    { why: 'a new major', tag: 'v2.0.0', released: ['v1.9.0', 'v1.10.0'], plan: moves('v2') },
    { why: 'a major of 0', tag: 'v0.3.0', released: ['v0.2.9'], plan: moves('v0') },
    { why: 'an older patch', tag: 'v1.2.4', released: ['v1.2.3', 'v1.3.0'], plan: older },
    { why: 'an older minor with a higher patch', tag: 'v1.2.9', released: ['v1.3.0'], plan: older },
    {
      why: 'a patch of an older major moves that major, and is not the latest',
      tag: 'v1.9.1',
      released: ['v1.9.0', 'v2.0.0'],
      plan: { major: 'v1', latest: false, prerelease: false },
    },
    { why: 'its own release is out: the job runs again', tag: 'v1.2.4', released: ['v1.2.4'], plan: moves('v1') },
    { why: 'a newer pre-release is out', tag: 'v1.2.4', released: ['v1.3.0-rc.1', 'v2.0.0-beta'], plan: moves('v1') },
    { why: 'the release after its candidate', tag: 'v1.3.0', released: ['v1.3.0-rc.1'], plan: moves('v1') },
    { why: 'a pre-release', tag: 'v1.3.0-rc.1', released: ['v1.2.3'], plan: prerelease },
    { why: 'the first pre-release of a new major', tag: 'v2.0.0-beta', released: [], plan: prerelease },
    { why: 'other tags', tag: 'v1.2.4', released: ['v1', 'nightly', 'v9', '9.9.9', 'v9.9.9.9'], plan: moves('v1') },
  ])('$tag: $why', ({ tag, released, plan }) => {
    expect(planRelease(tag, released)).toEqual(plan);
  });

  it.each([
    'v1',
    'v1.2',
    '1.2.3',
    'v1.2.3.4',
    'v01.2.3',
    'v1.2.3-',
    'v1.2.3+build',
    'v1.2.3 ',
    'v1.2.3-rc.1\nmajor=v9',
  ])('refuses %j', (tag) => {
    expect(() => planRelease(tag, [])).toThrow('is not a version tag');
  });
});

describe('the notes of a release', () => {
  const changelog = [
    '# Changelog',
    '',
    '## [Unreleased]',
    '',
    '### Added',
    '',
    '- Something new.',
    '',
    '## [1.10.0] - 2026-12-01',
    '',
    '- Ten.',
    '',
    '## [1.1.0] - 2026-11-30',
    '',
    '[Unreleased]: https://github.com/OWNER/ami-publish/compare/v1.10.0...HEAD',
    '[1.10.0]: https://github.com/OWNER/ami-publish/compare/v1.1.0...v1.10.0',
    '',
  ].join('\n');

  it.each([
    { tag: 'v1.10.0', notes: '- Ten.' },
    { tag: 'v1.11.0-rc.1', notes: '### Added\n\n- Something new.' },
  ])('$tag', ({ tag, notes }) => {
    expect(releaseNotes(changelog, tag)).toBe(notes);
  });

  it.each([
    { why: 'a missing section', tag: 'v1.11.0' },
    { why: 'an empty one', tag: 'v1.1.0' },
    { why: 'the beginning of another version', tag: 'v1.1' },
  ])('$tag: refuses $why', ({ tag }) => {
    expect(() => releaseNotes(changelog, tag)).toThrow(`no section [${tag.slice(1)}]`);
  });
});
