/**
 * `npm run build`: writes dist/, which is what `uses:` runs. Two builds of the same tree are equal byte for byte.
 */
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** The emulator reads them at run time, beside the module that reads them. */
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

/**
 * Leaves two things out of the time until the first request, which few runs need. An ES module's import of node:http reads all
 * that it exports: from Node.js 22 on that loads WebSockets, and with them all of fetch; `require` doesn't. And the packages
 * of GitHub have undici only for fetch: it is loaded when one of its names is used.
 */
const withoutFetch: Plugin = {
  name: 'without fetch',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?https?$/ }, ({ path: name, kind }) =>
      kind === 'require-call' ? { path: name, external: true } : { path: name, namespace: 'required' },
    );
    onLoad({ filter: /.*/, namespace: 'required' }, ({ path: name }) => ({
      contents: `const all = require('${name}');
export default all;
export const { Agent, Server, createServer, get, globalAgent, request } = all;
${name.endsWith('s') ? '' : 'export const { ClientRequest, IncomingMessage, METHODS, STATUS_CODES, ServerResponse } = all;'}`,
    }));
    onResolve({ filter: /^undici$/ }, ({ path: name, kind, resolveDir }) =>
      kind === 'import-statement' ? { path: name, namespace: 'on demand', pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'on demand' }, ({ path: name, pluginData: resolveDir }) => {
      // All of its names: of CommonJS, one that is imported and missing would be undefined, without a word of esbuild.
      const names = Object.keys(createRequire(path.join(resolveDir, 'importer'))(name)).sort();
      const getters = names.map((one) => `get ${one}() { return require('${name}').${one}; }`);
      return { contents: `module.exports = {\n${getters.join(',\n')}\n};`, resolveDir };
    });
  },
};

/** Builds one program. @returns what esbuild says of it */
async function bundle(entryPoints: Record<string, string>, outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
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
    plugins: [onlyShapesInUse, withoutFetch],
    // For the CommonJS packages among the dependencies.
    banner: {
      js: "import { createRequire as requireOfBundle } from 'node:module';\nconst require = requireOfBundle(import.meta.url);",
    },
    metafile: true,
    // A name that a package uses and `withoutFetch` leaves out.
    logOverride: { 'import-is-undefined': 'error' },
    logLevel: 'warning',
  });
  return metafile;
}

// esbuild empties no folder: chunks that nothing refers to any more would stay.
rmSync(dist, { recursive: true, force: true });
// Two programs that share nothing: of the AWS clients, each has the operations that it knows.
const metafiles = [
  await bundle({ index: 'src/index.ts', 'hash-worker/index': 'src/hash-worker.ts' }, 'dist'),
  await bundle({ index: 'emulator/server.ts' }, 'dist/emulator'),
];
for (const file of data) copyFileSync(path.join(root, file), path.join(dist, 'emulator', path.basename(file)));
chmodSync(path.join(dist, 'emulator/index.js'), 0o755);
writeFileSync(path.join(dist, 'licenses.txt'), licenses());
writeFileSync(path.join(dist, 'package.json'), `${JSON.stringify(packageOfEmulator(), null, 2)}\n`);

/** The emulator is also a package without dependencies: `npm pack ./dist`. */
function packageOfEmulator(): object {
  const { version, license, engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return {
    name: 'ami-publish-local-aws',
    version,
    description: 'A local AWS for machine images: EC2 images and snapshots, S3, EBS direct and more.',
    license,
    type: 'module',
    bin: { 'local-aws': 'emulator/index.js' },
    files: ['emulator', 'licenses.txt'],
    engines,
  };
}

/** Name, license and its text, for each package that something in the bundle comes from. */
function licenses(): string {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const folders = outputs.flatMap(({ inputs }) =>
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
