import * as client from '@aws-sdk/client-ssm';
import type { Service } from './service.js';
import { deleteParameter, deleteParameters, labelParameterVersion } from './ssm/change.js';
import { describeParameters, getParametersByPath } from './ssm/list.js';
import { describeInstanceInformation } from './ssm/managed-instances.js';
import { ssmPermissions } from './ssm/permissions.js';
import { putParameter } from './ssm/put-parameter.js';
import { getParameter, getParameterHistory, getParameters } from './ssm/read.js';
import { getCommandInvocation, sendCommand } from './ssm/run-command.js';
import { addTagsToResource, listTagsForResource, removeTagsFromResource } from './ssm/tags.js';

/** Systems Manager's Parameter Store and Run Command. https://docs.aws.amazon.com/systems-manager/latest/APIReference/ */
export const ssm: Service = {
  name: 'ssm',
  title: 'Systems Manager',
  protocol: 'awsJson1.1',
  client,
  operations: {
    AddTagsToResource: addTagsToResource,
    DeleteParameter: deleteParameter,
    DeleteParameters: deleteParameters,
    DescribeInstanceInformation: describeInstanceInformation,
    DescribeParameters: describeParameters,
    GetCommandInvocation: getCommandInvocation,
    GetParameter: getParameter,
    GetParameterHistory: getParameterHistory,
    GetParameters: getParameters,
    GetParametersByPath: getParametersByPath,
    LabelParameterVersion: labelParameterVersion,
    ListTagsForResource: listTagsForResource,
    PutParameter: putParameter,
    RemoveTagsFromResource: removeTagsFromResource,
    SendCommand: sendCommand,
  },
  permissions: ssmPermissions,
};
