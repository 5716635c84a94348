import { randomBytes } from 'node:crypto';
import { AwsError } from '../protocol/aws-error.js';
import type { ProtocolName } from '../protocol/service-model.js';
import type { Account, Session, SessionRequest } from './account.js';
import { isUsableRegion, partitionOf } from './regions.js';
import type { World } from './world.js';

interface Key {
  readonly world: World;
  readonly account: Account;
  readonly session?: Session;
}

/** The access keys of all worlds: the key of a request decides the world and the account it speaks to. */
export interface Credentials {
  /** Makes a long-term access key of an account. */
  issueKey(world: World, account: Account): { accessKeyId: string; secretAccessKey: string };
  issueSession(world: World, request: SessionRequest): Session;
  /**
   * The world and caller of a request.
   *
   * A key that no world has issued belongs to the default world: one of 12 digits to that account, any other to
   * 123456789012, in the partition of the region it is used in. Secrets are not looked at.
   *
   * `refusal` is what the caller gets when a session has expired or its token is missing or wrong, and when the region
   * is in another partition than the account, or not enabled.
   */
  resolve(caller: { accessKeyId: string; sessionToken: string | undefined; region: string; protocol: ProtocolName }): {
    world: World;
    account: Account;
    refusal?: AwsError;
  };
  /** The newest world that has this account, else the default world: where an unsigned request goes. */
  worldOfAccount(accountId: string): World;
  /** Takes a deleted world's keys away. */
  forget(world: World): void;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Not from the world's seed: worlds of the same seed live side by side, and a key has to lead to one of them. */
function keyId(prefix: string): string {
  let id = prefix;
  for (const byte of randomBytes(16)) id += base32[byte % 32];
  return id;
}

export function createCredentials(defaultWorld: () => World): Credentials {
  const keys = new Map<string, Key>();

  return {
    issueKey(world, account) {
      const accessKeyId = keyId('AKIA');
      keys.set(accessKeyId, { world, account });
      return { accessKeyId, secretAccessKey: world.random.bytes(30).toString('base64') };
    },

    issueSession(world, { account, seconds }) {
      const session: Session = {
        accessKeyId: keyId('ASIA'),
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
        return { world, account, refusal: invalidToken(protocol) };
      }
      if (session !== undefined && session.expiration.getTime() <= world.clock.now()) {
        const refusal = new AwsError(
          world.settings.expiredCredentials[protocol],
          protocol === 'ec2Query' ? 'Request has expired.' : 'The security token included in the request is expired',
          protocol === 'awsQuery' ? 403 : 400,
        );
        return { world, account, refusal };
      }
      if (!isUsableRegion(world.settings.regions, region, account.partition)) {
        return { world, account, refusal: invalidToken(protocol) };
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

/** How each protocol's services refuse credentials that they don't know. */
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
