import { expect, it } from '@jest/globals';
import { isPlural, type Resource, resourceLabel } from '../../src/report/resource.js';

it.each<[Resource['kind'], string]>([
  ['data disks', 'are'],
  ['ephemeral devices', 'are'],
  ['image tags', 'are'],
  ['license configurations', 'are'],
  ['root volume iops', 'are'],
  ['watermarks', 'are'],
  ['block public access', 'is'],
  ['boot mode', 'is'],
  ['snapshot (billing_products, separate_snapshot)', 'is'],
  ['older image', 'is'],
])('%s %s', (kind, verb) => {
  expect(`${resourceLabel({ kind })} ${isPlural({ kind }) ? 'are' : 'is'}`).toBe(`${kind} ${verb}`);
});
