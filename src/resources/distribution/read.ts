import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { type Distribution, distributionListSchema } from '../../config/schema/distributions.js';
import { formatPath } from '../../config/yaml/path.js';
import { isMissing } from '../image-builder/read.js';

/** The distributions of a configuration, and what of them ami-publish can't follow, in words. */
interface FoundDistributions {
  readonly distributions: readonly Distribution[];
  readonly problems: readonly string[];
}

/**
 * A distribution configuration of Image Builder; undefined when it doesn't exist.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetDistributionConfiguration.html
 */
export async function readDistributions(builder: Imagebuilder, arn: string): Promise<FoundDistributions | undefined> {
  try {
    const { distributionConfiguration } = await builder.getDistributionConfiguration({
      distributionConfigurationArn: arn,
    });
    const list: unknown = JSON.parse(JSON.stringify(distributionConfiguration?.distributions ?? []));
    const { data: distributions = [], error } = distributionListSchema.safeParse(list);
    const problems = error?.issues.map(
      ({ path, message }) => `${formatPath(['distributions', ...path.filter(isStep)])} ${message}`,
    );
    return { distributions, problems: problems ?? [] };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}
