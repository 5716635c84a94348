import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';
import { cacheCompiledModules } from './code-cache.js';

const loadOnce = createRequire(import.meta.url);

cacheCompiledModules();

/**
 * A worker that has nothing left to do ends at once. Otherwise V8 first frees its heap, which takes longer than the half
 * second that Jest gives it when the machine is busy, and Jest reports a leak. A worker with a real one doesn't get here.
 */
if (process.send) process.once('beforeExit', () => process.exit());

/**
 * Jest runs each test in a storage, to know whose hook or error is told late; before Node 24 every promise of the test pays
 * for that. Tests of a file run one by one here, so Jest knows it without. The action has no storage of its own.
 */
AsyncLocalStorage.prototype.run = (_store, callback, ...given) => callback(...given);

/**
 * Node's environment, in which the AWS SDK, yaml and zod are those of the worker (load-once.js): evaluating them again in
 * every file takes longer than most tests. The SDK reads the worker's environment variables, so the tests have these too,
 * as each file found them.
 */
export default class extends TestEnvironment {
  #before = { ...process.env };

  async setup() {
    await super.setup();
    this.global.loadOnce = loadOnce;
    this.global.Date = Date; // the SDK takes and gives its own
    Object.defineProperty(this.global.process, 'env', { get: () => process.env, set: replaceVariables });
  }

  async teardown() {
    replaceVariables(this.#before);
    await super.teardown();
  }
}

function replaceVariables(wanted) {
  for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name];
  Object.assign(process.env, wanted);
}
