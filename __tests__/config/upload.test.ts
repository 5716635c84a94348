import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read.js';
import { mergedSchema } from '../../src/config/schema.js';
import { chooseUpload, mayUploadToBucket, mayWriteDirectly } from '../../src/config/upload-method.js';

const source = 'source: {path: disk.raw, architecture: x86_64}';
const role = (account: string): string => `arn:aws:iam::${account}:role/publish`;
const ours = role('111111111111');
const theirs = role('222222222222');

function read(lines: readonly string[], image = '') {
  const indent = lines[0] === 'awspub:' ? '  ' : '';
  const all = [...lines, `${indent}${source}`, `${indent}images: {my-os: {boot_mode: uefi${image}}}`];
  return readConfig('x.yaml', all.join('\n'), { values: new Map(), hasSourcePath: false, buildDate: 'D' });
}

describe('upload.method', () => {
  it.each<[string, readonly string[], 's3' | 'ebs-direct']>([
    ['without s3', [], 'ebs-direct'],
    ['with s3', ['s3: {bucket_name: images}'], 's3'],
    ['asked for, without s3', ['upload: {method: ebs-direct}'], 'ebs-direct'],
    ['asked for, with s3', ['upload: {method: ebs-direct}', 's3: {bucket_name: images}'], 'ebs-direct'],
    ['of awspub', ['awspub:', '  s3: {bucket_name: images}'], 's3'],
    ['of awspub, asked for', ['awspub:', '  upload: {method: ebs-direct}'], 'ebs-direct'],
  ])('%s', (_, lines, method) => {
    const { merged, diagnostics } = read(lines);
    expect(diagnostics).toEqual([]);
    expect(chooseUpload(mergedSchema.parse(merged)).method).toBe(method);
  });

  it('is decided for each target', () => {
    const { merged } = read([`targets: [{role: "${ours}"}, {role: "${theirs}", bucket_name: images}]`]);
    const config = mergedSchema.parse(merged);
    expect([mayWriteDirectly(config), mayUploadToBucket(config)]).toEqual([true, true]);
  });
});

describe('a config is refused', () => {
  const needsBucket = ['s3.bucket_name', 'is required, because a disk image file is imported through an S3 bucket.'];
  const random = (skip: string) => [
    'ebs.skip',
    `must be none, because my-os is encrypted: an encrypted volume has random data in a block that was never written.${skip}`,
  ];
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['that imports without a bucket', ['upload: {method: s3}'], '', needsBucket],
    ['that has an s3 without a bucket', ['s3: {prefix: x/}'], '', needsBucket],
    ['of awspub without a bucket', ['awspub:', '  s3: {}'], '', needsBucket],
    ['that leaves zeros out of an encrypted snapshot', ['ebs: {skip: zeros}'], ', encrypted: true', random('')],
    ['that leaves holes in one with a key', ['ebs: {skip: holes}'], ', kms_key_id: alias/my-os', random('')],
    [
      'with more blocks in flight than a window can have',
      ['ebs: {concurrency: 257}'],
      '',
      ['ebs.concurrency', 'must be at most 256; got 257.'],
    ],
  ])('%s', (_, lines, image, problem) => {
    expect(read(lines, image).diagnostics.map(({ path, message }) => [path, message])).toEqual([problem]);
  });

  it('but not for blocks that an import leaves out', () => {
    const lines = ['s3: {bucket_name: images}', 'ebs: {skip: zeros}'];
    expect(read(lines, ', encrypted: true').diagnostics).toEqual([]);
  });
});
