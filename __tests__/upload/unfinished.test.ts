import type { S3 } from '@aws-sdk/client-s3';
import { describe, expect, it } from '@jest/globals';
import { findUnfinished } from '../../src/upload/unfinished.js';

const count = 2500;
const digest = {
  sizeBytes: count * 10 - 5,
  sha256: '',
  partSizeBytes: 10,
  partSha256: Array.from({ length: count }, (_, index) => `sha-${index + 1}`),
  compositeSha256: '',
};

/** S3 with these uploads, each with these parts, a thousand to a page. */
function s3With(uploads: readonly object[], parts: Readonly<Record<string, readonly object[]>>): S3 {
  return {
    listMultipartUploads: async ({ UploadIdMarker }: { UploadIdMarker?: string }) => {
      const start = Number(UploadIdMarker ?? 0);
      const IsTruncated = start + 1000 < uploads.length;
      const next = IsTruncated ? { NextKeyMarker: 'key', NextUploadIdMarker: String(start + 1000) } : {};
      return { Uploads: uploads.slice(start, start + 1000), IsTruncated, ...next };
    },
    listParts: async ({ UploadId, PartNumberMarker }: { UploadId: string; PartNumberMarker?: string }) => {
      const all = parts[UploadId];
      if (all === undefined) throw Object.assign(new Error(), { name: 'NoSuchUpload', $fault: 'client' });
      const start = Number(PartNumberMarker ?? 0);
      return {
        Parts: all.slice(start, start + 1000),
        IsTruncated: start + 1000 < all.length,
        NextPartNumberMarker: String(start + 1000),
      };
    },
  } as unknown as S3;
}

const upload = (UploadId: string, day: number, fields: object = {}) => ({
  UploadId,
  Key: 'key',
  ChecksumAlgorithm: 'SHA256',
  Initiated: new Date(Date.UTC(2026, 0, day)),
  ...fields,
});
const part = (number: number, fields: object = {}) => ({
  PartNumber: number,
  ETag: `etag-${number}`,
  Size: number === count ? 5 : 10,
  ChecksumSHA256: `sha-${number}`,
  ...fields,
});
const none = new Set<string>();
const place = { bucket: 'bucket', key: 'key', digest, signal: new AbortController().signal };

describe('findUnfinished', () => {
  it('reads every page of uploads and of parts', async () => {
    const others = Array.from({ length: 1500 }, (_, index) => upload(`other-${index}`, 1, { Key: `key-${index}` }));
    const parts = Array.from({ length: count }, (_, index) => part(index + 1));
    const found = await findUnfinished(s3With([...others, upload('mine', 1)], { mine: parts }), place, none);
    expect(found?.uploadId).toBe('mine');
    expect(found?.parts.size).toBe(count);
    expect(found?.parts.get(count)).toBe(`etag-${count}`);
  });

  it('counts only parts whose size and checksum are right', async () => {
    const parts = [
      part(1),
      part(2, { Size: 9 }),
      part(3, { ChecksumSHA256: 'other' }),
      part(4, { ChecksumSHA256: undefined }),
      part(count + 1),
    ];
    const found = await findUnfinished(s3With([upload('mine', 1)], { mine: parts }), place, none);
    expect([...(found?.parts ?? [])]).toEqual([[1, 'etag-1']]);
  });

  it('takes the oldest that has SHA-256 checksums and is still there', async () => {
    const uploads = [
      upload('new', 6),
      upload('old', 5),
      upload('gone', 4),
      upload('crc', 3, { ChecksumAlgorithm: 'CRC32' }),
      upload('plain', 2, { ChecksumAlgorithm: undefined }),
    ];
    const found = await findUnfinished(s3With(uploads, { old: [], new: [], crc: [], plain: [] }), place, none);
    expect(found?.uploadId).toBe('old');
  });

  it('takes the one with the smallest id of those begun at the same time', async () => {
    const uploads = [upload('b', 1), upload('a', 1), upload('c', 1)];
    expect((await findUnfinished(s3With(uploads, { a: [], b: [], c: [] }), place, none))?.uploadId).toBe('a');
  });

  it('takes none that has failed this run', async () => {
    const s3 = s3With([upload('old', 1), upload('new', 2)], { old: [], new: [] });
    expect((await findUnfinished(s3, place, new Set(['old'])))?.uploadId).toBe('new');
    expect(await findUnfinished(s3, place, new Set(['old', 'new']))).toBeUndefined();
  });

  it('finds nothing where nothing is', async () => {
    expect(await findUnfinished(s3With([], {}), place, none)).toBeUndefined();
    expect(await findUnfinished(s3With([upload('gone', 1)], {}), place, none)).toBeUndefined();
  });
});
