import type { RequestLaunchTemplateData } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { addressable, put, type VersionedTable } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import type { Tags } from '../tags.js';

/** A version never changes; a number is never used again. */
export interface LaunchTemplateVersion {
  readonly number: number;
  readonly description?: string | undefined;
  /** Milliseconds of the world's clock. */
  readonly createdAt: number;
  /** The ARN of the caller. */
  readonly createdBy: string;
  readonly data: RequestLaunchTemplateData;
}

export interface LaunchTemplate {
  readonly id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly defaultVersion: number;
  /** The highest number of a version that exists. AWS does not document what it is after that one is deleted. */
  readonly latestVersion: number;
  readonly nextVersion: number;
  /** Those that were not deleted, in the order of their numbers. */
  readonly versions: readonly LaunchTemplateVersion[];
  readonly tags: Tags;
}

/** The launch templates of all accounts in a region, by id. */
export function launchTemplates(world: World, region: string): VersionedTable<LaunchTemplate> {
  return world.state('ec2 launch templates', region, () => new Map());
}

export function putTemplate({ world, region }: Context, template: LaunchTemplate): void {
  put(world, launchTemplates(world, region), template.id, template);
}

interface TemplateReference {
  readonly LaunchTemplateId?: string | undefined;
  readonly LaunchTemplateName?: string | undefined;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html has the codes. */
export function checkTemplateName(name: string): void {
  if (!/^[a-zA-Z0-9().\-/_]{3,128}$/.test(name)) {
    throw new AwsError(
      'InvalidLaunchTemplateName.MalformedException',
      `The launch template name ${name} is malformed.`,
    );
  }
}

export function checkTemplateId(id: string): void {
  if (!/^lt-[0-9a-f]{17}$/.test(id)) {
    throw new AwsError('InvalidLaunchTemplateId.Malformed', `The specified launch template ID, ${id}, is malformed.`);
  }
}

/** https://github.com/aws/karpenter-provider-aws/pull/5665 */
export function templateNotFound({ LaunchTemplateId: id, LaunchTemplateName: name }: TemplateReference): AwsError {
  return id === undefined
    ? new AwsError(
        'InvalidLaunchTemplateName.NotFoundException',
        `The specified launch template, with template name ${name}, does not exist.`,
      )
    : new AwsError(
        'InvalidLaunchTemplateId.NotFound',
        `The specified launch template, with template ID ${id}, does not exist.`,
      );
}

/** The caller's launch template as it is now. @throws AwsError unless exactly one of id and name is given, and exists. */
export function namedTemplate(reference: TemplateReference, { world, region, account }: Context): LaunchTemplate {
  const { LaunchTemplateId: id, LaunchTemplateName: name } = reference;
  if (id !== undefined && name !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      'Specify either the launch template ID or the launch template name, but not both.',
    );
  }
  if (id === undefined && name === undefined) {
    throw new AwsError('MissingParameter', 'Either the launch template ID or the launch template name is required.');
  }
  if (id !== undefined) checkTemplateId(id);
  const table = launchTemplates(world, region);
  const found = [...table.keys()]
    .flatMap((key) => addressable(world, table, key) ?? [])
    .find((template) => template.ownerId === account.id && (template.id === id || template.name === name));
  if (found === undefined) throw templateNotFound(reference);
  return found;
}

/** A version by its number, or as `$Latest` or `$Default`. @throws AwsError */
export function namedVersion(template: LaunchTemplate, version: string): LaunchTemplateVersion {
  const number =
    version === '$Latest'
      ? template.latestVersion
      : version === '$Default'
        ? template.defaultVersion
        : /^[1-9]\d*$/.test(version)
          ? Number(version)
          : undefined;
  if (number === undefined) {
    throw new AwsError('InvalidParameterValue', `Invalid launch template version: ${version}`);
  }
  const found = template.versions.find((one) => one.number === number);
  if (found !== undefined) return found;
  throw new AwsError(
    'InvalidLaunchTemplateId.VersionNotFound',
    `Could not find the specified version ${version} for the launch template with ID ${template.id}.`,
  );
}
