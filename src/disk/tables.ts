import { type DiskFile, damagedFile } from './bytes.js';

const pageBytes = 64 * 1024;
/** 16 MiB: the tables of half a terabyte in a QCOW2 with its usual clusters. */
const maxPages = 256;

/** Reads a part of a table; the buffer must not be changed. */
export type TableReader = (what: string, offset: number, lengthBytes: number) => Promise<Buffer>;

/**
 * Reads the tables of a disk image through a cache of pages, of a bounded size whatever the size of the disk.
 * @throws PublishError `source` when the file ends before a table does, or a place is none.
 */
export function cachedTables(file: DiskFile, format: string): TableReader {
  const pages = new Map<number, Promise<Buffer>>();
  const page = (index: number): Promise<Buffer> => {
    const known = pages.get(index);
    pages.delete(index);
    const loading = known ?? file.read(index * pageBytes, pageBytes);
    pages.set(index, loading);
    if (known === undefined) {
      loading.catch(() => pages.delete(index));
      const [oldest] = pages.keys();
      if (pages.size > maxPages && oldest !== undefined) pages.delete(oldest);
    }
    return loading;
  };
  return async (what, offset, lengthBytes) => {
    if (!(offset + lengthBytes <= file.sizeBytes)) {
      throw damagedFile(file, format, `it ends at ${file.sizeBytes} bytes, before the end of its ${what} at ${offset}`);
    }
    const first = Math.floor(offset / pageBytes);
    const last = Math.floor((offset + lengthBytes - 1) / pageBytes);
    const from = offset - first * pageBytes;
    const parts: Buffer[] = [];
    for (let index = first; index <= last; index += 1) parts.push(await page(index));
    const table = (parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)).subarray(from, from + lengthBytes);
    if (table.length < lengthBytes) throw damagedFile(file, format, `its ${what} at ${offset} can't be read whole`);
    return table;
  };
}

const maxDiskBytes = 64 * 1024 ** 4;

/** Throws PublishError `source` for a disk that is larger than any EBS volume, or whose size makes no sense. */
export function requireDiskSize(file: Pick<DiskFile, 'path'>, format: string, sizeBytes: number): void {
  if (Number.isSafeInteger(sizeBytes) && sizeBytes > 0 && sizeBytes <= maxDiskBytes) return;
  throw damagedFile(file, format, `it has a disk of ${sizeBytes} bytes, and EBS volumes have at most 64 TiB`);
}
