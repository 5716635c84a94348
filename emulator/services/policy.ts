import { stringLike } from './wildcards.js';

type OneOrMore = string | readonly string[];

/** A statement of a resource policy or a trust policy. */
interface Statement {
  readonly Effect?: string;
  readonly Principal?: string | Readonly<Record<string, OneOrMore>>;
  readonly Action?: OneOrMore;
  /** Operator -> condition key -> the values that it accepts. */
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

export type Conditions = NonNullable<Statement['Condition']>;

/** The caller and the action that a policy is evaluated for. */
interface PolicyRequest {
  /** `SNS:Publish`; compared without regard to case. */
  readonly action: string;
  /** The kind of principal: `AWS` for accounts, `Service` for AWS services, `Federated` for identity providers. */
  readonly principalKind: 'AWS' | 'Service' | 'Federated';
  readonly isCaller: (principal: string) => boolean;
  readonly conditionsHold: (conditions: Conditions) => boolean;
}

/**
 * Whether a policy allows a request: at least one matching statement allows it and none denies it.
 *
 * @param policy JSON text.
 */
export function policyAllows(policy: string, request: PolicyRequest): boolean {
  const { Statement: statements = [] } = JSON.parse(policy) as { Statement?: Statement | Statement[] };
  const matching = [statements].flat().filter((statement) => {
    const { Principal: principal, Action: actions = [], Condition: conditions = {} } = statement;
    const principals = typeof principal === 'string' ? [principal] : [principal?.[request.principalKind] ?? []].flat();
    return (
      principals.some((one) => one === '*' || request.isCaller(one)) &&
      [actions].flat().some((pattern) => stringLike(pattern.toLowerCase(), request.action.toLowerCase())) &&
      request.conditionsHold(conditions)
    );
  });
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}
