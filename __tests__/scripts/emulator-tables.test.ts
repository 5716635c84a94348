import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { operationsTable, quotasTable, settingsTable } from '../../scripts/emulator-tables.js';

it('the emulator documents the operations, quotas and settings that it has', async () => {
  const readme = await readFile('emulator/README.md', 'utf8');
  expect(readme).toContain(operationsTable());
  expect(readme).toContain(quotasTable());
  expect(await readFile('emulator/settings.md', 'utf8')).toContain(settingsTable());
});
