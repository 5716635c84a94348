import * as z from 'zod';
import { kmsKeyExpression } from '../kms-key.js';
import { problem } from './fields.js';
import { regionExpression } from './regions.js';

const expectation = 'must be a key ID, a key ARN, an alias name such as alias/my-key, or an alias ARN';

/** One key for all regions, or a map from region to key. */
export const kmsKeyIdSchema = z
  .union([
    z.string(),
    z.record(z.string(), z.string()).meta({ propertyNames: { pattern: regionExpression.source }, minProperties: 1 }),
  ])
  .superRefine((key, context) => {
    if (typeof key === 'string') {
      if (!kmsKeyExpression.test(key)) context.addIssue(problem(expectation));
      return;
    }
    if (Object.keys(key).length === 0) context.addIssue(problem('must have at least one region', [], 'key'));
    for (const [region, one] of Object.entries(key)) {
      if (!regionExpression.test(region)) {
        context.addIssue(problem('must be a region name such as us-east-1', [region], 'key'));
      }
      if (!kmsKeyExpression.test(one)) context.addIssue(problem(expectation, [region]));
    }
  });
