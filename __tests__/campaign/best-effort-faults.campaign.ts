// Every case of __tests__/integration/best-effort-faults.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../integration/best-effort-faults.test.js');

export {};
