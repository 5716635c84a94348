import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type FormatName, formatNames, formatProblem, formatTexts } from '../../src/report/formats/formats.js';
import type { RunResult } from '../../src/report/result.js';
import { image, inRegion, runResult } from '../support/results.js';

const text = (name: FormatName, result: RunResult): string => [...formatTexts(name, 'x', result).values()][0] ?? '';
const problem = (name: FormatName, result: RunResult) => {
  const found = formatProblem(name, result);
  return found && [found.image, found.error.message];
};
const { imageId: _, ...missing } = inRegion('ap-south-1');
const two = runResult({
  images: [
    image('my-os-1.0', [inRegion('us-east-1', { public: true }), inRegion('eu-west-1'), missing], {
      groups: ['stable', 'all'],
    }),
    image('my,os "2"', [inRegion('us-east-1', { imageId: 'ami-2' })], { groups: ['all'] }),
  ],
});
const first = { 'us-east-1': 'ami-us-east-1', 'eu-west-1': 'ami-eu-west-1' };
const second = { 'us-east-1': 'ami-2' };

describe('formats for others', () => {
  it('awspub: its keys, with what exists', () => {
    expect(JSON.parse(text('awspub', two))).toEqual({
      images: { 'my-os-1.0': first, 'my,os "2"': second },
      'images-by-group': { stable: { 'my-os-1.0': first }, all: { 'my-os-1.0': first, 'my,os "2"': second } },
    });
  });

  it('cloudformation: a mapping per image, as JSON and therefore as YAML', () => {
    const mappings = {
      Mappings: {
        MyOs10: { 'eu-west-1': { AMI: 'ami-eu-west-1' }, 'us-east-1': { AMI: 'ami-us-east-1' } },
        MyOs2: { 'us-east-1': { AMI: 'ami-2' } },
      },
    };
    expect(JSON.parse(text('cloudformation', two))).toEqual(mappings);
    expect(parse(text('cloudformation', two))).toEqual(mappings);
    const alike = runResult({
      images: [image('my-os', [inRegion('us-east-1')]), image('my.os', [inRegion('us-east-1')])],
    });
    expect(problem('cloudformation', two)).toBeUndefined();
    expect(problem('cloudformation', alike)).toEqual([
      'my.os',
      'the images "my-os" and "my.os" have one name in CloudFormation: MyOs',
    ]);
    const many = (length: number) =>
      runResult({ images: Array.from({ length }, (_, at) => image(`os-${at}`, [inRegion('us-east-1')])) });
    expect(problem('cloudformation', many(200))).toBeUndefined();
    expect(problem('cloudformation', many(201))).toEqual([
      undefined,
      'the images need 201 mappings, and a CloudFormation template takes 200',
    ]);
  });

  it('terraform: a map of maps', () => {
    expect(JSON.parse(text('terraform', two))).toEqual({ ami_ids: { 'my-os-1.0': first, 'my,os "2"': second } });
  });

  it('csv: a line for each AMI, with quotes where they are needed', () => {
    expect(text('csv', two).split('\n')).toEqual([
      'image,architecture,partition,account,region,ami,snapshot,state,public',
      'my-os-1.0,x86_64,aws,123456789012,eu-west-1,ami-eu-west-1,snap-eu-west-1,available,false',
      'my-os-1.0,x86_64,aws,123456789012,us-east-1,ami-us-east-1,snap-us-east-1,available,true',
      '"my,os ""2""",x86_64,aws,123456789012,us-east-1,ami-2,snap-us-east-1,available,false',
      '',
    ]);
  });

  it.each([
    ['@SUM(1)', "'@SUM(1)"],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-my-os', "'-my-os"],
    ['\tmy-os', "'\tmy-os"],
    ['\rmy-os', '"\'\rmy-os"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["'my-os", "'my-os"],
    ['my-os=1', 'my-os=1'],
  ])('csv: no spreadsheet takes the name %j for a formula', (name, cell) => {
    const rows = text('csv', runResult({ images: [image(name, [inRegion('us-east-1')])] })).split('\n');
    expect(rows[1]).toBe(`${cell},x86_64,aws,123456789012,us-east-1,ami-us-east-1,snap-us-east-1,available,false`);
  });

  it('one AMI for a region: that of the first account of the run', () => {
    const ids = ['222222222222', '111111111111'];
    const targets = ids.map((accountId) => ({ name: accountId, partition: 'aws', accountId, homeRegion: '' }));
    const regions = ids.map((accountId) => inRegion('us-east-1', { accountId, imageId: `ami-${accountId}` }));
    expect(
      JSON.parse(text('awspub', runResult({ targets, images: [image('my-os', regions)] }))).images['my-os'],
    ).toEqual({
      'us-east-1': 'ami-222222222222',
    });
  });

  it.each(formatNames)('%s has nothing of what does not exist, and is the same in any order of regions', (name) => {
    expect(text(name, two)).not.toContain('ap-south-1');
    const regions = [inRegion('us-east-1'), inRegion('eu-west-1')];
    const of = (some: typeof regions) => text(name, runResult({ images: [image('my-os', some)] }));
    expect(of(regions)).toBe(of(regions.toReversed()));
  });

  it('20 images in 35 regions fit into a CloudFormation template', () => {
    const regions = Array.from({ length: 35 }, (_, at) =>
      inRegion(`us-gov-east-${at}`, { imageId: 'ami-0123456789abcdef0' }),
    );
    const images = Array.from({ length: 20 }, (_, at) => image(`my-os-${at}`, regions));
    expect(Buffer.byteLength(text('cloudformation', runResult({ images })))).toBeLessThan(51_200);
  });
});

describe('allowed-amis', () => {
  it('has owners, the pattern of all versions, and watermarks', () => {
    const images = [
      image('my-os-1', [inRegion('us-east-1')], { versionsPattern: 'my-os-*' }),
      image('my-os-2', [inRegion('us-east-1')], { versionsPattern: 'my-os-*' }),
      image('golden', [inRegion('us-east-1')], { watermarks: ['approved'] }),
    ];
    expect(JSON.parse(text('allowed-amis', runResult({ images })))).toEqual({
      ImageCriteria: [
        { ImageProviders: ['123456789012'], ImageNames: ['my-os-*'] },
        {
          ImageProviders: ['123456789012'],
          ImageNames: ['golden'],
          ImageWatermarks: [{ WatermarkKey: '123456789012:approved' }],
        },
      ],
    });
  });

  it('has a file for each partition, because an account ID of one may be a stranger’s in another', () => {
    const regions = [inRegion('us-east-1'), inRegion('cn-north-1', { partition: 'aws-cn', accountId: '210987654321' })];
    const files = formatTexts('allowed-amis', 'out.d/allowed.json', runResult({ images: [image('my-os', regions)] }));
    const providers = [...files].map(([path, one]) => [path, JSON.parse(one).ImageCriteria[0].ImageProviders]);
    expect(Object.fromEntries(providers)).toEqual({
      'out.d/allowed.aws.json': ['123456789012'],
      'out.d/allowed.aws-cn.json': ['210987654321'],
    });
  });

  it('has as many criteria as AWS takes, and no more', () => {
    const images = (many: number) =>
      Array.from({ length: many }, (_, at) => image(`os-${at}`, [inRegion('us-east-1')]));
    const { ImageCriteria } = JSON.parse(text('allowed-amis', runResult({ images: images(500) })));
    expect(ImageCriteria.map(({ ImageNames }: { ImageNames: string[] }) => ImageNames.length)).toEqual(
      Array(10).fill(50),
    );
    const tooMany = [undefined, 'the images need more criteria than Allowed AMIs takes'];
    expect(problem('allowed-amis', runResult({ images: images(500) }))).toBeUndefined();
    expect(problem('allowed-amis', runResult({ images: images(501) }))).toEqual(tooMany);
    const owners = (many: number) =>
      runResult({
        images: [
          image(
            'my-os',
            Array.from({ length: many }, (_, at) => inRegion('us-east-1', { accountId: String(1e11 + at) })),
          ),
        ],
      });
    expect(problem('allowed-amis', owners(200))).toBeUndefined();
    expect(problem('allowed-amis', owners(201))).toEqual(tooMany);
    const marked = (many: number) =>
      runResult({
        images: [
          image('my-os', [inRegion('us-east-1')], {
            watermarks: Array.from({ length: many }, (_, at) => `mark-${at}`),
          }),
        ],
      });
    expect(problem('allowed-amis', marked(50))).toBeUndefined();
    expect(problem('allowed-amis', marked(51))).toEqual(tooMany);
  });
});
