import { describe, expect, it } from '@jest/globals';
import { commentText } from '../../src/report/comment.js';
import type { FailureResult } from '../../src/report/result.js';
import { change, image, inRegion, runResult } from '../support/results.js';

const failure = (message: string): FailureResult => ({
  code: 'aws',
  message,
  image: 'my-os',
  region: 'eu-west-1',
  bestEffort: false,
});
/** Different ones, so that no two are one line. */
const changes = (count: number, size = 100) =>
  Array.from({ length: count }, (_, at) =>
    change({ to: { description: `${at}${'x'.repeat(size)}` }, outcome: 'planned' }),
  );
const byteLength = (text: string): number => Buffer.byteLength(text);

describe('the comment on a pull request', () => {
  it('says how it stands, what would change, what fails, and where more is', () => {
    const text = commentText(
      runResult({ command: 'plan', outcome: 'failed', failures: [failure('no *quota*')], changes: changes(2) }),
      ['image.yaml', 'more/*.yaml'],
      'https://github.com/octo/images/actions/runs/1',
    );
    expect(text).toMatch(/^### ❌ plan: publish would fail with 1 problem; now nothing is public\n/);
    expect(text).toContain(
      '<code>image.yaml</code>, <code>more/&#42;.yaml</code> · [the job summary](https://github.com/octo/images/actions/runs/1) · 1 image',
    );
    expect(text).toContain('- ❌ <code>my-os</code> · eu-west-1: no &#42;quota&#42;');
    expect(text).toContain('<tr><th align="left" nowrap>Change</th>');
    expect(text.match(/x{100}/g)).toHaveLength(2);
  });

  it('shows what preflight could not know', () => {
    const checks = [{ what: 'quota', answer: 'unknown' as const, why: 'denied' }];
    expect(commentText(runResult({ command: 'plan', checks }), ['image.yaml'])).toContain('- quota: denied');
  });

  it('says of a rehearsal that it is one', () => {
    const text = commentText(runResult({ command: 'rehearse', rehearsal: { assumptions: [] } }), ['image.yaml']);
    expect(text).toMatch(/^### ✅ Rehearsal: /);
    expect(text).toContain('No AWS account was used');
  });

  it('fills its limit exactly, and is cut one byte above it', () => {
    const padded = (length: number): string =>
      commentText(runResult({ command: 'plan', failures: [failure('f')], warnings: ['w'.repeat(length)] }), ['a.yaml']);
    const withChanges = (last: number): string =>
      commentText(
        runResult({ command: 'plan', changes: [...changes(250, 120), ...changes(last, 0)], failures: [failure('f')] }),
        ['a.yaml'],
      );
    expect(byteLength(padded(1_000))).toBe(byteLength(padded(999)) + 1);
    let [fitting, tooMany] = [0, 1_000];
    while (tooMany - fitting > 1) {
      const middle = Math.floor((fitting + tooMany) / 2);
      if (withChanges(middle).includes('more lines')) tooMany = middle;
      else fitting = middle;
    }
    expect(byteLength(withChanges(fitting))).toBeLessThanOrEqual(65_000);
    expect(byteLength(withChanges(fitting))).toBeGreaterThan(64_000);
    expect(byteLength(withChanges(fitting + 1))).toBeLessThanOrEqual(65_000);
  });

  it('keeps the failures when it is cut, then as many changes as fit, and points to the rest', () => {
    const result = runResult({ command: 'plan', failures: [failure('no quota')], changes: changes(2_000) });
    const text = commentText(result, ['image.yaml']);
    expect(byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(byteLength(text)).toBeGreaterThan(64_000);
    expect(text).toContain('no quota');
    const shown = text.match(/x{100}/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(200);
    expect(text).toContain(`… and ${2_000 - shown} more lines: see the job summary`);
  });

  it('of 20 images in 35 regions is not cut when they change alike', () => {
    const regions = Array.from({ length: 35 }, (_, at) => `ap-southeast-${at}`);
    const names = Array.from({ length: 20 }, (_, at) => `my-os-${'long-'.repeat(20)}${at}`);
    const images = names.map((name) =>
      image(
        name,
        regions.map((region) => inRegion(region)),
      ),
    );
    const kinds = ['launch permission', 'volume permission', 'deprecation', 'image tags'] as const;
    const all = names.flatMap((name) =>
      regions.flatMap((region) =>
        kinds.map((kind) => change({ image: name, region, resource: { kind }, outcome: 'planned' })),
      ),
    );
    const text = commentText(runResult({ command: 'plan', images, changes: all }), ['image.yaml']);
    expect(byteLength(text)).toBeLessThan(5_000);
    expect(text).toContain('2800 changes');
    expect(text.match(/all 35 regions/g)).toHaveLength(4);
  });

  it('says how many failures it leaves out', () => {
    const failures = Array.from({ length: 500 }, (_, at) => failure(`${at} ${'&'.repeat(5_000)}`));
    const names = Array.from({ length: 100 }, () => '&'.repeat(500));
    const text = commentText(runResult({ command: 'plan', failures, changes: changes(2_000) }), names);
    expect(byteLength(text)).toBeLessThanOrEqual(65_000);
    const shown = text.split('\n').filter((line) => line.startsWith('- ❌')).length;
    expect(shown).toBeGreaterThan(3);
    expect(text).toContain(`- … and ${500 - shown} more: see the job summary`);
    expect(text).toContain('and 95 more');
    expect(text).toMatch(/… and \d+ more lines: see the job summary/);
  });

  it('is not ended by what it quotes', () => {
    const text = commentText(
      runResult({ changes: [change({ to: { description: '</table>\n\n# forged @octocat' } })], command: 'plan' }),
      ['image.yaml'],
    );
    expect(text.match(/<\/table>/g)).toHaveLength(1);
    expect(text).not.toMatch(/^# forged/m);
    expect(text).not.toContain('@octocat');
  });
});
