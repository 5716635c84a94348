/**
 * `npm run build`: writes dist/, which is what `uses:` runs. Two builds of the same tree are equal byte for byte.
 */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** Read at run time, beside the module that reads them. */
const data = ['emulator/protocol/limits.json', 'emulator/services/iam/reference.json'];

/**
 * An AWS client describes the shapes of all its operations in one module, by arrays that refer to each other. This tells
 * esbuild that making one does nothing else, so that those which nothing refers to are left out.
 */
const onlyShapesInUse: Plugin = {
  name: 'only shapes in use',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text.replace(
        /^((?:export )?var \w+\$? = )(\[[\s\S]*?\]);$/gm,
        '$1/* @__PURE__ */ (() => ($2))();',
      );
      return { contents };
    });
  },
};

// esbuild empties no folder: chunks that nothing refers to any more would stay.
rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { index: 'bundle/index.ts', 'hash-worker/index': 'src/hash-worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Loaded in browsers only.
  external: ['bowser'],
  // What packages write for bundlers comes first: of CommonJS nothing can be left out.
  mainFields: ['module', 'main'],
  // No minifying and no source maps: stack traces stay readable, and anyone can rebuild the bundle and compare.
  legalComments: 'none',
  plugins: [onlyShapesInUse],
  // For the CommonJS packages among the dependencies.
  banner: {
    js: "import { createRequire as requireOfBundle } from 'node:module';\nconst require = requireOfBundle(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});
for (const file of data) copyFileSync(path.join(root, file), path.join(dist, path.basename(file)));
writeFileSync(path.join(dist, 'licenses.txt'), licenses());

// The local AWS is a program and a worker of its own, from the chunks of the one bundle.
const launcher = `#!/usr/bin/env node
process.argv.splice(2, 0, 'local-aws');
await import('../index.js');
`;
mkdirSync(path.join(dist, 'emulator'));
writeFileSync(path.join(dist, 'emulator/index.js'), launcher);
chmodSync(path.join(dist, 'emulator/index.js'), 0o755);
writeFileSync(path.join(dist, 'package.json'), `${JSON.stringify(packageOfEmulator(), null, 2)}\n`);

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
    files: ['emulator', ...chunksOfEmulator(), ...data.map((file) => path.basename(file)), 'licenses.txt'],
    engines,
  };
}

/** The entry, what it imports at once, and what the emulator's module imports, by whatever kind of import. */
function chunksOfEmulator(): string[] {
  const reached = new Set<string>();
  const reach = (name: string, kinds: readonly string[]): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const { path: next, kind } of outputs()[name]?.imports ?? []) if (kinds.includes(kind)) reach(next, kinds);
  };
  reach('dist/index.js', ['import-statement']);
  const emulator = Object.keys(outputs()).find((name) => outputs()[name]?.entryPoint === 'emulator/run-emulator.ts');
  if (emulator === undefined) throw new Error('dist has no chunk for the emulator');
  reach(emulator, ['import-statement', 'dynamic-import']);
  return [...reached].map((name) => path.relative('dist', name)).sort();
}

function outputs(): Metafile['outputs'] {
  return metafile.outputs;
}

/** Name, license and its text, for each package that something in the bundle comes from. */
function licenses(): string {
  const folders = Object.values(outputs()).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => {
      const [folder] = bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []) : [];
      return folder === undefined ? [] : [folder];
    }),
  );
  const texts = [...new Set(folders)].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const files = readdirSync(path.join(root, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const words = files.sort().map((file) => readFileSync(path.join(root, folder, file), 'utf8').trim());
    return [`${name} ${version}`, license, ...words].join('\n\n');
  });
  return `${texts.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
