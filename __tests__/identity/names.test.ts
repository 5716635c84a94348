import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dataDisksDigest, objectKey, snapshotName, sourceDigest } from '../../src/identity/names.js';
import { clientToken } from '../../src/identity/tokens.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const source = sha256('a disk');
const plain = { imageName: 'my-os', separateSnapshot: false, billingProducts: [] };

describe('snapshotName', () => {
  it.each([
    ['the source alone', plain, source],
    ['a snapshot of its own', { ...plain, separateSnapshot: true }, sha256(source + sha256('my-os'))],
    [
      'billing products',
      { ...plain, billingProducts: ['bp-1', 'bp-2'] },
      sha256(source + sha256('bp-1') + sha256('bp-2')),
    ],
    [
      'both',
      { ...plain, separateSnapshot: true, billingProducts: ['bp-1'] },
      sha256(source + sha256('my-os') + sha256('bp-1')),
    ],
  ])("is awspub's chain for %s", (_, image, name) => {
    expect(snapshotName(source, image)).toBe(name);
  });

  it('has the key as the last link where the config encrypts', () => {
    const image = { ...plain, separateSnapshot: true, billingProducts: ['bp-1'] };
    const name = sha256(source + sha256('my-os') + sha256('bp-1') + sha256('arn:aws:kms:…'));
    expect(snapshotName(source, image, 'arn:aws:kms:…')).toBe(name);
  });

  // The values that awspub 0.0.16 has for these images (its tests/test_image.py).
  it.each([
    ['test-image-2', true, [], '0c274a96fe840cdd9cf65b0bf8e4d755d94fddf00916aa6f26ee3f08e412c88f'],
    ['test-image-3', true, ['billingcode'], 'ef7c5bbbc2816c60acfa4f3954e431c849054f7370bf351055f6d665b60623e7'],
    ['test-image-4', false, ['billingcode'], 'bf795c602d53ff9c9548cc6305aa1240bd0f3d4429869abe4c96bcef65c4e48d'],
    [
      'test-image-5',
      false,
      ['billingcode1', 'billingcode2'],
      '8171cd4d36d06150a5ff8bb519439c5efd4e91841be62f50736db3b82e4aaedc',
    ],
  ])("is awspub's own for %s", (imageName, separateSnapshot, billingProducts, name) => {
    const sha256OfSource = '6252475408b9f9ee64452b611d706a078831a99b123db69d144d878a0488a0a8';
    expect(snapshotName(sha256OfSource, { imageName, separateSnapshot, billingProducts })).toBe(name);
  });
});

describe('sourceDigest', () => {
  it.each([
    [{ kind: 'snapshot', id: 'snap-1' }, sha256('snapshot:snap-1')],
    [{ kind: 'image', id: 'ami-1' }, sha256('image:ami-1')],
    [{ kind: 'raw', id: 'f00d' }, sha256('raw:f00d')],
    [{ kind: 's3', uri: 's3://bucket/key', version: 'v1' }, sha256('s3:s3://bucket/key@v1')],
  ] as const)('of %j', (identity, digest) => {
    expect(sourceDigest(identity)).toBe(digest);
  });
});

describe('objectKey', () => {
  it.each([
    ['', source],
    ['images/', `images/${source}`],
  ])('with prefix "%s"', (prefix, expected) => {
    expect(objectKey(prefix, source)).toBe(expected);
  });
});

describe('clientToken', () => {
  const token = clientToken('import', source, 'name', 'us-east-1', 0);

  it('is the same for the same work, and fits every operation', () => {
    expect(clientToken('import', source, 'name', 'us-east-1', 0)).toBe(token);
    expect(token).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['kind', clientToken('snapshot', source, 'name', 'us-east-1', 0)],
    ['digest', clientToken('import', sha256('other'), 'name', 'us-east-1', 0)],
    ['name', clientToken('import', source, 'other', 'us-east-1', 0)],
    ['region', clientToken('import', source, 'name', 'us-east-2', 0)],
    ['attempt', clientToken('import', source, 'name', 'us-east-1', 1)],
  ])('differs by %s', (_, other) => {
    expect(other).not.toBe(token);
  });
});

describe('the digest of the further disks', () => {
  const data = { deviceName: '/dev/sdf', sourceSha256: 'a'.repeat(64) };
  const logs = { deviceName: '/dev/sdg', sourceSha256: 'b'.repeat(64) };

  it('depends on the disks and their devices, not on their order', () => {
    expect(dataDisksDigest([])).toBeUndefined();
    expect(dataDisksDigest([data, logs])).toMatch(/^[0-9a-f]{64}$/);
    expect(dataDisksDigest([logs, data])).toBe(dataDisksDigest([data, logs]));
    expect(dataDisksDigest([data])).not.toBe(dataDisksDigest([data, logs]));
    expect(dataDisksDigest([{ ...data, deviceName: '/dev/sdg' }])).not.toBe(dataDisksDigest([data]));
  });
});
