import type { CreateGrantCommandInput, ListGrantsCommandInput, RevokeGrantCommandInput } from '@aws-sdk/client-kms';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { checkState, ownKey } from './access.js';
import { type Grant, putKey } from './keys.js';
import { markerPage } from './paging.js';

const principal = /^arn:[\w-]+:(iam|sts)::\d{12}:(root|(user|role|assumed-role|federated-user)\/.+)$/;

/** The same grant again for the same request with a name. https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html */
export function createGrant(input: CreateGrantCommandInput, context: Context): object {
  const { world, region, account } = context;
  const key = ownKey(input.KeyId ?? '', 'kms:CreateGrant', context);
  checkState(key, context, true);
  for (const arn of [input.GranteePrincipal, input.RetiringPrincipal]) {
    if (arn !== undefined && !principal.test(arn)) {
      throw new AwsError('InvalidArnException', `ARN does not refer to a valid principal: ${arn}`);
    }
  }
  const request = {
    name: input.Name,
    grantee: input.GranteePrincipal ?? '',
    retiring: input.RetiringPrincipal,
    operations: input.Operations ?? [],
    constraints: input.Constraints,
  };
  const text = JSON.stringify(request);
  const same = key.grants.find(
    ({ name, grantee, retiring, operations, constraints }) =>
      name !== undefined && JSON.stringify({ name, grantee, retiring, operations, constraints }) === text,
  );
  if (same !== undefined) return { GrantId: same.grantId, GrantToken: same.grantToken };
  const grant: Grant = {
    ...request,
    grantId: world.random.hex(64),
    grantToken: world.random.bytes(96).toString('base64'),
    issuer: account.arn,
    createdAt: world.clock.now(),
  };
  putKey(world, region, { ...key, grants: [...key.grants, grant] });
  return { GrantId: grant.grantId, GrantToken: grant.grantToken };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html */
export function listGrants(input: ListGrantsCommandInput, context: Context): object {
  const key = ownKey(input.KeyId ?? '', 'kms:ListGrants', context);
  const wanted = key.grants.filter(
    ({ grantId, grantee }) =>
      (input.GrantId === undefined || input.GrantId === grantId) &&
      (input.GranteePrincipal === undefined || input.GranteePrincipal === grantee),
  );
  const { items, ...page } = markerPage(wanted, input, ({ grantId }) => grantId);
  return {
    Grants: items.map((grant) => ({
      KeyId: key.arn,
      GrantId: grant.grantId,
      Name: grant.name,
      CreationDate: new Date(grant.createdAt),
      GranteePrincipal: grant.grantee,
      RetiringPrincipal: grant.retiring,
      IssuingAccount: grant.issuer,
      Operations: grant.operations,
      Constraints: grant.constraints,
    })),
    ...page,
  };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RevokeGrant.html */
export function revokeGrant(input: RevokeGrantCommandInput, context: Context): object {
  const key = ownKey(input.KeyId ?? '', 'kms:RevokeGrant', context);
  if (!key.grants.some(({ grantId }) => grantId === input.GrantId)) {
    throw new AwsError('NotFoundException', `Grant ID ${input.GrantId} not found.`);
  }
  const grants = key.grants.filter(({ grantId }) => grantId !== input.GrantId);
  putKey(context.world, context.region, { ...key, grants });
  return {};
}
