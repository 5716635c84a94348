import type { AutoScalingGroupNamesType, AutoScalingGroupsType } from '@aws-sdk/client-auto-scaling';
import * as client from '@aws-sdk/client-auto-scaling';
import { AwsError } from '../protocol/aws-error.js';
import { pageOf } from './paging.js';
import type { Service } from './service.js';

/**
 * The account has no groups, so the list is empty. A name that no group has is no error.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html
 */
function describeAutoScalingGroups(input: AutoScalingGroupNamesType): AutoScalingGroupsType {
  const { MaxRecords: maxRecords = 50, NextToken: token } = input;
  if (maxRecords < 1 || maxRecords > 100) {
    throw new AwsError('ValidationError', `The value ${maxRecords} of MaxRecords must be between 1 and 100.`);
  }
  for (const { Name: name = '' } of input.Filters ?? []) {
    if (!/^(tag-key|tag-value|tag:.+)$/.test(name)) throw new AwsError('ValidationError', `Invalid filter: ${name}`);
  }
  const badToken = () => new AwsError('InvalidNextToken', 'The NextToken value is not valid.');
  pageOf([], { NextToken: token }, () => '', { pageSize: maxRecords, badToken });
  return { AutoScalingGroups: [] };
}

/** EC2 Auto Scaling, as far as clients look for the images that are in use. */
export const autoScaling: Service = {
  name: 'autoscaling',
  title: 'EC2 Auto Scaling',
  protocol: 'awsQuery',
  client: { ...client },
  operations: { DescribeAutoScalingGroups: describeAutoScalingGroups },
};
