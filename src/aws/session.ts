import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import type { AwsTime } from './aws-time.js';

export interface Session {
  readonly identity: AwsCredentialIdentity;
  /** In AWS's time: milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A session is replaced this long before it ends, so that no request is signed with one that ends on its way. */
const renewBeforeMs = 5 * 60_000;
/** Until so long before its end a session still signs requests. */
const leastLeftMs = 30_000;
/** A renewal that failed is tried again after this time, while the session is still good. */
const renewAgainMs = 60_000;

interface RenewalOptions {
  /** Sessions end by it. */
  readonly awsTime: AwsTime;
  /** Aborts when the run is cancelled. */
  readonly cancel: AbortSignal;
  info(line: string): void;
}

/**
 * Credentials from a role's session, which is replaced before it ends, or when AWS refuses it.
 * @param open gets a new session; `isNeeded` tells whether somebody cannot go on without it
 */
export function renewing(
  { awsTime, cancel, info }: RenewalOptions,
  role: string,
  open: (isNeeded: () => boolean) => Promise<Session>,
): { provider: AwsCredentialIdentityProvider; renew(): Promise<boolean> } {
  let session: Session | undefined;
  let renewAt = 0;
  let opening: Promise<Session> | undefined;
  /** The session that AWS refused to whoever asks for a new one. One region may refuse what all others accept. */
  let refused: Session | undefined;
  const isGood = (one: Session | undefined): one is Session =>
    one !== undefined && awsTime.now() < one.expiresAt - leastLeftMs;
  const fresh = async (): Promise<Session> => {
    opening ??= open(() => !isGood(session) || session === refused).finally(() => {
      opening = undefined;
    });
    session = await opening;
    renewAt = session.expiresAt - renewBeforeMs;
    return session;
  };
  const notRenewed = ({ expiresAt }: Session, error: unknown): void => {
    const until = new Date(expiresAt).toISOString();
    info(`The session of ${role} is not renewed yet, and lasts until ${until}: ${(error as Error).message}`);
  };
  const provider = async (): Promise<AwsCredentialIdentity> => {
    if (isGood(session) && awsTime.now() < renewAt) return session.identity;
    const before = session;
    try {
      return (await fresh()).identity;
    } catch (error) {
      if (!isGood(before)) throw error;
      if (awsTime.now() >= renewAt) {
        renewAt = awsTime.now() + renewAgainMs;
        notRenewed(before, error);
      }
      return before.identity;
    }
  };
  return {
    // `memoized` tells the SDK to ask for every request: whether a session is near its end is decided on our clock.
    provider: Object.assign(provider, { memoized: true }),
    renew: async () => {
      const before = session;
      refused = before;
      try {
        await fresh();
        return true;
      } catch (error) {
        if (cancel.aborted || !isGood(before)) throw error;
        notRenewed(before, error);
        return false;
      } finally {
        refused = undefined;
      }
    },
  };
}
