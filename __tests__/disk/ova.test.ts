import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseOvf } from '../../src/disk/archive/ovf.js';
import { digestFile } from '../../src/disk/digest.js';
import { inspectDisks } from '../../src/disk/format.js';
import { ova } from '../support/disk-fixtures.js';
import { rawDisk } from '../support/disks.js';

let directory: string;
const file = (name: string) => join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ova-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

const system = Buffer.from(rawDisk(64 * 1024));
const data = Buffer.concat([Buffer.from(rawDisk(32 * 1024)), Buffer.alloc(512, 7)]);

async function message(content: Buffer): Promise<string> {
  await writeFile(file('refused.ova'), content);
  return inspectDisks(file('refused.ova'), 'auto').then(
    () => 'no error',
    (error: Error) => error.message,
  );
}

describe('the disks of an OVA', () => {
  it('come in the order of its descriptor, each with the bytes of its member', async () => {
    await writeFile(
      file('machine.ova'),
      ova([
        { name: 'system.raw', content: system },
        { name: 'data.raw', content: data },
      ]),
    );
    const disks = await inspectDisks(file('machine.ova'), 'auto');
    expect(disks.map(({ member, format, fileSizeBytes }) => [member?.name, format, fileSizeBytes])).toEqual([
      ['system.raw', 'raw', system.length],
      ['data.raw', 'raw', data.length],
    ]);
    for (const [index, content] of [system, data].entries()) {
      const range = disks[index]?.member;
      if (!range) throw new Error('the disk is no member');
      const { signal } = new AbortController();
      const digest = await digestFile(file('machine.ova'), {
        partSizeBytes: 8192,
        range,
        signal,
        onProgress: () => {},
      });
      expect(digest.sha256).toBe(createHash('sha256').update(content).digest('hex'));
      expect(digest.sizeBytes).toBe(content.length);
    }
  });

  it('are refused where they are not ranges of the file', async () => {
    const disks = [{ name: 'system.raw', content: system }];
    expect(await message(ova(disks, 'ovf:compression="gzip"'))).toMatch(
      /^the disk system.raw in .* is compressed with gzip$/,
    );
    expect(await message(ova(disks, 'ovf:chunkSize="1"'))).toMatch(/is split into pieces$/);
    expect(await message(ova([]))).toMatch(/its descriptor lists no disk with content$/);
    const renamed = Buffer.from(ova(disks).toString('latin1').replace('href="system', 'href="syst3m'), 'latin1');
    expect(await message(renamed)).toMatch(/it has no file syst3m.raw, which its descriptor names$/);
  });
});

it('reads a descriptor by local names, without comments, with empty disks and entities', () => {
  const xml = `<o:References><!-- <o:File o:id="a" o:href="old"/> --><o:File o:id='a' o:href='a &amp; b.vmdk'/></o:References>
    <o:DiskSection><o:Disk o:diskId="empty" o:capacity="8"/><o:Disk o:diskId="one" o:fileRef="a"></o:Disk></o:DiskSection>
    <o:VirtualSystemCollection><o:VirtualSystem o:id="x"/><o:VirtualSystem o:id="y"/></o:VirtualSystemCollection>`;
  expect(parseOvf(xml)).toEqual({
    disks: [
      { diskId: 'empty', file: undefined },
      { diskId: 'one', file: { href: 'a & b.vmdk', compression: undefined, chunkSize: undefined } },
    ],
    machines: 2,
  });
});
