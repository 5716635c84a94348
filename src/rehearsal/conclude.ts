import type { Config } from '../config/config.js';
import { iamPolicies } from '../report/iam/policy.js';
import type { SentRequest } from '../report/iam/requests.js';
import type { RehearsalResult } from '../report/result.js';
import { nameInAnyRun } from './any-run.js';

/** A request that the run has sent, as the emulator's log has it. */
export interface RehearsedRequest extends SentRequest {
  /** `ok`, or AWS's error code. */
  readonly outcome: string;
}

/** The emulator's user, who stands for the credentials of a run without a role. */
const standIn = /:user\/emulator$/;

/**
 * What a finished rehearsal shows besides its changes, from all the requests that the run has sent, those that AWS
 * refused included. Whatever is derived from them has its place here. Pure.
 * @param configs what the run was about: an ID that they name exists on AWS, any other is the rehearsal's
 */
export function concludeRehearsal(
  requests: readonly RehearsedRequest[],
  configs: readonly Config[],
): Pick<RehearsalResult, 'requests' | 'policies'> {
  const text = JSON.stringify(configs);
  const images = configs.flatMap((config) => config.images);
  const policies = iamPolicies(requests, {
    isNamed: (id) => id !== '' && text.includes(id),
    nameInAnyRun: nameInAnyRun(configs),
    rollsBack: configs.some((config) => config.rollback_on_failure),
    retires: images.flatMap(({ supersede }) => supersede?.then ?? []),
    unblocks: configs.some((config) => config.allow_unblock_public_access),
    reusesForeign: images.some((image) => image.on_name_conflict === 'reuse'),
    neverDeprecates: images.some((image) => image.deprecation === 'never'),
    versionChanges: images.flatMap(({ marketplace, otherProducts = [] }) =>
      [...(marketplace === undefined ? [] : [marketplace]), ...otherProducts].flatMap((version) => [
        ...(version.update ? ['UpdateDeliveryOptions'] : []),
        ...(version.restrict_previous === undefined ? [] : ['RestrictDeliveryOptions']),
      ]),
    ),
  });
  return {
    requests: requests.length,
    policies: policies
      .filter(({ documents }) => documents.length > 0)
      .map((policy) => (standIn.test(policy.caller) ? { ...policy, caller: '' } : policy)),
  };
}
