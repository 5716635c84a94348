import { availableParallelism } from 'node:os';

// The emulator is one child process for the whole run (importing the AWS clients takes a while);
// every test makes a world of its own in it.
export default {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^zod$': '<rootDir>/node_modules/zod/index.cjs', // its ES modules can't be loaded once
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testEnvironment: '<rootDir>/__tests__/support/environment.js',
  transform: {
    '^.+\\.ts$': '<rootDir>/__tests__/support/transform.js',
    '/node_modules/(@aws-sdk|@smithy|yaml|zod)/.+\\.c?js$': '<rootDir>/__tests__/support/load-once.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!(@aws-sdk|@smithy|yaml|zod)/)'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  globalSetup: '<rootDir>/__tests__/support/emulator-setup.ts',
  globalTeardown: '<rootDir>/__tests__/support/emulator-teardown.ts',
  modulePathIgnorePatterns: ['<rootDir>/.work/'],
  testSequencer: '<rootDir>/__tests__/support/sequencer.js',
  // A worker rests while the emulator serves it. Within a file tests run one by one: Jest refuses the action's lazy
  // import() to a test as soon as one beside it has ended.
  maxWorkers: availableParallelism() * 2,
  // Ends a test that hangs. No test is judged by its time, so this leaves room for a machine that is busy otherwise.
  testTimeout: 300_000,
};
