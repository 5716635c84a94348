import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { filesWithUses, pinnedUses, pinUses } from '../../scripts/pin-uses.js';

const sha = 'a'.repeat(40);
const before = `- uses: my-org/ami-publish@${'0'.repeat(40)} # v1.0.0\n- uses: actions/checkout@${'b'.repeat(40)} # v5.0.0\n`;

describe('the uses: of a release', () => {
  it('are this action only', () => {
    expect(pinUses(before, 'v1.2.3', sha)).toBe(
      `- uses: my-org/ami-publish@${sha} # v1.2.3\n- uses: actions/checkout@${'b'.repeat(40)} # v5.0.0\n`,
    );
  });

  it.each([
    ['v1', sha],
    ['v1.2.3-rc.1', sha],
    ['v1.2.3', 'a1b2c3d'],
  ])('are not %s at %s', (version, commit) => {
    expect(() => pinUses(before, version, commit)).toThrow(/is not/);
  });

  it('name one release everywhere, with its full commit SHA', async () => {
    const texts = await Promise.all((await filesWithUses()).map((file) => readFile(file, 'utf8')));
    const used = texts.flatMap((text) => text.match(/uses: \S+\/ami-publish@.*/g) ?? []);
    const pins = texts.flatMap((text) => [...text.matchAll(pinnedUses)].map(([pin]) => pin));
    expect(pins.length).toBeGreaterThan(10);
    expect(pins).toHaveLength(used.length);
    expect(new Set(pins).size).toBe(1);
  });
});
