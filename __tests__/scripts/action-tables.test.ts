import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { readAction } from '../../scripts/action.js';
import { inputsTable, outputsTable, withSection } from '../../scripts/action-tables.js';

it('the tables in the README are those of action.yml', async () => {
  const action = await readAction('action.yml');
  const readme = await readFile('README.md', 'utf8');
  expect(readme).toContain(inputsTable(action));
  expect(readme).toContain(outputsTable(action));
});

it('replaces what stands between the markers, however often', () => {
  const text = 'a\n<!-- begin x -->\nold\n<!-- end x -->\nb\n';
  const once = withSection(text, 'x', 'new');
  expect(once).toBe('a\n<!-- begin x -->\nnew\n<!-- end x -->\nb\n');
  expect(withSection(once, 'x', 'new')).toBe(once);
});

it('misses a marker loudly', () => {
  expect(() => withSection('<!-- begin x -->', 'x', 'new')).toThrow('are missing');
});
