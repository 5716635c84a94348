import { afterAll } from '@jest/globals';
import { type OpenWorld, opened } from './open-world.js';
import { createWorld, type TestWorldOptions } from './world.js';

/**
 * Makes a world and a workspace once for each kind of them, when the first test asks, and gives every test a copy: to run
 * the action again for each of them costs many times as much. It is for the top level of a file. Whoever gets a copy
 * closes it.
 *
 * @param make names the seed of its world, because the first test that asks is not always the same one.
 */
export function prepared<Kind extends readonly unknown[]>(
  make: (...kind: Kind) => Promise<OpenWorld>,
): (options: Pick<TestWorldOptions, 'seed' | 'settings'>, ...kind: Kind) => Promise<OpenWorld> {
  const originals = new Map<string, Promise<OpenWorld>>();
  afterAll(async () => {
    for (const made of await Promise.allSettled(originals.values())) {
      if (made.status === 'fulfilled') await made.value.close();
    }
  });
  return async (options, ...kind) => {
    const key = JSON.stringify(kind);
    const original = originals.get(key) ?? make(...kind);
    originals.set(key, original);
    return copyOf(await original, options);
  };
}

async function copyOf(original: OpenWorld, options: TestWorldOptions): Promise<OpenWorld> {
  await original.world.advance(0); // a world can be copied only while it is idle
  const world = await createWorld({ ...options, copyOf: original.world.id });
  return opened(world, await original.workspace.copy(world));
}
