import { afterEach } from '@jest/globals';
import { createWorld, type TestWorld, type TestWorldOptions } from './world.js';

/** Makes worlds that end with the test that asks for them, if not before. It is for the top level of a file. */
export function worldsOfTests(): (options?: TestWorldOptions) => Promise<TestWorld> {
  const open = new Set<TestWorld>();
  afterEach(async () => {
    await Promise.all([...open].map((world) => world.destroy()));
  });
  return async (options = {}) => {
    const made = await createWorld(options);
    const world: TestWorld = {
      ...made,
      async destroy() {
        open.delete(world);
        await made.destroy();
      },
    };
    open.add(world);
    return world;
  };
}
