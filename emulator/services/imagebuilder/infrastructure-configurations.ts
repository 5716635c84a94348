import type {
  CreateInfrastructureConfigurationRequest,
  DeleteInfrastructureConfigurationRequest,
  GetInfrastructureConfigurationRequest,
  InfrastructureConfiguration,
  ListInfrastructureConfigurationsRequest,
  UpdateInfrastructureConfigurationRequest,
} from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { arnOf, placeOf } from './arns.js';
import { alreadyExists, hasDependents } from './errors.js';
import { filtered, once, page } from './requests.js';
import { addResource, builderOf, commonOutput, isoTime, ownResource, type Stored } from './state.js';

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html */
export const createInfrastructureConfiguration = once<CreateInfrastructureConfigurationRequest>(
  'CreateInfrastructureConfiguration',
  ({ tags, clientToken: _token, ...given }, context) => {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    const arn = arnOf('infrastructure-configuration', given.name ?? '', placeOf(context));
    if (infrastructureConfigurations.has(arn)) throw alreadyExists('InfrastructureConfiguration', arn);
    addResource(infrastructureConfigurations, arn, { ...given, arn }, { context, tags });
    return { infrastructureConfigurationArn: arn };
  },
);

export const updateInfrastructureConfiguration = once<UpdateInfrastructureConfigurationRequest>(
  'UpdateInfrastructureConfiguration',
  ({ infrastructureConfigurationArn: arn = '', clientToken: _token, ...given }, context) => {
    const { infrastructureConfigurations } = builderOf(context.world, context.region);
    const before = ownResource(infrastructureConfigurations, arn, context);
    const value = { ...given, arn, name: before.value.name };
    infrastructureConfigurations.set(arn, { ...before, updatedAt: context.world.clock.now(), value });
    return { infrastructureConfigurationArn: arn };
  },
);

export function getInfrastructureConfiguration(
  { infrastructureConfigurationArn: arn = '' }: GetInfrastructureConfigurationRequest,
  context: Context,
): object {
  const { infrastructureConfigurations } = builderOf(context.world, context.region);
  return {
    requestId: context.requestId,
    infrastructureConfiguration: infrastructureOutput(ownResource(infrastructureConfigurations, arn, context)),
  };
}

export function listInfrastructureConfigurations(
  input: ListInfrastructureConfigurationsRequest,
  context: Context,
): object {
  const { infrastructureConfigurations } = builderOf(context.world, context.region);
  const own = [...infrastructureConfigurations.values()].filter(({ owner }) => owner === context.account.id);
  const matching = filtered(own, input.filters, { name: ({ value }) => [value.name] });
  const { items, nextToken } = page(matching, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    infrastructureConfigurationSummaryList: items.map((configuration) => {
      const { arn, name, description, dateCreated, dateUpdated, resourceTags, tags, instanceTypes } =
        infrastructureOutput(configuration);
      const { instanceProfileName, placement } = configuration.value;
      const times = { dateCreated, dateUpdated };
      return { arn, name, description, ...times, resourceTags, tags, instanceTypes, instanceProfileName, placement };
    }),
    nextToken,
  };
}

/** @throws AwsError ResourceDependencyException while a pipeline uses it. */
export function deleteInfrastructureConfiguration(
  { infrastructureConfigurationArn: arn = '' }: DeleteInfrastructureConfigurationRequest,
  context: Context,
): object {
  const { infrastructureConfigurations, pipelines } = builderOf(context.world, context.region);
  ownResource(infrastructureConfigurations, arn, context);
  if ([...pipelines.values()].some(({ value }) => value.infrastructureConfigurationArn === arn)) {
    throw hasDependents(arn);
  }
  infrastructureConfigurations.delete(arn);
  return { requestId: context.requestId, infrastructureConfigurationArn: arn };
}

/** A configuration as Get returns it. */
export function infrastructureOutput(configuration: Stored<InfrastructureConfiguration>): InfrastructureConfiguration {
  const { value, updatedAt } = configuration;
  return {
    ...value,
    ...commonOutput(configuration),
    ...(updatedAt !== undefined && { dateUpdated: isoTime(updatedAt) }),
  };
}
