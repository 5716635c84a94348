import { ec2Needs } from './ec2-needs.js';
import { ofBootTests } from './launch-needs.js';
import {
  anyRegion,
  type Condition,
  ec2Arn,
  type Need,
  objectsOf,
  ofOurs,
  parameterArn,
  type Sent,
  textOf,
  textsOf,
} from './needs.js';

const is = (key: string, ...values: string[]): Condition => ({ operator: 'StringEquals', key, values });

/** What each request needs by itself. */
export function needsOf(sent: Sent): Need[] {
  const service = sent.action.split(':')[0] ?? '';
  const needs = services[service] ?? ((one: Sent) => [{ action: one.action, resources: ['*'], region: one.region }]);
  return needs(sent);
}

const services: Readonly<Record<string, (sent: Sent) => Need[]>> = {
  ec2: ec2Needs,
  s3: s3Needs,
  ebs: (sent) => [
    {
      ...{ action: sent.action, region: sent.region, conditions: writing.includes(sent.operation) ? [ofOurs] : [] },
      resources: [ec2Arn(sent, 'snapshot', textOf(sent.input.SnapshotId))],
    },
  ],
  ssm: ssmNeeds,
  sns: ({ action, input, region }) => [{ action, region, resources: [anyRegion(textOf(input.TopicArn) ?? '*')] }],
  kms: (sent) => [{ action: sent.action, region: sent.region, resources: [keyArn(sent)] }],
  iam: ({ action, input, start, accountId }) => {
    const profile = textOf(input.InstanceProfileName);
    const path = profile === undefined ? `role/${textOf(input.RoleName)}` : `instance-profile/${profile}`;
    return [{ action, resources: [`${start}:iam::${accountId}:${path}`] }];
  },
  sts: stsNeeds,
  'aws-marketplace': marketplaceNeeds,
  servicequotas: ({ action, input, start, accountId, region }) => [
    {
      action,
      region,
      resources: [`${start}:servicequotas:{region}:${accountId}:${input.ServiceCode}/${input.QuotaCode}`],
    },
  ],
  'license-manager': licenseNeeds,
  imagebuilder: imageBuilderNeeds,
};

/** What is written has its tags from its beginning. */
const writing: readonly string[] = ['PutSnapshotBlock', 'CompleteSnapshot'];

/** Operation -> its action, where the name is another one; on a bucket where the request has no key. */
const s3Actions: Readonly<Record<string, readonly string[]>> = {
  HeadBucket: ['ListBucket'],
  ListObjectsV2: ['ListBucket'],
  ListMultipartUploads: ['ListBucketMultipartUploads'],
  HeadObject: ['GetObject'],
  ListParts: ['ListMultipartUploadParts'],
  CreateMultipartUpload: ['PutObject'],
  UploadPart: ['PutObject'],
  CompleteMultipartUpload: ['PutObject'],
};

/**
 * The key of a disk image is its digest, which is another one for each release; before it may be a prefix.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function s3Arn({ input, start }: Sent): string {
  const key = textOf(input.Key);
  const bucket = `${start}:s3:::${textOf(input.Bucket)}`;
  return key === undefined ? bucket : `${bucket}/${key.replace(/[0-9a-f]{64}/g, '*')}`;
}

function s3Needs(sent: Sent): Need[] {
  const tags = textOf(sent.input.Tagging) === undefined ? [] : ['PutObjectTagging'];
  const actions = [...(s3Actions[sent.operation] ?? [sent.operation]), ...tags];
  return actions.map((name) => ({ action: `s3:${name}`, resources: [s3Arn(sent)] }));
}

function ssmNeeds(sent: Sent): Need[] {
  const { operation, action, input, start, accountId, region } = sent;
  if (operation === 'SendCommand') {
    const document = textOf(input.DocumentName) ?? '*';
    const owner = document.startsWith('AWS-') ? '' : accountId;
    const instances = [`${start}:ec2:{region}:${accountId}:instance/*`];
    return [
      {
        action,
        region,
        resources: [`${start}:ssm:{region}:${owner}:document/${document}`],
        purpose: 'RunBootTestCommands',
      },
      { action, region, resources: instances, conditions: [ofBootTests], purpose: 'EndBootTests' },
    ];
  }
  const names = [...textsOf(input.Names), textOf(input.Name), textOf(input.Path)].flatMap((name) => name ?? []);
  const resources = names.map((name) => parameterArn(sent, name));
  const isImage = operation === 'PutParameter' && input.DataType === 'aws:ec2:image';
  return [
    { action, region, resources: resources.length > 0 ? resources : ['*'] },
    // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
    ...(isImage ? [{ action: 'ec2:DescribeImages', region, resources: ['*'] }] : []),
  ];
}

/** The key of a request; an alias doesn't tell its ID, so each of the account's keys may be the one. */
export function keyArn({ input, start, accountId, knowledge }: Sent): string {
  const given = textOf(input.KeyId) ?? '';
  const [, owner = accountId, id = given] = /^arn:[\w-]+:kms:[\w-]+:(\d+):key\/(.+)$/.exec(given) ?? [];
  const isNamed = !given.includes('alias/') && (knowledge.isNamed(given) || knowledge.isNamed(id));
  return `${start}:kms:{region}:${owner}:key/${isNamed ? id : '*'}`;
}

function stsNeeds({ operation, action, input }: Sent): Need[] {
  if (operation !== 'AssumeRole') return [];
  const role = textOf(input.RoleArn) ?? '*';
  const isCopy = role.endsWith('/EC2ImageBuilderDistributionCrossAccountRole');
  return [{ action, resources: [role], purpose: isCopy ? 'CopyToOtherAccounts' : 'RoleChain' }];
}

/** https://docs.aws.amazon.com/marketplace/latest/APIReference/api-access-control.html */
function marketplaceNeeds({ action, operation, input, start, accountId, region }: Sent): Need[] {
  const catalog = `${start}:aws-marketplace:{region}:${accountId}:AWSMarketplace`;
  const entity = (id: unknown) => `${catalog}/AmiProduct/${(textOf(id) ?? '*').split('@')[0]}`;
  if (operation === 'DescribeEntity') return [{ action, region, resources: [entity(input.EntityId)] }];
  if (textOf(input.ChangeSetId) !== undefined) return [{ action, region, resources: [`${catalog}/ChangeSet/*`] }];
  if (operation !== 'StartChangeSet') return [{ action, region, resources: ['*'] }];
  return objectsOf(input.ChangeSet).flatMap(({ ChangeType, Entity, Details, DetailsDocument }) => {
    const { Identifier } = (Entity ?? {}) as { Identifier?: unknown };
    const text = textOf(Details) ?? JSON.stringify(DetailsDocument ?? {});
    const roles = [...text.matchAll(/"AccessRoleArn":\s*"([^"]+)"/g)].flatMap(([, role]) => role ?? []);
    return [
      {
        action,
        region,
        resources: [entity(Identifier)],
        conditions: [is('catalog:ChangeType', textOf(ChangeType) ?? '*')],
      },
      ...roles.map((role) => ({
        ...{ action: 'iam:PassRole', resources: [role], purpose: 'MarketplaceReadsTheImage' },
        conditions: [is('iam:PassedToService', 'assets.marketplace.amazonaws.com')],
      })),
    ];
  });
}

function licenseNeeds({ action, input, region }: Sent): Need[] {
  const specified = [...objectsOf(input.AddLicenseSpecifications), ...objectsOf(input.RemoveLicenseSpecifications)];
  const arns = [input, ...specified].flatMap(({ LicenseConfigurationArn: arn }) => textOf(arn) ?? []);
  return [{ action, region, resources: arns.length > 0 ? arns.map(anyRegion) : ['*'] }];
}

/** Image Builder's lists are about everything. Versions of recipes are new ones each time. */
function imageBuilderNeeds({ action, operation, input, start, accountId, region }: Sent): Need[] {
  if (
    operation.startsWith('List') &&
    operation !== 'ListImageBuildVersions' &&
    operation !== 'ListImagePipelineImages'
  ) {
    return [{ action, region, resources: ['*'] }];
  }
  if (operation.startsWith('Create')) {
    const kind = operation
      .slice('Create'.length)
      .replace(/(?<!^)[A-Z]/g, '-$&')
      .toLowerCase();
    const name = (textOf(input.name) ?? '*').toLowerCase().replace(/[ _]/g, '-');
    const version = input.semanticVersion === undefined ? '' : '/*';
    const resources = [`${start}:imagebuilder:{region}:${accountId}:${kind}/${name}${version}`];
    const tagged = Object.keys((input.tags ?? {}) as object).length > 0;
    return [action, ...(tagged ? ['imagebuilder:TagResource'] : [])].map((one) => ({ action: one, region, resources }));
  }
  const arns = Object.entries(input).flatMap(([name, value]) => (/Arn$/.test(name) ? (textOf(value) ?? []) : []));
  const [named = '*'] = arns;
  const isOwnKind = /:(image-recipe)\//.test(named);
  const pattern = isOwnKind ? named.replace(/\/(\d+|x)\.(\d+|x)\.(\d+|x)(\/\d+)?$/, '/*') : named;
  const versions = operation === 'ListImageBuildVersions' ? `${pattern}/*` : pattern;
  return [{ action, region, resources: [named === '*' ? '*' : anyRegion(versions)] }];
}
