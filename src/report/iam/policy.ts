import { besides } from './besides.js';
import { type Condition, type Knowledge, type Need, sentAs } from './needs.js';
import { nextRuns } from './next-runs.js';
import { purposes } from './purposes.js';
import type { CallerPolicy, PolicyDocument, SentRequest, Statement } from './requests.js';
import { needsOf } from './service-needs.js';

/** Characters of a managed policy; white space is not counted. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const managedPolicyCharacters = 6_144;
/** Characters of all inline policies of a role together. */
const inlinePolicyCharacters = 10_240;

/** A rehearsal of a config without IDs of its own, that leaves what it did when it fails. */
const nothing: Knowledge = { isNamed: () => false, rollsBack: false };

/**
 * The policies that allow requests, and what may follow them, and nothing else: for each identity that sent some, in the
 * order of their first requests.
 */
export function iamPolicies(requests: readonly SentRequest[], knowledge: Knowledge = nothing): CallerPolicy[] {
  const byCaller = grouped(requests, ({ caller }) => identityOf(caller));
  return [...byCaller].map(([caller, own]) => {
    const needs = own.flatMap((request) => {
      const sent = sentAs(request, knowledge);
      return [...needsOf(sent), ...besides(sent), ...nextRuns(sent)];
    });
    const sentNeeds = new Set(needs.flatMap(({ action, why }) => (why === undefined ? [action] : [])));
    const documents = documentsOf(statementsOf(needs));
    const characters = documents.reduce((sum, document) => sum + policySize(document), 0);
    return {
      caller,
      documents,
      fitsInline: characters <= inlinePolicyCharacters,
      besides: Object.fromEntries(
        needs
          .flatMap(({ action, why }) => (why === undefined || sentNeeds.has(action) ? [] : [[action, why] as const]))
          .sort(([a], [b]) => a.localeCompare(b)),
      ),
    };
  });
}

/** The policies of requests that one identity sent. Each fits into a managed policy. */
export function iamPolicy(requests: readonly SentRequest[], knowledge: Knowledge = nothing): readonly PolicyDocument[] {
  return iamPolicies(requests, knowledge)[0]?.documents ?? [];
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** The role of a session, without a path; any other identity itself. */
function identityOf(caller: string): string {
  return caller.replace(/^(arn:[\w-]+):sts::(\d+):assumed-role\/([^/]+)\/.*$/, '$1:iam::$2:role/$3');
}

/** The characters that IAM counts. */
export function policySize(document: PolicyDocument): number {
  return JSON.stringify(document).length;
}

/** An action with everything that it is needed for under the same conditions. */
interface Allowed {
  readonly purpose: string;
  readonly action: string;
  readonly resources: Set<string>;
  readonly regions: Set<string>;
  /** Operator and key -> values. */
  readonly conditions: Map<string, { readonly operator: string; readonly key: string; readonly values: Set<string> }>;
}

function statementsOf(needs: readonly Need[]): Statement[] {
  const allowed = new Map<string, Allowed>();
  for (const need of needs) {
    const { action, purpose = purposeOf(action), conditions = [] } = need;
    const one = allowedBy(
      allowed,
      JSON.stringify([purpose, action, conditions.map(nameOf), need.region === undefined]),
      {
        purpose,
        action,
      },
    );
    for (const resource of need.resources) one.resources.add(resource);
    if (need.region !== undefined) one.regions.add(need.region);
    for (const condition of conditions) addCondition(one, condition);
  }
  const bodies = grouped([...allowed.values()], (one) => {
    const { Resource, Condition } = bodyOf(one);
    return JSON.stringify([one.purpose, isJoined(one) ? 'joined' : Resource, Condition]);
  });
  const sorted = [...bodies.values()]
    .map((group) => {
      const [first] = group as [Allowed, ...Allowed[]];
      const joined = { ...first, resources: new Set(group.flatMap(({ resources }) => [...resources])) };
      return { purpose: first.purpose, actions: group.map(({ action }) => action).sort(), body: bodyOf(joined) };
    })
    .sort(
      (a, b) =>
        orderOf(a.purpose) - orderOf(b.purpose) ||
        a.actions.join().localeCompare(b.actions.join()) ||
        JSON.stringify(a.body).localeCompare(JSON.stringify(b.body)),
    );
  const used = new Map<string, number>();
  return sorted.map(({ purpose, actions, body }) => {
    const number = (used.get(purpose) ?? 0) + 1;
    used.set(purpose, number);
    return { Sid: number === 1 ? purpose : `${purpose}${number}`, Effect: 'Allow', Action: actions, ...body };
  });
}

/**
 * Whether other actions may have the same statement, with the resources of all: EC2's actions that are about every image
 * and every snapshot gain nothing by what they are not about. Tags can be set on anything.
 */
function isJoined({ action, resources }: Allowed): boolean {
  const isEvery = [...resources].every((one) => /:ec2:[^:]+::(image|snapshot)\/\*$/.test(one));
  return isEvery && !/Tags$/.test(action);
}

function allowedBy(all: Map<string, Allowed>, key: string, start: Pick<Allowed, 'purpose' | 'action'>): Allowed {
  const found = all.get(key) ?? { ...start, resources: new Set(), regions: new Set(), conditions: new Map() };
  all.set(key, found);
  return found;
}

const nameOf = ({ operator, key }: Condition): string => `${operator} ${key}`;

function addCondition({ conditions }: Allowed, { operator, key, values }: Condition): void {
  const name = nameOf({ operator, key, values });
  const found = conditions.get(name) ?? { operator, key, values: new Set() };
  for (const value of values) found.values.add(value);
  conditions.set(name, found);
}

/** The first statement of the set-up's policy that has an action; one that is in none of them is kept apart. */
function purposeOf(action: string): string {
  return Object.entries(purposes).find(([, { actions }]) => actions.includes(action))?.[0] ?? 'More';
}

function orderOf(purpose: string): number {
  const index = Object.keys(purposes).indexOf(purpose);
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
}

/**
 * Resources and conditions. One region is named in the ARNs; several are a condition, so that the list of ARNs isn't
 * repeated for each. An ARN of no region, or of another one, needs the condition as well.
 */
function bodyOf({ resources, regions, conditions }: Allowed): Pick<Statement, 'Resource' | 'Condition'> {
  const [only] = regions.size === 1 ? regions : [];
  const patterns = [...new Set([...resources].map((one) => one.replace('{region}', only ?? '*')))].sort();
  const isNamed = only !== undefined && [...resources].every((one) => one.includes('{region}'));
  const asked = [...conditions.values()].map(
    ({ operator, key, values }) => [operator, key, [...values].sort()] as const,
  );
  const all = [
    ...asked,
    ...(regions.size > 0 && !isNamed ? [['StringEquals', 'aws:RequestedRegion', [...regions].sort()] as const] : []),
  ];
  const operators = Object.fromEntries(
    [...grouped(all, ([operator]) => operator)]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([operator, keys]) => [
        operator,
        Object.fromEntries(
          keys
            .map(([, key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values] as const)
            .sort(([a], [b]) => a.localeCompare(b)),
        ),
      ]),
  );
  return {
    Resource: patterns.length === 1 ? (patterns[0] ?? '*') : patterns,
    ...(all.length > 0 && { Condition: operators }),
  };
}

/** As few documents as hold the statements in their order. */
function documentsOf(statements: readonly Statement[]): PolicyDocument[] {
  const documents: Statement[][] = [];
  for (const statement of statements.flatMap(fitting)) {
    const last = documents.at(-1);
    if (last !== undefined && policySize(documentOf([...last, statement])) <= managedPolicyCharacters) {
      last.push(statement);
    } else documents.push([statement]);
  }
  return documents.map(documentOf);
}

function documentOf(Statement: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement };
}

/** A statement in two when its resources are too many for one policy. */
function fitting(statement: Statement): Statement[] {
  const { Sid, Resource } = statement;
  if (typeof Resource === 'string' || policySize(documentOf([statement])) <= managedPolicyCharacters)
    return [statement];
  const middle = Math.ceil(Resource.length / 2);
  const first = { ...statement, Sid: `${Sid}A`, Resource: Resource.slice(0, middle) };
  const second = { ...statement, Sid: `${Sid}B`, Resource: Resource.slice(middle) };
  return Resource.length < 2 ? [statement] : [...fitting(first), ...fitting(second)];
}
