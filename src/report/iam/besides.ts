import { bootTestTagKey, sourceDigestTagKey } from '../../config/schema/tags.js';
import { deleteSnapshots, encrypts } from './ec2-needs.js';
import { ofBootTests } from './launch-needs.js';
import {
  type Condition,
  ec2Arn,
  type Need,
  objectsOf,
  ofOurs,
  onlyTheseTags,
  onOurs,
  parameterArn,
  type Sent,
  tagsSet,
  textOf,
} from './needs.js';
import { keyArn, s3Arn } from './service-needs.js';

/**
 * What a request needs besides itself, or what may follow it: AWS asks for it without a request, or it is sent only when
 * something fails or a run before this one was interrupted. A rehearsal doesn't show it.
 */
export function besides(sent: Sent): Need[] {
  return [...(rules[sent.action]?.(sent) ?? []), ...keysThroughEbs(sent)];
}

const rules: Readonly<Record<string, (sent: Sent) => Need[]>> = {
  's3:CreateMultipartUpload': (sent) => [
    onObject(sent, 's3:AbortMultipartUpload', 'an upload that fails is aborted'),
    onObject(sent, 's3:ListMultipartUploadParts', 'an interrupted upload is continued'),
  ],
  'ec2:ImportSnapshot': (sent) => [
    {
      action: 'iam:PassRole',
      resources: [`${sent.start}:iam::${sent.accountId}:role/${textOf(sent.input.RoleName) ?? 'vmimport'}`],
      purpose: 'PassTheImportRole',
      why: 'VM Import assumes the role for the caller',
    },
    // https://docs.aws.amazon.com/vm-import/latest/userguide/required-permissions.html
    ...importedBucket(sent),
    { ...deleteSnapshots(sent), why: 'a snapshot that failed, or was made twice, is deleted' },
    ...retagged(sent, 'snapshot'),
  ],
  'ec2:CopySnapshot': (sent) => [
    { ...deleteSnapshots(sent), why: 'a snapshot that failed, or was made twice, is deleted' },
    ...retagged(sent, 'snapshot'),
  ],
  'ebs:StartSnapshot': (sent) => [
    { ...deleteSnapshots(sent), why: 'a snapshot that failed, or was made twice, is deleted' },
    {
      ...{ action: 'ec2:CreateTags', resources: [ec2Arn(sent, 'snapshot')], region: sent.region },
      // Under which ec2:CreateAction, if at all, is not documented.
      conditions: onlyTheseTags(tagsSet(sent.input.Tags)),
      why: 'EC2 may ask for the tags with which a snapshot is started',
    },
  ],
  'ec2:RegisterImage': (sent) => [
    {
      ...{
        action: 'ec2:DeregisterImage',
        resources: [ec2Arn(sent, 'image')],
        region: sent.region,
        conditions: [ofOurs],
      },
      why: 'an AMI that AWS could not create is replaced',
    },
    ...retagged(sent, 'image'),
  ],
  'ec2:RunInstances': (sent) => [
    {
      action: 'ec2:CreateTags',
      resources: [ec2Arn(sent, 'image')],
      region: sent.region,
      conditions: [...onOurs(sent), ...onlyTheseTags([bootTestTagKey])],
      why: 'the result of a boot test is noted on the AMI',
    },
    {
      action: 'ec2:TerminateInstances',
      resources: [ec2Arn(sent, 'instance')],
      region: sent.region,
      conditions: [ofBootTests],
      why: 'what a boot test has launched is ended',
    },
  ],
  'ssm:SendCommand': ({ region }) => [
    { action: 'ssm:GetCommandInvocation', resources: ['*'], region, why: 'the result of a command is read' },
  ],
  'ec2:GetImageBlockPublicAccessState': (sent) => unblocked(sent, 'ec2:DisableImageBlockPublicAccess'),
  'ec2:GetSnapshotBlockPublicAccessState': (sent) => unblocked(sent, 'ec2:DisableSnapshotBlockPublicAccess'),
  'sns:Publish': (sent) => [
    {
      ...{ action: 'ec2:DeleteTags', resources: [ec2Arn(sent, 'image')], region: sent.region, purpose: 'Topics' },
      conditions: [...onOurs(sent), ...onlyTheseTags(['ami-publish:sns:*'])],
      why: 'the tag that records a notification is removed when the message was not sent',
    },
  ],
  'ec2:EnableFastLaunch': (sent) => [
    {
      action: 'iam:CreateServiceLinkedRole',
      resources: [
        `${sent.start}:iam::${sent.accountId}:role/aws-service-role/ec2fastlaunch.amazonaws.com/AWSServiceRoleForEC2FastLaunch`,
      ],
      why: 'Fast Launch makes its role the first time in an account',
    },
    ...undone(sent, 'ec2:DisableFastLaunch', [ec2Arn(sent, 'image')]),
  ],
  'ssm:PutParameter': (sent) =>
    undone(sent, 'ssm:DeleteParameter', [parameterArn(sent, textOf(sent.input.Name) ?? '*')]),
  'ec2:CreateLaunchTemplateVersion': (sent) =>
    undone(sent, 'ec2:DeleteLaunchTemplateVersions', [
      ec2Arn(sent, 'launch-template', textOf(sent.input.LaunchTemplateId)),
    ]),
  'imagebuilder:CreateDistributionConfiguration': (sent) =>
    undone(sent, 'imagebuilder:DeleteDistributionConfiguration', [builderArn(sent, 'distribution-configuration', '')]),
  'imagebuilder:CreateImageRecipe': (sent) =>
    undone(sent, 'imagebuilder:DeleteImageRecipe', [builderArn(sent, 'image-recipe', '/*')]),
};

function onObject(sent: Sent, action: string, why: string): Need {
  return { action, resources: [s3Arn(sent)], why };
}

function importedBucket({ input, start }: Sent): Need[] {
  const { UserBucket: bucket } = (input.DiskContainer ?? {}) as {
    UserBucket?: { S3Bucket?: unknown; S3Key?: unknown };
  };
  const name = textOf(bucket?.S3Bucket);
  const why = 'VM Import asks the caller for it, too';
  return name === undefined ? [] : [{ action: 's3:GetBucketLocation', resources: [`${start}:s3:::${name}`], why }];
}

/** Tags of what exists already, where a run finds them changed or missing. */
function retagged(sent: Sent, type: string): Need[] {
  const all = objectsOf(sent.input.TagSpecifications).flatMap(({ Tags }) => tagsSet(Tags));
  // Without its source digest it would not be known as ours.
  const set = all.filter((key) => key !== sourceDigestTagKey);
  if (set.length === 0) return [];
  return [
    {
      ...{ action: 'ec2:CreateTags', resources: [ec2Arn(sent, type)], region: sent.region },
      conditions: [...onOurs(sent), ...onlyTheseTags(set)],
      why: 'tags that were changed since are set again',
    },
  ];
}

function unblocked({ knowledge, region }: Sent, action: string): Need[] {
  if (knowledge.unblocks !== true) return [];
  return [{ action, resources: ['*'], region, why: '`allow_unblock_public_access` removes the block of the account' }];
}

function undone(sent: Sent, action: string, resources: readonly string[]): Need[] {
  if (!sent.knowledge.rollsBack) return [];
  return [{ action, resources, region: sent.region, why: '`rollback_on_failure` takes back what the run did' }];
}

function builderArn({ start, accountId, input }: Sent, kind: string, version: string): string {
  const name = (textOf(input.name) ?? '*').toLowerCase().replace(/[ _]/g, '-');
  return `${start}:imagebuilder:{region}:${accountId}:${kind}/${name}${version}`;
}

/**
 * EC2 uses a key for the caller, who needs its permissions.
 * https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
 */
function keysThroughEbs(sent: Sent): Need[] {
  const isDescribed = sent.action === 'kms:DescribeKey';
  if (!isDescribed && !(/^(ec2|ebs):/.test(sent.action) && encrypts(sent))) return [];
  const KeyId = sent.input.KeyId ?? sent.input.KmsKeyId ?? sent.input.KmsKeyArn;
  const key = keyArn({ ...sent, input: { KeyId } }).replace('{region}', '*');
  const regions = [sent.region, textOf(sent.input.SourceRegion)].flatMap((region) => region ?? []);
  // In China the name of a service ends with `.cn`.
  const via: Condition = {
    operator: 'StringLike',
    key: 'kms:ViaService',
    values: regions.map((region) => `ec2.${region}.amazonaws.com*`),
  };
  // Only requests for grants have this key.
  const forAws: Condition = { operator: 'BoolIfExists', key: 'kms:GrantIsForAWSResource', values: ['true'] };
  const actions = [
    'kms:CreateGrant',
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:GenerateDataKeyWithoutPlaintext',
    'kms:ReEncrypt*',
  ];
  return actions.map((action) => ({
    ...{ action, resources: [key], conditions: [via, forAws], purpose: 'EncryptWithKeys' },
    why: 'EBS encrypts and decrypts for the caller',
  }));
}
