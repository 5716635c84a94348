import { cp, mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { iamPolicies } from '../../src/report/iam/policy.js';
import type { CallerPolicy, PolicyDocument } from '../../src/report/iam/requests.js';
import type { ActionResult } from './action.js';
import { ec2, topics } from './aws.js';
import { directConfig } from './direct-uploads.js';
import { rawDisk } from './disks.js';
import { type OpenWorld, openWorld } from './open-world.js';
import { booted, openPublishWorld } from './publish-world.js';
import { parseOutputs, type RehearsalRun, rehearseIn } from './rehearsal.js';

/** Something to run, in a world of its own each time. */
export interface Rehearsed {
  readonly name: string;
  readonly command: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the config is in the workspace. */
  readonly config: string;
  open(): Promise<OpenWorld>;
}

/** Everything that `publish` does, in two regions. */
export const everything: Rehearsed = {
  name: 'everything that is published',
  command: 'publish',
  config: 'image.yaml',
  open: () => openPublishWorld({ supersede: 'delete', marketplace: true, rollback: true }),
};

/** An image that is launched before it becomes public. */
export const bootTested: Rehearsed = {
  name: 'a boot test',
  command: 'publish',
  config: 'image.yaml',
  open: () => openPublishWorld(booted),
};

/** A disk image that is written through EBS direct, without a bucket. */
export const direct: Rehearsed = {
  name: 'an upload without a bucket',
  command: 'create',
  config: 'image.yaml',
  open: () => openWorld({ accounts: [{ id: '123456789012' }], config: directConfig() }),
};

/** A config of examples, as it is in the repository. @param mapping beside it */
export function example(name: string, { command = 'publish', mapping = '' } = {}): Rehearsed {
  const inputs = { config: name, ...(mapping && { 'config-mapping': mapping }) };
  return { name, command, inputs, config: name, open: () => openExample(name, mapping) };
}

async function openExample(name: string, mapping: string): Promise<OpenWorld> {
  const examples = resolve(import.meta.dirname, '../../examples');
  const config = await readFile(join(examples, name), 'utf8');
  const all = (pattern: RegExp): string[] => [...config.matchAll(pattern)].map(([, found = '']) => found);
  const [bucket = 'images'] = all(/bucket_name: "?([\w-]+)/g);
  const [id = '123456789012'] = all(/access_role_arn: "arn:aws:iam::(\d+)/g);
  const opened = await openWorld({ accounts: [{ id }], bucket });
  const { world, workspace } = opened;
  const { Regions = [] } = await ec2(world, 'us-east-1').describeRegions({});
  const isUsed = (region: string) => /^(us-east-1|eu-west-1)$/.test(region) || config.includes(region);
  const closed = Regions.flatMap(({ RegionName = '' }) => (isUsed(RegionName) ? [] : [RegionName]));
  await world.settings({ regions: Object.fromEntries(closed.map((region) => [region, 'not-opted-in'])) });
  for (const file of [name, mapping].filter((one) => one !== '')) {
    await cp(join(examples, file), join(workspace.directory, file));
  }
  for (const path of all(/path: "?([\w./-]+)/g)) {
    const file = join(dirname(name), path);
    await mkdir(dirname(join(workspace.directory, file)), { recursive: true });
    await workspace.write(file, rawDisk(64 * 1024, path));
  }
  for (const topic of all(/^ +- "?([\w-]+)"?:$/gm)) {
    for (const region of ['us-east-1', 'eu-west-1']) await topics(world, region).createTopic({ Name: topic });
  }
  for (const entityId of all(/entity_id: "(\S+)"/g)) {
    await world.control('POST', 'marketplace-entities', { name: 'my-os', accountId: id, entityId });
  }
  return opened;
}

interface Outcome {
  readonly result: ActionResult;
  /** The policy that the run's requests need. */
  readonly policy: CallerPolicy;
}

/** What the runner says of the run, besides what it says in every test. */
const runVariables = { GITHUB_SHA: '0a1b2c', GITHUB_RUN_ID: '12345', GITHUB_RUN_NUMBER: '7' };

/** Runs it as a caller who may do what policies allow, or everything. */
export async function rehearse(it: Rehearsed, allowed?: readonly PolicyDocument[]): Promise<Outcome> {
  const { world, workspace, close } = await it.open();
  try {
    const from = (await world.requests()).length;
    const caller = `arn:aws:iam::${world.account.id}:user/emulator`;
    if (allowed !== undefined) {
      await world.settings({ iam: { userPolicies: { [caller]: JSON.stringify(allowed) } } });
    }
    const result = await workspace.run(it.command, { inputs: { ...it.inputs }, env: runVariables });
    const config = await readFile(join(workspace.directory, it.config), 'utf8');
    const isNamed = (id: string): boolean => config.includes(id);
    const sent = await world.requests({ from });
    const [policy] = iamPolicies(sent, { isNamed, rollsBack: /rollback_on_failure: true/.test(config) });
    return { result, policy: policy ?? { caller, documents: [], fitsInline: true, besides: {} } };
  } finally {
    await close();
  }
}

/**
 * What the command `rehearse` prints for it. An example of an account ID is replaced by that of the world.
 * @param endpoint of another emulator than that of the tests
 */
export async function printed(
  it: Rehearsed,
  endpoint?: string,
): Promise<{ run: RehearsalRun; documents: PolicyDocument[]; besides: CallerPolicy['besides'] }> {
  const { world, workspace, close } = await it.open();
  try {
    const run = await rehearseIn(
      {},
      {
        inputs: { config: it.config, ...it.inputs },
        env: runVariables,
        workingDirectory: workspace.directory,
        ...(endpoint === undefined ? {} : { endpoint }),
      },
    );
    const [, example] =
      run.manifest.assumptions
        .map(({ what }) => /^the account is (\d{12})$/.exec(what))
        .find((match) => match !== null) ?? [];
    const text = parseOutputs(run.outputs)['iam-policy'] ?? '';
    const printed = example === undefined ? text : text.replaceAll(example, world.account.id);
    const policies = JSON.parse(printed || '[]') as CallerPolicy[];
    const own = (all: readonly CallerPolicy[] | null) => all?.find(({ caller }) => caller === '');
    return {
      run,
      documents: [...(own(policies)?.documents ?? [])],
      besides: own(run.manifest.iamPolicies)?.besides ?? {},
    };
  } finally {
    await close();
  }
}

export function actionsOf(documents: readonly PolicyDocument[]): string[] {
  return [...new Set(documents.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)))].sort();
}

/** Policies without one of their actions. */
export function without(documents: readonly PolicyDocument[], action: string): PolicyDocument[] {
  return documents.map((document) => ({
    ...document,
    Statement: document.Statement.flatMap((statement) => {
      const Action = statement.Action.filter((one) => one !== action);
      return Action.length === 0 ? [] : [{ ...statement, Action }];
    }),
  }));
}

/** What is wrong when an action is missing: the run succeeds and says nothing. */
export async function unnoticed(it: Rehearsed, policy: CallerPolicy, action: string): Promise<string[]> {
  const { result } = await rehearse(it, without(policy.documents, action));
  const isNamed = `${result.log}${JSON.stringify(result.manifest)}`.includes(action);
  return result.exitCode === 1 || isNamed ? [] : [`${it.name} does without ${action}`];
}
