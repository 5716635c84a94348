import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const tsconfigRaw = readFileSync(new URL('../../tsconfig.json', import.meta.url), 'utf8');

/** TypeScript for Jest, without a look at the types: `npm run lint` checks those. */
export default {
  process: (text, path) =>
    transformSync(text, { loader: 'ts', format: 'esm', sourcefile: path, sourcemap: 'inline', tsconfigRaw }),
};
