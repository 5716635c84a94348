import { describe, expect, it } from '@jest/globals';
import { locatorData, locatorText } from '../../../src/report/locator/data.js';
import { parseLocator } from '../../../src/report/locator/published.js';
import type { LocatorData } from '../../../src/report/locator/schema.js';
import { locatorOf, publicImage, runThatRead } from './locator-fixtures.js';

/** Each AMI as `id state → successor`. */
function states({ images }: LocatorData): string[] {
  return images.map(
    ({ imageId, state, successor }) => `${imageId} ${state}${successor ? ` → ${successor.imageId}` : ''}`,
  );
}

const latestOf = (data: LocatorData): unknown => data.latest['my-os']?.x86_64?.version;

describe('latest', () => {
  it.each<[string, string[], string | undefined]>([
    ['the highest number, not the last that came', ['1.10', '1.9', '1.2'], '1.10'],
    ['a patch of an older version is not it', ['2.0', '1.9.9'], '2.0'],
    ['a release, not a pre-release that is newer', ['2.0-rc1', '1.0'], '1.0'],
    ['a pre-release where there is nothing else', ['2.0-rc1', '2.0-rc10', '2.0-beta3'], '2.0-rc10'],
    ['a refreshed one', ['1.0', '1.0-r1'], '1.0-r1'],
    ['the last created, where the versions are no numbers', ['deadbee1', '1.0'], '1.0'],
  ])('is %s', (_, versions, expected) => {
    const images = versions.map((version, index) =>
      publicImage(version, { createdAt: new Date(Date.UTC(2026, 0, 1 + index)).toISOString() }),
    );
    expect(latestOf(locatorOf(images))).toBe(expected);
  });

  it('has every region, once for each architecture', () => {
    const data = locatorOf([
      publicImage('1.0'),
      publicImage('1.0', { region: 'eu-west-1', createdAt: '2025-12-31T00:00:00.000Z' }),
      publicImage('1.1', { architecture: 'arm64' }),
      publicImage('0.9', { region: 'cn-north-1', partition: 'aws-cn', accountId: '999999999999' }),
    ]);
    expect(data.latest).toEqual({
      'my-os': {
        arm64: expect.objectContaining({ version: '1.1', regions: { 'us-east-1': 'ami-1-1-us-east-1' } }),
        x86_64: {
          version: '1.0',
          imageName: 'my-os-1.0',
          createdAt: '2025-12-31T00:00:00.000Z',
          regions: { 'eu-west-1': 'ami-1-0-eu-west-1', 'us-east-1': 'ami-1-0-us-east-1' },
        },
      },
    });
    expect(data.owners).toEqual([
      { partition: 'aws', accountId: '123456789012' },
      { partition: 'aws-cn', accountId: '999999999999' },
    ]);
  });

  it('is none that is superseded or deprecated', () => {
    const deprecated = publicImage('3.0', { deprecationTime: '2026-06-01T00:00:00.000Z' });
    const superseded = publicImage('2.0', { supersededBy: 'ami-1-0-us-east-1' });
    expect(latestOf(locatorOf([deprecated, superseded, publicImage('1.0')]))).toBe('1.0');
    expect(locatorOf([deprecated, superseded]).latest).toEqual({});
  });

  it('keeps names apart that an object would take for its own', () => {
    const names = ['__proto__', 'constructor'];
    const data = locatorOf(names.map((imageName) => publicImage(imageName, { key: undefined, imageName })));
    expect(Object.keys(data.latest).sort()).toEqual(names);
  });
});

describe('the state', () => {
  it.each<[string, Parameters<typeof publicImage>[], string[]]>([
    ['nothing to say', [['1.0']], ['ami-1-0-us-east-1 available']],
    [
      'superseded by one that was superseded itself',
      [['1.2'], ['1.1', { supersededBy: 'ami-1-2-us-east-1' }], ['1.0', { supersededBy: 'ami-1-1-us-east-1' }]],
      [
        'ami-1-2-us-east-1 available',
        'ami-1-1-us-east-1 superseded → ami-1-2-us-east-1',
        'ami-1-0-us-east-1 superseded → ami-1-2-us-east-1',
      ],
    ],
    [
      'superseded by one that is gone: the latest',
      [['1.2'], ['1.0', { supersededBy: 'ami-gone' }]],
      ['ami-1-2-us-east-1 available', 'ami-1-0-us-east-1 superseded → ami-1-2-us-east-1'],
    ],
    [
      'superseded by one that is deprecated: the latest',
      [['1.2'], ['1.1', { deprecationTime: '2026-01-01T00:00:00Z' }], ['1.0', { supersededBy: 'ami-1-1-us-east-1' }]],
      [
        'ami-1-2-us-east-1 available',
        'ami-1-1-us-east-1 deprecated → ami-1-2-us-east-1',
        'ami-1-0-us-east-1 superseded → ami-1-2-us-east-1',
      ],
    ],
    [
      'a circle',
      [
        ['1.1', { supersededBy: 'ami-1-0-us-east-1' }],
        ['1.0', { supersededBy: 'ami-1-1-us-east-1' }],
      ],
      ['ami-1-1-us-east-1 superseded → ami-1-0-us-east-1', 'ami-1-0-us-east-1 superseded → ami-1-1-us-east-1'],
    ],
    [
      'a successor in another region is none',
      [
        ['1.1', { region: 'eu-west-1' }],
        ['1.0', { supersededBy: 'ami-1-1-eu-west-1' }],
      ],
      ['ami-1-1-eu-west-1 available', 'ami-1-0-us-east-1 superseded'],
    ],
    [
      'deprecated, without another',
      [['1.0', { deprecationTime: '2026-06-01T00:00:00.000Z' }]],
      ['ami-1-0-us-east-1 deprecated'],
    ],
  ])('%s', (_, images, expected) => {
    expect(states(locatorOf(images.map((one) => publicImage(...one))))).toEqual(expected);
  });
});

describe('merged with what was published', () => {
  const before = locatorOf([
    publicImage('1.0', { bootTestedOn: ['t3.nano'] }),
    publicImage('1.0', { region: 'eu-west-1' }),
    publicImage('1.0', { region: 'cn-north-1', partition: 'aws-cn', accountId: '999999999999' }),
  ]);

  it('keeps the rows of regions and accounts that were not read', () => {
    const after = locatorData(runThatRead([publicImage('1.1')], { regions: ['us-east-1'] }), before);
    expect(states(after).sort()).toEqual([
      'ami-1-0-cn-north-1 available',
      'ami-1-0-eu-west-1 available',
      'ami-1-0-us-east-1 withdrawn → ami-1-1-us-east-1',
      'ami-1-1-us-east-1 available',
    ]);
  });

  it('takes what AWS shows over what was published, and keeps the boot tests', () => {
    const deprecationTime = '2027-01-01T00:00:00.000Z';
    const now = publicImage('1.0', { deprecationTime, bootTestedOn: ['c7g.medium'] });
    const { images } = locatorData(runThatRead([now], { regions: ['us-east-1'] }), before);
    expect(images.find(({ region }) => region === 'us-east-1')).toMatchObject({
      deprecationTime,
      bootTestedOn: ['c7g.medium', 't3.nano'],
    });
  });

  it('keeps the name of one whose tags say nothing of it', () => {
    const named = { ...before, images: before.images.map((image) => ({ ...image, name: 'My OS', version: 'one' })) };
    const { images } = locatorData(runThatRead([publicImage('1.0', { key: undefined })]), named);
    expect(images.find(({ region }) => region === 'us-east-1')).toMatchObject({ name: 'My OS', version: 'one' });
  });

  it('drops what was withdrawn a year ago, and shows again what is public again', () => {
    const withdrawn = locatorData(runThatRead([], { regions: ['us-east-1'] }), before);
    expect(states(withdrawn)).toContain('ami-1-0-us-east-1 withdrawn');
    const later = (at: string): string[] =>
      states(locatorData(runThatRead([], { regions: ['us-east-1'], at }), withdrawn)).filter((one) =>
        /us-east/.test(one),
      );
    expect(later('2027-05-31T00:00:00.000Z')).toEqual(['ami-1-0-us-east-1 withdrawn']);
    expect(later('2027-06-01T00:00:00.000Z')).toEqual([]);
    expect(states(locatorData(runThatRead([publicImage('1.0')]), withdrawn))).toContain('ami-1-0-us-east-1 available');
  });

  it('keeps where the manifest is attested until the next release', () => {
    const first = locatorOf([publicImage('1.0')], {
      result: { attestedManifest: { repository: 'my-org/my-os', name: 'm.json' } },
    });
    const attestation = (command: string): unknown =>
      locatorData(runThatRead([publicImage('1.0')], { result: { command } }), first).attestation;
    expect(attestation('list')).toEqual({ repository: 'my-org/my-os', manifest: 'm.json' });
    expect([attestation('publish'), attestation('refresh')]).toEqual([null, null]);
  });

  it('is the same text twice', () => {
    const read = runThatRead([publicImage('1.0')], { regions: ['us-east-1'] });
    const text = locatorText(locatorData(read, before));
    expect(locatorText(locatorData(read, parseLocator(text, 'here')))).toBe(text);
  });
});

it('a rehearsal is refused', () => {
  const result = runThatRead([publicImage('1.0')], { result: { rehearsal: { assumptions: [] } } });
  expect(() => locatorData(result, undefined)).toThrow('a rehearsal has no images');
});

describe('what is published', () => {
  const valid = locatorOf([publicImage('1.0')]);

  it('is read as it was written, and with keys that are not known yet', () => {
    expect(parseLocator(locatorText(valid), 'here')).toEqual(valid);
    const more = { ...valid, newer: 1, images: valid.images.map((image) => ({ ...image, newer: 1 })) };
    expect(parseLocator(JSON.stringify(more), 'here')).toEqual(valid);
    expect(JSON.parse(locatorText({ ...valid, images: [] }))).toEqual({ ...valid, images: [] });
  });

  it.each<[string, string, string]>([
    ['a page', '<!doctype html>', "the locator at here can't be read: it is not JSON"],
    ['half a file', locatorText(valid).slice(0, -20), 'it is not JSON'],
    ['nothing', '', 'it is not JSON'],
    ['null', 'null', 'the file is not as ami-publish writes it'],
    ['another file', '{"images":[]}', 'version is not as ami-publish writes it'],
    ['a manifest', '{"version":1,"images":[{"name":"my-os"}]}', 'is not as ami-publish writes it'],
    ['a later form', '{"version":2}', 'has version 2'],
    [
      'no ID',
      JSON.stringify({ ...valid, images: [{ ...valid.images[0], imageId: 'javascript:' }] }),
      'images.0.imageId',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseLocator(text, 'here')).toThrow(
      expect.objectContaining({ code: 'preflight', message: expect.stringContaining(message) }),
    );
  });
});
