// Every case of __tests__/integration/interrupted.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../integration/interrupted.test.js');

export {};
