import type {
  CreateLicenseConfigurationCommandInput,
  DeleteLicenseConfigurationCommandInput,
  Filter,
  GetLicenseConfigurationCommandInput,
  ListLicenseConfigurationsCommandInput,
  LicenseConfiguration as Output,
  UpdateLicenseConfigurationCommandInput,
} from '@aws-sdk/client-license-manager';
import { AwsError } from '../../protocol/aws-error.js';
import { pageOf } from '../paging.js';
import type { Context } from '../service.js';
import { tagList, withTags } from '../tags.js';
import { invalid, type LicenseConfiguration, licenseRegion, ownConfiguration, usableConfiguration } from './state.js';
import { licenseTagRules } from './tags.js';

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_CreateLicenseConfiguration.html */
export function createLicenseConfiguration(
  input: CreateLicenseConfigurationCommandInput,
  { world, region, account }: Context,
): object {
  const id = world.random.id('lic', 32);
  const arn = `arn:${account.partition}:license-manager:${region}:${account.id}:license-configuration:${id}`;
  const countingType = input.LicenseCountingType ?? 'vCPU';
  for (const rule of input.LicenseRules ?? []) checkRule(rule, countingType);
  const { configurations } = licenseRegion(world, region);
  configurations.set(arn, {
    id,
    arn,
    ownerId: account.id,
    name: input.Name ?? '',
    description: input.Description,
    countingType,
    count: input.LicenseCount,
    hardLimit: input.LicenseCountHardLimit ?? false,
    rules: input.LicenseRules ?? [],
    status: 'AVAILABLE',
    disassociateWhenNotFound: input.DisassociateWhenNotFound ?? false,
    expiry: input.LicenseExpiry,
    tags: withTags(new Map(), input.Tags ?? [], licenseTagRules),
  });
  return { LicenseConfigurationArn: arn };
}

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_GetLicenseConfiguration.html */
export function getLicenseConfiguration(input: GetLicenseConfigurationCommandInput, context: Context): object {
  const configuration = usableConfiguration(context, input.LicenseConfigurationArn);
  return { ...configurationOutput(configuration, context), Tags: tagList(configuration.tags) };
}

/** https://docs.aws.amazon.com/license-manager/latest/APIReference/API_ListLicenseConfigurations.html */
export function listLicenseConfigurations(input: ListLicenseConfigurationsCommandInput, context: Context): object {
  const { world, region, account } = context;
  const arns = input.LicenseConfigurationArns ?? [];
  const own = [...licenseRegion(world, region).configurations.values()].filter(
    ({ arn, ownerId }) => ownerId === account.id && (arns.length === 0 || arns.includes(arn)),
  );
  const matching = filtered(own, input.Filters, {
    licenseCountingType: ({ countingType }) => countingType,
    enforceLicenseCount: ({ hardLimit }) => String(hardLimit),
    usagelimitExceeded: () => 'false',
  });
  const { items, nextToken } = pageOf(matching, input, ({ arn }) => arn, paging);
  return { LicenseConfigurations: items.map((one) => configurationOutput(one, context)), NextToken: nextToken };
}

/**
 * The only rule that an update can add is licenseAffinityToHost.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_UpdateLicenseConfiguration.html
 */
export function updateLicenseConfiguration(input: UpdateLicenseConfigurationCommandInput, context: Context): object {
  const before = ownConfiguration(context, input.LicenseConfigurationArn);
  for (const rule of input.LicenseRules ?? []) {
    checkRule(rule, before.countingType);
    if (before.rules.includes(rule) || rule.startsWith('#licenseAffinityToHost=')) continue;
    throw invalid('licenseAffinityToHost is the only rule that can be added to a license configuration.');
  }
  licenseRegion(context.world, context.region).configurations.set(before.arn, {
    ...before,
    name: input.Name ?? before.name,
    description: input.Description ?? before.description,
    count: input.LicenseCount ?? before.count,
    hardLimit: input.LicenseCountHardLimit ?? before.hardLimit,
    rules: input.LicenseRules ?? before.rules,
    status: input.LicenseConfigurationStatus ?? before.status,
    disassociateWhenNotFound: input.DisassociateWhenNotFound ?? before.disassociateWhenNotFound,
    expiry: input.LicenseExpiry ?? before.expiry,
  });
  return {};
}

/**
 * A license configuration that is in use cannot be deleted.
 * https://docs.aws.amazon.com/license-manager/latest/APIReference/API_DeleteLicenseConfiguration.html
 */
export function deleteLicenseConfiguration(input: DeleteLicenseConfigurationCommandInput, context: Context): object {
  const { arn } = ownConfiguration(context, input.LicenseConfigurationArn);
  const { configurations, associations } = licenseRegion(context.world, context.region);
  // https://github.com/hashicorp/terraform-provider-aws/issues/32832
  if (associations.some(({ configurationArn }) => configurationArn === arn)) {
    throw invalid('The license configuration is in use and cannot be deleted.');
  }
  configurations.delete(arn);
  return {};
}

/** How License Manager pages. */
export const paging = { pageSize: 100, badToken: () => invalid('Invalid NextToken.') };

/** The entries that every filter matches. A filter has one value. */
export function filtered<T>(
  entries: readonly T[],
  filters: readonly Filter[] | undefined,
  values: Readonly<Record<string, (entry: T) => string>>,
): T[] {
  return (filters ?? []).reduce(
    (left, { Name: name = '', Values: wanted = [] }) => {
      const read = values[name];
      if (read === undefined) throw invalid(`The filter ${name} is not supported.`);
      if (wanted.length > 1) {
        throw new AwsError('FilterLimitExceededException', `The filter ${name} can have one value only.`);
      }
      return left.filter((entry) => wanted.includes(read(entry)));
    },
    [...entries],
  );
}

const rulesOf: Readonly<Record<LicenseConfiguration['countingType'], readonly string[]>> = {
  vCPU: ['allowedTenancy', 'honorVcpuOptimization', 'maximumVcpus', 'minimumVcpus'],
  Instance: ['allowedTenancy', 'maximumVcpus', 'minimumVcpus'],
  Core: ['allowedTenancy', 'licenseAffinityToHost', 'maximumCores', 'minimumCores'],
  Socket: ['allowedTenancy', 'licenseAffinityToHost', 'maximumSockets', 'minimumSockets'],
};

/** A rule has the form #name=value, and belongs to some of the dimensions. */
function checkRule(rule: string, countingType: LicenseConfiguration['countingType']): void {
  const [, name = ''] = /^#(\w+)=.+$/.exec(rule) ?? [];
  if (!rulesOf[countingType].includes(name))
    throw invalid(`The license rule ${rule} is not valid for ${countingType}.`);
}

function configurationOutput(configuration: LicenseConfiguration, { world, region }: Context): Output {
  const { associations } = licenseRegion(world, region);
  const images = associations.filter(({ configurationArn }) => configurationArn === configuration.arn).length;
  return {
    LicenseConfigurationId: configuration.id,
    LicenseConfigurationArn: configuration.arn,
    Name: configuration.name,
    Description: configuration.description,
    LicenseCountingType: configuration.countingType,
    LicenseRules: [...configuration.rules],
    LicenseCount: configuration.count,
    LicenseCountHardLimit: configuration.hardLimit,
    DisassociateWhenNotFound: configuration.disassociateWhenNotFound,
    ConsumedLicenses: 0,
    Status: configuration.status,
    OwnerAccountId: configuration.ownerId,
    ConsumedLicenseSummaryList: [],
    ManagedResourceSummaryList: images === 0 ? [] : [{ ResourceType: 'EC2_AMI', AssociationCount: images }],
    LicenseExpiry: configuration.expiry,
  };
}
