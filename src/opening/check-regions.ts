import type { Config, Image } from '../config/config.js';
import { chooseRegions } from '../config/regions.js';
import { nearest } from '../config/suggest.js';
import { chooseUpload } from '../config/upload-method.js';
import { type Diagnostic, PublishError } from '../error.js';
import type { CheckAnswer } from '../run/checks.js';
import type { Account } from './reach-accounts.js';
import { namesFiles } from './read-disks.js';

/** Does each region that a config names exist, is it enabled, and is there any left for every image? */
export function checkRegions(accounts: readonly Account[], only: readonly string[]): CheckAnswer[] {
  const homeless = new Map<string, { readonly config: Config; readonly image: Image }>();
  const housed = new Set<string>();
  const answers = accounts.flatMap((account) => [
    ...account.configs.flatMap((config) => checkHomeRegion(account, config)),
    ...account.plan.configs.flatMap(({ config, index }) => checkTargetRegions(account, config, index)),
    ...account.configs.flatMap((config) =>
      config.images.flatMap((image) => {
        const ofImage = checkImageRegions(account, config, image, only);
        if (ofImage.isAnyLeft) housed.add(image.name);
        else homeless.set(image.name, { config, image });
        return ofImage.answers;
      }),
    ),
  ]);
  const partitions = [...new Set(accounts.map(({ facts }) => facts.caller.partition))];
  const none = [...homeless.values()].filter(({ image }) => !housed.has(image.name));
  return [...answers, ...none.map(({ config, image }) => noneLeft(config, image, partitions))];
}

function checkImageRegions(
  { facts }: Account,
  config: Config,
  image: Image,
  only: readonly string[],
): { readonly answers: CheckAnswer[]; readonly isAnyLeft: boolean } {
  const { partition, accountId } = facts.caller;
  const choice = chooseRegions(image, { partition, available: facts.regions, only });
  const unknown = choice.unknown.map(({ region, list, index, near }): CheckAnswer => {
    const error = unknownRegion(config, ['images', image.name, list, index], region, near);
    return { answer: 'no', what: `region ${region}`, error, scope: { image: image.name, bestEffort: false } };
  });
  const disabled = choice.disabled.map((region): CheckAnswer => {
    const message = `the region ${region} is not enabled for this account`;
    const hint =
      'Enable it (Account, AWS Regions in the console), remove it from `regions`, or list it in `best_effort_regions`.';
    const diagnostics = at(config, ['images', image.name, 'regions'], `${message}. ${hint}`);
    const error = new PublishError('preflight', message, { hint, diagnostics });
    const scope = {
      accountId,
      region,
      image: image.name,
      bestEffort: image.best_effort_regions.includes(region),
    };
    return { answer: 'no', what: `region ${region} enabled`, error, scope };
  });
  const isAnyLeft = choice.regions.length + unknown.length + disabled.length > 0;
  return { answers: [...unknown, ...disabled], isAnyLeft };
}

/** The region in which snapshots are written has to exist and to be enabled, whether or not any image is wanted there. */
function checkHomeRegion({ facts }: Account, config: Config): CheckAnswer[] {
  const { region } = config.ebs;
  if (region === undefined || chooseUpload(config).method !== 'ebs-direct' || !namesFiles(config)) return [];
  const found = facts.regions.find(({ name }) => name === region);
  if (found?.enabled) return [];
  const near = nearest(
    region,
    facts.regions.map(({ name }) => name),
  );
  const error =
    found === undefined
      ? unknownRegion(config, ['ebs', 'region'], region, near)
      : new PublishError('preflight', `the region ${region} is not enabled for this account`, {
          hint: 'Enable it (Account, AWS Regions in the console), or choose another home region.',
          diagnostics: at(config, ['ebs', 'region'], `the region ${region} is not enabled for this account.`),
        });
  return [{ answer: 'no', what: `home region ${region}`, error, scope: { bestEffort: false } }];
}

/** What a target lists has to exist, whatever the images want. */
function checkTargetRegions({ facts }: Account, config: Config, index: number | undefined): CheckAnswer[] {
  const regions = index === undefined ? [] : (config.targets[index]?.regions ?? []);
  const known = facts.regions.map(({ name }) => name);
  return regions.flatMap((region, position): CheckAnswer[] => {
    if (known.includes(region)) return [];
    const error = unknownRegion(config, ['targets', index ?? 0, 'regions', position], region, nearest(region, known));
    return [{ answer: 'no', what: `region ${region}`, error, scope: { bestEffort: false } }];
  });
}

function unknownRegion(
  config: Config,
  path: readonly (string | number)[],
  region: string,
  near: string | undefined,
): PublishError {
  const message = `unknown region ${region}${near ? `. Did you mean ${near}?` : ''}`;
  return new PublishError('preflight', message, { diagnostics: at(config, path, message) });
}

function noneLeft(config: Config, { name }: Image, partitions: readonly string[]): CheckAnswer {
  const where = partitions.length === 1 ? `partition ${partitions[0]}` : `the partitions ${partitions.join(', ')}`;
  const message = `${name} has no region left in ${where}`;
  const hint = 'Check `regions`, `regions_denylist` and the input `regions`. Together they exclude every region.';
  const diagnostics = at(config, ['images', name], `${message}. ${hint}`);
  const error = new PublishError('preflight', message, { hint, diagnostics });
  return { answer: 'no', what: `a region for ${name}`, error, scope: { image: name, bestEffort: false } };
}

function at(config: Config, path: readonly (string | number)[], message: string): Diagnostic[] {
  return [{ ...config.locate(path), message }];
}
