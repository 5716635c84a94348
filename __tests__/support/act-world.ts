import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Image, Tag } from '@aws-sdk/client-ec2';
import { IAM } from '@aws-sdk/client-iam';
import { expect } from '@jest/globals';
import { startOidcServer } from '../../scripts/oidc-server.js';
import { token } from '../github/fake-github.js';
import { createRepository, type Repository, type WorkflowRun } from './act.js';
import { ec2 } from './aws.js';
import { rawDisk } from './disks.js';
import { createWorld, type TestRequest, type TestWorld } from './world.js';

const iamExamples = resolve(import.meta.dirname, '../../examples/iam');

/** The account that the examples name. */
const id = '123456789012';

/** What GitHub's tokens say of jobs. */
export const subjects = {
  publish: 'repo:octo/images:ref:refs/tags/v1.0',
  plan: 'repo:octo/images:pull_request',
  environment: 'repo:octo/images:environment:release',
  schedule: 'repo:octo/images:ref:refs/heads/main',
};

export const regions = ['us-east-1', 'eu-west-1'];

/** What a project has: a config, and how its disk images are built. */
export const project = {
  'image.yaml': `
source: {path: build/disk.raw, architecture: x86_64}
images:
  "my-os-\${github.ref_name}":
    boot_mode: uefi
    regions: [${regions}]
    public: true
`,
  'disk.raw': rawDisk(64 * 1024),
  Makefile: 'build/%.raw: %.raw\n\tmkdir -p build\n\tcp $< $@\n',
};

interface Policy {
  readonly Statement: readonly { readonly Sid: string }[];
}

/**
 * The account of the examples, with roles that have their trust policies. `plan` may do what the statements of
 * examples/iam/policy.json about looking say, the others all of it.
 * @param scheduled whether the trust policies also name the default branch, as those of schedules have to
 */
async function openAccount(scheduled: boolean): Promise<TestWorld> {
  const read = (file: string) => readFile(join(iamExamples, file), 'utf8');
  const policy = JSON.parse(await read('policy.json')) as Policy;
  const looking = { ...policy, Statement: policy.Statement.filter(({ Sid }) => Sid.startsWith('Look')) };
  const releases = await read('trust-policy.json');
  const branch = '"repo:my-org/my-os:ref:refs/heads/main", ';
  const trusting = scheduled ? releases.replace(/(?="repo:my-org\/my-os:ref:)/, branch) : releases;
  const roles = {
    publish: { policy, trust: trusting },
    cleanup: { policy, trust: trusting },
    plan: { policy: looking, trust: await read('plan-trust-policy.json') },
  };
  const arn = (role: string) => `arn:aws:iam::${id}:role/${role}`;
  // Together they are longer than what a role may have in inline policies.
  const rolePolicies = Object.entries(roles).map(([role, given]) => [arn(role), JSON.stringify(given.policy)]);
  const world = await createWorld({
    // Runs wait on the real clock, so AWS's minutes pass in seconds. Tokens are of the real time.
    factor: 60,
    accounts: [{ id }],
    settings: { sts: { checkTokenExpiry: false }, iam: { rolePolicies: Object.fromEntries(rolePolicies) } },
  });
  const iam = new IAM(world.client());
  const url = 'https://token.actions.githubusercontent.com';
  await iam.createOpenIDConnectProvider({ Url: url, ClientIDList: ['sts.amazonaws.com'] });
  for (const [RoleName, { trust }] of Object.entries(roles)) {
    const AssumeRolePolicyDocument = trust.replaceAll('my-org/my-os', 'octo/images');
    await iam.createRole({ RoleName, AssumeRolePolicyDocument });
  }
  return world;
}

interface Event {
  readonly name: string;
  readonly payload: object;
}

export interface ActWorld {
  readonly world: TestWorld;
  /** A repository with `project`, these files and one workflow; `main` and the tag v1.0 name its commit. */
  repository(workflow: string, files?: Readonly<Record<string, string | Uint8Array>>): Promise<Repository>;
  /** Pushes the tag v1.0. @param env more of what the steps find in their environment */
  pushTag(repository: Repository, env?: Readonly<Record<string, string>>): Promise<WorkflowRun>;
  /** Has an event start the workflow, in jobs whose tokens have this subject. */
  start(
    repository: Repository,
    event: Event,
    subject: string,
    env?: Readonly<Record<string, string>>,
  ): Promise<WorkflowRun>;
  /** The variables of a job with `id-token: write`. */
  tokens(subject: string): Promise<Readonly<Record<string, string>>>;
  /** The requests of the jobs, without those by which the account was set up. */
  requests(query?: { readonly mutating?: boolean }): Promise<TestRequest[]>;
  /** The AMIs of a region. */
  images(region: string): Promise<readonly Image[]>;
  /** Has something closed with the world, the last one first. */
  closes(close: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** An account and what surrounds the workflows that publish to it. */
export async function openActWorld({ scheduled = false } = {}): Promise<ActWorld> {
  const world = await openAccount(scheduled);
  const from = (await world.requests()).length;
  const closing: (() => Promise<unknown>)[] = [world.destroy];
  const here: ActWorld = {
    world,
    async repository(workflow, files = {}) {
      const repository = await createRepository(workflow, { ...project, ...files }, 'v1.0');
      closing.push(repository.remove);
      return repository;
    },
    async pushTag(repository, env = {}) {
      return repository.run({
        name: 'push',
        payload: { ref: 'refs/tags/v1.0', repository: { full_name: 'octo/images' } },
        env: { AWS_ENDPOINT_URL: world.endpoint, ...(await here.tokens(subjects.publish)), ...env },
        token,
      });
    },
    async start(repository, { name, payload }, subject, env = {}) {
      return repository.run({
        name,
        payload: { repository: { full_name: 'octo/images', default_branch: 'main' }, ...payload },
        env: { AWS_ENDPOINT_URL: world.endpoint, ...(await here.tokens(subject)), ...env },
        token,
      });
    },
    async tokens(subject) {
      const server = await startOidcServer({ subject });
      closing.push(server.close);
      return server.env;
    },
    requests: (query = {}) => world.requests({ ...query, from }),
    async images(region) {
      const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
      return Images;
    },
    closes: (close) => void closing.push(close),
    async close() {
      for (const close of closing.splice(0).toReversed()) await close();
    },
  };
  return here;
}

/** Every job was green; when one wasn't, the test shows the log. */
export function expectGreen({ exitCode, jobs, log }: WorkflowRun, ...names: readonly string[]): void {
  if (exitCode !== 0) throw new Error(log);
  expect(jobs).toEqual(Object.fromEntries(names.map((name) => [name, 'succeeded'])));
}

/** All images and snapshots that AWS holds, without what differs from run to run. */
export async function heldIn(world: TestWorld): Promise<object[]> {
  return Promise.all(regions.map((region) => heldInRegion(world, region)));
}

async function heldInRegion(world: TestWorld, region: string): Promise<object> {
  const client = ec2(world, region);
  const { Images = [] } = await client.describeImages({ Owners: ['self'], IncludeDeprecated: true });
  const { Snapshots = [] } = await client.describeSnapshots({ OwnerIds: ['self'] });
  const images = Images.map(async ({ Name, State, Public, Architecture, BootMode, Tags, BlockDeviceMappings }) => {
    const SnapshotId = BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
    const snapshot = Snapshots.find((one) => one.SnapshotId === SnapshotId);
    const { CreateVolumePermissions } = await client.describeSnapshotAttribute({
      SnapshotId,
      Attribute: 'createVolumePermission',
    });
    const of = { State: snapshot?.State, tags: tagged(snapshot?.Tags), CreateVolumePermissions };
    return { Name, State, Public, Architecture, BootMode, tags: tagged(Tags), snapshot: of };
  });
  const found = await Promise.all(images);
  return {
    region,
    images: found.toSorted((a, b) => ((a.Name ?? '') < (b.Name ?? '') ? -1 : 1)),
    snapshots: Snapshots.length,
  };
}

/** The tag of an upload has the time at which it was finished. */
function tagged(tags: readonly Tag[] = []): string[] {
  return tags.map(({ Key, Value }) => `${Key}=${Value?.replace(/ sealed \S+$/, ' sealed')}`).toSorted();
}
