import { expect } from '@jest/globals';
import type { ActionResult } from './action.js';

/** The run ended well; when it didn't, the test shows its failures. */
export function expectSuccess({ exitCode, manifest }: Pick<ActionResult, 'exitCode' | 'manifest'>): void {
  expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
}
