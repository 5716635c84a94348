import { describe, expect, it } from '@jest/globals';
import type { Marketplace } from '../../../src/config/config.js';
import { changeSetName } from '../../../src/identity/change-sets.js';
import {
  findValidation,
  olderVersions,
  othersPublic,
  restrictable,
  versionDifferences,
  versionImage,
  versionState,
} from '../../../src/resources/marketplace/decide.js';
import { addDetails, changeSetRequest, offerOf } from '../../../src/resources/marketplace/requests.js';
import type { ChangeSet, ChangeSetStatus, Offer, Product, Version } from '../../../src/run/product.js';

const entityId = 'prod-1';

const config: Marketplace = {
  entity_id: entityId,
  access_role_arn: 'arn:aws:iam::123456789012:role/marketplace',
  version_title: '1.0',
  release_notes: 'all new\n',
  user_name: 'ec2-user',
  scanning_port: 22,
  os_name: 'OTHERLINUX',
  os_version: '1.0',
  usage_instructions: 'log in',
  recommended_instance_type: 'm5.large',
  security_groups: [
    { from_port: 22, to_port: 22, ip_protocol: 'tcp', ip_ranges: ['0.0.0.0/0'] },
    { from_port: 443, to_port: 443, ip_protocol: 'tcp', ip_ranges: ['192.0.2.0/24', '198.51.100.0/24'] },
  ],
  wait: false,
  update: false,
};

function product(more: Partial<Product> = {}): Product {
  return { entityId, type: 'AmiProduct@1.0', versions: [], changeSets: [], ...more };
}

function version(title: string, createdMs: number, visible = true, more: Partial<Version> = {}): Version {
  const option = { id: `option-${title}`, type: 'AmazonMachineImage', public: visible, offer: offerOf(config) };
  return { title, releaseNotes: 'all new', createdMs, imageIds: ['ami-ours'], options: [option], ...more };
}

function adds(title: string, status: ChangeSetStatus, more: Partial<ChangeSet> = {}, imageId = 'ami-ours'): ChangeSet {
  return changeSet('AddDeliveryOptions', status, addDetails({ ...config, version_title: title }, imageId), {
    name: changeSetName('add', title),
    ...more,
  });
}

function changeSet(type: string, status: ChangeSetStatus, details: object, more: Partial<ChangeSet> = {}): ChangeSet {
  return {
    id: 'set-1',
    name: '',
    status,
    intent: 'APPLY',
    failureCode: undefined,
    failureDescription: undefined,
    changes: [{ type, entityId, details, errors: [] }],
    ...more,
  };
}

describe('the state of a version', () => {
  const cases: [string, Partial<Product>, string, string | undefined][] = [
    ['of an empty product', {}, 'missing', undefined],
    ['of a product with another title', { versions: [version('1.0.1', 1)] }, 'missing', undefined],
    ['that the product shows', { versions: [version('1.0', 1)] }, 'there', undefined],
    ['that was made and is not shown yet', { changeSets: [adds('1.0', 'SUCCEEDED')] }, 'there', 'SUCCEEDED'],
    ['that is being prepared', { changeSets: [adds('1.0', 'PREPARING')] }, 'requested', 'PREPARING'],
    ['that is being applied', { changeSets: [adds('1.0', 'APPLYING')] }, 'requested', 'APPLYING'],
    ['that failed', { changeSets: [adds('1.0', 'FAILED')] }, 'missing', 'FAILED'],
    ['that was cancelled', { changeSets: [adds('1.0', 'CANCELLED')] }, 'missing', 'CANCELLED'],
    ['tried again', { changeSets: [adds('1.0', 'APPLYING'), adds('1.0', 'FAILED')] }, 'requested', 'APPLYING'],
    ['that failed at last', { changeSets: [adds('1.0', 'FAILED'), adds('1.0', 'CANCELLED')] }, 'missing', 'FAILED'],
    [
      'that is only validated',
      { changeSets: [adds('1.0', 'SUCCEEDED', { intent: 'VALIDATE' })] },
      'missing',
      undefined,
    ],
    ['beside another title', { changeSets: [adds('2.0', 'APPLYING')] }, 'missing', undefined],
    ["under another tool's name", { changeSets: [adds('1.0', 'APPLYING', { name: '' })] }, 'requested', 'APPLYING'],
  ];
  it.each(cases)('%s', (_, more, state, status) => {
    const found = versionState(product(more), '1.0');
    expect([found.state, found.changeSet?.status]).toEqual([state, status]);
  });
});

describe('the image of a version', () => {
  const there = (imageIds: string[], set?: ChangeSet) =>
    ({ state: 'there', version: version('1.0', 1, true, { imageIds }), changeSet: set }) as const;
  const made = (imageId: string) => adds('1.0', 'SUCCEEDED', {}, imageId);
  const cases: [string, Parameters<typeof versionImage>[0], string | undefined, string][] = [
    ['as the change set says', there(['ami-copy'], made('ami-ours')), 'ami-ours', 'ours'],
    ['against what the change set says', there(['ami-ours'], made('ami-other')), 'ami-ours', 'other'],
    ['as the product shows', there(['ami-ours']), 'ami-ours', 'ours'],
    ['that the product shows under another id', there(['ami-copy']), 'ami-ours', 'unsure'],
    ['that is not made yet', there(['ami-copy']), undefined, 'other'],
    ['that the product does not tell', there([]), 'ami-ours', 'ours'],
    ['requested', { state: 'requested', changeSet: made('ami-ours') }, 'ami-ours', 'ours'],
    ['requested of another', { state: 'requested', changeSet: made('ami-other') }, 'ami-ours', 'other'],
  ];
  it.each(cases)('%s', (_, state, imageId, whose) => {
    expect(versionImage(state, imageId)).toBe(whose);
  });
});

describe('the differences of a version', () => {
  const shown: Offer = offerOf(config);
  const withOffer = (offer: Partial<Offer>, more: Partial<Version> = {}) =>
    version('1.0', 1, true, {
      options: [{ id: 'option', type: 'AmazonMachineImage', public: true, offer: { ...shown, ...offer } }],
      ...more,
    });
  const cases: [string, Version, Partial<Marketplace>, object | undefined][] = [
    ['none, but for the space that YAML adds', withOffer({}), {}, undefined],
    ['none in another order', withOffer({ SecurityGroups: shown.SecurityGroups?.toReversed() }), {}, undefined],
    [
      'none for what the config does not give',
      withOffer({ AccessEndpointUrl: { Port: 1, Protocol: 'http' } }),
      {},
      undefined,
    ],
    ['release notes', withOffer({}, { releaseNotes: 'old' }), {}, { release_notes: 'all new\n' }],
    ['usage instructions', withOffer({ UsageInstructions: 'old' }), {}, { usage_instructions: 'log in' }],
    [
      'instance type',
      withOffer({ RecommendedInstanceType: 't3.micro' }),
      {},
      { recommended_instance_type: 'm5.large' },
    ],
    [
      'endpoint',
      withOffer({ AccessEndpointUrl: { Port: 80, Protocol: 'http' } }),
      { access_endpoint_url: { port: 443, protocol: 'https', relative_path: 'admin' } },
      { access_endpoint_url: { Port: 443, Protocol: 'https', RelativePath: 'admin' } },
    ],
    ['security groups', withOffer({ SecurityGroups: [] }), {}, { security_groups: shown.SecurityGroups }],
  ];
  it.each(cases)('%s', (_, there, more, to) => {
    expect(versionDifferences(there, { ...config, ...more })?.to).toEqual(to);
  });
});

describe('the versions before one', () => {
  const four = [version('1.0', 1), version('1.1', 2), version('1.2', 3), version('2.0', 4)];
  const cases: [string, Partial<Product>, string, number, string[][]][] = [
    ['all of them', { versions: four }, '2.0', 0, [['1.2', '1.1', '1.0']]],
    ['without the newest', { versions: four }, '2.0', 2, [['1.0']]],
    ['none when all are kept', { versions: four }, '2.0', 3, []],
    ['never newer ones', { versions: four }, '1.1', 0, [['1.0']]],
    ['all for a version that is only planned', { versions: four }, '3.0', 2, [['1.1', '1.0']]],
    ['restricted ones neither count nor go', { versions: [version('1.0', 1), version('1.1', 2, false)] }, '2.0', 1, []],
    [
      'none that is being restricted',
      {
        versions: four,
        changeSets: [changeSet('RestrictDeliveryOptions', 'APPLYING', { DeliveryOptionIds: ['option-1.0'] })],
      },
      '2.0',
      1,
      [['1.1']],
    ],
  ];
  it.each(cases)('%s', (_, more, title, keep, titles) => {
    expect(olderVersions(product(more), title, keep, new Set()).map((batch) => batch.titles)).toEqual(titles);
  });

  it('go in batches of fifty delivery options', () => {
    const versions = Array.from({ length: 120 }, (_, index) => version(`0.${index}`, index));
    const batches = olderVersions(product({ versions }), '1.0', 0, new Set());
    expect(batches.map(({ optionIds }) => optionIds.length)).toEqual([50, 50, 20]);
  });

  it('leave what is restricted meanwhile', () => {
    const now = product({ versions: [version('1.0', 1, false), version('1.1', 2)] });
    expect(restrictable(now, ['option-1.0', 'option-1.1'])).toEqual(['option-1.1']);
    expect(othersPublic(now, ['1.1'])).toBe(false);
    expect(othersPublic(now, ['2.0'])).toBe(true);
  });
});

describe('a validation', () => {
  const details = addDetails(config, 'ami-ours');
  const validation = (status: ChangeSetStatus, more = details) =>
    product({ changeSets: [changeSet('AddDeliveryOptions', status, more, { intent: 'VALIDATE' })] });
  const cases: [string, Product, boolean][] = [
    ['under way is waited for', validation('PREPARING'), true],
    ['that succeeded counts', validation('SUCCEEDED'), true],
    ['that failed does not count', validation('FAILED'), false],
    ['of other details does not count', validation('SUCCEEDED', addDetails(config, 'ami-other')), false],
    ['that is an application is none', product({ changeSets: [adds('1.0', 'APPLYING')] }), false],
  ];
  it.each(cases)('%s', (_, there, counts) => {
    expect(findValidation(there, '1.0', details) !== undefined).toBe(counts);
  });
});

describe('a change set', () => {
  it('has a token that stays the same until it has ended or asks for something else', () => {
    const token = (there: Product, imageId = 'ami-ours') =>
      changeSetRequest(there, 'add', '1.0', addDetails(config, imageId)).ClientRequestToken;
    const first = token(product());
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(token(product({ changeSets: [adds('1.0', 'APPLYING')] }))).toBe(first);
    expect(token(product({ changeSets: [adds('1.0', 'FAILED')] }))).not.toBe(first);
    expect(token(product(), 'ami-other')).not.toBe(first);
  });

  const names: [Parameters<typeof changeSetName>[0], string, string][] = [
    ['add', '1.0', 'New version request for 1.0'],
    ['add', 'My OS (1.0), "new" + ä', 'New version request for My OS 1.0 new + '],
    ['validate', '1.0', 'Validation of new version 1.0'],
    ['update', 'a:b=c@d-e_f', 'Update of version a:b=c@d-e_f'],
    ['restrict', 'x'.repeat(64), `Restriction of versions before ${'x'.repeat(64)}`],
  ];
  it.each(names)('to %s %s is called %s', (kind, title, name) => {
    expect(changeSetName(kind, title)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(100);
  });
});
