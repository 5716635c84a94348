import { isDenied } from '../../aws/errors.js';
import type { Config } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { groupBy } from '../../report/order.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { FailureScope } from '../../run/ledger.js';
import { byRegion, inTarget, type Place, placesOf, scopeAt, scopeOf } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { readLaunchTemplates } from './read.js';
import { launchTemplatesOf } from './wanted.js';

/** What is known of the launch templates of one account. */
interface Looked {
  readonly places: readonly Place[];
  /** IDs of those that exist, by region. */
  readonly existing: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether one that isn't there can't be in a region that could not be read, or that this run leaves out. */
  readonly isComplete: boolean;
  readonly answers: readonly CheckAnswer[];
}

/**
 * Is each launch template in one of the image's regions, in an account that may have it, and does one image alone become
 * its default?
 */
export async function checkLaunchTemplates(run: Run, targets: readonly Target[]): Promise<CheckAnswer[]> {
  const accounts = targets.flatMap((target) => [target, ...target.copies]);
  const looked = await mapAll(accounts, (target) => lookIn(inTarget(run, target), target));
  return [...looked.flatMap(({ answers }) => answers), ...missingIn(targets, looked)];
}

async function lookIn(run: Run, target: Target): Promise<Looked> {
  const places = target.regions
    .flatMap((region) => placesOf(target, region))
    .filter((place) => launchTemplatesOf(place).length > 0 && !place.image.config.temporary);
  const regions = byRegion(places);
  const existing = new Map<string, ReadonlySet<string>>();
  const answers = await mapAll(regions, ([region, here]) => {
    const images = here.map(({ image }) => image);
    return attempt(run, scopeOf(region, images), async (): Promise<CheckAnswer[]> => {
      try {
        const ids = (await readLaunchTemplates(region.ec2)).map(({ id }) => id);
        existing.set(region.name, new Set(ids));
        return ids.flatMap((id) => contested(id, here));
      } catch (error) {
        if (!isDenied(error)) throw error;
        const what = `${target.isOnly ? '' : `${target.name}: `}${region.name}: launch templates exist`;
        return [{ answer: 'unknown', what, why: 'ec2:DescribeLaunchTemplates is not allowed' }];
      }
    });
  });
  const isComplete = existing.size === regions.length && !target.isNarrowed && target.unreachable === undefined;
  return { places, existing, isComplete, answers: answers.flatMap((one) => one ?? []) };
}

/** A launch template has one default version: each run would take it from one image to the other. */
function contested(id: string, here: readonly Place[]): CheckAnswer[] {
  const [first, ...others] = here.filter((place) =>
    launchTemplatesOf(place).some((one) => one.launch_template_id === id && one.set_default_version),
  );
  return others.map((place) => {
    const message = `${first?.image.name} and ${place.image.name} both become the default version of launch template ${id}`;
    const hint = 'Set `set_default_version: false` for all but one of them, or use a launch template for each.';
    return refuse({ id, place, configs: place.target.configs, scope: scopeAt(place) }, message, hint);
  });
}

/** Those that exist in no account that may have them, in no region of their image. */
function missingIn(targets: readonly Target[], looked: readonly Looked[]): CheckAnswer[] {
  const configs = targets.flatMap((target) => target.configs);
  const wanted = looked.flatMap((account) =>
    account.places.flatMap((place) =>
      launchTemplatesOf(place).map((one) => ({ account, place, id: one.launch_template_id, of: one.account_id })),
    ),
  );
  const groups = groupBy(wanted, ({ place, id }) => JSON.stringify([place.image.name, id]));
  return [...groups.values()].flatMap((group): CheckAnswer[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { place, id, of } = first;
    const { name } = place.image;
    const isSure =
      group.every(({ account }) => account.isComplete) && (of !== undefined || isInAllTargets(configs, name));
    const exists = group.some((one) => one.account.existing.get(one.place.region.name)?.has(id));
    if (!isSure || exists) return [];
    const message = `launch template ${id} does not exist in any region of ${name}`;
    const hint = 'Check its ID, and that its region is one of the image.';
    return [refuse({ id, place, configs, scope: { image: name, bestEffort: false } }, message, hint)];
  });
}

/** Whether the run goes to all targets that the image has: the input `target` may leave out some. */
function isInAllTargets(configs: readonly Config[], name: string): boolean {
  const having = configs.filter(({ images }) => images.some((image) => image.name === name));
  return having.every(({ targets }) => having.length >= targets.length);
}

interface Subject {
  /** Of the launch template. */
  readonly id: string;
  readonly place: Place;
  readonly configs: readonly Config[];
  readonly scope: FailureScope;
}

function refuse({ id, place, configs, scope }: Subject, message: string, hint: string): CheckAnswer {
  const { name } = place.image.config;
  const config = configs.find(({ images }) => images.some((image) => image.name === name));
  const templates = config?.images.find((image) => image.name === name)?.launch_templates ?? [];
  const index = templates.findIndex((one) => one.launch_template_id === id);
  const path = ['images', name, 'launch_templates', index, 'launch_template_id'];
  const diagnostics = config === undefined ? [] : [{ ...config.locate(path), message: `${message}. ${hint}` }];
  const error = new PublishError('preflight', message, { hint, diagnostics });
  return { answer: 'no', what: `launch template ${id}`, error, scope };
}
