import { describe, expect, it } from '@jest/globals';
import { commentText } from '../../src/report/comment.js';
import type { FailureResult } from '../../src/report/result.js';
import { change, runResult } from '../support/results.js';

const failure = (message: string): FailureResult => ({
  code: 'aws',
  message,
  image: 'my-os',
  region: 'eu-west-1',
  bestEffort: false,
});
const changes = (count: number) =>
  Array.from({ length: count }, () => change({ to: { description: 'x'.repeat(100) } }));

describe('the comment on a pull request', () => {
  it('names the command, the configs, the failures and the changes', () => {
    const text = commentText(
      runResult({ command: 'plan', outcome: 'failed', failures: [failure('no *quota*')], changes: changes(2) }),
      ['image.yaml', 'more/*.yaml'],
    );
    expect(text).toMatch(
      /^### ami-publish <code>plan<\/code>: <code>image.yaml<\/code>, <code>more\/&#42;.yaml<\/code>\n/,
    );
    expect(text).toContain('- <code>my-os in eu-west-1: no &#42;quota&#42;</code>');
    expect(text.match(/x{100}/g)).toHaveLength(2);
  });

  it('keeps the failures when it is cut, and drops the list', () => {
    const result = runResult({ command: 'plan', failures: [failure('no quota')], changes: changes(2_000) });
    const text = commentText(result, ['image.yaml']);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text).toContain('no quota');
    expect(text).toContain('The list of 2000 changes is too long for a comment. See the job summary and the manifest.');
    expect(text).not.toContain('xxx');
  });

  it('says how many failures it leaves out', () => {
    const failures = Array.from({ length: 500 }, (_, at) => failure(`${at} ${'&'.repeat(5_000)}`));
    const names = Array.from({ length: 100 }, () => '&'.repeat(500));
    const text = commentText(runResult({ command: 'plan', failures, changes: changes(2_000) }), names);
    expect(text.length).toBeLessThanOrEqual(65_000);
    const shown = text.split('\n').filter((line) => line.startsWith('- <code>')).length;
    expect(shown).toBeGreaterThan(3);
    expect(text).toContain(`- … and ${500 - shown} more`);
    expect(text).toContain('and 95 more');
    expect(text).toContain('The list of 2000 changes');
  });

  it('is not ended by what it quotes', () => {
    const text = commentText(
      runResult({ changes: [change({ to: { description: '````\n# forged' } })], command: 'plan' }),
      ['image.yaml'],
    );
    const [fence = ''] = /^`+/m.exec(text) ?? [];
    expect(text.split('\n').filter((line) => line.startsWith(fence))).toHaveLength(2);
  });
});
