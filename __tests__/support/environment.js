import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const loadOnce = createRequire(import.meta.url);

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
    await super.teardown();
  }
}

function replaceVariables(wanted) {
  for (const name of Object.keys(process.env)) if (!(name in wanted)) delete process.env[name];
  Object.assign(process.env, wanted);
}
