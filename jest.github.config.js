// `npm run test:github`: what GitHub Pages shows, in a real browser. It needs Chromium: apt-get install chromium.
import config from './jest.config.js';

const { globalSetup: _, globalTeardown: __, testSequencer: ___, maxWorkers: ____, ...rest } = config; // without the emulator

export default {
  ...rest,
  testMatch: ['<rootDir>/__tests__/github/**/*.browser.ts'],
  // A browser of a machine that is busy otherwise starts slowly.
  testTimeout: 120_000,
};
