// `npm run campaign`: what takes too long for every `npm test`. Its last results are in docs/campaigns.md.
import config from './jest.config.js';

export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/campaign/**/*.campaign.ts'],
  // Ten kills with their uploads take minutes, and several times as long on a machine that is busy otherwise.
  testTimeout: 1_200_000,
};
