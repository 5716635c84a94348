import type { RehearsalResult } from '../report/result.js';

/** A request that the run has sent, as the emulator's log has it. */
export interface RehearsedRequest {
  /** The signing name. */
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly operation: string;
  /** The input by its members. */
  readonly input: unknown;
  /** `ok`, or AWS's error code. */
  readonly outcome: string;
}

/**
 * What a finished rehearsal shows besides its changes, from all the requests that the run has sent, those that AWS
 * refused included. Whatever is derived from them has its place here. Pure.
 */
export function concludeRehearsal(requests: readonly RehearsedRequest[]): Pick<RehearsalResult, 'requests'> {
  return { requests: requests.length };
}
