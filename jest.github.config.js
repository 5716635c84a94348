// `npm run test:github`: what GitHub shows and runs. The AMI locator in a real browser (apt-get install chromium), and
// the workflows of the examples in act, a runner of workflows. See CONTRIBUTING.md for what has to be installed.
import config from './jest.config.js';

const { testSequencer: _, maxWorkers: __, ...rest } = config;

export default {
  ...rest,
  testMatch: ['<rootDir>/__tests__/github/**/*.{browser,act}.ts'],
  // A browser of a machine that is busy otherwise starts slowly.
  testTimeout: 120_000,
};
