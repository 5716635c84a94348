import type { Distribution, Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import { isMissing, pageSize } from '../image-builder/read.js';

/** A distribution configuration of the account, with what this program doesn't know of it, too. */
export interface FoundConfiguration {
  readonly arn: string;
  readonly name: string;
  /** Empty when it has none. */
  readonly description: string;
  readonly distributions: readonly Distribution[];
  readonly tags: Readonly<Record<string, string>>;
  /** When it was last written, in AWS's own form. */
  readonly writtenAt: string;
}

/**
 * The account's distribution configuration of this name; undefined when there is none.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListDistributionConfigurations.html
 */
export async function findConfiguration(builder: Imagebuilder, name: string): Promise<FoundConfiguration | undefined> {
  const pages = builder.paginateListDistributionConfigurations({
    filters: [{ name: 'name', values: [name] }],
    maxResults: pageSize,
  });
  const listed = await allPages(pages, (page) => page.distributionConfigurationSummaryList);
  const arn = listed.find((one) => one.name === name)?.arn;
  return arn === undefined ? undefined : readConfiguration(builder, arn);
}

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetDistributionConfiguration.html */
export async function readConfiguration(builder: Imagebuilder, arn: string): Promise<FoundConfiguration | undefined> {
  try {
    const answer = await builder.getDistributionConfiguration({ distributionConfigurationArn: arn });
    const found = given(answer.distributionConfiguration, `distributionConfiguration of ${arn}`);
    return {
      arn: given(found.arn, 'arn of a distribution configuration'),
      name: given(found.name, 'name of a distribution configuration'),
      description: found.description ?? '',
      distributions: found.distributions ?? [],
      tags: found.tags ?? {},
      writtenAt: found.dateUpdated ?? found.dateCreated ?? '',
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
