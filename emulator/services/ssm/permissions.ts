import { current } from '../../world/versioned-table.js';
import { instanceRegion } from '../ec2/instances/state.js';
import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags, resourceTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';

interface SsmInput {
  readonly Name?: string;
  readonly Names?: readonly string[];
  readonly Path?: string;
  readonly ResourceId?: string;
  readonly DataType?: string;
  readonly Overwrite?: boolean;
  readonly DocumentName?: string;
  readonly InstanceIds?: readonly string[];
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/**
 * The parameters of a request, or the document and the instances of a command.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html
 */
export function ssmPermissions(operation: string, input: SsmInput, { world, account, region }: Place): Needed[] {
  const action = `ssm:${operation}`;
  const start = `arn:${account.partition}`;
  if (resourceTypes(action).length === 0) return [{ action, resource: '*' }];
  if (operation === 'SendCommand') {
    const { DocumentName: name = '', InstanceIds: ids = [] } = input;
    // AWS's own documents have no account in their ARN.
    const owner = name.startsWith('AWS-') ? '' : account.id;
    const document = { action, type: 'document', resource: `${start}:ssm:${region}:${owner}:document/${name}` };
    const instances = ids.map((id) => ({
      ...{ action, type: 'instance', resource: `${start}:ec2:${region}:${account.id}:instance/${id}` },
      values: resourceTags(current(instanceRegion(world, region).instances, id)?.tags),
    }));
    return [document, ...instances];
  }
  const parameter = (text: string): string => {
    const named = /^arn:[\w-]+:ssm:[\w-]+:\d*:parameter(.*)$/.exec(text)?.[1] ?? text;
    // A version or a label may follow the name. AWS's own parameters have no account in their ARN.
    const name = (named.split(':')[0] ?? '').replace(/^\//, '');
    return `${start}:ssm:${region}:${name.startsWith('aws/') ? '' : account.id}:parameter/${name}`;
  };
  const { Name, Names = [], Path, ResourceId, Tags } = input;
  const given = [Name, ...Names, Path, ResourceId].filter((one) => one !== undefined);
  const values = {
    ...requestTags(Tags),
    ...(operation === 'PutParameter' ? { 'ssm:overwrite': String(input.Overwrite === true) } : {}),
  };
  const own = given.map((name) => ({ action, type: 'parameter', resource: parameter(name), values }));
  if (operation !== 'PutParameter') return own;
  const tagged = (Tags ?? []).length > 0;
  return [
    ...own,
    ...(tagged ? own.map((one) => ({ ...one, action: 'ssm:AddTagsToResource' })) : []),
    // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
    ...(input.DataType === 'aws:ec2:image' ? [{ action: 'ec2:DescribeImages', resource: '*' }] : []),
  ];
}
