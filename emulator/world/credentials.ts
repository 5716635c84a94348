import { randomBytes } from 'node:crypto';
import { AwsError } from '../protocol/aws-error.js';
import type { ProtocolName } from '../protocol/service-model.js';
import type { Account, Session, SessionRequest } from './account.js';
import { isUsableRegion, partitionOf } from './regions.js';
import type { World } from './world.js';

interface AccessKey {
  readonly world: World;
  readonly account: Account;
  readonly session?: Session;
}

/** The access keys of all worlds. The key of a request decides its world and its account. */
export interface Credentials {
  /** Creates a long-term access key. */
  issueKey(world: World, account: Account): { accessKeyId: string; secretAccessKey: string };
  /** Creates temporary credentials. */
  issueSession(world: World, request: SessionRequest): Session;
  /**
   * The world and the caller of a request. Secrets are not compared.
   *
   * A key that no world has issued belongs to the default world: a key of 12 digits to the account of that number, any
   * other to account 123456789012. Its partition is that of the region.
   *
   * `error` is set when the session has expired, when its token is missing or wrong, and when the region is not enabled
   * or is in another partition than the account.
   */
  resolve(caller: { accessKeyId: string; sessionToken: string | undefined; region: string; protocol: ProtocolName }): {
    world: World;
    account: Account;
    error?: AwsError;
  };
  /** The newest world that has this account, or else the default world. Unsigned requests go there. */
  worldOfAccount(accountId: string): World;
  /** Deletes the keys of a world. */
  forget(world: World): void;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Random rather than from the world's seed: a key has to lead to one world, and several worlds can have the same seed.
 */
function newAccessKeyId(prefix: string): string {
  let id = prefix;
  for (const byte of randomBytes(16)) id += base32[byte % 32];
  return id;
}

export function createCredentials(defaultWorld: () => World): Credentials {
  const keys = new Map<string, AccessKey>();

  return {
    issueKey(world, account) {
      const accessKeyId = newAccessKeyId('AKIA');
      keys.set(accessKeyId, { world, account });
      return { accessKeyId, secretAccessKey: world.random.bytes(30).toString('base64') };
    },

    issueSession(world, { account, seconds }) {
      const session: Session = {
        accessKeyId: newAccessKeyId('ASIA'),
        secretAccessKey: world.random.bytes(30).toString('base64'),
        sessionToken: world.random.bytes(120).toString('base64'),
        expiration: new Date(world.clock.now() + seconds * 1000),
      };
      keys.set(session.accessKeyId, { world, account, session });
      return session;
    },

    resolve({ accessKeyId, sessionToken, region, protocol }) {
      const key = keys.get(accessKeyId);
      if (key === undefined) {
        const id = /^\d{12}$/.test(accessKeyId) ? accessKeyId : '123456789012';
        const partition = partitionOf(region);
        return { world: defaultWorld(), account: { id, partition, arn: `arn:${partition}:iam::${id}:user/emulator` } };
      }
      const { world, account, session } = key;
      if (session !== undefined && session.sessionToken !== sessionToken) {
        return { world, account, error: invalidToken(protocol) };
      }
      if (session !== undefined && session.expiration.getTime() <= world.clock.now()) {
        const error = new AwsError(
          world.settings.expiredCredentials[protocol],
          protocol === 'ec2Query' ? 'Request has expired.' : 'The security token included in the request is expired',
          protocol === 'awsQuery' ? 403 : 400,
        );
        return { world, account, error };
      }
      if (!isUsableRegion(world.settings.regions, region, account.partition)) {
        return { world, account, error: invalidToken(protocol) };
      }
      return { world, account };
    },

    worldOfAccount(accountId) {
      const owner = [...keys.values()].findLast((key) => key.account.id === accountId);
      return owner?.world ?? defaultWorld();
    },

    forget(world) {
      for (const [id, key] of keys) if (key.world === world) keys.delete(id);
    },
  };
}

/** The error that the services of a protocol return for invalid credentials. */
function invalidToken(protocol: ProtocolName): AwsError {
  switch (protocol) {
    case 'ec2Query':
      return new AwsError('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
    case 'restXml':
      return new AwsError('InvalidToken', 'The provided token is malformed or otherwise invalid.', 400);
    case 'awsQuery':
      return new AwsError('InvalidClientTokenId', 'The security token included in the request is invalid.', 403);
    default:
      return new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.', 403);
  }
}
