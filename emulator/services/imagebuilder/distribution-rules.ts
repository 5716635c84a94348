import type { Distribution } from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { invalidCombination, invalidValue } from './errors.js';

/** Without the spaces, which are optional. */
const buildDate = /\{\{\s*imagebuilder:buildDate\s*\}\}/;

/**
 * The rules that the service's model does not state.
 *
 * @throws AwsError for the first distribution that breaks one.
 */
export function checkDistributions(distributions: readonly Distribution[], { world }: Context): void {
  if (distributions.length === 0) throw invalidValue('distributions', 'One or more distributions should be provided.');
  const regions = new Set<string>();
  for (const [index, distribution] of distributions.entries()) {
    const where = `distributions[${index}]`;
    const { region = '', ...outputs } = distribution;
    if (world.settings.regions[region] === undefined) {
      throw invalidValue(`${where}.region`, `The region '${region}' does not exist.`);
    }
    if (regions.has(region)) throw invalidValue(where, `The region '${region}' is given more than once.`);
    regions.add(region);
    // https://github.com/pulumi/pulumi/issues/6343
    if (Object.values(outputs).every((output) => output === undefined)) {
      throw invalidValue(
        where,
        'One or more outputs should be provided for each region in a distribution configuration.',
      );
    }
    checkImageSettings(distribution, where);
  }
}

function checkImageSettings(distribution: Distribution, where: string): void {
  const { amiDistributionConfiguration: ami, containerDistributionConfiguration: container } = distribution;
  if (ami !== undefined && container !== undefined) {
    throw invalidCombination('A distribution is for AMIs or for container images, not for both.');
  }
  // https://github.com/hashicorp/terraform-provider-aws/issues/36610
  if (ami?.name !== undefined && !buildDate.test(ami.name)) {
    throw invalidValue(
      `${where}.amiDistributionConfiguration.name`,
      "The EC2 AMI name must contain '{{ imagebuilder:buildDate }}' to ensure that the name will be unique.",
    );
  }
  const group = ami?.launchPermission?.userGroups?.find((name) => name !== 'all');
  if (group !== undefined) {
    throw invalidValue(
      `${where}.amiDistributionConfiguration.launchPermission.userGroups`,
      `There is no group '${group}'.`,
    );
  }
  for (const { launchTemplate } of distribution.fastLaunchConfigurations ?? []) {
    if (launchTemplate?.launchTemplateId !== undefined && launchTemplate.launchTemplateName !== undefined) {
      throw invalidCombination('A launch template is given by its id or by its name, not by both.');
    }
  }
}
