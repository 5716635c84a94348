import { describe, expect, it } from '@jest/globals';
import { launchUrl } from '../../src/report/console.js';
import type { FailureResult, RunResult, TimelineEntry } from '../../src/report/result.js';
import { summaryText } from '../../src/report/summary.js';
import { gantt } from '../../src/report/timeline.js';
import { change, image, inRegion, marketplaceVersion, runResult } from '../support/results.js';

const summary = (more: Partial<RunResult>): string => summaryText(runResult(more), 'manifest.json');

function span(region: string, label: string, start: number, end: number): TimelineEntry {
  return { accountId: '123456789012', region, label, start, end };
}

describe('the job summary', () => {
  it('begins with the outcome', () => {
    const [heading, , facts] = summary({ changes: [change(), change({ outcome: 'failed' })] }).split('\n');
    expect(heading).toBe('## ✅ <code>create</code> succeeded');
    expect(facts).toBe('1 image · 2 regions · 2 of 2 AMIs exist · changes: 1 done, 1 failed · 1h02m');
    expect(summary({ outcome: 'cancelled' })).toMatch(/^## ⏹️ <code>create<\/code> cancelled\n/);
    expect(summary({ complete: false })).toMatch(/^## ✅ <code>create<\/code> succeeded, not complete\n/);
  });

  it('links every AMI to the page that launches it', () => {
    const text = summary({
      images: [
        image('my-os', [
          inRegion('us-east-1', { imageId: 'ami-1', public: true }),
          inRegion('cn-north-1', { imageId: 'ami-2', partition: 'aws-cn' }),
          inRegion('us-iso-east-1', { imageId: 'ami-3', partition: 'aws-iso' }),
          inRegion('me-south-1', { state: 'pending', bestEffort: true, sharedWith: ['1', '2', '3', '4', '5'] }),
        ]),
      ],
    });
    expect(text).toContain(
      '| [<code>ami-1</code>](https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#LaunchInstances:ami=ami-1) | available | yes |',
    );
    expect(text).toContain(
      '(https://cn-north-1.console.amazonaws.cn/ec2/home?region=cn-north-1#LaunchInstances:ami=ami-2)',
    );
    expect(text).toContain('| us-iso-east-1 | <code>ami-3</code> | available | no |');
    expect(text).toContain('| me-south-1 (best effort) |');
    expect(text).toContain('| pending | no | <code>1</code> <code>2</code> <code>3</code> and 2 more |');
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
      '### Failures\n\n- ❌ <code>my&#45;os</code> <code>us-east-1</code> Denied.'.replace('&#45;', '-'),
    );
    expect(text).toContain('<br>\n  → Allow it.');
    expect(text).toContain('- ❌ <code>image.yaml:3:5</code> No bucket.');
    expect(text).toContain('- ⚠️ Raised to 10 GiB.');
  });

  it('shows text of others as text', () => {
    const evil = '|`</code><img src=x>\n# [a](b) @octocat $x$';
    const failure: FailureResult = {
      code: 'aws',
      message: evil,
      hint: evil,
      region: evil,
      image: evil,
      bestEffort: false,
    };
    const text = summary({
      command: evil,
      images: [image(evil, [inRegion(evil, { imageId: evil, state: evil, sharedWith: [evil] })])],
      changes: [
        change({ image: evil, region: evil, resource: { kind: 'SSM parameter', name: evil }, from: evil, to: evil }),
      ],
      failures: [failure],
      warnings: [evil],
      timeline: [span(evil, evil, 0, 1)],
    });
    expect(text).not.toContain('<img');
    expect(text).not.toContain('[a]');
    expect(text).not.toContain('@octocat');
    for (const row of text.split('\n').filter((line) => line.startsWith('| '))) {
      expect([8, 5]).toContain(row.split('|').length - 2);
    }
    expect(text.match(/`/g)).toHaveLength(6);
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
      timeline: [{ ...span('us-east-1', 'x', 0, 1), accountId: other }],
    });
    expect(text).toContain('1 image · 2 accounts · 1 region · 2 of 2 AMIs exist');
    expect(text).toContain('<code>222222222222 us-east-1</code> refused');
    expect(text).toMatch(/\| Image \| Account \| Region \|.*\n.*\n.*\| 123456789012 \|.*\n.*\| 222222222222 \|/);
    expect(text).toContain('| <code>my-os</code> | 222222222222 | us-east-1 | create image |');
    expect(text).toContain('section 222222222222 us-east-1');
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
  const changesOf = (each: number, size: number) =>
    names.flatMap((name) =>
      regions.flatMap((region) =>
        Array.from({ length: each }, () => change({ image: name, region, to: 'x'.repeat(size) })),
      ),
    );
  const timeline = names.flatMap((name) => regions.map((region, index) => span(region, name, index, index + 100)));
  const failuresOf = (number: number, length: number): FailureResult[] =>
    Array.from({ length: number }, () => ({ code: 'aws', message: '<'.repeat(length), bestEffort: false }));

  it('holds everything when all goes well', () => {
    const text = summary({ images, changes: changesOf(1, 20), timeline });
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain('mermaid');
    expect(text).toContain('### Changes');
    expect(text.match(/LaunchInstances/g)).toHaveLength(700);
  });

  it('drops the timeline first', () => {
    const withWarnings = (number: number): string =>
      summary({ images, changes: changesOf(1, 20), timeline, warnings: Array(number).fill('x'.repeat(1_000)) });
    const warningBytes = Buffer.byteLength(withWarnings(2)) - Buffer.byteLength(withWarnings(1));
    const fitting = Math.floor((1_000_000 - Buffer.byteLength(withWarnings(1))) / warningBytes);
    expect(withWarnings(fitting)).toContain('mermaid');

    const text = withWarnings(fitting + 3);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).not.toContain('mermaid');
    expect(text).toContain('### Changes');
  });

  it('then the changes, and says where they are', () => {
    const text = summary({ images, changes: changesOf(8, 200), timeline });
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).not.toContain('### Changes');
    expect(text).toContain('_The 5600 changes would make this page too long. See <code>manifest.json</code>._');
    expect(text.match(/LaunchInstances/g)).toHaveLength(700);
  });

  it('then the later failures and rows', () => {
    const text = summary({ images, failures: failuresOf(700, 2_000), timeline });
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain('- … and 650 more');
    expect(text).toContain('… and 200 more');
  });

  it('and is never too long', () => {
    const endless = Array.from({ length: 500 }, (_, index) =>
      image('x'.repeat(9_000) + index, [inRegion('us-east-1')]),
    );
    expect(Buffer.byteLength(summary({ images: endless }))).toBeLessThan(1_000_000);
  });
});

describe('the timeline', () => {
  it('is a gantt chart in the order of beginning', () => {
    expect(gantt([span('us-east-1', 'import: snap', 2_000, 3_000), span('source', 'digest', 0, 1_000)])).toBe(
      [
        '```mermaid',
        'gantt',
        '  dateFormat x',
        '  axisFormat %H:%M:%S',
        '  section source',
        '  digest :0, 1000',
        '  section us-east-1',
        '  import snap :2000, 3000',
        '```',
      ].join('\n'),
    );
  });

  it('of a long run shows the longest spans, and stays within what GitHub draws', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => span(`r${index}`, 'x'.repeat(200), index, index * 2));
    const text = gantt(many);
    expect(text.length).toBeLessThan(50_000);
    expect(text).toContain('section r4999');
    expect(text).not.toContain('section r10\n');
  });

  it('is not there when there was nothing', () => {
    expect(gantt([])).toBe('');
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
