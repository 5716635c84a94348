// Ten kills of __tests__/e2e/kill-direct.test.ts, not only the two of `npm test`.
process.env.CAMPAIGN = '1';
await import('../e2e/kill-direct.test.js');

export {};
