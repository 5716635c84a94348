/**
 * `npm run build`: writes dist/, which is what `uses:` runs. Two builds of the same tree are equal byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const ncc = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@vercel/ncc/package.json')),
  'dist/ncc/cli.js',
);

/** A worker is an entry of its own: ncc copies `new Worker(new URL(…))` as it is, and then its imports aren't found. */
const entries = [
  { source: 'bundle/index.ts', folder: 'dist' },
  { source: 'src/hash-worker.ts', folder: 'dist/hash-worker' },
];

// ncc empties no folder: chunks that nothing refers to any more would stay.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
for (const { source, folder } of entries) {
  // No minifying and no source maps: stack traces stay readable, and anyone can rebuild the bundle and compare.
  const options = ['--out', folder, '--license', 'licenses.txt', '--no-cache', '--transpile-only'];
  const { status } = spawnSync(process.execPath, [ncc, 'build', source, ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// The local AWS is a program and a worker of its own, from the chunks of the one bundle.
const launcher = `#!/usr/bin/env node
process.argv.splice(2, 0, 'local-aws');
await import('../index.js');
`;
mkdirSync(path.join(root, 'dist/emulator'));
writeFileSync(path.join(root, 'dist/emulator/index.js'), launcher, { mode: 0o755 });
writeFileSync(path.join(root, 'dist/package.json'), `${JSON.stringify(packageOfEmulator(), null, 2)}\n`);

/** It is also a package without dependencies: `npm pack ./dist`. */
function packageOfEmulator(): object {
  const { version, license, engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return {
    name: 'ami-publish-local-aws',
    version,
    description: 'A local AWS for machine images: EC2 images and snapshots, S3, EBS direct and more.',
    license,
    type: 'module',
    bin: { 'local-aws': 'emulator/index.js' },
    files: ['emulator', 'index.js', ...chunksOfEmulator(), 'limits.json', 'reference.json', 'licenses.txt'],
    engines,
  };
}

/** The chunks that the entry's own `import()` names, in the words of webpack. */
function chunksOfEmulator(): string[] {
  const [, entry = ''] = readFileSync(path.join(root, 'dist/index.js'), 'utf8').split('MODULE: ./bundle/index.ts');
  const chunks = [...entry.matchAll(/\.e\((\d+)\)/g)].map(([, id]) => `${id}.index.js`);
  if (chunks.length === 0) throw new Error('dist/index.js does not show which chunks the emulator has');
  return chunks;
}
