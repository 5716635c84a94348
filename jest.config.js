// The emulator is one child process for the whole run (importing the AWS clients takes a while);
// every test makes a world of its own in it.
export default {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '<rootDir>/__tests__/support/transform.js' },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  globalSetup: '<rootDir>/__tests__/support/emulator-setup.ts',
  globalTeardown: '<rootDir>/__tests__/support/emulator-teardown.ts',
  modulePathIgnorePatterns: ['<rootDir>/.work/'],
  // Half of a test's time is the emulator's, another process.
  maxWorkers: '100%',
  testTimeout: 60_000,
};
