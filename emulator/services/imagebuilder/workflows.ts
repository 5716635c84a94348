import type {
  GetWorkflowRequest,
  ListWorkflowBuildVersionsRequest,
  ListWorkflowsRequest,
} from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { compareVersions, splitVersion, versionArn } from './arns.js';
import { ownerName } from './owners.js';
import { filtered, ownedBy, page } from './requests.js';
import { builderOf, commonOutput, isVisible, resolve } from './state.js';

// The control API creates workflows.

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html */
export function getWorkflow({ workflowBuildVersionArn: arn = '' }: GetWorkflowRequest, context: Context): object {
  const workflow = resolve(builderOf(context.world, context.region).workflows, arn, context);
  return {
    requestId: context.requestId,
    workflow: { ...workflow.value, owner: ownerName(workflow), ...commonOutput(workflow) },
  };
}

/** The newest build of each version. https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html */
export function listWorkflows(input: ListWorkflowsRequest, context: Context): object {
  const listed = ownedBy(builderOf(context.world, context.region).workflows.values(), input.owner, context);
  const groupOf = (arn: string) => (input.byName === true ? splitVersion(arn).base : versionArn(arn));
  const newest = listed.filter(
    ({ arn }) => !listed.some((other) => groupOf(other.arn) === groupOf(arn) && compareVersions(other.arn, arn) > 0),
  );
  const matching = filtered(newest, input.filters, {
    description: ({ value }) => [value.description],
    name: ({ value }) => [value.name],
    type: ({ value }) => [value.type],
    version: ({ value }) => [value.version],
  });
  const { items, nextToken } = page(matching, input, ({ arn }) => versionArn(arn));
  return {
    workflowVersionList: items.map((workflow) => {
      const { name, version, description, type } = workflow.value;
      return {
        arn: versionArn(workflow.arn),
        ...{ name, version, description, type },
        owner: ownerName(workflow),
        dateCreated: commonOutput(workflow).dateCreated,
      };
    }),
    nextToken,
  };
}

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html */
export function listWorkflowBuildVersions(input: ListWorkflowBuildVersionsRequest, context: Context): object {
  const builds = [...builderOf(context.world, context.region).workflows.values()].filter(
    (workflow) =>
      isVisible(workflow, context.account.id) &&
      (input.workflowVersionArn === undefined
        ? workflow.owner === context.account.id
        : versionArn(workflow.arn) === input.workflowVersionArn),
  );
  const { items, nextToken } = page(builds, input, ({ arn }) => arn);
  return {
    workflowSummaryList: items.map((workflow) => {
      const { data: _data, kmsKeyId: _key, parameters: _parameters, ...summary } = workflow.value;
      return { ...summary, owner: ownerName(workflow), ...commonOutput(workflow) };
    }),
    nextToken,
  };
}
