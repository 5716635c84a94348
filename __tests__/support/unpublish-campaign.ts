import type { ActionResult } from './action.js';
import { expectSuccess } from './expect-success.js';
import { differences, placesOf, verdictProblems, wasHit } from './fault-campaign.js';
import { marketplaceProblems } from './marketplace-truth.js';
import { sameOlder } from './older-image.js';
import { prepared } from './prepared.js';
import type { PublishCase, Request } from './publish-campaign.js';
import { type Holdings, look, normalised } from './publish-holdings.js';
import { placeProblems } from './publish-truth.js';
import { inPublishWorld, openPublishWorld, parameter, type Scene, versionTitle } from './publish-world.js';

/** Everything that there is to take back; the older image and its version are there to go back to. */
const scene: Scene = { marketplace: true, formerImage: true };

/** What an undisturbed `publish`, and then an undisturbed `unpublish`, do and leave. */
export interface UndisturbedUnpublish {
  readonly requests: readonly Request[];
  readonly published: string;
  readonly unpublished: string;
}

export async function unpublishUndisturbed(): Promise<UndisturbedUnpublish> {
  return inPublishWorld(scene, async (world, workspace) => {
    const before = await look(world);
    const { exitCode, manifest } = await workspace.run('publish');
    if (exitCode !== 0) throw new Error(`publish fails: ${JSON.stringify(manifest.failures)}`);
    const published = await look(world);
    const from = (await world.requests()).length;
    const result = await workspace.run('unpublish');
    const log = await world.requests({ from });
    const unpublished = await look(world);
    const problems = [
      ...untruths(published, unpublished, result),
      ...result.manifest.failures.map(({ message }) => message),
      ...notTakenBack(before, unpublished),
    ];
    const again = await workspace.run('publish');
    problems.push(...restored(published, await look(world)), ...again.manifest.failures.map(({ message }) => message));
    if (problems.length > 0) throw new Error(`the undisturbed runs are wrong: ${problems.join('; ')}`);
    const places = placesOf(log);
    return {
      requests: places.map((place) => ({ ...place, older: false })),
      published: normalised(published),
      unpublished: normalised(unpublished),
    };
  });
}

const openPublished = prepared(async () => {
  const opened = await openPublishWorld(scene);
  expectSuccess(await opened.workspace.run('publish'));
  return opened;
});

/** What was wrong in one case, in words: `unpublish` is disturbed, repeated, and then everything is published again. */
export async function runUnpublishCase(one: PublishCase, undisturbed: UndisturbedUnpublish): Promise<string[]> {
  const { world, workspace, close } = await openPublished({});
  try {
    const wrong: string[] = [];
    const note = (run: string, problems: readonly string[]): void => {
      wrong.push(...problems.map((text) => `${run}: ${text}`));
    };
    const published = await look(world);
    note('publish', differences(undisturbed.published, normalised(published)));
    const from = (await world.requests()).length;
    await world.fault(one.fault);
    const first = await workspace.run('unpublish');
    await world.clearFaults();
    if (!(await world.requests({ from })).some((request) => wasHit(request, one)))
      wrong.push('the fault hit no request');
    const between = await look(world);
    note('unpublish', [
      ...untruths(published, between, first),
      ...verdictProblems(first.exitCode, first.manifest),
      ...verdictOf(one, first),
    ]);

    const second = await workspace.run('unpublish');
    const unpublished = await look(world);
    note('the next unpublish', [
      ...untruths(between, unpublished, second),
      ...second.manifest.failures.map(({ message }) => `fails: ${message}`),
      ...differences(undisturbed.unpublished, normalised(unpublished)),
    ]);
    if (first.exitCode === 0)
      note(
        'the next unpublish',
        second.manifest.changes.map(({ resource }) => `changes ${resource}`),
      );

    const again = await workspace.run('publish');
    note('publish again', [
      ...again.manifest.failures.map(({ message }) => `fails: ${message}`),
      ...restored(published, await look(world)),
    ]);
    return wrong;
  } finally {
    await close();
  }
}

function verdictOf({ survivable, kind }: PublishCase, { exitCode, manifest }: ActionResult): string[] {
  if (survivable && exitCode !== 0) return [`fails: ${JSON.stringify(manifest.failures)}`];
  return !survivable && !kind.endsWith('after') && exitCode === 0 ? ['succeeds'] : [];
}

/** What is left of what a run has given; nothing is older than that. */
function notTakenBack(before: Holdings, { regions, messages }: Holdings): string[] {
  return regions.flatMap(({ region, images, snapshots, parameter: value }, index) => [
    ...images.flatMap((image) => (image.public ? [`${image.id} is left public`] : [])),
    ...snapshots.flatMap(({ id, permissions }) => (permissions.includes('all') ? [`${id} is left public`] : [])),
    ...(value === before.regions[index]?.parameter ? [] : [`${region}: the parameter is left at ${value}`]),
    ...(messages.length === 1 ? [] : [`the topic is notified ${messages.length} times`]),
  ]);
}

/** All is as it was, and nobody is notified again; but a restricted version stays restricted. */
function restored(published: Holdings, now: Holdings): string[] {
  const versions = (published.marketplace?.versions ?? []).map((version) =>
    version.title === versionTitle ? { ...version, visibilities: ['Restricted'] } : version,
  );
  const wanted = { ...published, marketplace: { versions, changeSets: [] } };
  return [
    ...(now.messages.length === 1 ? [] : [`the topic is notified ${now.messages.length} times`]),
    ...differences(normalised(wanted), normalised(now)),
  ];
}

/** What an `unpublish` tells and AWS denies. */
function untruths(before: Holdings, after: Holdings, result: ActionResult): string[] {
  const wrong = [...placeProblems(after, result), ...marketplaceProblems(after.marketplace, result)];
  for (const [index, { region, images, snapshots, older, parameter: value }] of after.regions.entries()) {
    const was = before.regions[index];
    const [image] = images;
    if (!sameOlder(was?.older, older)) wrong.push(`${region}: the older image is changed`);
    const isThere: Readonly<Record<string, boolean>> = {
      'launch permission': image?.public ?? false,
      'volume permission': snapshots.some(({ permissions }) => permissions.includes('all')),
      [`SSM parameter ${parameter}`]: image !== undefined && value === image.id,
    };
    const wasThere: Readonly<Record<string, boolean>> = {
      'launch permission': was?.images[0]?.public ?? false,
      'volume permission': was?.snapshots.some(({ permissions }) => permissions.includes('all')) ?? false,
      [`SSM parameter ${parameter}`]: was?.parameter === was?.images[0]?.id,
    };
    const rows = result.manifest.changes.filter(
      (one) => one.region === region && !one.resource.startsWith('Marketplace'),
    );
    for (const { resource, action, outcome } of rows) {
      const left = isThere[resource];
      if (action !== 'revoke' || left === undefined) wrong.push(`${region}: an unexpected ${action} ${resource}`);
      if (outcome === 'done' && left) wrong.push(`${region}: ${resource} is reported as taken back, and is there`);
      if (outcome === 'failed' && !left) wrong.push(`${region}: ${resource} is reported as left, and is not there`);
      if (outcome === 'planned') wrong.push(`${region}: ${resource} is only planned to be taken back`);
    }
    for (const [resource, there] of Object.entries(isThere)) {
      const isTold = rows.some((one) => one.resource === resource);
      if (there !== wasThere[resource] && !isTold) wrong.push(`${region}: ${resource} is changed without a word`);
    }
  }
  return wrong;
}
