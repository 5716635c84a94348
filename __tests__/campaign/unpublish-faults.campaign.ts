// Every case of __tests__/integration/unpublish-faults.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../integration/unpublish-faults.test.js');

export {};
