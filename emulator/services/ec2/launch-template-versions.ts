import type {
  CreateLaunchTemplateVersionCommandInput,
  DeleteLaunchTemplateVersionsCommandInput,
  DeleteLaunchTemplateVersionsResponseErrorItem,
  DescribeLaunchTemplateVersionsCommandInput,
  LaunchTemplateVersion as Output,
  RequestLaunchTemplateData,
  ResponseLaunchTemplateData,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { visible } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { runOncePerToken } from './client-token.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import {
  type LaunchTemplate,
  type LaunchTemplateVersion,
  launchTemplates,
  namedTemplate,
  namedVersion,
  putTemplate,
} from './launch-template-state.js';
import { ec2Page } from './paging.js';

const maxVersionsPerRequest = 200;

/**
 * Adds a version. With SourceVersion it has that version's parameters, except for the snapshots of its block devices,
 * and those of the request instead of them.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html
 */
export function createLaunchTemplateVersion(input: CreateLaunchTemplateVersionCommandInput, context: Context): object {
  return runOncePerToken('CreateLaunchTemplateVersion', input, context, () => {
    const template = namedTemplate(input, context);
    const { SourceVersion: source, LaunchTemplateData: data = {} } = input;
    const inherited = source === undefined ? {} : withoutSnapshots(namedVersion(template, source).data);
    endDryRun(input);
    const version: LaunchTemplateVersion = {
      number: template.nextVersion,
      description: input.VersionDescription,
      createdAt: context.world.clock.now(),
      createdBy: context.account.arn,
      data: { ...inherited, ...data },
    };
    const after = {
      ...template,
      latestVersion: version.number,
      nextVersion: version.number + 1,
      versions: [...template.versions, version],
    };
    putTemplate(context, after);
    return { LaunchTemplateVersion: versionOutput(after, version) };
  });
}

function withoutSnapshots(data: RequestLaunchTemplateData): RequestLaunchTemplateData {
  if (data.BlockDeviceMappings === undefined) return data;
  return {
    ...data,
    BlockDeviceMappings: data.BlockDeviceMappings.map((device) => {
      const { SnapshotId: _, ...ebs } = device.Ebs ?? {};
      return device.Ebs === undefined ? device : { ...device, Ebs: ebs };
    }),
  };
}

/**
 * Versions of one launch template, or the latest and default ones of all.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
 */
export function describeLaunchTemplateVersions(
  input: DescribeLaunchTemplateVersionsCommandInput,
  context: Context,
): object {
  endDryRun(input);
  const { Versions: versions = [], MinVersion: min, MaxVersion: max } = input;
  if (versions.length > 0 && (min !== undefined || max !== undefined)) {
    throw new AwsError('InvalidParameterCombination', 'Versions cannot be used with MinVersion and MaxVersion.');
  }
  const described = isOfOneTemplate(input)
    ? versionsOfTemplate(shown(namedTemplate(input, context), context), input)
    : versionsOfAll(versions, context);
  const matching = filterResources(
    described.map(({ template, version }) => ({ template, version, output: versionOutput(template, version) })),
    input.Filters,
    {
      'create-time': ({ version }) => [new Date(version.createdAt).toISOString()],
      'ebs-optimized': ({ version }) => [String(version.data.EbsOptimized ?? false)],
      'image-id': ({ version }) => [version.data.ImageId],
      'instance-type': ({ version }) => [version.data.InstanceType],
      'is-default-version': ({ output }) => [String(output.DefaultVersion)],
      'kernel-id': ({ version }) => [version.data.KernelId],
      'ram-disk-id': ({ version }) => [version.data.RamDiskId],
    },
  );
  const keyOf = ({ template, version }: (typeof matching)[number]): string =>
    `${template.id} ${String(version.number).padStart(9, '0')}`;
  const { items, nextToken } = ec2Page(context.world, matching, input, keyOf, { withIds: false });
  return { LaunchTemplateVersions: items.map(({ output }) => output), NextToken: nextToken };
}

interface Described {
  readonly template: LaunchTemplate;
  readonly version: LaunchTemplateVersion;
}

interface TemplateReference {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
}

function isOfOneTemplate({ LaunchTemplateId: id, LaunchTemplateName: name }: TemplateReference): boolean {
  return id !== undefined || name !== undefined;
}

/** A launch template as reads see it: its newest version may be missing. */
function shown(template: LaunchTemplate, { world, region }: Context): LaunchTemplate {
  return visible(world, launchTemplates(world, region)).find(({ id }) => id === template.id) ?? template;
}

function versionsOfTemplate(
  template: LaunchTemplate,
  { Versions: versions = [], MinVersion: min, MaxVersion: max }: DescribeLaunchTemplateVersionsCommandInput,
): Described[] {
  const [first, last] = [min ?? '1', max ?? String(template.latestVersion)].map(Number);
  const chosen =
    versions.length > 0
      ? [...new Set(versions.map((version) => namedVersion(template, version)))]
      : template.versions.filter(({ number }) => number >= (first ?? 1) && number <= (last ?? number));
  return chosen.map((version) => ({ template, version }));
}

function versionsOfAll(versions: readonly string[], { world, region, account }: Context): Described[] {
  if (versions.length === 0 || versions.some((version) => version !== '$Latest' && version !== '$Default')) {
    throw new AwsError('MissingParameter', 'Without a launch template, Versions must be $Latest, $Default or both.');
  }
  return visible(world, launchTemplates(world, region))
    .filter(({ ownerId }) => ownerId === account.id)
    .flatMap((template) => versionsOfTemplate(template, { Versions: [...versions] }));
}

/**
 * Deletes versions, but not the default one. A version that cannot be deleted is reported in the response.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html
 */
export function deleteLaunchTemplateVersions(
  input: DeleteLaunchTemplateVersionsCommandInput,
  context: Context,
): object {
  const template = namedTemplate(input, context);
  const numbers = input.Versions ?? [];
  if (numbers.length > maxVersionsPerRequest) {
    throw new AwsError('InvalidParameterValue', `The maximum number of versions is ${maxVersionsPerRequest}.`);
  }
  for (const number of numbers) {
    if (!/^[1-9]\d*$/.test(number)) throw new AwsError('InvalidParameterValue', `Invalid version number: ${number}`);
  }
  endDryRun(input);
  const named = { LaunchTemplateId: template.id, LaunchTemplateName: template.name };
  const failures = numbers.flatMap((number): DeleteLaunchTemplateVersionsResponseErrorItem[] => {
    const error = deletionError(template, Number(number));
    return error === undefined ? [] : [{ ...named, VersionNumber: Number(number), ResponseError: error }];
  });
  const deleted = numbers
    .map(Number)
    .filter((number) => !failures.some(({ VersionNumber }) => VersionNumber === number));
  const versions = template.versions.filter(({ number }) => !deleted.includes(number));
  const latestVersion = versions.at(-1)?.number ?? template.defaultVersion;
  putTemplate(context, { ...template, versions, latestVersion });
  return {
    SuccessfullyDeletedLaunchTemplateVersions: deleted.map((number) => ({ ...named, VersionNumber: number })),
    UnsuccessfullyDeletedLaunchTemplateVersions: failures,
  };
}

function deletionError(
  template: LaunchTemplate,
  number: number,
): DeleteLaunchTemplateVersionsResponseErrorItem['ResponseError'] {
  if (number === template.defaultVersion) {
    return { Code: 'unexpectedError', Message: 'The default version cannot be deleted.' };
  }
  if (template.versions.some((version) => version.number === number)) return undefined;
  return { Code: 'launchTemplateVersionDoesNotExist', Message: `Version ${number} does not exist.` };
}

function versionOutput(template: LaunchTemplate, version: LaunchTemplateVersion): Output {
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    VersionNumber: version.number,
    VersionDescription: version.description,
    CreateTime: new Date(version.createdAt),
    CreatedBy: version.createdBy,
    DefaultVersion: version.number === template.defaultVersion,
    // Both shapes have the same members.
    LaunchTemplateData: version.data as ResponseLaunchTemplateData,
    Operator: { Managed: false },
  };
}
