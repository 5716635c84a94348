import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectDisk } from '../../src/disk/format.js';
import { PublishError } from '../../src/error.js';
import { convertedByQemu, firstDifference, openPath, readAll } from './disk-content.js';
import { run } from './disk-fixtures.js';

/** A kind of disk image that is damaged in many ways. */
export interface Kind {
  readonly name: string;
  /** Makes `$to` of the raw disk `$raw`. */
  readonly command: string;
  /** The driver of qemu-img that judges the result; without one, only an error or the right bytes will do. */
  readonly driver?: string;
  /** Which bytes of the file are damaged, where not all can be: [from, to]. */
  readonly only?: (bytes: Buffer) => readonly (readonly [number, number])[];
  /**
   * The size of clusters that nothing checks, and of whose damaged data each version of the decoder makes something else:
   * where qemu-img reads wrong bytes in one, ours may be other wrong ones.
   */
  readonly uncheckedBytes?: number;
}

const start = (lengthBytes: number) => () => [[0, lengthBytes]] as const;

function qemu(driver: string, options: string): Kind {
  const command = `qemu-img convert -f raw -O ${driver} ${options} "$raw" "$to"`;
  // QEMU takes no notice of the bitmap before each block of a VHD, so that it can't judge what becomes of it.
  const only =
    driver === 'vpc'
      ? (bytes: Buffer) =>
          [
            [0, 2048 - 64], // what is written from there on ends before the first bitmap
            [bytes.length - 512, bytes.length],
          ] as const
      : undefined;
  return { name: `${driver} ${options}`, command, driver, ...(only && { only }) };
}

export const kinds: readonly Kind[] = [
  qemu('qcow2', ''),
  qemu('qcow2', '-o compat=0.10,cluster_size=4k'),
  qemu('qcow2', '-c -o cluster_size=16k'),
  { ...qemu('qcow2', '-c -o compression_type=zstd'), uncheckedBytes: 64 * 1024 },
  qemu('qcow2', '-o extended_l2=on'),
  qemu('vmdk', ''),
  qemu('vmdk', '-o subformat=streamOptimized'),
  qemu('vpc', '-o force_size=on'),
  qemu('vpc', '-o subformat=fixed,force_size=on'),
  qemu('vhdx', '-o block_size=1M'),
  qemu('vdi', ''),
  { name: 'gz', command: 'gzip -c "$raw" > "$to"' },
  { name: 'xz', command: 'xz -c "$raw" > "$to"' },
  { name: 'zst', command: 'zstd -qc "$raw" > "$to"' },
  { name: 'bz2', command: 'bzip2 -c "$raw" > "$to"' },
  { name: 'zip', command: 'zip -q - "$raw" > "$to"' },
  { name: 'tar.gz', command: 'tar -C "$(dirname "$raw")" -czf "$to" "$(basename "$raw")"' },
  { name: 'tar', command: 'tar -C "$(dirname "$raw")" -cf "$to" "$(basename "$raw")"', only: start(512) },
];

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Damages a file, mostly near its start and its end, where its tables are. In one way where qemu-img judges: it may refuse a
 * header for what doesn't matter, and couldn't judge a second way then. Otherwise in up to three.
 */
function damage(original: Buffer, { only, driver }: Kind, random: () => number): { bytes: Buffer; what: string } {
  const bytes = Buffer.from(original);
  const below = (limit: number): number => Math.floor(random() * limit);
  const place = (): number => {
    const ranges = only?.(original);
    if (ranges !== undefined) {
      const [from, to] = ranges[below(ranges.length)] as readonly [number, number];
      return from + below(to - from);
    }
    const kind = random();
    if (kind < 0.35) return below(Math.min(1024, bytes.length));
    if (kind < 0.5) return Math.max(0, bytes.length - 1 - below(2048));
    // Whatever isn't zeros: tables, more than by chance.
    for (let tries = 0; tries < 200; tries += 1) {
      const at = below(bytes.length);
      if (bytes[at] !== 0 || tries === 199) return at;
    }
    return 0;
  };
  const values = [0n, 1n, 0xffffffffn, 0x7fffffffn, 0x80000000n, 0xffffffffffffffffn, 1n << 62n, BigInt(bytes.length)];
  const ways: (() => string)[] = [
    () => {
      const at = place();
      bytes[at] = (bytes[at] as number) ^ (1 << below(8));
      return `a bit at ${at}`;
    },
    () => {
      const at = place();
      bytes[at] = below(256);
      return `a byte at ${at}`;
    },
    () => {
      const at = Math.min(place() & ~3, bytes.length - 8);
      const value = values[below(values.length)] as bigint;
      const big = random() < 0.5;
      if (random() < 0.5) bytes[big ? 'writeUInt32BE' : 'writeUInt32LE'](Number(value & 0xffffffffn), at);
      else bytes[big ? 'writeBigUInt64BE' : 'writeBigUInt64LE'](value, at);
      return `${value} at ${at}`;
    },
    () => {
      const [from, to, lengthBytes] = [place(), place(), 4 + below(60)];
      bytes.copy(bytes, to, from, from + lengthBytes);
      return `${lengthBytes} bytes of ${from} at ${to}`;
    },
    () => {
      const at = place();
      const lengthBytes = Math.min(1 + below(512), only === undefined ? 512 : 16);
      bytes.fill(0, at, Math.min(at + lengthBytes, bytes.length));
      return `${lengthBytes} zeros at ${at}`;
    },
  ];
  if (random() < 0.15) {
    const end = 1 + below(bytes.length - 1);
    return { bytes: bytes.subarray(0, end), what: `cut at ${end}` };
  }
  const what = Array.from({ length: driver === undefined ? 1 + below(3) : 1 }, () =>
    (ways[below(ways.length)] as () => string)(),
  );
  return { bytes, what: what.join(', ') };
}

/**
 * Damages an image in many ways and reads each. An error of ours is fine, and so are the right bytes; others only if
 * qemu-img reads the same.
 * @returns what went wrong: empty if nothing did
 */
export async function readDamaged(
  kind: Kind,
  {
    raw,
    folder,
    cases,
    seed,
  }: { readonly raw: string; readonly folder: string; readonly cases: number; readonly seed: number },
): Promise<{ readonly wrong: string[]; readonly errors: number; readonly right: number }> {
  const path = join(folder, `disk.${kind.name.replaceAll(/\W/g, '-')}`);
  await run('sh', '-c', `raw='${raw}' to='${path}'; ${kind.command}`);
  const original = await readFile(path);
  const expected = await readFile(raw);
  const { format } = await inspectDisk(path);
  const random = numbersFrom(seed);
  const wrong: string[] = [];
  let errors = 0;
  let right = 0;
  for (let index = 0; index < cases; index += 1) {
    const { bytes, what } = damage(original, kind, random);
    await writeFile(path, bytes);
    try {
      // Without its mark it may be another format, or a raw disk as it is.
      if ((await inspectDisk(path)).format !== format) continue;
      const problem = await problemOf(path, expected, { folder, ...kind });
      right += 1;
      if (problem !== undefined) wrong.push(`${kind.name}, ${what}: ${problem}`);
    } catch (error) {
      errors += 1;
      if (!(error instanceof PublishError) || error.code !== 'source')
        wrong.push(`${kind.name}, ${what}: ${(error as Error).stack}`);
    }
  }
  return { wrong, errors, right };
}

async function problemOf(
  path: string,
  expected: Buffer,
  { folder, driver, uncheckedBytes }: Pick<Kind, 'driver' | 'uncheckedBytes'> & { readonly folder: string },
): Promise<string | undefined> {
  const content = await openPath(path, folder);
  try {
    if (content.sizeBytes !== expected.length) {
      // It may be a disk of terabytes now: only its ends are read.
      for (const offset of [0, content.sizeBytes - 512]) await content.read(Buffer.alloc(512), offset);
      const size = driver && (await sizeByQemu(path, driver));
      return size === content.sizeBytes ? undefined : `a disk of ${content.sizeBytes} bytes, to qemu-img of ${size}`;
    }
    const found = await readAll(content);
    if (found.equals(expected)) return undefined;
    const judged = driver && (await convertedByQemu(path, driver).catch(() => undefined));
    if (judged && found.equals(judged)) return undefined;
    if (judged && uncheckedBytes && differOnlyWhereWrong({ found, judged, expected }, uncheckedBytes)) return undefined;
    return `other bytes from ${firstDifference(found, expected)} on, and qemu-img ${judged ? 'has others' : 'refuses it'}`;
  } finally {
    await content.close();
  }
}

function differOnlyWhereWrong(
  { found, judged, expected }: Readonly<Record<'found' | 'judged' | 'expected', Buffer>>,
  clusterBytes: number,
): boolean {
  for (let at = 0; at < expected.length; at += clusterBytes) {
    const cluster = (bytes: Buffer): Buffer => bytes.subarray(at, at + clusterBytes);
    if (cluster(found).equals(cluster(judged))) continue;
    if (cluster(judged).equals(cluster(expected))) return false;
  }
  return true;
}

async function sizeByQemu(path: string, driver: string): Promise<number | undefined> {
  const described = await run('qemu-img', 'info', '-f', driver, '--output=json', path).catch(() => '{}');
  return (JSON.parse(described) as { 'virtual-size'?: number })['virtual-size'];
}
