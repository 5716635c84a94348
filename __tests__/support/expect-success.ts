import type { ActionResult } from './action.js';

/** The run ended well; when it didn't, the test shows its failures. */
export function expectSuccess({ exitCode, manifest }: Pick<ActionResult, 'exitCode' | 'manifest'>): void {
  expectSuccess({ exitCode, manifest });
}
