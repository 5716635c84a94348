import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const loadOnce = createRequire(import.meta.url);

/** Jest runs tests in a storage, another one for each file. Before Node 24 every promise pays for all that were ever used. */
const used = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  used.add(this);
  return run.apply(this, given);
};

/**
 * Node's environment, in which the AWS SDK is that of the worker (load-once.js): evaluating it again in every file takes
 * longer than most tests. The SDK reads the worker's environment variables, so the tests have these too, as each file
 * found them.
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
    for (const storage of used) storage.disable();
    used.clear();
    await super.teardown();
  }
}

function replaceVariables(wanted) {
  for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name];
  Object.assign(process.env, wanted);
}
