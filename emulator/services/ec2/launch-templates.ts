import type {
  CreateLaunchTemplateCommandInput,
  DeleteLaunchTemplateCommandInput,
  DescribeLaunchTemplatesCommandInput,
  ModifyLaunchTemplateCommandInput,
  LaunchTemplate as Output,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { allCurrent, put, visible } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { tagList } from '../tags.js';
import { runOncePerToken } from './client-token.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import {
  checkTemplateId,
  checkTemplateName,
  type LaunchTemplate,
  launchTemplates,
  namedTemplate,
  namedVersion,
  putTemplate,
  templateNotFound,
} from './launch-template-state.js';
import { ec2Page } from './paging.js';
import { tagsFor, unlessEmpty } from './tags.js';

/**
 * Creates a launch template with its version 1. Its parameters are not checked: AWS returns a warning at most.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html
 */
export function createLaunchTemplate(input: CreateLaunchTemplateCommandInput, context: Context): object {
  return runOncePerToken('CreateLaunchTemplate', input, context, () => create(input, context));
}

function create(input: CreateLaunchTemplateCommandInput, context: Context): object {
  const { world, region, account } = context;
  const name = input.LaunchTemplateName ?? '';
  checkTemplateName(name);
  const tags = tagsFor(input.TagSpecifications, 'launch-template');
  const own = allCurrent(launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
  if (own.some((template) => template.name === name)) {
    throw new AwsError('InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.');
  }
  endDryRun(input);
  const made = { createdAt: world.clock.now(), createdBy: account.arn };
  const template: LaunchTemplate = {
    ...made,
    id: world.random.id('lt'),
    ownerId: account.id,
    name,
    defaultVersion: 1,
    latestVersion: 1,
    nextVersion: 2,
    versions: [{ ...made, number: 1, description: input.VersionDescription, data: input.LaunchTemplateData ?? {} }],
    tags,
  };
  putTemplate(context, template);
  return { LaunchTemplate: templateOutput(template) };
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html */
export function describeLaunchTemplates(input: DescribeLaunchTemplatesCommandInput, context: Context): object {
  endDryRun(input);
  const { world, region, account } = context;
  const { LaunchTemplateIds: ids = [], LaunchTemplateNames: names = [] } = input;
  for (const id of ids) checkTemplateId(id);
  const own = visible(world, launchTemplates(world, region)).filter(({ ownerId }) => ownerId === account.id);
  const missingId = ids.find((id) => !own.some((template) => template.id === id));
  if (missingId !== undefined) throw templateNotFound({ LaunchTemplateId: missingId });
  const missingName = names.find((name) => !own.some((template) => template.name === name));
  if (missingName !== undefined) throw templateNotFound({ LaunchTemplateName: missingName });
  const withIds = ids.length + names.length > 0;
  const matching = filterResources(
    own.filter((template) => !withIds || ids.includes(template.id) || names.includes(template.name)),
    input.Filters,
    {
      'create-time': ({ createdAt }) => [new Date(createdAt).toISOString()],
      'launch-template-name': ({ name }) => [name],
    },
    ({ tags }) => tags,
  );
  const { items, nextToken } = ec2Page(world, matching, input, ({ id }) => id, { withIds });
  return { LaunchTemplates: items.map(templateOutput), NextToken: nextToken };
}

/**
 * Makes another version the default one.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html
 */
export function modifyLaunchTemplate(input: ModifyLaunchTemplateCommandInput, context: Context): object {
  return runOncePerToken('ModifyLaunchTemplate', input, context, () => {
    const template = namedTemplate(input, context);
    const { DefaultVersion: version } = input;
    const defaultVersion = version === undefined ? template.defaultVersion : namedVersion(template, version).number;
    endDryRun(input);
    const modified = { ...template, defaultVersion };
    putTemplate(context, modified);
    return { LaunchTemplate: templateOutput(modified) };
  });
}

/**
 * Deletes a launch template with all of its versions.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html
 */
export function deleteLaunchTemplate(input: DeleteLaunchTemplateCommandInput, context: Context): object {
  const template = namedTemplate(input, context);
  endDryRun(input);
  const { world, region } = context;
  put(world, launchTemplates(world, region), template.id, undefined);
  return { LaunchTemplate: templateOutput(template) };
}

function templateOutput(template: LaunchTemplate): Output {
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    CreateTime: new Date(template.createdAt),
    CreatedBy: template.createdBy,
    DefaultVersionNumber: template.defaultVersion,
    LatestVersionNumber: template.latestVersion,
    Tags: unlessEmpty(tagList(template.tags)),
    Operator: { Managed: false },
  };
}
