import { describe, expect, it } from '@jest/globals';
import type { Image as ImageConfig } from '../../../src/config/config.js';
import { decideRefresh } from '../../../src/resources/refreshed-image/decide.js';
import type { Image } from '../../../src/run/found.js';

const now = Date.parse('2026-06-01T00:00:00Z');
const yearMs = 365 * 86_400_000;

interface Version {
  readonly age: number;
  readonly more?: Partial<Image>;
  readonly tags?: Record<string, string>;
}

/** Of one source for each first part of the name: `v1` and `v1-r1` have the same. */
function amis(region: string, versions: Readonly<Record<string, Version>>): [string, Image[]] {
  const images = Object.entries(versions).map(([name, { age, more, tags }]) => ({
    id: `ami-${region}-${name}`,
    name,
    state: 'available',
    public: true,
    createdMs: now - age * yearMs,
    deprecationMs: undefined,
    description: '',
    tags: { 'awspub:source:sha256': name.replace(/-.*/, ''), ...tags },
    ...more,
  }));
  return [region, images as unknown as Image[]];
}

function decided(found: [string, Image[]][], name = 'v1', newName = `${name}-r2`) {
  const refresh = { before: { count: 60, unit: 'days' }, name: newName };
  const { renewals, warnings, isDue } = decideRefresh({ name, refresh } as ImageConfig, new Map(found), now);
  const shown = [...renewals].map(
    ([region, { name: as, old, replaced }]) =>
      `${region}: ${old.name} as ${as}, for ${replaced.map((one) => one.name).join(' ')}`,
  );
  return { shown, warnings, isDue };
}

const old = { age: 1.95 };
const older = { age: 1.99 };
const hidden = { public: false };
const ofV1 = { 'ami-publish:refresh-of': 'v1' };
const superseded = { 'ami-publish:superseded-by': 'ami-2' };
const withdrawn = { ...ofV1, 'ami-publish:withdrawn': 'true' };

describe('which images are registered again', () => {
  it.each<[string, [string, Image[]][], string[], string[]]>([
    ['the newest', [amis('a', { v1: old })], ['a: v1 as v1-r2, for v1'], []],
    ['nothing that is not due', [amis('a', { v1: { age: 1 } })], [], []],
    [
      'one version in all regions',
      [amis('a', { v0: older, v1: old }), amis('b', { v0: older })],
      ['a: v1 as v1-r2, for v0 v1'],
      ['b: v1 is not public there, so it is not refreshed there'],
    ],
    [
      'the newest, where an older one came late to a region',
      [amis('a', { v0: older, v1: old }), amis('b', { v0: { age: 1.9 }, v1: old })],
      ['a: v1 as v1-r2, for v0 v1', 'b: v1 as v1-r2, for v0 v1'],
      [],
    ],
    [
      'no other disk of the same name',
      [amis('a', { v1: old }), amis('b', { v1: { ...older, tags: { 'awspub:source:sha256': 'other' } } })],
      ['a: v1 as v1-r2, for v1'],
      ['b: v1 is not public there, so it is not refreshed there'],
    ],
    [
      'under the name that was begun, where it was already made private',
      [
        amis('a', { v1: old, 'v1-r1': { age: 0, more: hidden, tags: ofV1 } }),
        amis('b', { v1: { ...old, more: hidden }, 'v1-r1': { age: 0, more: hidden, tags: ofV1 } }),
      ],
      ['a: v1 as v1-r1, for v1', 'b: v1 as v1-r1, for v1'],
      [],
    ],
    [
      'what is public in one region already',
      [amis('a', { v1: { ...old, tags: superseded }, 'v1-r1': { age: 0, tags: ofV1 } }), amis('b', { v1: old })],
      ['a: v1 as v1-r1, for v1', 'b: v1 as v1-r1, for v1'],
      [],
    ],
    [
      'nothing that was withdrawn',
      [amis('a', { v1: { ...old, tags: superseded }, 'v1-r1': { age: 0, more: hidden, tags: withdrawn } })],
      [],
      ['a: v1 is not refreshed: v1-r1 (ami-a-v1-r1) was withdrawn'],
    ],
    [
      'nothing that was superseded',
      [amis('a', { v1: { ...old, tags: superseded } })],
      [],
      ['v1 was superseded, so it is not refreshed'],
    ],
    [
      'nothing older than the configured one, which is private',
      [amis('a', { v0: older, v1: { ...old, more: hidden } })],
      [],
      ['v1 exists, but is not public, so nothing is refreshed'],
    ],
    ['nothing under the name of another', [amis('a', { v0: old })], [], ['v0 is not refreshed as v1-r2: it is not v1']],
    [
      'nothing under the name of another, even one that is taken',
      [amis('a', { v1: older, 'v1-r2': { age: 1.98, more: hidden, tags: ofV1 }, v2: old })],
      [],
      ['v2 is not refreshed as v1-r2: it is not v1'],
    ],
    [
      'nothing of another that was refreshed and is not due',
      [amis('a', { v0: older, 'v0-r1': { age: 0, tags: { 'ami-publish:refresh-of': 'v0' } } })],
      [],
      [],
    ],
    ['an image without a date', [amis('a', { v1: { age: Number.NaN } })], [], []],
  ])('%s', (_, found, shown, warnings) => {
    expect(decided(found)).toMatchObject({ shown, warnings });
  });

  it('the newest under a name of its own', () => {
    expect(decided([amis('a', { v0: older, v1: old })], 'v2', 'refreshed').shown).toEqual([
      'a: v1 as refreshed, for v0 v1',
    ]);
  });
});
