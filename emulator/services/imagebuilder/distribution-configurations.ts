import type {
  CreateDistributionConfigurationRequest,
  DeleteDistributionConfigurationRequest,
  Distribution,
  DistributionConfiguration,
  GetDistributionConfigurationRequest,
  ListDistributionConfigurationsRequest,
  UpdateDistributionConfigurationRequest,
} from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { arnOf, placeOf } from './arns.js';
import { checkDistributions } from './distribution-rules.js';
import { alreadyExists, hasDependents } from './errors.js';
import { filtered, once, page } from './requests.js';
import { addResource, builderOf, commonOutput, isoTime, ownResource, type Stored } from './state.js';

type Configuration = Stored<DistributionConfiguration>;

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html */
export const createDistributionConfiguration = once<CreateDistributionConfigurationRequest>(
  'CreateDistributionConfiguration',
  ({ name = '', description, distributions = [], tags }, context) => {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    checkDistributions(distributions, context);
    const arn = arnOf('distribution-configuration', name, placeOf(context));
    if (distributionConfigurations.has(arn)) throw alreadyExists('DistributionConfiguration', arn);
    addResource(distributionConfigurations, arn, configurationOf(arn, { name, description, distributions }), {
      context,
      tags,
    });
    return { distributionConfigurationArn: arn };
  },
);

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateDistributionConfiguration.html */
export const updateDistributionConfiguration = once<UpdateDistributionConfigurationRequest>(
  'UpdateDistributionConfiguration',
  ({ distributionConfigurationArn: arn = '', description, distributions = [] }, context) => {
    const { distributionConfigurations } = builderOf(context.world, context.region);
    const before = ownResource(distributionConfigurations, arn, context);
    checkDistributions(distributions, context);
    distributionConfigurations.set(arn, {
      ...before,
      updatedAt: context.world.clock.now(),
      value: configurationOf(arn, { name: before.value.name ?? '', description, distributions }),
    });
    return { distributionConfigurationArn: arn };
  },
);

export function getDistributionConfiguration(
  { distributionConfigurationArn: arn = '' }: GetDistributionConfigurationRequest,
  context: Context,
): object {
  const { distributionConfigurations } = builderOf(context.world, context.region);
  return {
    requestId: context.requestId,
    distributionConfiguration: distributionOutput(ownResource(distributionConfigurations, arn, context)),
  };
}

export function listDistributionConfigurations(input: ListDistributionConfigurationsRequest, context: Context): object {
  const { distributionConfigurations } = builderOf(context.world, context.region);
  const own = [...distributionConfigurations.values()].filter(({ owner }) => owner === context.account.id);
  const matching = filtered(own, input.filters, { name: ({ value }) => [value.name] });
  const { items, nextToken } = page(matching, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    distributionConfigurationSummaryList: items.map((configuration) => {
      const { distributions = [], timeoutMinutes: _timeout, ...rest } = distributionOutput(configuration);
      return { ...rest, regions: distributions.map(({ region }) => region) };
    }),
    nextToken,
  };
}

/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
export function deleteDistributionConfiguration(
  { distributionConfigurationArn: arn = '' }: DeleteDistributionConfigurationRequest,
  context: Context,
): object {
  const { distributionConfigurations, pipelines } = builderOf(context.world, context.region);
  ownResource(distributionConfigurations, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.distributionConfigurationArn === arn)) throw hasDependents(arn);
  distributionConfigurations.delete(arn);
  return { requestId: context.requestId, distributionConfigurationArn: arn };
}

/** A configuration as Get returns it. */
export function distributionOutput(configuration: Configuration): DistributionConfiguration {
  const { value, updatedAt } = configuration;
  return {
    ...value,
    ...commonOutput(configuration),
    ...(updatedAt !== undefined && { dateUpdated: isoTime(updatedAt) }),
  };
}

function configurationOf(
  arn: string,
  given: { name: string; description: string | undefined; distributions: Distribution[] },
): DistributionConfiguration {
  // A required member of every output; no operation sets it. 720 is the most that the model allows.
  return { arn, ...given, timeoutMinutes: 720 };
}
