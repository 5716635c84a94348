import { PublishError } from '../../error.js';
import type { DiskBytes } from '../bytes.js';

const hint =
  'The file may be incomplete. Build or download it again, and compare its size and checksum with the original.';

/** The PublishError `source` for compressed data that can't be read; `offset` is near the place. */
export function damagedData(
  bytes: Pick<DiskBytes, 'path'>,
  what: string,
  offset: number,
  cause?: unknown,
): PublishError {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return new PublishError('source', `${bytes.path} can't be unpacked: ${what} near ${offset} bytes${why}`, {
    cause,
    hint,
  });
}

/** The same for bytes that follow the end of the data. */
export function trailingData(bytes: Pick<DiskBytes, 'path'>, offset: number): PublishError {
  return new PublishError(
    'source',
    `${bytes.path} has something else after its compressed data, from ${offset} bytes on`,
    {
      hint,
    },
  );
}
