import type { DistributionConfiguration, Image } from '../../config.js';
import { keyInRegion } from '../../kms-key.js';
import { parseLicenseArn } from '../../license-arn.js';
import { imageIn } from '../../regional.js';
import type { Distribution } from '../../schema/distributions.js';
import { parseShare } from '../../share.js';

/** Where an image is released, as far as its distributions depend on it. */
export interface Released {
  readonly partition: string;
  readonly accountId: string;
  /** All regions that get the image, whatever a run was narrowed to. */
  readonly regions: readonly string[];
  /** Launch templates in a region, by ID: the config does not say in which region they are. */
  readonly templatesIn: (region: string) => ReadonlySet<string>;
  /** The name of the AMIs, with Image Builder's variables. */
  readonly amiName: string;
  /** Fills the placeholders in the name of an SSM parameter. */
  readonly fillName: (name: string, where: { readonly region: string; readonly accountId: string }) => string;
}

/** What of Image Builder's shape is ami-publish's, too. */
type OwnDistribution = Omit<Distribution, 'containerDistributionConfiguration' | 's3ExportConfiguration'>;

type Without = DistributionConfiguration['without'];

/**
 * What an image's own fields are as the distributions of Image Builder: the inverse of `fieldsOf`, region by region.
 * What the shape can't carry, such as `encrypted` without a key, is left to the account. Pure.
 */
export function distributionsOf(image: Image, released: Released, without: Without = []): OwnDistribution[] {
  return [...released.regions].sort().map((region) => {
    const here = imageIn(image, region);
    const has = (field: Without[number]): boolean => !without.includes(field);
    const lists = {
      licenseConfigurationArns: has('license_configuration_arns') ? licensesIn(here, region, released) : [],
      ssmParameterConfigurations: has('ssm_parameter') ? parametersOf(here, region, released) : [],
      launchTemplateConfigurations: has('launch_templates') ? templatesOf(image, region, released) : [],
      fastLaunchConfigurations: has('fast_launch') ? fastLaunchesOf(here) : [],
    };
    const named = [
      ...lists.ssmParameterConfigurations.map(({ amiAccountId }) => amiAccountId),
      ...lists.launchTemplateConfigurations.map(({ accountId }) => accountId),
    ];
    return {
      region,
      amiDistributionConfiguration: amiOf(here, region, released, named.includes(released.accountId)),
      ...onlyFilled(lists),
    };
  });
}

function amiOf(
  image: Image,
  region: string,
  { partition, accountId, amiName }: Released,
  namesOwnAccount: boolean,
): NonNullable<Distribution['amiDistributionConfiguration']> {
  const { kms_key_id: keys } = image;
  const key = keys === undefined ? undefined : keyInRegion(keys, region);
  const targets = image.target_account_ids;
  const principals = image.share.map(parseShare).filter((share) => share.partition === partition);
  const valuesOf = (kind: (typeof principals)[number]['kind']): string[] =>
    [...new Set(principals.flatMap((share) => (share.kind === kind ? share.value : [])))].sort();
  const launchPermission = onlyFilled({
    userIds: valuesOf('account'),
    userGroups: image.public ? ['all' as const] : [],
    organizationArns: valuesOf('organization'),
    organizationalUnitArns: valuesOf('organizational-unit'),
  });
  return {
    name: amiName,
    ...onlyFilled({
      description: image.description,
      // Image Builder wants the account of the AMI among them where a parameter or a launch template names it.
      targetAccountIds: [...targets, ...(targets.length > 0 && namesOwnAccount ? [accountId] : [])].sort(),
      amiTags: { ...image.tags },
      kmsKeyId: key === undefined ? '' : keyArn(key, { partition, region, accountId }),
      launchPermission,
    }),
  };
}

/** Image Builder takes the ARN of a key or of an alias. */
export function keyArn(
  key: string,
  { partition, region, accountId }: { readonly partition: string; readonly region: string; readonly accountId: string },
): string {
  if (key.startsWith('arn:')) return key;
  return `arn:${partition}:kms:${region}:${accountId}:${key.startsWith('alias/') ? key : `key/${key}`}`;
}

function licensesIn(image: Image, region: string, { partition }: Released): string[] {
  const arns = image.license_configuration_arns.filter((arn) => {
    const license = parseLicenseArn(arn);
    return license.region === region && license.partition === partition;
  });
  return [...new Set(arns)].sort();
}

function parametersOf(image: Image, region: string, { accountId: ownId, fillName }: Released) {
  return image.ssm_parameter.map(({ name, account_id: accountId }) => ({
    ...(accountId === undefined ? {} : { amiAccountId: accountId }),
    parameterName: fillName(name, { region, accountId: accountId ?? ownId }),
    dataType: 'aws:ec2:image' as const,
  }));
}

/** Launch templates of the region: those that `distributions` gives it, or that were found there. */
function templatesOf(image: Image, region: string, { templatesIn }: Released) {
  const ofRegion = image.byRegion?.[region]?.launch_templates;
  const here = ofRegion ?? image.launch_templates.filter(({ launch_template_id: id }) => templatesIn(region).has(id));
  return here.map(({ launch_template_id: id, account_id: accountId, set_default_version: isDefault }) => ({
    launchTemplateId: id,
    ...(accountId === undefined ? {} : { accountId }),
    setDefaultVersion: isDefault,
  }));
}

function fastLaunchesOf({ fast_launch: wanted }: Image): NonNullable<Distribution['fastLaunchConfigurations']> {
  if (wanted === undefined || !wanted.enabled) return [];
  const { launch_template: template, account_id: accountId } = wanted;
  return [
    {
      enabled: true,
      maxParallelLaunches: wanted.max_parallel_launches,
      snapshotConfiguration: { targetResourceCount: wanted.snapshot_configuration.target_resource_count },
      ...(template && {
        launchTemplate: {
          ...(template.launch_template_id === undefined
            ? { launchTemplateName: template.launch_template_name }
            : { launchTemplateId: template.launch_template_id }),
          launchTemplateVersion: template.launch_template_version,
        },
      }),
      ...(accountId === undefined ? {} : { accountId }),
    },
  ];
}

/** Without empty texts, lists and maps, which Image Builder refuses. */
function onlyFilled<T extends object>(fields: T): Partial<T> {
  const isFilled = (value: unknown): boolean =>
    typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== '' && value !== undefined;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value))) as Partial<T>;
}
