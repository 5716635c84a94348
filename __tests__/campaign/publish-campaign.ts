import { SNS } from '@aws-sdk/client-sns';
import { SSM } from '@aws-sdk/client-ssm';
import { type ActionResult, createWorkspace, type Manifest, type ManifestChange, type Workspace } from './action.js';
import { s3 } from './aws.js';
import { rawDisk } from './disks.js';
import { differences, kinds, placesOf, type RequestPlace, verdictProblems, wasHit } from './fault-campaign.js';
import { type Holdings, look, parameter, type RegionHoldings, regions } from './publish-holdings.js';
import { createWorld, type TestRequest, type TestWorld } from './world.js';

const partner = '210987654321';
/** What the parameter says in eu-west-1 before; in us-east-1 there is none. */
const formerValue = 'none yet';
/** The run that is disturbed: one image in two regions with everything that `publish` does but the Marketplace. */
const config = (rollback: boolean): string => `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
rollback_on_failure: ${rollback}
images:
  my-os-1:
    boot_mode: uefi-preferred
    regions: [${regions.join(', ')}]
    share: ["${partner}"]
    public: true
    deprecation: {after: 1y}
    deregistration_protection: true
    ssm_parameter: [{name: ${parameter}, allow_overwrite: true}]
    sns:
      - releases: {subject: my-os 1, message: {default: my-os 1 is out}, regions: [us-east-1]}
`;
/** Short enough that every wait takes a few looks only. */
const settings = {
  latencySeconds: { importSnapshot: 2, copySnapshot: 2, registerImage: 1 },
  ssm: { imageValidationSeconds: 1 },
};
const disk = rawDisk(64 * 1024);

/** A transient failure is repeated this often before a run gives it up (src/aws/retry.ts). */
const attempts = 6;
/** Operations that a run never repeats, because they would be done twice. */
const once = ['CopySnapshot', 'Publish'];

/** One request that goes wrong, in one way, once or until the run gives it up. */
export interface PublishCase {
  readonly title: string;
  readonly kind: string;
  readonly place: Request;
  /** The run must survive it. */
  readonly survivable: boolean;
  readonly fault: object;
}

/** What an undisturbed run does and leaves behind. */
export interface UndisturbedPublish {
  readonly requests: readonly (RequestPlace & { readonly mutating: boolean })[];
  /** How many of them came before the first that made anything public. */
  readonly private: number;
  readonly state: string;
}

type Request = UndisturbedPublish['requests'][number];

const kindsHere = [
  'UnauthorizedOperation 403',
  'InternalError 500',
  'reset before',
  'reset after',
  'hangs before',
  'hangs after',
];

/** Every one of the requests, going wrong once in every way. */
export function singleFaults(requests: readonly Request[]): PublishCase[] {
  return requests.flatMap((place) =>
    kindsHere.map((kind) => ({
      ...caseOf(place, kind, 1),
      survivable: kind !== 'UnauthorizedOperation 403' && place.operation !== 'Publish',
    })),
  );
}

/** Every request that changes something, going wrong so often that the run has to give it up. */
export function givenUp(requests: readonly Request[]): PublishCase[] {
  return requests
    .filter(({ mutating }) => mutating)
    .flatMap((place) =>
      kindsHere.map((kind) => ({
        ...caseOf(place, kind, kind === 'UnauthorizedOperation 403' || once.includes(place.operation) ? 1 : attempts),
        survivable: false,
      })),
    );
}

function caseOf(place: Request, kind: string, count: number): Omit<PublishCase, 'survivable'> {
  const { service, operation, region, nth } = place;
  return {
    title: `${service} ${operation} ${nth + 1} in ${region}: ${kind}${count > 1 ? `, ${count} times` : ''}`,
    kind,
    place,
    fault: { ...kinds[kind], service, operation, region, skip: nth, count },
  };
}

export async function publishUndisturbed(): Promise<UndisturbedPublish> {
  return inWorld(false, async (world, workspace) => {
    const from = (await world.requests()).length;
    const { exitCode, manifest } = await workspace.run('publish');
    if (exitCode !== 0) throw new Error(`the undisturbed run fails: ${JSON.stringify(manifest.failures)}`);
    const log = await world.requests({ from });
    const places = placesOf(log);
    const requests = log.map(({ mutating }, index) => ({ ...(places[index] as RequestPlace), mutating }));
    const holdings = await look(world);
    const problems = [...barrierProblems(log), ...untruths(holdings, { exitCode, manifest } as ActionResult)];
    if (problems.length > 0) throw new Error(`the undisturbed run is wrong: ${problems.join('; ')}`);
    return { requests, private: log.findIndex(makesPublic), state: normalised(holdings) };
  });
}

/** What was wrong in one case, in words; empty when everything was as it must be. */
export async function runPublishCase(
  one: PublishCase,
  undisturbed: UndisturbedPublish,
  rollback: boolean,
): Promise<string[]> {
  return inWorld(rollback, async (world, workspace) => {
    const wrong: string[] = [];
    const note = (run: string, problems: readonly string[]): void => {
      wrong.push(...problems.map((text) => `${run} run: ${text}`));
    };
    const before = await look(world);
    const from = (await world.requests()).length;
    await world.fault(one.fault);
    const first = await workspace.run('publish');
    await world.clearFaults();
    const log = await world.requests({ from });
    if (!log.some((request) => wasHit(request, one))) wrong.push('the fault hit no request');
    const between = await look(world);

    note('first', [
      ...barrierProblems(log),
      ...untruths(between, first),
      ...verdictProblems(first.exitCode, first.manifest),
    ]);
    if (one.survivable && first.exitCode !== 0) note('first', [`fails: ${JSON.stringify(first.manifest.failures)}`]);
    if (mustFail(one) && first.exitCode === 0) note('first', ['succeeds']);
    if (!log.some(makesPublic)) note('first', strangers(between));
    if (rollback && first.exitCode !== 0) note('first', leftovers(before, between));

    const second = await workspace.run('publish');
    if (second.exitCode !== 0) note('second', [`fails: ${JSON.stringify(second.manifest.failures)}`]);
    const after = await look(world);
    note('second', [...untruths(after, second), ...differences(undisturbed.state, normalised(after))]);
    note('second', announcementProblems(after, first, second));
    if (first.exitCode === 0) {
      const again = (await world.requests({ from: from + log.length })).filter(({ mutating }) => mutating);
      note(
        'second',
        again.map(({ operation, region }) => `sends ${operation} in ${region}`),
      );
    }
    return wrong;
  });
}

/** What was never carried out has to end a run; but a copy is looked for, and then asked for again. */
function mustFail({ survivable, kind, place }: PublishCase): boolean {
  if (survivable || !place.mutating || kind.endsWith('after')) return false;
  return place.operation !== 'CopySnapshot' || kind === 'UnauthorizedOperation 403';
}

async function inWorld<T>(rollback: boolean, step: (world: TestWorld, workspace: Workspace) => Promise<T>): Promise<T> {
  const accounts = [{ id: '123456789012' }, { id: '999999999999' }];
  const world = await createWorld({ seed: 'publish', accounts, settings });
  await s3(world).createBucket({ Bucket: 'images' });
  await new SNS(world.client('us-east-1')).createTopic({ Name: 'releases' });
  await new SSM(world.client('eu-west-1')).putParameter({ Name: parameter, Value: formerValue, Type: 'String' });
  const workspace = await createWorkspace(world, config(rollback));
  await workspace.write('disk.raw', disk);
  try {
    return await step(world, workspace);
  } finally {
    await workspace.remove();
    await world.destroy();
  }
}

/** The same for two runs that came to the same: without ids, and without what remembers the notification. */
function normalised({ regions: all }: Holdings): string {
  const text = JSON.stringify(all, (key, value: unknown) => (key.startsWith('ami-publish:sns:') ? undefined : value));
  return text.replace(/\b(ami|snap)-[0-9a-f]{8,}/g, '$1');
}

/** A request for the permission `all`, whatever became of it. */
export function makesPublic({ operation, input }: Pick<TestRequest, 'operation' | 'input'>): boolean {
  if (operation === 'ModifyImageAttribute') return hasGroup(input.LaunchPermission?.Add);
  return operation === 'ModifySnapshotAttribute' && hasGroup(input.CreateVolumePermission?.Add);
}

function hasGroup(permissions: readonly { readonly Group?: string }[] | undefined): boolean {
  return permissions?.some(({ Group }) => Group === 'all') ?? false;
}

/** Nothing may be asked to become public before every region's image was registered and then read again. */
export function barrierProblems(log: readonly TestRequest[]): string[] {
  const first = log.findIndex(makesPublic);
  if (first < 0) return [];
  return regions.flatMap((region) => {
    const here = log.map((request) => (request.region === region ? request : undefined));
    const registered = here.findLastIndex((request) => request?.operation === 'RegisterImage' && request.applied);
    const isReading = (request: TestRequest | undefined): boolean =>
      request?.operation === 'DescribeImages' && request.outcome === 'ok' && request.index < (log[first]?.index ?? 0);
    const read = here.findLastIndex(isReading);
    return registered < read && read < first ? [] : [`something becomes public before ${region} was read again`];
  });
}

function strangers({ regions: all }: Holdings): string[] {
  return all.flatMap(({ region, stranger }) => stranger.map((id) => `a stranger sees ${id} in ${region}`));
}

/** Permissions and values that were not there before the run. */
function leftovers(before: Holdings, after: Holdings): string[] {
  return after.regions.flatMap((now) => {
    const then = before.regions.find(({ region }) => region === now.region);
    return [
      ...now.images.flatMap((image) => (image.public ? [`${image.id} is left public`] : [])),
      ...now.images.flatMap((image) => image.sharedWith.map((account) => `${image.id} is left shared with ${account}`)),
      ...now.snapshots.flatMap(({ id, permissions }) => permissions.map((one) => `${id} is left open to ${one}`)),
      ...(now.parameter === then?.parameter ? [] : [`${now.region}: the parameter is left at ${now.parameter}`]),
    ];
  });
}

/** Everything that manifest, summary and outputs say and AWS denies, or the other way round. */
function untruths(holdings: Holdings, { manifest, summary, outputs }: ActionResult): string[] {
  const wrong: string[] = [];
  for (const here of holdings.regions) {
    const { region, images } = here;
    const told = manifest.images.flatMap((image) => image.regions).find((place) => place.region === region);
    const [image] = images;
    const known = told !== undefined && told.state !== 'unknown' && typeof told.public === 'boolean';
    if (known) {
      if (told.public !== (image?.public ?? false)) wrong.push(`${region}: told public ${told.public}`);
      if (told.imageId !== null && told.imageId !== image?.id) wrong.push(`${region}: ${told.imageId} isn't there`);
      if (told.state === 'available' && image?.state !== 'available') wrong.push(`${region}: isn't available`);
      const same = JSON.stringify(told.sharedWith) === JSON.stringify(image?.sharedWith ?? []);
      const open = manifest.changes.some((one) => one.resource === 'launch permission' && one.outcome === 'unknown');
      if (!same && !open) wrong.push(`${region}: told shared with ${told.sharedWith}, is with ${image?.sharedWith}`);
      if (summary && told.imageId !== null) {
        const row = summary.split('\n').find((line) => line.startsWith('|') && line.includes(told.imageId ?? ''));
        const cell = row?.split('|')[5]?.trim();
        if (cell !== (image?.public ? 'yes' : 'no')) wrong.push(`${region}: the summary says public: ${cell}`);
      }
      if (outputs && publicRegions(outputs).includes(region) !== (image?.public ?? false))
        wrong.push(`${region}: the output public-regions is ${publicRegions(outputs)}`);
    } else if (manifest.outcome === 'succeeded') wrong.push(`${region}: unknown after a run that succeeded`);
    wrong.push(...changeProblems(here, holdings, manifest));
  }
  return wrong;
}

/** The runner's file has `name<<delimiter`, the lines, and the delimiter again. */
function publicRegions(outputs: string): string[] {
  const [, delimiter = '', rest = ''] = /^public-regions<<(.+)\n([\s\S]*)/m.exec(outputs) ?? [];
  const [value = ''] = rest.split(delimiter);
  return value.split('\n').filter((line) => line !== '');
}

function changeProblems(here: RegionHoldings, { messages, objects }: Holdings, manifest: Manifest): string[] {
  const { region, images, snapshots } = here;
  const [image] = images;
  const effects: Readonly<Record<string, boolean>> = {
    'create S3 object': objects > 0,
    'create snapshot': snapshots.length > 0,
    'update snapshot tags': snapshots.some(({ tags }) => tags.Name !== undefined),
    'create image': image !== undefined,
    'update launch permission': image?.sharedWith.includes(partner) ?? false,
    'update volume permission': snapshots.some(({ permissions }) => permissions.includes(partner)),
    'publish launch permission': image?.public ?? false,
    'publish volume permission': snapshots.some(({ permissions }) => permissions.includes('all')),
    'update deprecation': image?.deprecatedAfterDays === 365,
    'update deregistration protection': image?.protection === 'enabled-without-cooldown',
    [`announce SSM parameter ${parameter}`]: image !== undefined && here.parameter === image.id,
    'announce SNS topic releases': messages.length > 0,
  };
  const mine = manifest.changes.filter((change) => change.region === region);
  return mine.flatMap((change): string[] => {
    const { resource, action, outcome } = change;
    if (action === 'revoke') {
      const was = mine.find((other) => isTakenBackBy(other, change));
      if (!was) return [`${region}: ${resource} is taken back, and never was given`];
      const left = effects[`${was.action} ${resource}`];
      return outcome === 'done' && left ? [`${region}: ${resource} is told to be taken back and is there`] : [];
    }
    const effect = effects[`${action} ${resource}`];
    if (effect === undefined) return [`${region}: an unexpected change: ${action} ${resource}`];
    if (mine.some((other) => other.action === 'revoke' && isTakenBackBy(change, other))) return [];
    if (outcome === 'done' && !effect) return [`${region}: ${action} ${resource} is told to be done and isn't`];
    if (outcome === 'failed' && effect) return [`${region}: ${action} ${resource} is told to have failed and is there`];
    return outcome === 'planned' ? [`${region}: ${action} ${resource} is only planned`] : [];
  });
}

function isTakenBackBy(change: ManifestChange, revocation: ManifestChange): boolean {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return (
    change.action !== 'revoke' &&
    change.resource === revocation.resource &&
    same(change.from, revocation.to) &&
    same(change.to, revocation.from)
  );
}

/** A topic is told at least once, unless that can't be known any more; and never twice. */
function announcementProblems(
  { regions: all, messages }: Holdings,
  first: ActionResult,
  second: ActionResult,
): string[] {
  if (messages.length > 1) return [`the topic is told ${messages.length} times`];
  const isOpen = first.manifest.changes.some(
    (one) => one.resource === 'SNS topic releases' && one.outcome === 'unknown',
  );
  const reported = second.log.includes('may have been told');
  if (!isOpen && messages.length !== 1) return ['the topic is not told'];
  const state = all.flatMap(({ images }) => images.flatMap(({ tags }) => memory(tags)));
  if (state.length !== 1) return [`${state.length} images remember the notification`];
  if (state[0]?.startsWith('sent')) return messages.length === 1 ? [] : ['told to be sent, and nothing was'];
  return reported ? [] : ['nobody is told that the topic may have been told'];
}

function memory(tags: Readonly<Record<string, string>>): string[] {
  return Object.entries(tags).flatMap(([key, value]) => (key.startsWith('ami-publish:sns:') ? [value] : []));
}
