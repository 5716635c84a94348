import type { Image } from '../../config.js';
import { aws, partitionOfRegion } from '../../partitions.js';
import type { Distribution } from '../../schema/distributions.js';

/** Our fields that an entry can set for its region. */
export interface EntryFields
  extends Pick<
    Image,
    | 'description'
    | 'fast_launch'
    | 'launch_templates'
    | 'license_configuration_arns'
    | 'public'
    | 'share'
    | 'ssm_parameter'
    | 'tags'
    | 'target_account_ids'
  > {
  readonly kms_key_id: string;
}

export type EntryField = keyof EntryFields;

/** Where each of them is in an entry; the first path is where problems are shown. */
export const pathsInEntry: Readonly<Record<EntryField, readonly (readonly string[])[]>> = {
  description: [['amiDistributionConfiguration', 'description']],
  fast_launch: [['fastLaunchConfigurations']],
  kms_key_id: [['amiDistributionConfiguration', 'kmsKeyId']],
  launch_templates: [['launchTemplateConfigurations']],
  license_configuration_arns: [['licenseConfigurationArns']],
  public: [['amiDistributionConfiguration', 'launchPermission', 'userGroups']],
  share: ['userIds', 'organizationArns', 'organizationalUnitArns'].map((key) => [
    'amiDistributionConfiguration',
    'launchPermission',
    key,
  ]),
  ssm_parameter: [['ssmParameterConfigurations']],
  tags: [['amiDistributionConfiguration', 'amiTags']],
  target_account_ids: [['amiDistributionConfiguration', 'targetAccountIds']],
};

/** What an entry sets for its region, in our own fields. An empty list or map sets nothing. */
export function fieldsOf(entry: Distribution): Partial<EntryFields> {
  const { region, amiDistributionConfiguration: ami, fastLaunchConfigurations: [fastLaunch] = [] } = entry;
  const {
    userIds = [],
    userGroups = [],
    organizationArns = [],
    organizationalUnitArns = [],
  } = ami?.launchPermission ?? {};
  const partition = partitionOfRegion(region);
  const accounts = userIds.map((id) => (partition === aws.name ? id : `${partition}:${id}`));
  const fields = {
    description: ami?.description,
    fast_launch: fastLaunch && fastLaunchOf(fastLaunch),
    kms_key_id: ami?.kmsKeyId,
    launch_templates: entry.launchTemplateConfigurations?.map((one) => ({
      launch_template_id: one.launchTemplateId,
      account_id: one.accountId,
      set_default_version: one.setDefaultVersion ?? true,
    })),
    license_configuration_arns: entry.licenseConfigurationArns,
    public: userGroups.length > 0 ? true : undefined,
    share: [...accounts, ...organizationArns, ...organizationalUnitArns],
    ssm_parameter: entry.ssmParameterConfigurations?.map((one) => ({
      name: one.parameterName,
      description: undefined,
      account_id: one.amiAccountId,
      allow_overwrite: true,
    })),
    tags: ami?.amiTags,
    target_account_ids: ami?.targetAccountIds,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

/** With the defaults of `fast_launch`, which are Image Builder's. */
function fastLaunchOf(
  one: NonNullable<Distribution['fastLaunchConfigurations']>[number],
): NonNullable<Image['fast_launch']> {
  const { launchTemplate: template } = one;
  return {
    enabled: one.enabled,
    max_parallel_launches: one.maxParallelLaunches ?? 6,
    launch_template: template && {
      launch_template_id: template.launchTemplateId,
      launch_template_name: template.launchTemplateName,
      launch_template_version: template.launchTemplateVersion ?? '$Default',
    },
    snapshot_configuration: { target_resource_count: one.snapshotConfiguration?.targetResourceCount ?? 5 },
    account_id: one.accountId,
  };
}
