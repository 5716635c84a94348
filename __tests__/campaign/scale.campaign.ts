// __tests__/integration/scale.test.ts with 20 images instead of 6.
process.env.CAMPAIGN = '1';
await import('../integration/scale.test.js');

export {};
