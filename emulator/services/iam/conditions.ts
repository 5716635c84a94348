import { stringLike } from '../wildcards.js';

/** Condition key in lower case -> its value, or the values of a key that has several. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Operator -> condition key -> the values that it is compared with. */
export type Operators = Readonly<Record<string, Readonly<Record<string, Accepted>>>>;

type Accepted = string | number | boolean | readonly (string | number | boolean)[];

/** Whether a value of the request is what one of the policy says. */
type Comparison = (given: string, expected: string) => boolean;

const equal: Comparison = (given, expected) => given === expected;
const sameText: Comparison = (given, expected) => given.toLowerCase() === expected.toLowerCase();
const like: Comparison = (given, expected) => stringLike(expected, given);
const numeric =
  (compare: (given: number, expected: number) => boolean): Comparison =>
  (given, expected) =>
    compare(Number(given), Number(expected));

/** Each of the six parts of an ARN may have wildcards of its own. */
const arnLike: Comparison = (given, expected) => {
  const parts = (arn: string) => [...arn.split(':', 5), arn.split(':').slice(5).join(':')];
  const [left, right] = [parts(given), parts(expected)];
  return left.length === right.length && left.every((part, index) => stringLike(right[index] ?? '', part));
};

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html, without those
 * for dates, IP addresses and binary values.
 */
const comparisons: Readonly<Record<string, Comparison>> = {
  StringEquals: equal,
  StringEqualsIgnoreCase: sameText,
  StringLike: like,
  ArnEquals: arnLike,
  ArnLike: arnLike,
  Bool: sameText,
  NumericEquals: numeric((given, expected) => given === expected),
  NumericLessThan: numeric((given, expected) => given < expected),
  NumericLessThanEquals: numeric((given, expected) => given <= expected),
  NumericGreaterThan: numeric((given, expected) => given > expected),
  NumericGreaterThanEquals: numeric((given, expected) => given >= expected),
};

/** Operators that hold where the other one does not; also where the request has no value. */
const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
};

/** The condition keys that requests have values for; one that ends with `/` is followed by the key of a tag. */
const knownKeys: readonly string[] = [
  'aws:PrincipalAccount',
  'aws:PrincipalArn',
  'aws:RequestedRegion',
  'aws:RequestTag/',
  'aws:ResourceTag/',
  'aws:SecureTransport',
  'aws:TagKeys',
  'aws:ViaAWSService',
  'catalog:ChangeType',
  'ebs:Description',
  'ebs:ParentSnapshot',
  'ebs:VolumeSize',
  'ec2:Add/group',
  'ec2:Add/userId',
  'ec2:CreateAction',
  'ec2:Encrypted',
  'ec2:ImageID',
  'ec2:InstanceProfile',
  'ec2:InstanceType',
  'ec2:Owner',
  'ec2:Public',
  'ec2:Region',
  'ec2:Remove/group',
  'ec2:Remove/userId',
  'ec2:ResourceTag/',
  'ec2:SnapshotID',
  'ec2:VolumeSize',
  'iam:PassedToService',
  'kms:CallerAccount',
  'kms:GrantIsForAWSResource',
  'kms:ViaService',
  's3:delimiter',
  's3:max-keys',
  's3:prefix',
  's3:RequestObjectTag/',
  's3:RequestObjectTagKeys',
  'servicequotas:service',
  'ssm:Overwrite',
  'sts:ExternalId',
  'sts:RoleSessionName',
].map((key) => key.toLowerCase());

interface Operator {
  readonly name: string;
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
}

function parseOperator(text: string): Operator | undefined {
  const [, set, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(text) ?? [];
  const exists = name in comparisons || name in negations || (name === 'Null' && ifExists === undefined);
  if (!exists) return undefined;
  return { name, set: set as Operator['set'], ifExists: ifExists !== undefined };
}

/** What this emulator can't evaluate: a condition that never held would go unnoticed. */
export function problemsOfOperator(text: string, keys: readonly string[]): string[] {
  const unknown = keys.filter((key) => {
    const lower = key.toLowerCase();
    return !knownKeys.some((known) => (known.endsWith('/') ? lower.startsWith(known) : lower === known));
  });
  return [
    ...(parseOperator(text) === undefined
      ? [`has the condition operator ${text}, which this emulator does not know.`]
      : []),
    ...unknown.map((key) => `has the condition key ${key}, whose values this emulator does not know.`),
  ];
}

/** Whether all conditions of a statement hold. */
export function conditionsHold(operators: Operators, values: Values): boolean {
  return Object.entries(operators).every(([text, keys]) => {
    const operator = parseOperator(text);
    return (
      operator !== undefined &&
      Object.entries(keys).every(([key, accepted]) => holds(operator, values[key.toLowerCase()], textsOf(accepted)))
    );
  });
}

function textsOf(accepted: Accepted): string[] {
  return [accepted].flat().map(String);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html */
function holds({ name, set, ifExists }: Operator, value: Values[string], accepted: readonly string[]): boolean {
  const given = value === undefined ? [] : [value].flat();
  if (name === 'Null') return accepted.includes(String(given.length === 0));
  const isNegation = name in negations;
  const compare = comparisons[negations[name] ?? name];
  if (compare === undefined) return false;
  const matches = (one: string): boolean => accepted.some((expected) => compare(one, expected)) !== isNegation;
  if (given.length === 0) return ifExists || set === 'ForAllValues' || (isNegation && set === undefined);
  if (set === 'ForAllValues' || (set === undefined && isNegation)) return given.every(matches);
  return given.some(matches);
}
