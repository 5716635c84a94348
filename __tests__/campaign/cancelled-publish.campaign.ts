// Every case of __tests__/integration/cancelled-publish.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../integration/cancelled-publish.test.js');

export {};
