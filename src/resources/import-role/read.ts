import type { IAM } from '@aws-sdk/client-iam';
import { awsCode, isCredentialError, isDenied, requestFailure } from '../../aws/errors.js';
import { judgeTrustPolicy } from './trust-policy.js';

/** The role that VM Import assumes; `why` is what keeps it from being known. */
type ImportRole =
  | { readonly state: 'there' | 'missing' | 'not-trusting' }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * Whether the account has the role, and the role trusts VM Import. Its permissions aren't read.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export async function readImportRole(iam: IAM, roleName: string): Promise<ImportRole> {
  try {
    const { Role } = await iam.getRole({ RoleName: roleName });
    const trust = judgeTrustPolicy(Role?.AssumeRolePolicyDocument ?? '');
    if (trust === 'unclear') return { state: 'unknown', why: 'its trust policy is too complex to judge' };
    return { state: trust === 'trusting' ? 'there' : 'not-trusting' };
  } catch (error) {
    if (!requestFailure(error) || isCredentialError(error)) throw error;
    // The code on the wire is NoSuchEntity, the SDK's name for it NoSuchEntityException.
    if (/^NoSuchEntity/.test(awsCode(error) ?? '')) return { state: 'missing' };
    // Nothing else needs IAM, and a runner in a closed network may not reach its one endpoint.
    const why = isDenied(error) ? 'is not allowed' : `failed (${awsCode(error) ?? 'no answer'})`;
    return { state: 'unknown', why: `iam:GetRole ${why}` };
  }
}
