// Every case of __tests__/integration/supersede-faults.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../integration/supersede-faults.test.js');

export {};
