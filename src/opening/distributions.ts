import { explain } from '../aws/errors.js';
import { withNames } from '../config/build-date.js';
import type { Config, Image } from '../config/config.js';
import { amiNameOf, distributionProblems, nameProblem } from '../config/dialects/image-builder/problems.js';
import { withDistributions } from '../config/dialects/image-builder/translate.js';
import type { Problem } from '../config/problem.js';
import { withoutCopies } from '../config/regional.js';
import { namedImageRules } from '../config/rules.js';
import { type Distribution, parseDistributionArn } from '../config/schema/distributions.js';
import type { Draft, DraftImage } from '../config/schema.js';
import type { PlannedConfig } from '../config/targets.js';
import { PublishError } from '../error.js';
import { readDistributions } from '../resources/distribution/read.js';
import { mapAll, once } from '../run/barrier.js';
import type { Account } from './reach-accounts.js';

/**
 * The accounts with the settings of the distribution configurations that selected images name by ARN. Each is read once:
 * in its own account if the run goes there, else in the first one of its partition.
 * @throws PublishError at the line of each that doesn't exist, can't be read or doesn't fit the image
 */
export async function readDistributionConfigurations(
  accounts: readonly Account[],
  buildDate: string,
): Promise<Account[]> {
  const read = once((arn: string) => readConfiguration(accounts, arn));
  const idOf = (config: Config, image: Image): string => JSON.stringify([config.file, image.name]);
  const selected = new Map(
    accounts.flatMap(({ configs }) =>
      configs.flatMap((config) =>
        config.images.flatMap((image) => {
          const { distributions: arn } = image;
          return typeof arn === 'string' ? [[idOf(config, image), { config, image, arn }] as const] : [];
        }),
      ),
    ),
  );
  if (selected.size === 0) return [...accounts];
  const pairs = await mapAll(selected, async ([id, { config, image, arn }]) => {
    const entries = await read(arn).catch((error: unknown) => {
      throw atLine(config, image, error);
    });
    refuseProblems(config, image, { arn, entries, buildDate });
    return [id, entries] as const;
  });
  const found = new Map(pairs);
  refuseSameNames(selected.values(), (config, image) =>
    amiNameOf(found.get(idOf(config, image)) ?? [], image.name, buildDate),
  );
  const complete = ({ config, index }: PlannedConfig, ownId: string): Config => {
    const names = config.images.map((image) => {
      const entries = found.get(idOf(config, image)) ?? [];
      return [image.name, amiNameOf(entries, image.name, buildDate)] as const;
    });
    const different = new Map(names.filter(([key, name]) => key !== name));
    return withNames(translated({ config, index }, ownId), different);
  };
  const translated = ({ config, index }: Pick<PlannedConfig, 'config' | 'index'>, ownId: string): Config => ({
    ...config,
    images: config.images.map((image) => {
      const entries = found.get(idOf(config, image));
      if (entries === undefined) return image;
      const translated = withDistributions(image, withoutAccount(entries, ownId));
      return index === undefined || index === 0 ? translated : withoutCopies(translated);
    }),
  });
  return accounts.map(({ plan, ...account }) => {
    const { accountId } = account.facts.caller;
    const configs = plan.configs.map((one) => ({ ...one, config: complete(one, accountId) }));
    const all = plan.all.map((one) => ({ ...one, config: complete(one, accountId) }));
    return { ...account, plan: { ...plan, configs, all }, configs: configs.map(({ config }) => config) };
  });
}

async function readConfiguration(accounts: readonly Account[], arn: string): Promise<readonly Distribution[]> {
  const { partition, region, accountId } = parseDistributionArn(arn);
  const able = accounts.filter(({ facts }) => facts.caller.partition === partition);
  const account = able.find(({ facts }) => facts.caller.accountId === accountId) ?? able[0];
  if (account === undefined) {
    throw new PublishError('preflight', `${arn} is in partition ${partition}, to which this run does not go`, {
      hint: 'Use a distribution configuration of a partition that the run goes to.',
    });
  }
  const found = await readDistributions(await account.clients.imageBuilder(region), arn);
  if (found === undefined) {
    throw new PublishError('preflight', `the distribution configuration ${arn} does not exist`, {
      hint: 'Correct the ARN, or create the distribution configuration.',
    });
  }
  if (found.problems.length > 0) {
    throw new PublishError('preflight', `${arn} has settings that can't be used: ${found.problems.join('; ')}`, {
      hint: 'Change the distribution configuration, or write the settings into the config.',
    });
  }
  return found.distributions;
}

/** Image Builder lets a configuration list the account of the AMI among those that get copies; it has the AMI anyway. */
function withoutAccount(entries: readonly Distribution[], accountId: string): Distribution[] {
  return entries.map((entry) => {
    const { amiDistributionConfiguration: ami } = entry;
    if (ami?.targetAccountIds === undefined) return entry;
    const targetAccountIds = ami.targetAccountIds.filter((id) => id !== accountId);
    return { ...entry, amiDistributionConfiguration: { ...ami, targetAccountIds } };
  });
}

function atLine(config: Config, { name }: Image, cause: unknown): PublishError {
  const { code, message, hint } = explain(cause);
  const located = config.locate(['images', name, 'distributions']);
  return new PublishError(code, message, {
    cause,
    ...(hint === undefined ? {} : { hint }),
    diagnostics: [{ ...located, message: hint === undefined ? message : `${message}. ${hint}` }],
  });
}

/** The rules of the config, which could not be checked without the distributions. */
function refuseProblems(
  config: Config,
  image: Image,
  { arn, entries, buildDate }: { arn: string; entries: readonly Distribution[]; buildDate: string },
): void {
  const { source, targets, isGiven } = config;
  const hasMachine = ['path', 'image', 'image_builder'].includes(source.kind);
  const context = { architecture: source.architecture, hasMachine, targets: targets as Draft['targets'], isGiven };
  const translated = withDistributions(image, entries) as unknown as DraftImage; // without `readonly`
  const problems = [
    ...distributionProblems(entries, image.name, isGiven),
    ...namesInArn(entries, image, buildDate),
    ...namedImageRules(amiNameOf(entries, image.name, buildDate), image.name, translated, context),
  ];
  if (problems.length === 0) return;
  const diagnostics = problems.map(({ path, message }) => ({
    ...config.locate(path),
    message: `${message} \`distributions\` is ${arn}.`,
  }));
  throw new PublishError('preflight', `${image.name} can't be published as ${arn} says`, { diagnostics });
}

/** What of the names in a configuration can't be followed. They are written in AWS, so `distributions` is at fault. */
function namesInArn(entries: readonly Distribution[], { name: key }: Image, buildDate: string): Problem[] {
  const names = [...new Set(entries.flatMap(({ amiDistributionConfiguration: ami }) => ami?.name ?? []))];
  const path = ['images', key, 'distributions'];
  const messages = names.flatMap((name) => nameProblem(name, key, buildDate) ?? []);
  const several =
    names.length > 1 ? [`has several names: ${names.join(', ')}. An AMI has one name in all regions.`] : [];
  return [...messages, ...several].map((message) => ({ path, message }));
}

/** Two images of a run whose AMIs would have one name. */
function refuseSameNames(
  selected: Iterable<{ readonly config: Config; readonly image: Image }>,
  nameOf: (config: Config, image: Image) => string,
): void {
  const seen = new Map<string, string>();
  for (const { config, image } of selected) {
    const name = nameOf(config, image);
    const other = seen.get(name);
    if (other !== undefined && other !== image.name) {
      const message = `${other} and ${image.name} have the same AMI name, ${name}`;
      const hint = 'Give each a distribution configuration of its own.';
      throw atLine(config, image, new PublishError('preflight', message, { hint }));
    }
    seen.set(name, image.name);
  }
}
