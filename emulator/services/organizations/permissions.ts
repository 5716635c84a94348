import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';
import { organizations } from './state.js';

interface OrganizationsInput {
  readonly AccountId?: string;
  readonly OrganizationalUnitId?: string;
  readonly ParentId?: string;
  readonly ChildId?: string;
  readonly SourceParentId?: string;
  readonly DestinationParentId?: string;
  readonly HandshakeId?: string;
  readonly Target?: { readonly Id?: string };
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html */
export function organizationsPermissions(operation: string, input: OrganizationsInput, place: Place): Needed[] {
  const action = `organizations:${operation}`;
  const values = requestTags(input.Tags);
  const about = resourceTypes(action);
  if (about.length === 0) return [{ action, resource: '*', values }];
  const { account, world } = place;
  const own = [...organizations(world).values()].find(({ members }) => members.has(account.id));
  const start = `arn:${account.partition}:organizations::${own?.managementId ?? account.id}`;
  const arnOf = (id: string): { type: string; resource: string } => {
    const organization = own?.id ?? 'o-*';
    if (id.startsWith('ou-')) return { type: 'organizationalunit', resource: `${start}:ou/${organization}/${id}` };
    if (id.startsWith('r-')) return { type: 'root', resource: `${start}:root/${organization}/${id}` };
    if (id.startsWith('h-')) return { type: 'handshake', resource: `${start}:handshake/${organization}/invite/${id}` };
    return { type: 'account', resource: `${start}:account/${organization}/${id}` };
  };
  const ids = [
    input.AccountId,
    input.OrganizationalUnitId,
    input.ParentId,
    input.ChildId,
    input.SourceParentId,
    input.DestinationParentId,
    input.HandshakeId,
    input.Target?.Id,
  ].filter((id) => id !== undefined);
  return ids.flatMap((id) => {
    const named = arnOf(id);
    return about.includes(named.type) ? [{ action, ...named, values }] : [];
  });
}
