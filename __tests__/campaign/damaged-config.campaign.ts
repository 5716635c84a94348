// Every case of __tests__/config/load.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../config/load.test.js');

export {};
