import { describe, expect, it } from '@jest/globals';
import { planDifference, planDigest, planOf } from '../../src/report/plan.js';
import type { ChangeResult } from '../../src/report/result.js';
import { change, image, inRegion, runResult } from '../support/results.js';

const planned = (more: Partial<ChangeResult> = {}): ChangeResult => change({ outcome: 'planned', ...more });
const plan = (changes: readonly ChangeResult[], sha256 = 'ab'.repeat(32), configSha256 = '12') => {
  const images = [image('my-os', [inRegion('us-east-1')], { configSha256 })];
  const { sources } = runResult();
  return planOf(runResult({ changes, images, sources: sources.map((source) => ({ ...source, sha256 })) }));
};
const tags = planned({ resource: { kind: 'image tags' }, action: 'update', from: { x: '1' }, to: { x: '2' } });

describe('the digest of a plan', () => {
  const digest = planDigest(plan([planned(), tags]));

  it.each<[string, ChangeResult[]]>([
    ['the order of changes', [tags, planned()]],
    ['the order of keys', [planned({ to: { bootMode: 'uefi' }, from: null }), tags]],
    ['what is undefined', [planned({ to: { bootMode: 'uefi', other: undefined } }), tags]],
  ])('does not depend on %s', (_, changes) => {
    expect(planDigest(plan(changes))).toBe(digest);
  });

  it.each<[string, ChangeResult[]]>([
    ['a change', [planned()]],
    ['a region', [planned({ region: 'eu-west-1' }), tags]],
    ['an account', [planned({ accountId: '222222222222' }), tags]],
    ['a value', [planned({ to: { bootMode: 'legacy-bios' } }), tags]],
    ['a former value', [planned(), { ...tags, from: { x: '0' } }]],
    ['a resource', [planned({ resource: { kind: 'image tags', name: 'x' } }), tags]],
    ['how often', [planned(), tags, tags]],
  ])('depends on %s', (_, changes) => {
    expect(planDigest(plan(changes))).not.toBe(digest);
  });

  it('depends on the disk image where an image is to be created from it', () => {
    expect(planDigest(plan([planned()], 'cd'.repeat(32)))).not.toBe(planDigest(plan([planned()])));
    expect(planDigest(plan([tags], 'cd'.repeat(32)))).toBe(planDigest(plan([tags])));
  });

  it('depends on the config of an image that changes, shown in a change or not', () => {
    expect(planDigest(plan([tags], undefined, '34'))).not.toBe(planDigest(plan([tags])));
    expect(planDigest(plan([], undefined, '34'))).toBe(planDigest(plan([])));
  });

  it('is 64 hexadecimal digits', () => {
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the difference of two plans', () => {
  it('is what only one of them has', () => {
    const approved = plan([planned(), tags]);
    const now = plan([tags, planned({ region: 'eu-west-1' })]);
    expect(planDifference(approved, now)).toEqual({
      added: [expect.objectContaining({ region: 'eu-west-1' })],
      gone: [expect.objectContaining({ region: 'us-east-1', resource: 'image' })],
      configs: [],
    });
  });

  it('names an image whose config has changed', () => {
    expect(planDifference(plan([tags]), plan([tags], undefined, '34')).configs).toEqual(['my-os']);
    expect(planDifference(plan([]), plan([tags], undefined, '34')).configs).toEqual([]);
  });

  it('counts a change as often as it comes', () => {
    expect(planDifference(plan([tags]), plan([tags, tags])).added).toHaveLength(1);
  });
});
