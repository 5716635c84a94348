// Every case of __tests__/e2e/kill-publish.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../e2e/kill-publish.test.js');

export {};
