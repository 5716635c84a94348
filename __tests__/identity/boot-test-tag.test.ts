import { expect, it } from '@jest/globals';
import {
  asKept,
  type BootTestRecord,
  bootTestTag,
  formatRecord,
  launchTags,
  readLaunchMark,
  readRecord,
  settingsDigest,
} from '../../src/identity/boot-test-tag.js';

const record: BootTestRecord = {
  outcome: 'failed',
  settings: '0123456789abcdef',
  atMs: Date.parse('2026-01-02T03:04:05.678Z'),
  types: ['t3.nano', 't2.nano'],
  about: 't3.nano uefi: console login:',
};

it('a record is read as it was written', () => {
  for (const one of [
    record,
    { ...record, outcome: 'passed' as const },
    { ...record, about: '' },
    { ...record, types: [] },
  ])
    expect(readRecord({ [bootTestTag]: formatRecord(one) })).toEqual(one);
});

it('a record fits into a tag, whatever a console says', () => {
  const value = formatRecord({ ...record, about: `"${'x"\u0000\n<é'.repeat(100)}` });
  expect([...value].length).toBeLessThanOrEqual(256);
  expect(value).toMatch(/^[\p{L}\p{N} +\-=._:/@]*$/u);
  expect(readRecord({ [bootTestTag]: value })).toMatchObject({ outcome: 'failed', settings: record.settings });
});

it('what is kept of a record is what its tag says, and is kept whole', () => {
  const long = { ...record, about: `console "${'x"\n<é'.repeat(100)}`, types: Array.from('abcdefgh') };
  const kept = asKept(long);
  expect(readRecord({ [bootTestTag]: formatRecord(long) })).toEqual(kept);
  expect(asKept(kept)).toEqual(kept);
});

it.each([
  '',
  'passed',
  'passed settings:1 2026-01-01T00:00:00Z on:t3.nano',
  'passed settings:0123456789abcdef yesterday on: x',
  'maybe settings:0123456789abcdef 2026-01-01T00:00:00Z on:',
])('%j is no record', (value) => {
  expect(readRecord({ [bootTestTag]: value })).toBeUndefined();
});

it('a launch is known by its mark, and by nothing else', () => {
  const mark = { imageId: 'ami-1', settings: record.settings, run: 'octo/images', expiresMs: record.atMs };
  expect(readLaunchMark(launchTags(mark))).toEqual(mark);
  expect(readLaunchMark({ 'ami-publish:run': 'octo/images' })).toBeUndefined();
  expect(readLaunchMark({ [bootTestTag]: formatRecord(record) })).toBeUndefined();
  expect(readLaunchMark({ ...launchTags(mark), 'ami-publish:expires': 'later' })?.expiresMs).toBe(Infinity);
});

it('the digest is that of the settings', () => {
  expect(settingsDigest({ a: 1 })).toMatch(/^[0-9a-f]{16}$/);
  expect(settingsDigest({ a: 1 })).not.toBe(settingsDigest({ a: 2 }));
});
