// Every case of __tests__/disk/damaged.test.ts, not only those that `npm test` runs.
process.env.CAMPAIGN = '1';
await import('../disk/damaged.test.js');

export {};
