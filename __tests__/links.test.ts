import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');
const skipped = ['.git', '.work', 'coverage', 'dist', 'node_modules'];

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const found = entries.map((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) return [name];
    return entry.isDirectory() && !skipped.includes(entry.name) ? files(name) : [];
  });
  return (await Promise.all(found)).flat();
}

const all = await files('.');
const sources = all.filter((name) => /^(src|emulator|scripts|bench|__tests__)\/.*\.(ts|py)$/.test(name));
const documents = all.filter((name) => name.endsWith('.md'));
const text = async (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');

/** The anchors that GitHub gives a document's headings. */
async function anchors(name: string): Promise<string[]> {
  const headings = [...(await text(name)).matchAll(/^#{1,6} +(.+)$/gm)];
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

async function expectTarget(from: string, link: string, base: string): Promise<void> {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : path.join(base, decodeURIComponent(file));
  const exists = all.some((name) => name === target || name.startsWith(`${target.replace(/\/$/, '')}/`));
  expect({ from, link, exists }).toEqual({ from, link, exists: true });
  if (anchor)
    expect({ from, link, anchors: await anchors(target) }).toHaveProperty('anchors', expect.arrayContaining([anchor]));
}

it.each(documents)('%s links to files and headings that exist', async (name) => {
  const prose = (await text(name)).replaceAll(/^```.*?^```/gms, '');
  for (const [, link = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (!/^[a-z]+:/.test(link)) await expectTarget(name, link, path.dirname(name));
  }
});

it('comments cite pages and headings that exist', async () => {
  for (const name of sources) {
    for (const [link] of (await text(name)).matchAll(/\bdocs\/[a-z-]+\.md(?:#[a-z0-9-]+)?/g))
      await expectTarget(name, link, '.');
  }
});
