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

/** What STS knows of a role. */
export type KnownRole = 'of the settings' | 'missing' | CreatedRole;

/**
 * A role by its ARN. Whoever has made roles or providers in an account is setting it up: then no other roles exist but
 * those that the settings name. In any other account each role exists.
 */
export function roleKnown(world: World, role: { readonly accountId: string; readonly arn: string }): KnownRole {
  const { sts, iam } = world.settings;
  const { roles, providers } = createdIn(world, role.accountId);
  const [, path = '', name = ''] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(role.arn) ?? [];
  if (sts.roles[role.arn] !== undefined) return 'of the settings';
  const created = roles.get(name);
  if (created !== undefined) return created.path === path ? created : 'missing';
  const isSetUp = roles.size > 0 || providers.size > 0;
  return !isSetUp || iam.rolePolicies[role.arn] !== undefined ? 'of the settings' : 'missing';
}
