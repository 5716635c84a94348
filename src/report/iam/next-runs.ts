import { supersededByTagKey } from '../../config/schema/tags.js';
import { ec2Arn, type Need, ofOurs, onlyTheseTags, onOurs, type Sent } from './needs.js';
import { needsOf } from './service-needs.js';

/**
 * What the next run of the same config needs, which finds what this one made: the same release continued, or the one
 * after it. In a rehearsal nothing exists yet.
 */
export function nextRuns(sent: Sent): Need[] {
  return rules[sent.action]?.(sent) ?? [];
}

const compared = 'what exists already is compared with the config';

const rules: Readonly<Record<string, (sent: Sent) => Need[]>> = {
  'ec2:ModifyImageAttribute': readPermissions,
  'ec2:ModifySnapshotAttribute': readPermissions,
  'ec2:RegisterImage': (sent) => [...superseded(sent), ...notDeprecated(sent)],
  'aws-marketplace:StartChangeSet': (sent) =>
    (sent.knowledge.versionChanges ?? []).flatMap((ChangeType) =>
      withChanges(sent, { ChangeType }).map((need) => ({
        ...need,
        why: 'a version that is listed already is changed',
      })),
    ),
  'license-manager:UpdateLicenseSpecificationsForResource': ({ region }) => [
    { action: 'license-manager:ListLicenseSpecificationsForResource', resources: ['*'], region, why: compared },
  ],
  'imagebuilder:CreateDistributionConfiguration': (sent) =>
    ofImageBuilder(sent, ['GetDistributionConfiguration', 'UpdateDistributionConfiguration', 'TagResource']),
  'imagebuilder:CreateImageRecipe': (sent) => ofImageBuilder(sent, ['GetImageRecipe', 'TagResource']),
};

function readPermissions(sent: Sent): Need[] {
  const isImage = sent.operation === 'ModifyImageAttribute';
  return [
    {
      ...{ action: `ec2:Describe${isImage ? 'Image' : 'Snapshot'}Attribute`, region: sent.region, why: compared },
      resources: [ec2Arn(sent, isImage ? 'image' : 'snapshot')],
    },
  ];
}

/** What `supersede` does to older images. They have a source digest, or are left alone. */
function superseded(sent: Sent): Need[] {
  const { retires = [] } = sent.knowledge;
  if (retires.length === 0) return [];
  const need = { region: sent.region, why: '`supersede` retires older AMIs' };
  const images = { ...need, resources: [ec2Arn(sent, 'image')] };
  const snapshots = { ...need, resources: [ec2Arn(sent, 'snapshot')] };
  return [
    { ...images, action: 'ec2:DescribeImageAttribute' },
    { ...snapshots, action: 'ec2:DescribeSnapshotAttribute' },
    { ...images, action: 'ec2:ModifyImageAttribute', conditions: onOurs(sent) },
    { ...snapshots, action: 'ec2:ModifySnapshotAttribute', conditions: onOurs(sent) },
    { ...images, action: 'ec2:CreateTags', conditions: [...onOurs(sent), ...onlyTheseTags([supersededByTagKey])] },
    ...(retires.includes('disable') ? [{ ...images, action: 'ec2:DisableImage', conditions: [ofOurs] }] : []),
    ...(retires.includes('deprecate')
      ? [{ ...images, action: 'ec2:EnableImageDeprecation', conditions: onOurs(sent) }]
      : []),
  ];
}

function notDeprecated(sent: Sent): Need[] {
  if (sent.knowledge.neverDeprecates !== true) return [];
  const need = { action: 'ec2:DisableImageDeprecation', region: sent.region, conditions: onOurs(sent) };
  return [{ ...need, resources: [ec2Arn(sent, 'image')], why: 'a deprecation that an AMI was given is removed' }];
}

/** The same request about the same entities, with another type of change. */
function withChanges(sent: Sent, change: { readonly ChangeType: string }): Need[] {
  const changes = (sent.input.ChangeSet ?? []) as readonly { readonly Entity?: unknown }[];
  return needsOf({ ...sent, input: { ChangeSet: changes.map(({ Entity }) => ({ Entity, ...change })) } });
}

/** The same resource as that of the request that creates it. */
function ofImageBuilder(sent: Sent, operations: readonly string[]): Need[] {
  const [created] = needsOf(sent);
  return operations.map((one) => ({
    ...{ action: `imagebuilder:${one}`, region: sent.region, resources: created?.resources ?? ['*'], why: compared },
    ...(one.startsWith('Get') ? { purpose: 'LookAtWhatFollows' } : {}),
  }));
}
