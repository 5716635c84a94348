/**
 * `npm run generate`: writes everything that is made from something else, so that no page can say what isn't so.
 * `.ci/run` fails when this changes a file.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readAction } from './action.js';
import { inputsTable, outputsTable, withSection } from './action-tables.js';
import { configReference } from './config-reference.js';
import { schemaJson } from './generate-schema.js';
import { inputDefaultsModule } from './input-defaults.js';
import { permissionsTable, readPolicy } from './permissions-table.js';

const root = path.resolve(import.meta.dirname, '..');
const inRoot = (name: string): string => path.join(root, name);

const action = await readAction(inRoot('action.yml'));
const readme = await readFile(inRoot('README.md'), 'utf8');
const tables = {
  inputs: inputsTable(action),
  outputs: outputsTable(action),
  permissions: permissionsTable(await readPolicy(inRoot('examples/iam/policy.json'))),
};
const withTables = Object.entries(tables).reduce((text, [name, body]) => withSection(text, name, body), readme);
await writeFile(inRoot('README.md'), withTables);

await writeFile(inRoot('src/github/input-defaults.ts'), inputDefaultsModule(action));

await mkdir(inRoot('schema'), { recursive: true });
await writeFile(inRoot('schema/image-config.schema.json'), schemaJson());
await mkdir(inRoot('docs'), { recursive: true });
await writeFile(inRoot('docs/config.md'), configReference());
