// Every case of __tests__/integration/marketplace-faults.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../integration/marketplace-faults.test.js');

export {};
