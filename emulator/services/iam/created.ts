import type { World } from '../../world/world.js';

/** A role that CreateRole has made. */
export interface CreatedRole {
  readonly name: string;
  readonly path: string;
  /** JSON text. */
  readonly trustPolicy: string;
  readonly createDate: Date;
  readonly maxSessionSeconds: number;
  /** Policy name -> JSON text. */
  readonly inlinePolicies: Map<string, string>;
}

interface CreatedInAccount {
  /** By name. */
  readonly roles: Map<string, CreatedRole>;
  /** OIDC providers: the URL without `https://` -> the client IDs, which are the audiences of its tokens. */
  readonly providers: Map<string, readonly string[]>;
}

/** What an account has made in IAM, beside the roles of the settings. */
export function createdIn(world: World, accountId: string): CreatedInAccount {
  const accounts = world.state('iam', 'global', () => new Map<string, CreatedInAccount>());
  const known = accounts.get(accountId);
  if (known !== undefined) return known;
  const own: CreatedInAccount = { roles: new Map(), providers: new Map() };
  accounts.set(accountId, own);
  return own;
}
