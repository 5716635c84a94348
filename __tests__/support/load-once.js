/** Takes a module of the AWS SDK, of yaml or of zod from the worker, which evaluates it once (environment.js). */
export default {
  process: (_text, path) => ({ code: `module.exports = globalThis.loadOnce(${JSON.stringify(path)});` }),
};
