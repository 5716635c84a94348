/**
 * `npm run generate`: writes everything that is made from something else, so that no page can say what isn't so.
 * `.ci/run` fails when this changes a file.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readAction } from './action.js';
import { inputsTable, outputsTable, withSection } from './action-tables.js';
import { configReference } from './config-reference.js';
import { operationsTable, quotasTable, settingsTable } from './emulator-tables.js';
import { iamReferenceJson } from './generate-iam-reference.js';
import { schemaJson } from './generate-schema.js';
import { inputDefaultsModule } from './input-defaults.js';
import { locatorAssetsModule } from './locator-assets.js';
import { locatorSchemaJson } from './locator-schema.js';
import { permissionsTable, readPolicy } from './permissions-table.js';
import { attributesTable, releaseTable } from './pushsource-reference.js';

const root = path.resolve(import.meta.dirname, '..');
const inRoot = (name: string): string => path.join(root, name);

const action = await readAction(inRoot('action.yml'));
/** Replaces the generated sections of a Markdown file. */
async function writeSections(name: string, sections: Readonly<Record<string, string>>): Promise<void> {
  const before = await readFile(inRoot(name), 'utf8');
  const after = Object.entries(sections).reduce((text, [section, body]) => withSection(text, section, body), before);
  await writeFile(inRoot(name), after);
}

await writeSections('README.md', {
  inputs: inputsTable(action),
  outputs: outputsTable(action),
});
await writeSections('docs/permissions.md', {
  permissions: permissionsTable(await readPolicy(inRoot('examples/iam/policy.json'))),
});
await writeSections('emulator/README.md', { operations: operationsTable(), quotas: quotasTable() });
await writeSections('emulator/settings.md', { settings: settingsTable() });

await writeFile(inRoot('emulator/services/iam/reference.json'), await iamReferenceJson());
await writeFile(inRoot('src/github/input-defaults.ts'), inputDefaultsModule(action));

await writeFile(inRoot('src/report/locator/assets.ts'), await locatorAssetsModule());

await mkdir(inRoot('schema'), { recursive: true });
await writeFile(inRoot('schema/image-config.schema.json'), schemaJson());
await writeFile(inRoot('schema/locator.schema.json'), locatorSchemaJson());
await mkdir(inRoot('docs'), { recursive: true });
await writeFile(inRoot('docs/config.md'), configReference());
await writeSections('docs/pushsource.md', { attributes: attributesTable(), release: releaseTable() });
