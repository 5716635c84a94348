import { describe, expect, it } from '@jest/globals';
import { policyFiles } from '../../src/report/iam/files.js';
import type { CallerPolicy, PolicyDocument } from '../../src/report/iam/requests.js';
import { iamPolicy } from '../../src/report/sections/iam-policy.js';
import { runResult } from '../support/results.js';

const document = (action: string, resource = '*'): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Sid: 'Look', Effect: 'Allow', Action: [action], Resource: resource }],
});

function policy(more: Partial<CallerPolicy> = {}): CallerPolicy {
  return { caller: '', documents: [document('ec2:DescribeImages')], fitsInline: true, besides: {}, ...more };
}

const rehearsed = (...policies: CallerPolicy[]) => runResult({ rehearsal: { assumptions: [], policies } });
const room = { mostBytes: 100_000, elsewhere: 'the manifest' };
const text = (...policies: CallerPolicy[]) => iamPolicy('out/manifest.json').body(rehearsed(...policies), room);
const names = (...policies: CallerPolicy[]) =>
  policyFiles(rehearsed(...policies), 'out/manifest.json').flatMap(({ files }) => files.map(({ name }) => name));

describe('the policies of a rehearsal', () => {
  it.each<readonly [string, readonly CallerPolicy[], readonly string[]]>([
    ['one', [policy()], ['manifest.iam-policy.json']],
    [
      'one in two documents',
      [policy({ documents: [document('ec2:DescribeImages'), document('s3:GetObject')] })],
      ['manifest.iam-policy-1.json', 'manifest.iam-policy-2.json'],
    ],
    [
      'of two callers',
      [policy(), policy({ caller: 'arn:aws:iam::123456789012:role/my/role+1' })],
      ['manifest.iam-policy-run.json', 'manifest.iam-policy-123456789012-role_1.json'],
    ],
  ])('have files of their own: %s', (_, policies, expected) => {
    expect(names(...policies)).toEqual(expected);
  });

  it('are in the summary as they are in the files, folded', () => {
    expect(text(policy())).toBe(`All that the requests of this rehearsal need, and nothing else.

<details><summary>The credentials of the run: 1 action</summary>

It fits into one managed policy, and into the inline policies of a role that has no others.

<code>manifest.iam-policy.json</code>

\`\`\`json
${JSON.stringify(document('ec2:DescribeImages'), null, 2)}
\`\`\`

</details>`);
  });

  it('are not those of a whole release where the account is remembered', () => {
    const result = runResult({ rehearsal: { assumptions: [], isRemembered: true, policies: [policy()] } });
    expect(iamPolicy('out/manifest.json').body(result, room)).toContain(
      'rehearse without <code>remember-account</code>',
    );
  });

  it('say why an action is allowed for which nothing was sent', () => {
    const shown = text(
      policy({ fitsInline: false, besides: { 'ssm:DeleteParameter': '`rollback_on_failure` does it' } }),
    );
    expect(shown).toContain('is too long for the inline policies of a role');
    expect(shown).toContain('- <code>ssm:DeleteParameter</code>: <code>rollback&#95;on&#95;failure</code> does it');
  });

  it('end no block of code', () => {
    const shown = text(policy({ documents: [document('sns:Publish', '````\n```')] }));
    expect(shown).toMatch(/^`{5}json$[\s\S]*^`{5}$/m);
  });

  it('are not shown where there are none', () => {
    expect(text()).toBe('');
    expect(iamPolicy('manifest.json').body(runResult(), room)).toBe('');
  });
});
