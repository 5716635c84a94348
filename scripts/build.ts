/**
 * `npm run build`: writes dist/, which is what `uses:` runs. Two builds of the same tree are equal byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const ncc = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@vercel/ncc/package.json')),
  'dist/ncc/cli.js',
);

/** A worker is an entry of its own: ncc copies `new Worker(new URL(…))` as it is, and then its imports aren't found. */
const entries = [
  { source: 'src/index.ts', folder: 'dist' },
  { source: 'src/hash-worker.ts', folder: 'dist/hash-worker' },
  // The local AWS on which `rehearse` runs. It is loaded only then.
  { source: 'emulator/server.ts', folder: 'dist/emulator' },
];

// ncc empties no folder: chunks that nothing refers to any more would stay.
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
for (const { source, folder } of entries) {
  // No minifying and no source maps: stack traces stay readable, and anyone can rebuild the bundle and compare.
  const options = ['--out', folder, '--license', 'licenses.txt', '--no-cache', '--transpile-only'];
  const { status } = spawnSync(process.execPath, [ncc, 'build', source, ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// The emulator is also a package of its own, without dependencies: `npm pack ./dist/emulator`.
const { version, license, engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const emulator = {
  name: 'ami-publish-local-aws',
  version,
  description: 'A local AWS for machine images: EC2 images and snapshots, S3, EBS direct and more.',
  license,
  type: 'module',
  bin: { 'local-aws': 'index.js' },
  engines,
};
writeFileSync(path.join(root, 'dist/emulator/package.json'), `${JSON.stringify(emulator, null, 2)}\n`);
