import { stringLike } from '../wildcards.js';
import { conditionsHold, type Operators, problemsOfOperator, type Values } from './conditions.js';

type OneOrMore = string | readonly string[];

/** A statement of an identity policy. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Operators;
}

/** What a request needs permission for: one action on one resource. */
export interface Needed {
  /** `ec2:CopyImage` */
  readonly action: string;
  /** Its name in the service authorization reference; none for an action that is about no resource. */
  readonly type?: string;
  /** An ARN, with `*` for the ID of what is still to be created; `*` without a type. */
  readonly resource: string;
  /** By condition key, as far as it depends on the resource. */
  readonly values?: Values;
}

const elements = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/** The statements of a setting: the JSON text of a policy, or of a list of policies. */
export function statementsOf(text: string): readonly Statement[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const statements = policiesOf(JSON.parse(text));
  parsed.set(text, statements);
  return statements;
}

/** A world has few policies, and each of its requests asks for them. */
const parsed = new Map<string, readonly Statement[]>();

function policiesOf(value: unknown): Statement[] {
  return [value as { Statement?: Statement | Statement[] }].flat().flatMap(({ Statement: own = [] }) => own);
}

/** What is wrong with the JSON text of policies, or what this emulator can't evaluate in them. */
export function problemsOfPolicies(text: string): string[] {
  let policies: unknown;
  try {
    policies = JSON.parse(text);
  } catch {
    return ['is not JSON.'];
  }
  return [policies].flat().flatMap((policy) => {
    if (typeof policy !== 'object' || policy === null) return ['must be a policy or a list of policies.'];
    const others = Object.keys(policy).filter((key) => !['Version', 'Id', 'Statement'].includes(key));
    return [...others.map((key) => `has the element ${key}.`), ...policiesOf(policy).flatMap(problemsOf)];
  });
}

function problemsOf(statement: Statement): string[] {
  const { Effect, Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  const others = Object.keys(statement).filter((key) => !elements.includes(key));
  const variables = [Resource ?? NotResource ?? [], Object.values(Condition).map((keys) => Object.values(keys))]
    .flat(4)
    .filter((value) => /\$\{/.test(String(value)));
  return [
    ...others.map((key) => `has a statement with the element ${key}.`),
    ...(['Allow', 'Deny'].includes(Effect) ? [] : ['has a statement whose Effect is neither Allow nor Deny.']),
    ...((Action === undefined) === (NotAction === undefined)
      ? ['has a statement without one of Action and NotAction.']
      : []),
    ...((Resource === undefined) === (NotResource === undefined)
      ? ['has a statement without one of Resource and NotResource.']
      : []),
    ...variables.map((value) => `has a policy variable in ${value}, which this emulator does not fill in.`),
    ...Object.entries(Condition).flatMap(([operator, keys]) => problemsOfOperator(operator, Object.keys(keys))),
  ];
}

/**
 * Whether identity policies allow something: a statement allows it, and none denies it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 *
 * @param values of every condition key that the request has, in lower case.
 */
export function allows(
  statements: readonly Statement[],
  { action, resource }: Pick<Needed, 'action' | 'resource'>,
  values: Values,
): boolean {
  const effects = new Set(
    statements
      .filter(
        (statement) =>
          isAbout(statement.Action, statement.NotAction, (pattern) => isActionLike(pattern, action)) &&
          isAbout(statement.Resource, statement.NotResource, (pattern) => isResourceLike(pattern, resource)) &&
          conditionsHold(statement.Condition ?? {}, values),
      )
      .map(({ Effect }) => Effect),
  );
  return effects.has('Allow') && !effects.has('Deny');
}

function isAbout(
  these: OneOrMore | undefined,
  allBut: OneOrMore | undefined,
  matches: (pattern: string) => boolean,
): boolean {
  if (these !== undefined) return [these].flat().some(matches);
  return ![allBut ?? []].flat().some(matches);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
function isActionLike(pattern: string, action: string): boolean {
  return stringLike(pattern.toLowerCase(), action.toLowerCase());
}

/**
 * A wildcard stands for text within a segment of the ARN, and in the last one for all that follows. What is about no
 * resource needs the pattern `*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function isResourceLike(pattern: string, resource: string): boolean {
  if (pattern === '*') return true;
  const patterns = segments(pattern, 6);
  const parts = segments(resource, patterns.length);
  return parts.length === patterns.length && parts.every((part, index) => stringLike(patterns[index] ?? '', part));
}

/** The parts of an ARN, the last one with all that follows. */
function segments(arn: string, most: number): string[] {
  const parts = arn.split(':');
  return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(':')];
}
