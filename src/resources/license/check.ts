import type { Config, Image as ImageConfig } from '../../config/config.js';
import { parseLicenseArn } from '../../config/license-arn.js';
import { chooseRegions } from '../../config/regions.js';
import { PublishError } from '../../error.js';
import { count } from '../../report/lines.js';
import { attempt, mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import { type Place, placesOf, scopeAt } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Target } from '../../run/target.js';
import { readLicenseConfiguration } from './read.js';
import { licensesIn } from './wanted.js';

/** Can each license configuration be added: is there an AMI in its region, does it exist, and is it available? */
export async function checkLicenses(run: Run, target: Target): Promise<CheckAnswer[]> {
  const { configs } = target;
  const elsewhere = configs.flatMap((config) => config.images.flatMap((image) => checkRegions(target, config, image)));
  const places = target.regions.flatMap((region) => placesOf(target, region));
  reportUnlicensed(run, places);
  reportOfOthers(run, target);
  const answers = await mapAll(places, (place) =>
    attempt(run, scopeAt(place), () => checkConfigurations(place, configs)),
  );
  return [...elsewhere, ...answers.flatMap((one) => one ?? [])];
}

/** Where the config lists an ARN, for the annotation. */
function locate(configs: readonly Config[], { name }: Pick<ImageConfig, 'name'>, arn: string) {
  const config = configs.find(({ images }) => images.some((image) => image.name === name));
  const index = config?.images.find((image) => image.name === name)?.license_configuration_arns.indexOf(arn) ?? -1;
  return (message: string) =>
    config === undefined || index < 0
      ? []
      : [{ ...config.locate(['images', name, 'license_configuration_arns', index]), message }];
}

/** The rules of the config know the regions of an image only where it lists them. */
function checkRegions(target: Target, config: Config, image: ImageConfig): CheckAnswer[] {
  return image.license_configuration_arns.flatMap((arn): CheckAnswer[] => {
    const { partition, region, accountId } = parseLicenseArn(arn);
    if (target.others.has(accountId)) return [];
    // Another target may have the region of an ARN that belongs to none of them.
    const { within: _, ...anywhere } = image;
    const { regions, disabled } = chooseRegions(accountId === target.accountId ? image : anywhere, {
      ...target,
      only: [],
    });
    // A listed region that is not enabled is an answer of its own.
    if (partition !== target.partition || regions.includes(region) || disabled.includes(region)) return [];
    const message = `license configuration ${arn} is of ${region}, where ${image.name} has no AMI`;
    const hint = 'Enable the region for the account, or remove the ARN from `license_configuration_arns`.';
    const diagnostics = locate([config], image, arn)(`${message}. ${hint}`);
    return [
      {
        answer: 'no',
        what: `${region}: license configuration of ${image.name}`,
        error: new PublishError('preflight', message, { hint, diagnostics }),
        scope: { image: image.name, bestEffort: image.best_effort_regions.includes(region) },
      },
    ];
  });
}

async function checkConfigurations(place: Place, configs: readonly Config[]): Promise<CheckAnswer[]> {
  const { target, region, image } = place;
  const answers = await mapAll(licensesIn(place), async ({ arn }): Promise<CheckAnswer> => {
    const found = await readLicenseConfiguration(await target.clients.licenseManager(region.name), arn);
    const what = `${region.name}: license configuration ${arn} for ${image.name}`;
    const no = (message: string, hint: string): CheckAnswer => {
      const diagnostics = locate(configs, image.config, arn)(`${message}. ${hint}`);
      const error = new PublishError('preflight', message, { hint, diagnostics });
      return { answer: 'no', what, error, scope: scopeAt(place) };
    };
    if (found === 'unknown')
      return { answer: 'unknown', what, why: 'license-manager:GetLicenseConfiguration is not allowed' };
    if (found === 'missing') {
      return no(
        `license configuration ${arn} does not exist, or is not shared with account ${target.accountId}`,
        'Check the ARN with `aws license-manager list-license-configurations`.',
      );
    }
    if (found.status !== 'AVAILABLE')
      return no(`license configuration ${arn} is ${found.status}`, 'Enable it in License Manager, or remove its ARN.');
    const { hardLimit, licenses, consumed } = found;
    if (hardLimit && licenses !== undefined && consumed >= licenses)
      return {
        answer: 'unknown',
        what,
        why: `${consumed} of ${count(licenses, 'license')} in use, and the limit is hard`,
      };
    return { answer: 'yes', what };
  });
  return answers;
}

/** An image with licenses in some regions is probably meant to have them in all. */
function reportUnlicensed(run: Run, places: readonly Place[]): void {
  const names = new Set(places.filter(isLicensed).map(({ image }) => image.name));
  for (const name of names) {
    const without = places.filter((place) => place.image.name === name && !isLicensed(place));
    const regions = without.map(({ region }) => region.name).sort();
    if (regions.length > 0) run.report.info(`${name} has no license configuration in ${regions.join(', ')}`);
  }
}

/** Nothing that the config lists is left out in silence. */
function reportOfOthers(run: Run, { configs, others, sharedLicenses }: Target): void {
  for (const { name, license_configuration_arns: arns } of configs.flatMap(({ images }) => images)) {
    for (const arn of arns) {
      const { accountId } = parseLicenseArn(arn);
      if (!others.has(accountId) || sharedLicenses.get(arn) === 'shared') continue;
      const what = `${name} does not get license configuration ${arn} here`;
      if (sharedLicenses.get(arn) === 'unknown') {
        run.report.warning(
          `${what}: license-manager:GetLicenseConfiguration is not allowed, so it isn't known whether account ${accountId} shares it`,
        );
      } else {
        run.report.info(
          `${what}: it belongs to account ${accountId}, another target, and is not shared with this account`,
        );
      }
    }
  }
}

function isLicensed(place: Place): boolean {
  return licensesIn(place).length > 0;
}
