import type { ActionResult, Manifest, ManifestChange } from './action.js';
import { marketplaceProblems } from './marketplace-truth.js';
import { namesSuccessor, olderProblems } from './older-image.js';
import { readOutput } from './outputs.js';
import type { Holdings, RegionHoldings } from './publish-holdings.js';
import { olderName, parameter, partner, type Scene } from './publish-world.js';

/**
 * Everything that manifest, summary and outputs of a `publish` say and AWS denies, or the other way round.
 * @param before what AWS held before that run
 */
export function untruths(before: Holdings, after: Holdings, result: ActionResult, { supersede }: Scene): string[] {
  return [
    ...placeProblems(after, result),
    ...marketplaceProblems(after.marketplace, result),
    ...after.regions.flatMap((here) => {
      const older = before.regions.find(({ region }) => region === here.region)?.older;
      return [
        ...changeProblems(here, after, result.manifest),
        ...olderProblems(older, here, result.manifest, supersede),
      ];
    }),
  ];
}

/** What is reported about the image itself in each region, and whether the parameter leads its readers to one they can use. */
export function placeProblems(holdings: Holdings, { manifest, summary, outputs }: ActionResult): string[] {
  const wrong: string[] = [];
  for (const { region, images, parameter: value } of holdings.regions) {
    const told = manifest.images.flatMap((image) => image.regions).find((place) => place.region === region);
    const [image] = images;
    if (told === undefined || told.state === 'unknown' || typeof told.public !== 'boolean') {
      if (manifest.outcome === 'succeeded' && !told?.bestEffort) wrong.push(`${region}: unknown after a success`);
      continue;
    }
    if (told.public !== (image?.public ?? false)) wrong.push(`${region}: told public ${told.public}`);
    if (told.imageId !== null && told.imageId !== image?.id) wrong.push(`${region}: ${told.imageId} isn't there`);
    if (told.state === 'available' && image?.state !== 'available') wrong.push(`${region}: isn't available`);
    const same = JSON.stringify(told.sharedWith) === JSON.stringify(image?.sharedWith ?? []);
    const open = manifest.changes.some((one) => one.resource === 'launch permission' && one.outcome === 'unknown');
    if (!same && !open) wrong.push(`${region}: told shared with ${told.sharedWith}, is with ${image?.sharedWith}`);
    if (summary && told.imageId !== null) {
      const shown = shownPublic(summary, told.imageId);
      if (shown !== (image?.public ? 'public' : 'private')) wrong.push(`${region}: the summary says: ${shown}`);
    }
    if (outputs && publicRegions(outputs).includes(region) !== (image?.public ?? false))
      wrong.push(`${region}: the output public-regions is ${publicRegions(outputs)}`);
    if (image && value === image.id && !image.public && manifest.outcome === 'succeeded')
      wrong.push(`${region}: the parameter names an image that is not public`);
  }
  return wrong;
}

/**
 * What the summary says of the only image of its table: in a column where its regions differ, otherwise in the line above
 * the table.
 */
function shownPublic(summary: string, imageId: string): string | undefined {
  const tables = summary.split('<table>');
  const at = tables.findIndex((part) => part.includes(`<samp>${imageId}</samp>`));
  const [heading = [], ...rows] = (tables[at]?.split('\n') ?? [])
    .filter((line) => line.startsWith('<tr>'))
    .map((line) => [...line.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell));
  const row = rows.find((cells) => cells.some((cell) => cell.includes(imageId)));
  if (heading.includes('Public')) return row?.[heading.indexOf('Public')];
  const line = tables[at - 1]?.split('\n').findLast((one) => one.startsWith('- '));
  return /· (public|private|public: unknown)(?= ·|$)/.exec(line ?? '')?.[1];
}

/** The runner's file has `name<<delimiter`, the lines, and the delimiter again. */
function publicRegions(outputs: string): string[] {
  const value = readOutput({ outputs }, 'public-regions');
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
    'update license configurations': image?.licenses.includes('cross-account') ?? false,
    'update launch permission': image?.sharedWith.includes(partner) ?? false,
    'update volume permission': snapshots.some(({ permissions }) => permissions.includes(partner)),
    'create boot test': image?.tags['ami-publish:boot-test']?.startsWith('passed ') ?? false,
    'publish launch permission': image?.public ?? false,
    'publish volume permission': snapshots.some(({ permissions }) => permissions.includes('all')),
    'update deprecation': image?.deprecatedAfterDays === 365,
    'update deregistration protection': image?.protection === 'enabled-without-cooldown',
    [`announce SSM parameter ${parameter}`]: image !== undefined && here.parameter === image.id,
    'announce SNS topic releases': messages.length > 0,
    [`update successor of older image ${olderName}`]: namesSuccessor(here.older, image),
  };
  const mine = manifest.changes.filter(
    (change) => change.region === region && !/^(older|Market|test instance)/.test(change.resource),
  );
  return mine.flatMap((change): string[] => {
    const { resource, action, outcome } = change;
    if (action === 'revoke') {
      const was = mine.find((other) => isTakenBackBy(other, change));
      if (!was) return [`${region}: ${resource} is taken back, and never was given`];
      const left = effects[`${was.action} ${resource}`];
      return outcome === 'done' && left ? [`${region}: ${resource} is reported as taken back and is there`] : [];
    }
    const effect = effects[`${action} ${resource}`];
    if (effect === undefined) return [`${region}: an unexpected change: ${action} ${resource}`];
    if (mine.some((other) => other.action === 'revoke' && isTakenBackBy(change, other))) return [];
    if (outcome === 'done' && !effect) return [`${region}: ${action} ${resource} is reported as done and isn't`];
    if (outcome === 'failed' && effect) return [`${region}: ${action} ${resource} is reported as failed and is there`];
    if (outcome !== 'planned') return [];
    if (effect) return [`${region}: ${action} ${resource} is reported as planned only and is there`];
    // Only a run that was cancelled leaves something out that it had set about.
    return manifest.outcome === 'cancelled' ? [] : [`${region}: ${action} ${resource} is only planned`];
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

/** A topic is notified at least once; twice only when the first run could not know, and then with one `ami-publish-id`. */
export function announcementProblems(
  { regions: all, messages }: Holdings,
  first: { readonly manifest: Manifest } | undefined,
  second: Pick<ActionResult, 'log'>,
): string[] {
  // A run that was killed has told nothing.
  const isOpen =
    first === undefined ||
    first.manifest.changes.some((one) => one.resource === 'SNS topic releases' && one.outcome === 'unknown');
  if (messages.length === 0) return ['the topic is not notified'];
  if (messages.length > (isOpen ? 2 : 1)) return [`the topic is notified ${messages.length} times`];
  const ids = new Set(messages.map(({ messageAttributes }) => messageAttributes['ami-publish-id']?.value));
  if (ids.size > 1 || ids.has(undefined)) return ['subscribers can not tell the repeated message'];
  const reported = second.log.includes('may already have been notified');
  if (messages.length > 1 && !reported) return ['nothing reports that the topic is notified again'];
  const state = all.flatMap(({ images }) => images.flatMap(({ tags }) => memory(tags)));
  if (state.length !== 1) return [`${state.length} images remember the notification`];
  return state[0]?.startsWith('sent') ? [] : ['nothing records that the message was sent'];
}

function memory(tags: Readonly<Record<string, string>>): string[] {
  return Object.entries(tags).flatMap(([key, value]) => (key.startsWith('ami-publish:sns:') ? [value] : []));
}

/** Images and snapshots of the run that an account uses which nothing is shared with. */
export function strangers({ regions: all }: Holdings): string[] {
  return all.flatMap(({ region, stranger, older }) => {
    const known = [...older.images, ...older.snapshots].map(({ id }) => id);
    return stranger.filter((id) => !known.includes(id)).map((id) => `a stranger sees ${id} in ${region}`);
  });
}

/** Permissions and values that were not there before the run, and of the older image those that are gone. */
export function leftovers(before: Holdings, after: Holdings, { supersede }: Scene): string[] {
  return after.regions.flatMap((now) => {
    const was = before.regions.find(({ region }) => region === now.region);
    const isBack = supersede !== 'private' || JSON.stringify(now.older) === JSON.stringify(was?.older);
    return [
      ...now.images.flatMap((image) => (image.public ? [`${image.id} is left public`] : [])),
      ...now.images.flatMap((image) => image.sharedWith.map((account) => `${image.id} is left shared with ${account}`)),
      ...now.snapshots.flatMap(({ id, permissions }) => permissions.map((one) => `${id} is left open to ${one}`)),
      ...(now.parameter === was?.parameter ? [] : [`${now.region}: the parameter is left at ${now.parameter}`]),
      ...(isBack ? [] : [`${now.region}: the older image is left otherwise than it was`]),
    ];
  });
}
