import { describe, expect, it } from '@jest/globals';
import { fittingLines, pageText, type Section } from '../../src/report/page.js';
import { runResult } from '../support/results.js';

const section = (title: string, text: string): Section => ({ title, body: () => text });
const page = (sections: readonly Section[], mostBytes: number) =>
  pageText(runResult(), sections, { mostBytes, elsewhere: 'x.json' });

describe('a page', () => {
  it('has the sections that have something to show, below their titles', () => {
    expect(page([{ body: () => '# First' }, section('A', 'a'), section('B', ''), section('C', 'c')], 500)).toBe(
      '# First\n\n### A\n\na\n\n### C\n\nc\n',
    );
  });

  it('gives room to what is further up, and says where the rest is', () => {
    const sections = [section('A', 'a'.repeat(200)), section('B', 'b'.repeat(200)), section('C', 'c')];
    expect(page(sections, 1_000)).toContain('bbb');
    const text = page(sections, 440);
    expect(text).toContain('aaa');
    expect(text).toContain('_B would make this page too long. See x.json._');
    expect(text).toContain('### C\n\nc');
  });

  it('is exactly as long as it may be, and no byte longer', () => {
    const sections = [section('A', 'ü'.repeat(50)), section('B', 'b'.repeat(100))];
    const whole = page(sections, 10_000);
    expect(page(sections, Buffer.byteLength(whole))).toBe(whole);
    const cut = page(sections, Buffer.byteLength(whole) - 1);
    expect(cut).toContain('_B would make');
    expect(Buffer.byteLength(cut)).toBeLessThan(Buffer.byteLength(whole));
  });

  it('leaves something for others where a section has a share', () => {
    let room = 0;
    const greedy: Section = {
      title: 'A',
      share: 0.5,
      body: (_, { mostBytes }) => {
        room = mostBytes;
        return 'a';
      },
    };
    page([greedy], 1_000);
    expect(room).toBe(500 - Buffer.byteLength('### A\n\n'));
  });

  it.each([0, 1, 5, 20, 60, 1_000])('cuts lines to %i bytes', (mostBytes) => {
    const text = fittingLines(['ä'.repeat(10), 'b'.repeat(10), 'c'.repeat(10)], mostBytes, (left) => `${left} more`);
    const shown = ['ää', 'bb', 'cc'].filter((some) => text.includes(some)).length;
    expect(text.includes('more')).toBe(shown < 3);
    if (shown > 0) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    if (shown < 3) expect(text).toContain(`${3 - shown} more`);
  });
});
