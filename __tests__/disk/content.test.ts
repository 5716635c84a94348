import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { inspectDisk } from '../../src/disk/format.js';
import { openContent } from '../../src/disk/open-content.js';
import {
  contentOf,
  convertedByQemu,
  firstDifference,
  openPath,
  readAll,
  smallSystem,
} from '../support/disk-content.js';
import { failure, MiB, run, temporaryFolder, writeSparse } from '../support/disk-fixtures.js';
import { itNeeds } from '../support/tools.js';

const file = temporaryFolder();
const itNeedsDisks = itNeeds('qemu-img', 'mke2fs');

/** The raw disk that every case converts; 17 MiB, so that its end is within a block of most formats. */
let made: Promise<string> | undefined;
const rawSystem = (): Promise<string> => {
  made ??= smallSystem(file('.'), 9);
  return made;
};

describe('the content of a disk image', () => {
  itNeedsDisks.each([
    ['raw', []],
    ['qcow2', ['-o', 'compat=0.10']],
    ['qcow2', ['-o', 'compat=1.1']],
    ['qcow2', ['-o', 'cluster_size=512']],
    ['qcow2', ['-o', 'cluster_size=2M']],
    ['qcow2', ['-o', 'preallocation=metadata']],
    ['qcow2', ['-o', 'preallocation=full', '-S', '0']],
    ['qcow2', ['-o', 'extended_l2=on,cluster_size=128k']],
    ['qcow2', ['-o', 'lazy_refcounts=on']],
    ['qcow2', ['-c']],
    ['qcow2', ['-c', '-o', 'compat=0.10']],
    ['qcow2', ['-c', '-o', 'cluster_size=2M']],
    ['qcow2', ['-c', '-o', 'cluster_size=4k']],
    ['qcow2', ['-c', '-o', 'compression_type=zstd']],
    ['qcow2', ['-c', '-o', 'extended_l2=on']],
    ['vmdk', ['-o', 'subformat=monolithicSparse']],
    ['vmdk', ['-o', 'subformat=monolithicSparse,zeroed_grain=on']],
    ['vmdk', ['-o', 'subformat=streamOptimized']],
    ['vmdk', ['-o', 'subformat=monolithicFlat']],
    ['vmdk', ['-o', 'subformat=twoGbMaxExtentSparse']],
    ['vmdk', ['-o', 'subformat=twoGbMaxExtentFlat']],
    ['vpc', ['-o', 'subformat=fixed,force_size=on']],
    ['vpc', ['-o', 'subformat=dynamic,force_size=on']],
    ['vpc', ['-o', 'subformat=dynamic']],
    ['vhdx', ['-o', 'subformat=fixed']],
    ['vhdx', ['-o', 'subformat=dynamic']],
    ['vhdx', ['-o', 'subformat=dynamic,block_size=1M']],
    ['vdi', []],
    ['vdi', ['-o', 'static=on']],
  ] as const)('is what qemu-img makes of it: %s %j', async (driver, options) => {
    const path = file(`disk.${driver}`);
    await run('qemu-img', 'convert', '-f', 'raw', '-O', driver, ...options, await rawSystem(), path);
    const expected = await convertedByQemu(path, driver);
    const content = await openPath(path);
    const actual = await readAll(content);
    expect(firstDifference(actual, expected)).toBe(undefined);

    // Reads that begin and end anywhere.
    for (let offset = 0; offset < 3 * MiB; offset += 300_007) {
      const part = Buffer.alloc(123_457, 0xee);
      await content.read(part, offset);
      expect(firstDifference(part, expected.subarray(offset, offset + part.length))).toBe(undefined);
    }

    // What is not in the extents is zeros; these are in order and don't touch.
    const rest = Buffer.from(expected);
    let end = -1;
    for await (const extent of content.extents()) {
      expect(extent.offset).toBeGreaterThan(end);
      end = extent.offset + extent.sizeBytes;
      rest.fill(0, extent.offset, end);
    }
    expect(end).toBeLessThanOrEqual(expected.length);
    expect(firstDifference(rest, Buffer.alloc(rest.length))).toBe(undefined);
    await content.close();
  });

  itNeedsDisks('has zeros where the machine has discarded, and the current state, not that of a snapshot', async () => {
    const path = file('used.qcow2');
    await run('qemu-img', 'convert', '-O', 'qcow2', await rawSystem(), path);
    await run('qemu-img', 'snapshot', '-c', 'before', path);
    await run(
      'qemu-io',
      '-f',
      'qcow2',
      '-c',
      'write -z 1M 128k',
      '-c',
      'write -P 7 4M 100k',
      '-c',
      'discard 2M 64k',
      path,
    );
    expect(firstDifference(await contentOf(path), await convertedByQemu(path, 'qcow2'))).toBe(undefined);
  });

  itNeedsDisks('is put together from the files of a split VMDK', async () => {
    const pieces = [0, 1, 2, 3, 4].map((index) => [index * 1023 * MiB, Buffer.alloc(70_000, index + 1)] as const);
    const raw = await writeSparse(file('large.raw'), 4500 * MiB, pieces);
    for (const subformat of ['twoGbMaxExtentSparse', 'twoGbMaxExtentFlat']) {
      const path = file('large.vmdk');
      await run('qemu-img', 'convert', '-f', 'raw', '-O', 'vmdk', '-o', `subformat=${subformat}`, raw, path);
      expect(await inspectDisk(path)).toMatchObject({ subformat, virtualSizeBytes: 4500 * MiB });
      const content = await openPath(path);
      for (const [offset, bytes] of [...pieces, [2047.5 * MiB, Buffer.alloc(MiB)] as const]) {
        const part = Buffer.alloc(bytes.length + 1000, 0xee);
        await content.read(part, offset);
        expect(firstDifference(part, Buffer.concat([bytes, Buffer.alloc(1000)]))).toBe(undefined);
      }
      await content.close();

      const third = subformat.endsWith('Flat') ? 'large-f003.vmdk' : 'large-s003.vmdk';
      await truncate(file(third), 1000);
      expect((await failure(inspectDisk(path))).message).toMatch(/large-.003.vmdk is a damaged VMDK file/);
      await rename(file(third), file('gone'));
      expect((await failure(inspectDisk(path))).message).toBe(`${file(third)} does not exist`);
      if (subformat.endsWith('Flat')) continue;
      expect(await failure(inspectDisk(file('large-s001.vmdk')))).toMatchObject({
        message: expect.stringMatching(/is one of several files of a VMDK, not a whole disk/),
      });
    }
  });
});

describe('the content of a packed disk image', () => {
  const sh = (command: string): Promise<string> => run('sh', '-c', `cd '${file('.')}' && ${command}`);
  const split = 'head -c 2500000 small.raw > part1 && tail -c +2500001 small.raw > part2';

  itNeeds('qemu-img', 'mke2fs', 'xz', 'zstd', 'bzip2', 'zip').each([
    ['small.raw.gz', 'gzip -c small.raw > small.raw.gz', 'gz, holding raw (MBR)'],
    ['small.xz', 'xz -T2 --block-size=1MiB -c small.raw > small.xz', 'xz, holding raw (MBR)'],
    ['small.zst', 'zstd -q -c small.raw > small.zst', 'zst, holding raw (MBR)'],
    ['small.bz2', 'bzip2 -c small.raw > small.bz2', 'bz2, holding raw (MBR)'],
    ['two.gz', `${split}; (gzip -c part1; gzip -1c part2; head -c 512 /dev/zero) > two.gz`, 'gz, holding raw (MBR)'],
    ['two.xz', `${split}; (xz -c part1; head -c 8 /dev/zero; xz -1c part2) > two.xz`, 'xz, holding raw (MBR)'],
    ['two.zst', `${split}; (zstd -qc part1; zstd -qc --no-check part2) > two.zst`, 'zst, holding raw (MBR)'],
    ['two.bz2', `${split}; (bzip2 -c part1; bzip2 -1c part2) > two.bz2`, 'bz2, holding raw (MBR)'],
    ['small.zip', 'zip -q small.zip small.raw', 'zip, holding raw (MBR)'],
    ['stored.zip', 'zip -q -0 stored.zip small.raw', 'zip, holding raw (MBR)'],
    ['streamed.zip', 'cat small.raw | zip -q -fz streamed.zip -', 'zip, holding raw (MBR)'],
    ['small.tar', 'tar --format=ustar -cf small.tar small.raw', 'tar, holding raw (MBR)'],
    ['old.tar', 'tar --format=v7 -cf old.tar small.raw', 'tar, holding raw (MBR)'],
    ['old.tar.gz', 'tar --format=v7 -czf old.tar.gz small.raw', 'tar and gz, holding raw (MBR)'],
    ['small.tar.gz', 'tar --format=posix -czf small.tar.gz small.raw', 'tar and gz, holding raw (MBR)'],
    ['google.tar.gz', 'tar --format=oldgnu -Sczf google.tar.gz small.raw', 'tar and gz, holding raw (MBR)'],
    ['posix.tar', 'tar --format=posix -Scf posix.tar small.raw', 'tar, holding raw (MBR)'],
    ['qcow2.zip', 'qemu-img convert -O qcow2 small.raw q && zip -q qcow2.zip q', 'zip, holding qcow2'],
    ['vmdk.xz', 'qemu-img convert -O vmdk small.raw v && xz -kc v > vmdk.xz', 'xz, holding vmdk'],
    [
      'vhd.tar.zst',
      'qemu-img convert -O vpc -o force_size=on small.raw h && tar -c h | zstd -qc > vhd.tar.zst',
      'tar and zst, holding vhd',
    ],
    ['vdi.zip.gz', 'qemu-img convert -O vdi small.raw d && zip -q d.zip d && gzip -c d.zip > vdi.zip.gz', 'zip and gz'],
  ])('is what was packed: %s', async (name, command, shown) => {
    const expected = await readFile(await rawSystem());
    await sh(command);
    const { shownFormat } = await import('../../src/disk/format.js');
    expect(shownFormat(await inspectDisk(file(name)))).toBe(shown);
    await mkdir(file('expanded'), { recursive: true });
    const content = await openPath(file(name), file('expanded'));
    expect(firstDifference(await readAll(content), expected)).toBe(undefined);
    await content.close();
    expect(await readdir(file('expanded'))).toEqual([]);
  });

  itNeeds(
    'mke2fs',
    'xz',
    'zstd',
    'bzip2',
  )('is refused where anything follows or lacks, and leaves nothing behind', async () => {
    await rawSystem();
    await mkdir(file('refused'), { recursive: true });
    const tools = { gz: 'gzip', xz: 'xz', zst: 'zstd -q', bz2: 'bzip2' };
    for (const [extension, tool] of Object.entries(tools)) {
      await sh(`${tool} -c small.raw > whole.${extension}`);
      const whole = await readFile(file(`whole.${extension}`));
      const cases: readonly (readonly [Buffer, RegExp])[] = [
        [Buffer.concat([whole, Buffer.from('garbage')]), /after its compressed data|something else follows|damaged/],
        [whole.subarray(0, whole.length - 2), /too early|differs|damaged/],
        [whole.subarray(0, whole.length / 2), /too early|damaged/],
      ];
      for (const [bytes, message] of cases) {
        const path = file(`bad.${extension}`);
        await writeFile(path, bytes);
        const error = await failure(contentOf(path, file('refused')));
        expect(error).toMatchObject({
          code: 'source',
          message: expect.stringMatching(message),
          hint: expect.any(String),
        });
        expect(error.message).toMatch(/\d+ bytes/);
      }
    }
    await sh('xz --check=sha256 -c small.raw > check.xz && xz --delta --lzma2 -c small.raw > delta.xz');
    for (const name of ['check.xz', 'delta.xz']) {
      expect((await failure(contentOf(file(name)))).message).toContain('use a filter or a check that is not supported');
    }
    expect(await readdir(file('refused'))).toEqual([]);
  });

  itNeeds('mke2fs', 'zip')('is refused where a zip archive has it as it is, with another checksum', async () => {
    await rawSystem();
    await sh('zip -q -0 flipped.zip small.raw');
    const bytes = await readFile(file('flipped.zip'));
    bytes.writeUInt8(bytes.readUInt8(5 * MiB) ^ 1, 5 * MiB);
    await writeFile(file('flipped.zip'), bytes);
    expect(await failure(contentOf(file('flipped.zip')))).toMatchObject({
      code: 'source',
      message: expect.stringMatching(/small.raw in .* its zip data have another checksum than its directory/),
    });
  });

  itNeeds('mke2fs', 'zstd')('is refused where it needs more memory than there is, with what takes it', async () => {
    await rawSystem();
    await sh('zstd -q --long=31 -c < small.raw > long.zst');
    expect(await failure(contentOf(file('long.zst')))).toMatchObject({
      message: expect.stringContaining('its zst data need a window of more than 128 MiB'),
      hint: expect.stringContaining('zstd -d --long=31'),
    });
  });

  itNeeds('mke2fs')('ends when it is aborted, and leaves nothing behind', async () => {
    await rawSystem();
    await sh('gzip -c small.raw > abort.gz');
    await mkdir(file('aborted'), { recursive: true });
    const image = await inspectDisk(file('abort.gz'));
    const abort = new AbortController();
    const opening = openContent(image, { signal: abort.signal, folder: file('aborted') });
    setImmediate(() => abort.abort(new Error('cancelled')));
    await expect(opening).rejects.toThrow('cancelled');
    expect(await readdir(file('aborted'))).toEqual([]);
    const { signal } = new AbortController();
    expect((await failure(openContent(image, { signal, folder: file('nowhere') }))).message).toMatch(
      /can't write a temporary file in .*nowhere/,
    );
  });

  itNeeds('mke2fs', 'zip')('is refused where an archive has not one file', async () => {
    await rawSystem();
    await sh(
      'echo > other; zip -q two.zip small.raw other; tar cf two.tar small.raw other; zip -q -P x crypt.zip other',
    );
    expect((await failure(inspectDisk(file('two.zip')))).message).toMatch(/is a zip archive of 2 files, not of one/);
    expect((await failure(inspectDisk(file('two.tar')))).message).toMatch(/is a tar archive of 2 files, not of one/);
    expect((await failure(inspectDisk(file('crypt.zip')))).message).toMatch(/other in .* is encrypted/);
    await rm(file('other'));
  });
});

it('is named raw only where no footer of a VHD was lost', async () => {
  const pieces = [
    [446, '\x80'],
    [450, '\x83\0\0\0\x01\0\0\0\x01'],
    [510, '\x55\xaa'],
  ] as const;
  const cut = await writeSparse(file('cut.vhd'), MiB + 100, [...pieces, [MiB, 'conectix']]);
  expect((await failure(inspectDisk(cut))).message).toContain('its footer is cut short');
  await truncate(cut, MiB);
  expect((await failure(inspectDisk(cut))).message).toContain('it is named .vhd, and has no footer at its end');
  expect(await inspectDisk(cut, 'raw')).toMatchObject({ format: 'raw' });
});
