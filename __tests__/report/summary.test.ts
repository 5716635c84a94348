import { describe, expect, it } from '@jest/globals';
import { launchUrl } from '../../src/report/console.js';
import type { ChangeResult, FailureResult, RunResult, TimelineEntry } from '../../src/report/result.js';
import { summaryText } from '../../src/report/summary.js';
import { change, image, inRegion, marketplaceVersion, runResult } from '../support/results.js';

const summary = (more: Partial<RunResult>): string => summaryText(runResult(more), 'manifest.json');

function span(region: string, stage: TimelineEntry['stage'], start: number, end: number): TimelineEntry {
  return { accountId: '123456789012', region, stage, start, end };
}

const six = ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'eu-west-1', 'eu-west-2'];
/** The same change in each of six regions. */
const inSix = (more: Partial<ChangeResult>): ChangeResult[] => six.map((region) => change({ region, ...more }));
/** The rows of the tables, without their markup. */
const rowsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('<tr>'))
    .map((line) =>
      [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)]
        .map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, ''))
        .join(' | '),
    );

describe('the job summary', () => {
  it('begins with what is public where, then has the numbers', () => {
    const [heading, , next, , facts] = summary({ changes: [change(), change({ outcome: 'failed' })] }).split('\n');
    expect(heading).toBe('## ✅ create: nothing is public');
    expect(next).toBe('Run `publish` to publish it.');
    expect(facts).toBe('1 image · 2 regions · 2 of 2 AMIs exist · changes: 1 done, 1 failed · 1h02m');
  });

  it('says where an image is missing, for images that are alike once', () => {
    const regions = six.map((region, at) => {
      const { imageId: _, ...missing } = inRegion(region, { state: 'missing' });
      return at < 2 ? missing : inRegion(region);
    });
    const text = summary({ outcome: 'failed', images: [image('a', regions), image('b', regions)] });
    expect(text).toContain(
      '- <code>a</code>, <code>b</code>: private in eu-west-1, eu-west-2, us-west-1, us-west-2; missing in us-east-1, us-east-2\n',
    );
  });

  it('has a column for what differs between the regions of an image, and a line for what does not', () => {
    const text = summary({
      images: [
        image('my-os', [
          inRegion('us-east-1', { imageId: 'ami-1', public: true, deprecationTime: '2028-01-01T00:00:00.000Z' }),
          inRegion('cn-north-1', {
            imageId: 'ami-2',
            partition: 'aws-cn',
            deprecationTime: '2028-01-01T00:00:00.000Z',
            sharedWith: ['1', '2', '3', '4', '5'],
            bestEffort: true,
          }),
        ]),
      ],
    });
    expect(text).toContain('- <code>my-os</code>: x86&#95;64 · deprecated on 2028-01-01\n');
    expect(rowsOf(text)).toEqual([
      'Region | AMI | Public | Shared with',
      'cn-north-1 (best effort) | ami-2 | private | 1, 2, 3, 2 more',
      'us-east-1 | ami-1 | public | ',
    ]);
  });

  it('has a column for each of several images', () => {
    const text = summary({
      images: [
        image('a', [inRegion('us-east-1', { imageId: 'ami-1' }), inRegion('eu-west-1', { imageId: 'ami-2' })]),
        image('b', [
          inRegion('us-east-1', { imageId: 'ami-3', state: 'pending' }),
          inRegion('eu-west-1', { imageId: 'ami-4' }),
          inRegion('eu-west-2', { imageId: 'ami-5' }),
        ]),
      ],
    });
    expect(rowsOf(text)).toEqual([
      'Region | a | b',
      'eu-west-1 | ami-2 | ami-4',
      'eu-west-2 |  | ami-5',
      'us-east-1 | ami-1 | ami-3pending',
    ]);
  });

  it('links every AMI to the page that launches it, and breaks no identifier', () => {
    const text = summary({
      images: [
        image('my-os', [
          inRegion('us-east-1', { imageId: 'ami-1' }),
          inRegion('us-iso-east-1', { imageId: 'ami-3', partition: 'aws-iso' }),
        ]),
      ],
    });
    expect(text).toContain(
      '<td nowrap>us-east-1</td><td nowrap><a href="https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#LaunchInstances:ami=ami-1"><samp>ami-1</samp></a></td>',
    );
    expect(text).toContain('<td nowrap><samp>ami-3</samp></td>');
  });

  it('links nothing of a rehearsal', () => {
    expect(summary({ command: 'rehearse', rehearsal: { assumptions: [] } })).not.toContain('href');
  });

  it('tells of each failure where, what, and what to do', () => {
    const text = summary({
      outcome: 'failed',
      failures: [
        { code: 'aws', message: 'Denied.', hint: 'Allow it.', region: 'us-east-1', image: 'my-os', bestEffort: false },
        { code: 'config', message: 'No bucket.', bestEffort: false, file: 'image.yaml', line: 3, column: 5 },
      ],
      warnings: ['Raised to 10 GiB.'],
    });
    expect(text).toContain(
      '### Failures\n\n- ❌ <code>my-os</code> · us-east-1: Denied.<br>\n  → Allow it.\n- ❌ <code>image.yaml:3:5</code>: No bucket.\n',
    );
    expect(text).toContain('### Warnings\n\n- ⚠️ Raised to 10 GiB.');
  });

  it('tells of the same failure once, behind it those that best effort allows', () => {
    const failures = ['a', 'b'].flatMap((name) =>
      six.map((region) => ({ code: 'aws', message: 'no', region, image: name, bestEffort: false })),
    );
    const other = { code: 'aws', message: 'late', region: 'me-south-1', image: 'a', bestEffort: true };
    const images = ['a', 'b'].map((name) =>
      image(
        name,
        six.map((region) => inRegion(region)),
      ),
    );
    const text = summary({ outcome: 'failed', images, failures: [other, ...failures] });
    expect(text.split('\n').filter((line) => /^- (❌|⚠️)/.test(line))).toEqual([
      '- ❌ <code>a</code>, <code>b</code> · all 6 regions: no',
      '- ⚠️ <code>a</code> · me-south-1: late',
    ]);
  });

  it('has one line for a change with the regions that it happens in, for images that are alike once', () => {
    const images = ['a', 'b'].map((name) =>
      image(
        name,
        six.map((region) => inRegion(region)),
      ),
    );
    const changes = ['a', 'b'].flatMap((name) => [
      ...inSix({
        image: name,
        resource: { kind: 'launch permission' },
        action: 'update',
        from: ['111122223333'],
        to: ['111122223333', '444455556666'],
        outcome: 'planned',
      }),
      change({
        image: name,
        resource: { kind: 'deprecation' },
        action: 'update',
        from: '2y after creation',
        to: '18mo after creation',
        outcome: 'planned',
      }),
    ]);
    const text = summary({ command: 'plan', images, changes });
    expect(text).toContain('### Changes\n\n14 changes: 14 to update\n\n<table>');
    expect(rowsOf(text).slice(7)).toEqual([
      'Change | Regions',
      'a, b',
      '&#126; share + 444455556666 | all 6 regions',
      '&#126; deprecation "2y after creation" → "18mo after creation" | us-east-1',
    ]);
  });

  it('folds the changes away when all are made, and shows how they ended when not', () => {
    const images = [
      image(
        'my-os',
        six.map((region) => inRegion(region)),
      ),
    ];
    const made = inSix({ resource: { kind: 'image tags' }, action: 'update', from: {}, to: { a: '1' } });
    expect(summary({ images, changes: made })).toContain('<details><summary>6 changes: 6 updated</summary>\n\n<table>');
    const failed = made.map((one, at) => (at === 0 ? { ...one, outcome: 'failed' as const } : one));
    const text = summary({ outcome: 'failed', images, changes: failed });
    expect(text).toMatch(/\n\d changes: (\d (done|failed)(, )?)+\n/);
    expect(text).not.toContain('<details><summary>6');
    expect(rowsOf(text).slice(7)).toEqual([
      'Change | Outcome | Regions',
      'my-os',
      '&#126; image tags + a="1" | ❌ failed | us-east-1',
      '&#126; image tags + a="1" | ✅ done | 5 of 6 regions, not us-east-1',
    ]);
  });

  it('shows what preflight could not know', () => {
    const checks = [
      { what: 'buckets', answer: 'yes' as const },
      { what: 'quota', answer: 'unknown' as const, why: 'denied' },
      { what: 'topics', answer: 'no' as const },
    ];
    expect(summary({ checks })).toContain(
      "<summary>1 check passed, 1 failed, 1 can't be made in advance</summary>\n\n- quota: denied\n",
    );
    expect(summary({ checks: checks.slice(0, 1) })).toContain('### Preflight\n\n1 check passed\n');
  });

  it('shows how long each region was in each stage', () => {
    const text = summary({
      timeline: [span('us-east-1', 'copy snapshots', 0, 60_000), span('eu-west-1', 'copy snapshots', 0, 90_000)],
    });
    expect(text).toContain('2 regions, slowest eu-west-1 (1m30s)');
    expect(rowsOf(text).slice(-3)).toEqual(['Region | copy snapshots', 'eu-west-1 | 1m30s', 'us-east-1 | 1m00s']);
  });

  it('shows text of others as text', () => {
    const evil = '|`</code></td><img src=x>\n\n# [a](b) @octocat #1 $x$';
    const failure: FailureResult = {
      code: 'aws',
      message: evil,
      hint: evil,
      region: evil,
      image: evil,
      file: evil,
      bestEffort: false,
    };
    const region = inRegion(evil, { imageId: evil, state: evil, sharedWith: [evil], ssmParameters: [evil] });
    const text = summary({
      command: evil,
      images: [image(evil, [region, inRegion('us-east-1')]), image('b', [region])],
      changes: [
        change({ image: evil, region: evil, resource: { kind: 'SSM parameter', name: evil }, from: evil, to: evil }),
        change({ image: evil, resource: { kind: 'launch permission' }, from: ['a'], to: ['b', evil] }),
      ],
      checks: [{ what: evil, answer: 'unknown', why: evil }],
      failures: [failure],
      warnings: [evil],
      timeline: [span(evil, 'announce', 0, 1), span('us-east-1', 'announce', 0, 1)],
    });
    const [before = '', chart = '', after = ''] = text.split('```');
    expect(chart).toMatch(/^text\n[^\n]+\n$/);
    for (const part of [before, after]) {
      expect(part).not.toContain('<img');
      expect(part).not.toContain('[a]');
      // GitHub finds no mentions in code.
      expect(part.replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(/(@|&#64;)octocat|&#35;1/);
      expect(part).not.toContain('`');
    }
    for (const html of text.match(/<table>.*?<\/table>/gs) ?? []) expect(html).not.toContain('\n\n');
  });

  it('has no HTML but what GitHub leaves in', () => {
    const text = summary({
      changes: [change(), change({ outcome: 'failed' })],
      checks: [{ what: 'x', answer: 'unknown', why: 'y' }],
      failures: [{ code: 'aws', message: 'no', hint: 'do', bestEffort: false }],
      timeline: [span('us-east-1', 'announce', 0, 1), span('eu-west-1', 'announce', 0, 2)],
    });
    // https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb
    const tags = [...text.matchAll(/<\/?([a-z]+)([^>]*)>/g)].map(([, name = '', attributes = '']) => ({
      name,
      attributes: [...attributes.matchAll(/([a-z]+)(="[^"]*")?/g)].map(([, attribute]) => attribute),
    }));
    const known = ['a', 'b', 'br', 'code', 'details', 'samp', 'summary', 'table', 'td', 'th', 'tr'];
    expect(tags.length).toBeGreaterThan(20);
    for (const { name, attributes } of tags) {
      expect(known).toContain(name);
      for (const attribute of attributes) expect(['align', 'colspan', 'href', 'nowrap']).toContain(attribute);
    }
  });

  it('links the change sets of Marketplace versions', () => {
    const text = summary({ marketplace: [marketplaceVersion] });
    expect(text).toContain('### AWS Marketplace');
    expect(text).toContain('| 1.0 &#124; &#42; | public |');
    expect(text).toContain(
      'update [<code>set-2</code>](https://aws.amazon.com/marketplace/management/requests/set-2) APPLYING',
    );
  });

  it('names accounts where the run has several', () => {
    const other = '222222222222';
    const text = summary({
      images: [image('my-os', [inRegion('us-east-1', { accountId: other }), inRegion('us-east-1')])],
      changes: [change({ accountId: other })],
      failures: [{ code: 'aws', message: 'refused', accountId: other, region: 'us-east-1', bestEffort: false }],
      timeline: [{ ...span('us-east-1', 'announce', 0, 1), accountId: other }],
    });
    expect(text).toContain('1 image · 2 accounts · 1 region · 2 of 2 AMIs exist');
    expect(text).toContain('- ❌ 222222222222 us-east-1: refused');
    expect(rowsOf(text).slice(0, 3)).toEqual([
      'Account | Region | AMI',
      '123456789012 | us-east-1 | ami-us-east-1',
      '222222222222 | us-east-1 | ami-us-east-1',
    ]);
    expect(rowsOf(text).at(-1)).toBe('+ create image bootMode="uefi" | 222222222222 us-east-1');
    expect(text).toMatch(/^announce .* 222222222222 us-east-1$/m);
    expect(summary({})).not.toContain('123456789012');
  });

  it('has no empty parts', () => {
    const text = summary({ images: [], changes: [], failures: [] });
    expect(text).not.toContain('###');
    expect(text).toContain('no changes');
  });
});

describe('a summary of 35 regions × 20 images', () => {
  const regions = Array.from({ length: 35 }, (_, index) => `ap-southeast-${index}`);
  const names = Array.from({ length: 20 }, (_, index) => `${'very-long-image-name-'.repeat(5)}${index}`);
  const images = names.map((name) =>
    image(
      name,
      regions.map((region) => inRegion(region, { sharedWith: Array.from({ length: 1_000 }, () => '123456789012') })),
    ),
  );
  /** Different everywhere, so that no two are one line. */
  const changesOf = (each: number, size: number) =>
    names.flatMap((name) =>
      regions.flatMap((region) =>
        Array.from({ length: each }, (_, at) =>
          change({ image: name, region, to: `${at}${region}${name}${'<'.repeat(size)}` }),
        ),
      ),
    );
  const timeline = regions.map((region, index) => span(region, 'copy snapshots', index, index + 100));
  const warningsOf = (number: number): string[] =>
    Array.from({ length: number }, (_, at) => `${at} ${'x'.repeat(1_000)}`);
  const failuresOf = (number: number): FailureResult[] =>
    Array.from({ length: number }, (_, at) => ({
      code: 'aws',
      message: `${at}${'<'.repeat(2_000)}`,
      bestEffort: false,
    }));
  const amis = (text: string): number => text.match(/LaunchInstances/g)?.length ?? 0;

  it('holds everything when all goes well', () => {
    const text = summary({ images, changes: changesOf(1, 20), timeline });
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain('slowest');
    expect(text).toContain('### Changes');
    expect(text).not.toContain('See <code>manifest');
    expect(text).not.toContain('see <code>manifest');
    expect(amis(text)).toBe(700);
  });

  it.each([
    ['many warnings', { warnings: warningsOf(2_000) }],
    ['many changes', { changes: changesOf(8, 200) }],
    ['many failures', { failures: failuresOf(700) }],
    ['everything', { warnings: warningsOf(2_000), changes: changesOf(8, 200), failures: failuresOf(700) }],
  ])('is not too long with %s, and says where the rest is', (_, more) => {
    const text = summary({ images, timeline, changes: changesOf(1, 20), ...more });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(400_000);
    expect(text).toMatch(/[Ss]ee <code>manifest.json<\/code>/);
  });

  it('keeps the AMIs when the changes are too many, and says how many lines are left out', () => {
    const text = summary({ images, changes: changesOf(8, 200), timeline });
    expect(amis(text)).toBe(700);
    const [, left] = /… and (\d+) more lines: see <code>manifest.json/.exec(text) ?? [];
    const shown = text.split('\n').filter((line) => line.startsWith('<tr><td>')).length;
    expect(shown).toBeGreaterThan(100);
    expect(Number(left)).toBeGreaterThan(5_600 - shown - 20);
  });

  it('and is never too long', () => {
    const endless = Array.from({ length: 5_000 }, (_, index) =>
      image('x'.repeat(9_000) + index, [inRegion('us-east-1')]),
    );
    expect(Buffer.byteLength(summary({ images: endless }))).toBeLessThanOrEqual(1_000_000);
    const path = 'x'.repeat(100_000);
    expect(Buffer.byteLength(summaryText(runResult({ images: endless }), path))).toBeLessThanOrEqual(1_000_000);
  });
});

it.each([
  ['aws', 'us-east-1', 'https://us-east-1.console.aws.amazon.com/'],
  ['aws-cn', 'cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
  ['aws-us-gov', 'us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/'],
  ['aws-eusc', 'eusc-de-east-1', 'https://eusc-de-east-1.console.amazonaws-eusc.eu/'],
])('the console of %s in %s is at %s', (partition, region, start) => {
  expect(launchUrl(partition, region, 'ami-1')).toMatch(start);
});
