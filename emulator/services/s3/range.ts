import { AwsError } from '../../protocol/aws-error.js';
import type { StoredObject } from '../../world/objects.js';

/** A range of an object's bytes, both ends included. */
interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The bytes that `Range` (one range of RFC 9110) or `PartNumber` asks for; undefined for the whole object. As HTTP
 * requires, a malformed Range header is ignored.
 *
 * @throws AwsError InvalidRange (416) for a range beyond the end, InvalidPartNumber (416) for a part that does not
 * exist.
 */
export function parseRange(
  input: { readonly Range?: string | undefined; readonly PartNumber?: number | undefined },
  object: StoredObject,
): ByteRange | undefined {
  const { sizeBytes } = object;
  if (input.PartNumber !== undefined) {
    const parts = object.parts.length > 0 ? object.parts : [{ partNumber: 1, sizeBytes }];
    const index = parts.findIndex((part) => part.partNumber === input.PartNumber);
    const part = parts[index];
    if (part === undefined) {
      throw new AwsError('InvalidPartNumber', 'The requested partnumber is not satisfiable', 416);
    }
    const first = parts.slice(0, index).reduce((sum, before) => sum + before.sizeBytes, 0);
    return part.sizeBytes === 0 ? undefined : { first, last: first + part.sizeBytes - 1 };
  }
  const match = /^bytes=(\d*)-(\d*)$/.exec(input.Range?.trim() ?? '');
  if (match === null || match[0] === 'bytes=-') return undefined;
  const [, from = '', to = ''] = match;
  const first = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  if (first >= sizeBytes || (from === '' && Number(to) === 0)) {
    throw new AwsError(
      'InvalidRange',
      'The requested range is not satisfiable',
      416,
      { RangeRequested: input.Range, ActualObjectSize: sizeBytes },
      { 'content-range': `bytes */${sizeBytes}` },
    );
  }
  return { first, last };
}
