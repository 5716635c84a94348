import type { ValidationExceptionReason } from '@aws-sdk/client-ebs';
import type { World } from '../../world/world.js';
import { invalid } from './errors.js';

/** The content of a token. AWS's tokens are base64 of at most 256 characters, and they expire. */
interface TokenContent {
  /** The snapshot or the comparison that the token belongs to. */
  readonly subject: string;
  readonly blockIndex: number;
  /** Milliseconds of the world's clock. */
  readonly expiresAt: number;
}

export function makeToken({ subject, blockIndex, expiresAt }: TokenContent): string {
  return Buffer.from(`${subject} ${blockIndex} ${expiresAt}`).toString('base64');
}

/**
 * The block index in a token.
 *
 * @throws AwsError ValidationException with `reason` for an invalid or expired token, or one of another subject.
 */
export function readToken(world: World, token: string, subject: string, reason: ValidationExceptionReason): number {
  const match = /^(.*) (\d+) (\d+)$/.exec(Buffer.from(token, 'base64').toString());
  if (match === null || match[1] !== subject) throw invalid(reason, 'The token is not valid.');
  if (Number(match[3]) < world.clock.now()) throw invalid(reason, 'The token has expired.');
  return Number(match[2]);
}
