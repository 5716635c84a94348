import { readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { smallSystem } from '../support/disk-content.js';
import { temporaryFolder } from '../support/disk-fixtures.js';
import { kinds, readDamaged } from '../support/disk-mutations.js';
import { itNeeds } from '../support/tools.js';

const file = temporaryFolder();
const cases = process.env.CAMPAIGN ? Number(process.env.CAMPAIGN_CASES ?? 1000) : 9;

let made: Promise<string> | undefined;
const rawSystem = (): Promise<string> => {
  made ??= smallSystem(file('.'), 4);
  return made;
};

describe(`a damaged disk image is an error or the right bytes (${cases} cases of each kind)`, () => {
  itNeeds('qemu-img', 'mke2fs', 'xz', 'zstd', 'bzip2', 'zip').each(kinds.map((kind) => [kind.name, kind] as const))(
    '%s',
    async (_, kind) => {
      const seed = 20261126;
      const found = await readDamaged(kind, { raw: await rawSystem(), folder: file('.'), cases, seed });
      expect(found.wrong).toEqual([]);
      expect(found.errors).toBeGreaterThan(0);
      if (process.env.CAMPAIGN) console.log(`${kind.name}: ${found.errors} errors, ${found.right} read`);
    },
    3_600_000,
  );
});

it('leaves no temporary file behind', async () => {
  expect((await readdir(file('.'))).filter((name) => name.startsWith('ami-publish-'))).toEqual([]);
});
