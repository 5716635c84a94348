import type { Manifest, ManifestChange } from './action.js';
import { ec2, s3 } from './aws.js';
import { rawDisk } from './disks.js';
import { createKey, policyFor } from './kms-keys.js';
import { inWorld } from './open-world.js';
import type { TestRequest, TestWorld } from './world.js';

/** The run that is disturbed: one image in two regions, shared and tagged, and encrypted where that is asked for. */
const regions = ['us-east-1', 'eu-west-1'] as const;
const bucket = 'images';
const name = 'my-os-1';
const account = '123456789012';
const partner = '210987654321';
/** @param keys by region; undefined: the image isn't encrypted */
const config = (keys: Readonly<Record<string, string>> | undefined): string => `
awspub:
  s3:
    bucket_name: ${bucket}
  source:
    path: disk.raw
    architecture: x86_64
  images:
    ${name}:
      boot_mode: uefi-preferred
      regions: [${regions.join(', ')}]
      ${keys ? `kms_key_id: ${JSON.stringify(keys)}` : ''}
      share: ["${partner}"]
      tags: {Stage: test}
  tags:
    Project: my-os
`;
/** Short enough that every wait takes a few looks only: one more look would be one more like the others. */
const latencySeconds = { importSnapshot: 2, copySnapshot: 2, registerImage: 1 };
const options = {
  seed: 'faults',
  accounts: [{ id: account }],
  settings: { latencySeconds },
};

/** The ways in which a request goes wrong; see emulator/README.md. */
export const kinds: Readonly<Record<string, object>> = {
  'InternalError 500': { kind: 'error', code: 'InternalError', status: 500 },
  'UnauthorizedOperation 403': { kind: 'error', code: 'UnauthorizedOperation', status: 403 },
  throttled: { kind: 'error', code: 'RequestLimitExceeded', status: 503 },
  'bare 503': { kind: 'status', status: 503 },
  'reset before': { kind: 'reset' },
  'reset after': { kind: 'reset', applied: true },
  'hangs before': { kind: 'hang' },
  'hangs after': { kind: 'hang', applied: true },
  'cut short': { kind: 'truncate' },
};

/** One request, or every one of an operation in a region from that one on, going wrong in one way. */
export interface FaultCase {
  readonly title: string;
  readonly place: RequestPlace;
  readonly kind: string;
  readonly persistent: boolean;
  readonly fault: object;
}

export interface RequestPlace {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  /** How many requests of this operation in this region came before. */
  readonly nth: number;
  readonly mutating: boolean;
}

/** Disk images by the parts of their upload. Hashing and sending more than one takes a large part of a case's time. */
export const disks = { onePart: rawDisk(64 * 1024), twoParts: rawDisk(8 * 1024 * 1024 + 512) };

/** What an undisturbed run does and leaves behind. */
export interface Undisturbed {
  readonly disk: Uint8Array;
  readonly encrypted: boolean;
  readonly places: readonly RequestPlace[];
  readonly state: string;
}

/** Every request of the undisturbed run × every kind: once only, and from then on for its operation and region. */
export function faultCases(places: readonly RequestPlace[]): FaultCase[] {
  return places.flatMap((place) =>
    Object.entries(kinds).flatMap(([kind, fault]) => {
      const { service, operation, region, nth } = place;
      const selectors = { service, operation, region, skip: nth };
      const where = `${service} ${operation} ${nth + 1} in ${region}`;
      return [
        { title: `${where}: ${kind}`, place, kind, persistent: false, fault: { ...fault, ...selectors, count: 1 } },
        { title: `${where}: ${kind} for good`, place, kind, persistent: true, fault: { ...fault, ...selectors } },
      ];
    }),
  );
}

/** The cases of single failures at requests that change something, of every kind. */
export function changingOnce(cases: readonly FaultCase[]): FaultCase[] {
  return cases.filter(({ place, persistent }) => place.mutating && !persistent);
}

/**
 * The cases of single failures at requests that only read, one for each, the kinds in turn: what a kind of failure
 * means to a read is one rule (src/aws/retry.ts).
 */
export function readingOnce(cases: readonly FaultCase[]): FaultCase[] {
  const reads = [...new Set(cases.map(({ place }) => place).filter(({ mutating }) => !mutating))];
  const names = Object.keys(kinds);
  return cases.filter(
    ({ place, kind, persistent }) => !persistent && names[reads.indexOf(place) % names.length] === kind,
  );
}

/** A world in which each region has the key of the image, if that is encrypted. */
function inWorldOf<T>(
  { disk, encrypted }: Pick<Undisturbed, 'disk' | 'encrypted'>,
  step: Parameters<typeof inWorld<T>>[1],
): Promise<T> {
  return inWorld({ ...options, disk }, async (world, workspace) => {
    const keys: Record<string, string> = {};
    for (const region of encrypted ? regions : []) {
      keys[region] = await createKey(world, region, { policy: policyFor(world.account, [partner]) });
    }
    await workspace.write('image.yaml', config(encrypted ? keys : undefined));
    return step(world, workspace);
  });
}

export async function runUndisturbed(of: Pick<Undisturbed, 'disk' | 'encrypted'>): Promise<Undisturbed> {
  return inWorldOf(of, async (world, workspace) => {
    const from = (await world.requests()).length;
    const { exitCode, manifest } = await workspace.run('create');
    if (exitCode !== 0) throw new Error(`the undisturbed run fails: ${JSON.stringify(manifest.failures)}`);
    const places = placesOf(await world.requests({ from }));
    return { ...of, places, state: normalised(await look(world)) };
  });
}

/** Where each request of a run is, counted by operation and region. */
export function placesOf(requests: readonly TestRequest[]): RequestPlace[] {
  const counts = new Map<string, number>();
  return requests.map(({ service, operation, region, mutating }) => {
    const key = `${service} ${operation} ${region}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return { service, operation, region, nth, mutating };
  });
}

/** What was wrong in one case, in words; empty when the case was survived as it must be. */
export async function runCase(one: FaultCase, undisturbed: Undisturbed): Promise<string[]> {
  return inWorldOf(undisturbed, async (world, workspace) => {
    const wrong: string[] = [];
    const from = (await world.requests()).length;
    await world.fault(one.fault);
    const first = await workspace.run('create');
    await world.clearFaults();
    const hits = (await world.requests({ from })).filter((request) => wasHit(request, one)).length;
    if (hits === 0) wrong.push('the fault hit no request');

    wrong.push(...untruths(await look(world), first.manifest).map((text) => `first run: ${text}`));
    const survivable = !one.persistent && one.kind !== 'UnauthorizedOperation 403';
    if (survivable && first.exitCode !== 0) {
      wrong.push(`a single failure was not survived: ${JSON.stringify(first.manifest.failures)}`);
    }
    wrong.push(...verdictProblems(first.exitCode, first.manifest));

    const between = (await world.requests()).length;
    const second = await workspace.run('create');
    if (second.exitCode !== 0) wrong.push(`the second run fails: ${JSON.stringify(second.manifest.failures)}`);
    const after = await look(world);
    wrong.push(...untruths(after, second.manifest).map((text) => `second run: ${text}`));
    wrong.push(...differences(undisturbed.state, normalised(after)));
    if (first.exitCode === 0) {
      const again = (await world.requests({ from: between, mutating: true })).map((request) => request.operation);
      if (again.length > 0) wrong.push(`the second run still changed something: ${again.join(', ')}`);
    }
    const all = await world.requests({ from, mutating: true });
    for (const [operation, most] of [
      ['CopySnapshot', 1],
      ['RegisterImage', 2],
    ] as const) {
      const applied = all.filter((request) => request.operation === operation && request.applied).length;
      if (applied !== most) wrong.push(`${operation} was carried out ${applied} times`);
    }
    return wrong;
  });
}

export function wasHit(request: TestRequest, one: { readonly fault: object }): boolean {
  const { operation, region } = one.fault as RequestPlace;
  return request.operation === operation && request.region === region && request.outcome !== 'ok';
}

/** What AWS holds, asked by plain clients. */
interface Holdings {
  readonly regions: readonly {
    readonly region: string;
    readonly images: readonly (Record<string, unknown> & {
      readonly ImageId: string;
      readonly State: string;
      readonly Public: boolean;
      readonly rootSnapshotId: string | undefined;
      readonly sharedWith: readonly string[];
      readonly tags: Readonly<Record<string, string>>;
    })[];
    readonly snapshots: readonly {
      readonly SnapshotId: string;
      readonly State: string;
      readonly sharedWith: readonly string[];
      readonly tags: Readonly<Record<string, string>>;
    }[];
    readonly imports: readonly string[];
  }[];
  readonly objects: readonly { readonly key: string; readonly sizeBytes: number; readonly tags: unknown }[];
  readonly unfinishedUploads: number;
}

async function look(world: TestWorld): Promise<Holdings> {
  const store = s3(world, 'us-east-1');
  const listed = (await store.listObjectsV2({ Bucket: bucket })).Contents ?? [];
  return {
    regions: await Promise.all(regions.map((region) => lookAt(world, region))),
    objects: await Promise.all(
      listed.map(async ({ Key = '', Size = 0 }) => ({
        key: Key,
        sizeBytes: Size,
        tags: asRecord((await store.getObjectTagging({ Bucket: bucket, Key })).TagSet),
      })),
    ),
    unfinishedUploads: ((await store.listMultipartUploads({ Bucket: bucket })).Uploads ?? []).length,
  };
}

async function lookAt(world: TestWorld, region: string): Promise<Holdings['regions'][number]> {
  const client = ec2(world, region);
  const images = (await client.describeImages({ Owners: ['self'], IncludeDeprecated: true })).Images ?? [];
  const snapshots = (await client.describeSnapshots({ OwnerIds: ['self'] })).Snapshots ?? [];
  const imports = (await client.describeImportSnapshotTasks({})).ImportSnapshotTasks ?? [];
  return {
    region,
    images: await Promise.all(
      images.map(async ({ CreationDate, Tags, ...image }) => {
        const { ImageId = '' } = image;
        const asked = await client.describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
        return {
          ...image,
          ImageId,
          State: image.State ?? '',
          Public: image.Public ?? false,
          rootSnapshotId: image.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId,
          sharedWith: (asked.LaunchPermissions ?? []).flatMap((permission) => permission.UserId ?? []),
          tags: asRecord(Tags),
        };
      }),
    ),
    snapshots: await Promise.all(
      snapshots.map(async ({ SnapshotId = '', State = '', Tags }) => {
        const asked = await client.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' });
        const sharedWith = (asked.CreateVolumePermissions ?? []).flatMap((permission) => permission.UserId ?? []);
        return { SnapshotId, State, sharedWith, tags: asRecord(Tags) };
      }),
    ),
    imports: imports.map((task) => task.SnapshotTaskDetail?.Status ?? ''),
  };
}

export function asRecord(tags: readonly { Key?: string | undefined; Value?: string | undefined }[] = []) {
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]).sort());
}

/** The same for two runs that came to the same: without the ids that AWS assigns. */
function normalised(holdings: Holdings): string {
  return JSON.stringify(holdings).replace(/\b(ami|snap|vol)-[0-9a-f]{8,}/g, '$1');
}

export function differences(wanted: string, state: string): string[] {
  const lines = (text: string): string[] => JSON.stringify(JSON.parse(text), null, 1).split('\n');
  const [before, after] = [lines(wanted), lines(state)];
  if (wanted === state) return [];
  const lost = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  return [
    `the end state differs: without ${lost.join('')}, with ${added.join('')} (${before.length}, ${after.length} lines)`,
  ];
}

/** Everything that the manifest says and AWS denies, or the other way round. An `unknown` outcome excuses both. */
function untruths(holdings: Holdings, manifest: Manifest): string[] {
  const wrong: string[] = [];
  const outcomeOf = (region: string, resource: string): string | undefined =>
    manifest.changes.find((change) => change.region === region && change.resource === resource)?.outcome;

  for (const { region, images, snapshots } of holdings.regions) {
    const told = manifest.images.flatMap((image) => image.regions).find((place) => place.region === region);
    const [image] = images;
    if (told === undefined || told.state === 'unknown') {
      if (manifest.outcome === 'succeeded') wrong.push(`${region} is unknown after a run that succeeded`);
    } else if (told.imageId === null) {
      if (image && outcomeOf(region, 'image') !== 'unknown') wrong.push(`${region}: ${image.ImageId} isn't told`);
      if (told.state === 'available') wrong.push(`${region}: available without an id`);
    } else {
      const exists = images.find((candidate) => candidate.ImageId === told.imageId);
      if (!exists) wrong.push(`${region}: ${told.imageId} does not exist`);
      if (told.state === 'available' && exists?.State !== 'available') wrong.push(`${region}: not available`);
      if (exists && told.snapshotId !== exists.rootSnapshotId) wrong.push(`${region}: another snapshot`);
      if (exists && told.public !== exists.Public) wrong.push(`${region}: public is ${exists.Public}`);
      const same = JSON.stringify(told.sharedWith) === JSON.stringify(exists?.sharedWith);
      if (!same && outcomeOf(region, 'launch permission') !== 'unknown') {
        wrong.push(`${region}: shared with ${exists?.sharedWith}, told ${told.sharedWith}`);
      }
    }
    const effects: Readonly<Record<string, boolean>> = {
      snapshot: snapshots.length > 0,
      'snapshot tags': snapshots.some((snapshot) => snapshot.tags.Project === 'my-os'),
      image: images.length > 0,
      'launch permission': image?.sharedWith.includes(partner) ?? false,
      'volume permission': snapshots.some((snapshot) => snapshot.sharedWith.includes(partner)),
      ...(region === 'us-east-1' ? { 'S3 object': holdings.objects.length > 0 } : {}),
    };
    wrong.push(...changeProblems(region, manifest.changes, effects));
  }
  return wrong;
}

function changeProblems(
  region: string,
  changes: readonly ManifestChange[],
  effects: Readonly<Record<string, boolean>>,
): string[] {
  return changes
    .filter((change) => change.region === region)
    .flatMap(({ resource, outcome }) => {
      const effect = effects[resource];
      if (effect === undefined) return [`${region}: an unexpected change of ${resource}`];
      if (outcome === 'done' && !effect) return [`${region}: ${resource} is reported as done and isn't`];
      if (outcome === 'failed' && effect) return [`${region}: ${resource} is reported as failed and is there`];
      if (outcome === 'planned') return [`${region}: ${resource} is only planned`];
      return [];
    });
}

/** Exit code, outcome and failures must say the same, and every failure must say where and what. */
export function verdictProblems(exitCode: number, manifest: Manifest): string[] {
  const succeeded = manifest.outcome === 'succeeded';
  const wrong: string[] = [];
  if ((exitCode === 0) !== succeeded) wrong.push(`exit code ${exitCode} and outcome ${manifest.outcome}`);
  if (manifest.complete !== succeeded) wrong.push(`complete is ${manifest.complete}, outcome ${manifest.outcome}`);
  if (succeeded !== (manifest.failures.length === 0)) wrong.push(`${manifest.failures.length} failures`);
  for (const { message, code } of manifest.failures) {
    if (/bug|undefined|Deserialization|Unexpected/.test(message)) wrong.push(`a message not for people: ${message}`);
    if (code === '') wrong.push('a failure without a code');
  }
  return wrong;
}
