import { describe, expect, it } from '@jest/globals';
import type { TimelineEntry } from '../../src/report/result.js';
import { runStageOf } from '../../src/report/stages.js';
import { stageLines, stageSpans } from '../../src/report/timeline.js';

const span = (region: string, stage: TimelineEntry['stage'], start: number, end: number): TimelineEntry => ({
  accountId: '123456789012',
  region,
  stage,
  start: start * 60_000,
  end: end * 60_000,
});
const regionOf = ({ region = '' }) => region;

describe('the timeline', () => {
  it('shows the stages in the order of the run, and names the slowest region of each', () => {
    const spans = stageSpans(
      [
        span('eu-west-1', 'copy snapshots', 3, 9),
        span('ap-south-1', 'copy snapshots', 3, 5),
        span('ap-south-1', 'copy snapshots', 4, 5),
        span('ap-south-1', 'copy snapshots', 9, 15),
        span('us-east-1', 'first snapshot', 0, 3),
      ],
      regionOf,
    );
    expect(stageLines(spans)).toEqual([
      'first snapshot  ██████························   3m00s  us-east-1',
      'copy snapshots  ······████████████████████████  12m00s  2 regions, slowest ap-south-1 (8m00s)',
    ]);
  });

  it('counts no pause of a stage, neither for it nor for a region', () => {
    const spans = stageSpans(
      [
        span('us-east-1', 'tag and share', 0, 2),
        span('eu-west-1', 'tag and share', 0, 3),
        span('us-east-1', 'go public', 2, 28),
        span('us-east-1', 'tag and share', 27, 30),
      ],
      regionOf,
    );
    expect(stageLines(spans)).toEqual([
      'tag and share  ███························███   6m00s  2 regions, slowest us-east-1 (5m00s)',
      'go public      ··██████████████████████████··  26m00s  us-east-1',
    ]);
  });

  it('is as readable with thirty regions', () => {
    const regions = Array.from({ length: 30 }, (_, at) => `xx-somewhere-${at}`);
    const spans = stageSpans(
      regions.flatMap((region, at) => [
        span(region, 'copy snapshots', 0, 10 + at),
        span(region, 'register images', 10 + at, 11 + at),
      ]),
      regionOf,
    );
    const lines = stageLines(spans);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('30 regions, slowest xx-somewhere-29 (39m00s)');
    for (const line of lines) expect(line.length).toBeLessThan(110);
  });

  it('shows a stage that took no time', () => {
    expect(stageLines(stageSpans([span('us-east-1', 'announce', 5, 5)], regionOf))).toEqual([
      'announce  █·····························      0s  us-east-1',
    ]);
  });
});

it.each([
  ['S3 object', 'create', 's3://b/k', 'upload'],
  ['snapshot', 'create', { upload_of: 'disk.raw' }, 'first snapshot'],
  ['snapshot', 'create', { copy_of: 'snap-1' }, 'copy snapshots'],
  ['snapshot', 'delete', null, 'clean up'],
  ['image', 'create', { architecture: 'arm64' }, 'register images'],
  ['launch permission', 'update', ['1'], 'tag and share'],
  ['launch permission', 'publish', 'all', 'go public'],
  ['SSM parameter', 'update', 'my-os', 'announce'],
  ['SNS topic', 'announce', 'subject', 'announce'],
  ['older image', 'update', 'deprecated', 'retire older images'],
] as const)('%s: %s to %j belongs to the stage %s', (kind, action, to, stage) => {
  expect(runStageOf({ resource: { kind }, action, to })).toBe(stage);
});
