import { describe, expect, it } from '@jest/globals';
import { contentTag, formatProof, isEnough, type Proof, readProof } from '../../src/identity/content-tag.js';

const proof: Proof = {
  sha256: 'ab'.repeat(32),
  percent: 5,
  seed: '0123456789abcdef',
  comparedWith: 'file',
  atMs: Date.UTC(2026, 0, 1),
  sourceSha256: 'cd'.repeat(32),
};
const read = (value: string) => readProof({ [contentTag]: value });

describe('the tag of a content that was read', () => {
  it.each<Partial<Proof>>([{}, { percent: 100 }, { percent: 99.9999, comparedWith: 'snap-0123456789abcdef0' }])(
    'is read back: %j',
    (more) => {
      const text = formatProof({ ...proof, ...more });
      expect(text.length).toBeLessThanOrEqual(256);
      expect(read(text)).toEqual({ ...proof, ...more });
    },
  );

  it.each(['', 'yes', formatProof(proof).replace('5%', 'all'), formatProof(proof).slice(1)])('not: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  const wanted = { sourceSha256: proof.sourceSha256, percent: 5, hasFile: true };
  it.each<[string, Proof | undefined, Partial<typeof wanted>, boolean]>([
    ['the same', proof, {}, true],
    ['less is wanted', proof, { percent: 1 }, true],
    ['more is wanted', proof, { percent: 100 }, false],
    ['another source', proof, { sourceSha256: 'ef'.repeat(32) }, false],
    ['nothing was read', undefined, {}, false],
    ['a comparison with a snapshot, and the file is there now', { ...proof, comparedWith: 'snap-1' }, {}, false],
    [
      'a comparison with a snapshot, and there is no file',
      { ...proof, comparedWith: 'snap-1' },
      { hasFile: false },
      true,
    ],
  ])('is enough or not: %s', (_, found, more, enough) => {
    expect(isEnough(found, { ...wanted, ...more })).toBe(enough);
  });
});
