import type { Manifest } from './action.js';
import { differences, kinds, placesOf, type RequestPlace, verdictProblems, wasHit } from './fault-campaign.js';
import { isRetired, sameOlder, touchesOlder } from './older-image.js';
import { type Holdings, look, normalised } from './publish-holdings.js';
import { announcementProblems, leftovers, strangers, untruths } from './publish-truth.js';
import { inPublishWorld, regions, type Scene } from './publish-world.js';
import type { TestRequest } from './world.js';

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
  readonly requests: readonly Request[];
  /** How many of them came before the first that made anything public, or took anything from the older image. */
  readonly private: number;
  readonly state: string;
}

export interface Request extends RequestPlace {
  /** It is to change the older image or its snapshot. */
  readonly older: boolean;
}

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

/** Every request that changes something: it and all that are like it in its region go wrong as long as the run lasts. */
export function forGood(requests: readonly Request[]): PublishCase[] {
  return requests
    .filter(({ mutating }) => mutating)
    .flatMap((place) => kindsHere.map((kind) => ({ ...caseOf(place, kind, undefined), survivable: false })));
}

/** Of the cases of each request one, the kinds in turn. */
export function inTurn(cases: readonly PublishCase[]): PublishCase[] {
  const places = [...new Set(cases.map(({ place }) => place))];
  return cases.filter(({ place, kind }) => kindsHere[places.indexOf(place) % kindsHere.length] === kind);
}

function caseOf(place: Request, kind: string, count: number | undefined): Omit<PublishCase, 'survivable'> {
  const { service, operation, region, nth } = place;
  const often = count === undefined ? ', for good' : count > 1 ? `, ${count} times` : '';
  return {
    title: `${service} ${operation} ${nth + 1} in ${region}: ${kind}${often}`,
    kind,
    place,
    fault: { ...kinds[kind], service, operation, region, skip: nth, ...(count === undefined ? {} : { count }) },
  };
}

export async function publishUndisturbed(scene: Scene): Promise<UndisturbedPublish> {
  return inPublishWorld(scene, async (world, workspace) => {
    const before = await look(world);
    const from = (await world.requests()).length;
    const result = await workspace.run('publish');
    const { exitCode, manifest } = result;
    if (exitCode !== 0) throw new Error(`the undisturbed run fails: ${JSON.stringify(manifest.failures)}`);
    const log = await world.requests({ from });
    const places = placesOf(log);
    const isOlder = touchesOlder(before);
    const after = await look(world);
    const retired = after.regions.every(({ older }, index) =>
      scene.supersede ? isRetired(older, scene.supersede) : sameOlder(older, before.regions[index]?.older),
    );
    const problems = [
      ...barrierProblems(log, before, scene),
      ...untruths(before, after, result, scene),
      ...(retired ? [] : ['the older image is not as it should be']),
    ];
    if (problems.length > 0) throw new Error(`the undisturbed run is wrong: ${problems.join('; ')}`);
    return {
      requests: log.map((request, index) => ({
        ...(places[index] as RequestPlace),
        older: isOlder(request),
      })),
      private: log.findIndex((request) => makesPublic(request) || isOlder(request)),
      state: normalised(after),
    };
  });
}

/** What was wrong in one case, in words; empty when everything was as it must be. */
export async function runPublishCase(
  one: PublishCase,
  undisturbed: UndisturbedPublish,
  scene: Scene,
): Promise<string[]> {
  return inPublishWorld(scene, async (world, workspace) => {
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
      ...barrierProblems(log, before, scene),
      ...untruths(before, between, first, scene),
      ...verdictProblems(first.exitCode, first.manifest),
    ]);
    if (one.survivable && first.exitCode !== 0) note('first', [`fails: ${JSON.stringify(first.manifest.failures)}`]);
    if (mustFail(one) && first.exitCode === 0) note('first', ['succeeds']);
    for (const { region, instances } of between.regions)
      if (first.exitCode === 0 && instances.length > 0) note('first', [`leaves ${instances} in ${region}`]);
    if (!log.some(makesPublic)) note('first', strangers(between));
    if (scene.rollback && first.exitCode !== 0 && !isPublished(first.manifest))
      note('first', leftovers(before, between, scene));

    const again = (await world.requests()).length;
    const second = await workspace.run('publish');
    if (second.exitCode !== 0) note('second', [`fails: ${JSON.stringify(second.manifest.failures)}`]);
    const after = await look(world);
    note('second', [
      ...untruths(between, after, second, scene),
      ...differences(undisturbed.state, normalised(after)),
      ...announcementProblems(after, first, second),
    ]);
    if (first.exitCode === 0) {
      const sent = (await world.requests({ from: again })).filter(({ mutating }) => mutating);
      note(
        'second',
        sent.map(({ operation, region }) => `sends ${operation} in ${region}`),
      );
    }
    return wrong;
  });
}

/** Whether everything was published: then nothing is rolled back any more. */
function isPublished({ changes }: Manifest): boolean {
  return changes.some(({ resource }) => resource.startsWith('successor of older image'));
}

/** What was never carried out has to end a run; but a copy is looked for, and then asked for again. */
export function mustFail({ survivable, kind, place }: PublishCase): boolean {
  if (survivable || !place.mutating || kind.endsWith('after')) return false;
  // EC2's own failures lead to the next attempt.
  if (place.operation === 'RunInstances' && kind === 'InternalError 500') return false;
  return place.operation !== 'CopySnapshot' || kind === 'UnauthorizedOperation 403';
}

/** A request for the permission `all`, whatever became of it. */
export function makesPublic({ operation, input }: Pick<TestRequest, 'operation' | 'input'>): boolean {
  if (operation === 'ModifyImageAttribute') return hasGroup(input.LaunchPermission?.Add);
  return operation === 'ModifySnapshotAttribute' && hasGroup(input.CreateVolumePermission?.Add);
}

function hasGroup(permissions: readonly { readonly Group?: string }[] | undefined): boolean {
  return permissions?.some(({ Group }) => Group === 'all') ?? false;
}

/**
 * Nothing may be asked to become public, and the older image may not be touched, before every region's image was
 * registered, and all there read again after the last change; but a best-effort region's need not be there. What has no
 * way back comes later still.
 * @param before what AWS held before the run, with the older image
 */
export function barrierProblems(log: readonly TestRequest[], before?: Holdings, scene: Scene = {}): string[] {
  const isOlder = before ? touchesOlder(before) : () => false;
  const first = log.findIndex((request) => makesPublic(request) || isOlder(request));
  if (first < 0) return [];
  const promised = regions.filter((region) => !scene.bestEffort?.includes(region));
  const tooEarly = promised.flatMap((region) => {
    const here = log.slice(0, first).map((request) => (request.region === region ? request : undefined));
    const isRegistered = here.some((request) => request?.operation === 'RegisterImage' && request.applied);
    const changed = here.findLastIndex((request) => request?.service === 'ec2' && request.mutating && request.applied);
    const read = here.findLastIndex((request) => request?.operation === 'DescribeImages' && request.outcome === 'ok');
    return isRegistered && changed < read ? [] : [`${log[first]?.operation} comes before ${region} was read again`];
  });
  return [...tooEarly, ...(isLast(scene) ? retiredTooEarly(log, log.findIndex(isOlder), promised) : [])];
}

/** There is no way back from it, and no need to make room by it. */
function isLast({ supersede, quota }: Scene): boolean {
  return supersede !== undefined && supersede !== 'private' && quota !== 1;
}

function retiredTooEarly(log: readonly TestRequest[], retired: number, promised: readonly string[]): string[] {
  const until = log.slice(0, Math.max(0, retired));
  return promised.flatMap((region) => {
    const isOut = until.some(
      (request) =>
        request.region === region &&
        request.operation === 'ModifyImageAttribute' &&
        makesPublic(request) &&
        request.applied,
    );
    return retired < 0 || isOut ? [] : [`the older image goes before the new one is public in ${region}`];
  });
}
