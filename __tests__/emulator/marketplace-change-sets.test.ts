import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ec2, outcome, refusal } from '../support/ec2-fixtures.js';
import { imageIn } from '../support/image-fixtures.js';
import {
  catalog,
  changeOf,
  describeProduct,
  product,
  seedProduct,
  start,
  statusOf,
  versionDetails,
} from '../support/marketplace-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

const Catalog = 'AWSMarketplace';

describe('change sets of an AMI product', () => {
  let world: TestWorld;
  let imageId: string;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}], start: '2026-01-01T00:00:00Z' });
    imageId = await imageIn(world, 'us-east-1');
    await seedProduct(world);
  });
  afterEach(() => world.destroy());
  const add = (change: Parameters<typeof versionDetails>[2] = {}, input: object = {}) =>
    start(world, 'AddDeliveryOptions', versionDetails(world, imageId, change), input);
  const finish = () => world.advance(3660);
  /** The id of the delivery option of the version with that title. */
  const optionOf = async (title: string): Promise<string> => {
    const { document } = await describeProduct(world);
    const version = document.Versions.find((one: { VersionTitle: string }) => one.VersionTitle === title);
    return version.DeliveryOptions[0].Id;
  };

  it('add a version, an hour later', async () => {
    const id = await add({}, { ChangeSetName: 'My OS 1.0', ChangeSetTags: [{ Key: 'by', Value: 'us' }] });
    expect(id).toMatch(/^[a-z0-9]{25}$/);
    expect(await statusOf(world, id)).toBe('PREPARING');
    await world.advance(60);
    expect(await statusOf(world, id)).toBe('APPLYING');
    expect(await describeProduct(world)).toMatchObject({ identifier: `${product}@1`, document: { Versions: [] } });
    await world.advance(3600);
    const ended = await catalog(world).describeChangeSet({ Catalog, ChangeSetId: id });
    expect(ended).toMatchObject({
      ChangeSetName: 'My OS 1.0',
      Intent: 'APPLY',
      Status: 'SUCCEEDED',
      StartTime: '2026-01-01T00:01:05Z',
      EndTime: '2026-01-01T01:02:05Z',
      ChangeSet: [{ ChangeType: 'AddDeliveryOptions', Entity: { Identifier: `${product}@2` }, ErrorDetailList: [] }],
    });
    expect(JSON.parse(ended.ChangeSet?.[0]?.Details ?? '')).toEqual(ended.ChangeSet?.[0]?.DetailsDocument);
    const { identifier, document } = await describeProduct(world);
    expect(identifier).toBe(`${product}@2`);
    const [version] = document.Versions;
    expect(version).toMatchObject({
      VersionTitle: '1.0',
      ReleaseNotes: 'all new',
      CreationDate: '2026-01-01T01:02:05Z',
      Sources: [
        {
          Type: 'AmazonMachineImage',
          Image: imageId,
          Architecture: 'x86_64',
          VirtualizationType: 'hvm',
          OperatingSystem: { Name: 'OTHERLINUX', Version: '1.0', Username: 'ec2-user', ScanningPort: 2222 },
        },
      ],
      DeliveryOptions: [
        {
          Type: 'AmazonMachineImage',
          SourceId: version.Sources[0].Id,
          Visibility: 'Public',
          Instructions: {
            Usage: 'log in',
            Access: { Type: 'Link', Port: 443, Protocol: 'https', RelativePath: 'admin' },
          },
          Recommendations: {
            InstanceType: 'm5.large',
            SecurityGroups: [{ Protocol: 'tcp', FromPort: 22, ToPort: 22, CidrIps: ['0.0.0.0/0'] }],
          },
        },
      ],
    });
    const ResourceArn = ended.ChangeSetArn ?? '';
    await catalog(world).tagResource({ ResourceArn, Tags: [{ Key: 'more', Value: '1' }] });
    await catalog(world).untagResource({ ResourceArn, TagKeys: ['by'] });
    expect((await catalog(world).listTagsForResource({ ResourceArn })).Tags).toEqual([{ Key: 'more', Value: '1' }]);
  });

  it('take details as text too, but only one of both', async () => {
    const details = versionDetails(world, imageId);
    const { DetailsDocument: document, ...change } = changeOf('AddDeliveryOptions', details);
    const send = (one: object) => catalog(world).startChangeSet({ Catalog, ChangeSet: [{ ...change, ...one }] });
    const both = { Details: JSON.stringify(details), DetailsDocument: document };
    expect(await refusal(send(both))).toMatch(/^ValidationException: .*exactly one/);
    expect(await refusal(send({}))).toMatch(/^ValidationException: .*exactly one/);
    expect(await outcome(send({ Details: '{"a": }' }))).toBe('ValidationException');
    expect(await outcome(send({ Details: `{"a": "${'x'.repeat(16_384)}"}` }))).toBe('ValidationException');
    expect(await outcome(send({ Details: JSON.stringify(details), ChangeName: 'AddVersion' }))).toBe('ok');
  });

  const rules: [string, NonNullable<Parameters<typeof versionDetails>[2]>, RegExp][] = [
    ['a title of 65 characters', { version: { VersionTitle: 'x'.repeat(65) } }, /VersionTitle/],
    ['no release notes', { version: { ReleaseNotes: '' } }, /ReleaseNotes/],
    ['a malformed image id', { source: { AmiId: 'ami-123' } }, /AmiId/],
    ['a role that is none', { source: { AccessRoleArn: 'marketplace' } }, /AccessRoleArn/],
    ["another partition's role", { source: { AccessRoleArn: 'arn:aws-cn:iam::111122223333:role/x' } }, /AccessRoleArn/],
    ['a user name with a dot', { source: { UserName: 'ec2.user' } }, /UserName/],
    ['a scanning port of 0', { source: { ScanningPort: 0 } }, /ScanningPort/],
    ['a scanning port as text', { source: { ScanningPort: '22' } }, /ScanningPort/],
    ['a scanning port outside its source', { ami: { ScanningPort: 22 } }, /ScanningPort: is not known/],
    ['no operating system', { source: { OperatingSystemName: undefined } }, /OperatingSystemName: is required/],
    ['a flex instance type', { ami: { RecommendedInstanceType: 'm7i-flex.large' } }, /RecommendedInstanceType/],
    ['a metal instance type', { ami: { RecommendedInstanceType: 'c7gd.metal-24xl' } }, /RecommendedInstanceType/],
    [
      'a path from the root',
      { ami: { AccessEndpointUrl: { Port: 1, Protocol: 'http', RelativePath: '/' } } },
      /RelativePath/,
    ],
    ['no security groups', { ami: { SecurityGroups: [] } }, /SecurityGroups/],
    [
      'ICMP',
      { ami: { SecurityGroups: [{ FromPort: 0, ToPort: 0, IpProtocol: 'icmp', IpRanges: ['0.0.0.0/0'] }] } },
      /IpProtocol/,
    ],
    [
      'six address ranges',
      { ami: { SecurityGroups: [{ FromPort: 1, ToPort: 1, IpProtocol: 'tcp', IpRanges: Array(6).fill('::/0') }] } },
      /IpRanges/,
    ],
    ['26 security groups', { ami: { SecurityGroups: Array(26).fill({}) } }, /SecurityGroups/],
  ];
  it.each(rules)('refuse %s at once', async (_what, change, message) => {
    const answer = await refusal(add(change));
    expect(answer).toMatch(/^ValidationException: ChangeSet\[0\]\.Details\./);
    expect(answer).toMatch(message);
    expect((await catalog(world).listChangeSets({ Catalog })).ChangeSetSummaryList).toEqual([]);
  });

  it('say which field is wrong, with status 422', async () => {
    const error = await add({ source: { AmiId: 'ami-123' } }).catch((refused: unknown) => refused);
    expect(error).toMatchObject({
      $metadata: { httpStatusCode: 422 },
      ValidationExceptionFieldList: [
        { EntityId: product, ChangeType: 'AddDeliveryOptions', Field: expect.stringContaining('AmiSource.AmiId') },
      ],
    });
  });

  it('hold one delivery option, and each change type once per entity', async () => {
    const details = versionDetails(world, imageId);
    const two = { ...details, DeliveryOptions: [...details.DeliveryOptions, ...details.DeliveryOptions] };
    expect(await refusal(start(world, 'AddDeliveryOptions', two))).toMatch(/DeliveryOptions: must have 1 items/);
    const ChangeSet = [changeOf('AddDeliveryOptions', details), changeOf('AddDeliveryOptions', details)];
    expect(await refusal(catalog(world).startChangeSet({ Catalog, ChangeSet }))).toMatch(/more than once/);
    const many = Array.from({ length: 21 }, () => changeOf('AddDeliveryOptions', details));
    expect(await outcome(catalog(world).startChangeSet({ Catalog, ChangeSet: many }))).toBe('ValidationException');
  });

  it('need an entity of the caller, of the right type and revision, in the one catalog of us-east-1', async () => {
    const change = changeOf('AddDeliveryOptions', versionDetails(world, imageId));
    const send = (Entity: object, input: object = {}, client = catalog(world)) =>
      outcome(
        client.startChangeSet({
          Catalog,
          ChangeSet: [{ ...change, Entity: { Type: 'AmiProduct@1.0', ...Entity } }],
          ...input,
        }),
      );
    expect(await send({ Identifier: 'prod-other' })).toBe('ResourceNotFoundException');
    expect(await send({ Identifier: product }, {}, catalog(world, 1))).toBe('ResourceNotFoundException');
    expect(await send({ Identifier: product, Type: 'ContainerProduct@1.0' })).toBe('ValidationException');
    expect(await send({ Identifier: `${product}@7` })).toBe('ValidationException');
    expect(await send({ Identifier: product }, { Catalog: 'Other' })).toBe('ValidationException');
    expect(await send({ Identifier: product }, {}, catalog(world, 0, 'eu-west-1'))).toBe('InvalidSignatureException');
    expect(await send({ Identifier: product }, { ChangeSetName: 'My OS (1.0)' })).toBe('ValidationException');
    expect(await outcome(start(world, 'Release', {}))).toBe('ValidationException');
    expect(await send({ Identifier: `${product}@1` })).toBe('ok');
  });

  it('lock their product until they end', async () => {
    const first = await add();
    const error = await add({ version: { VersionTitle: '2.0' } }).catch((refused: unknown) => refused);
    expect(error).toMatchObject({
      name: 'ResourceInUseException',
      message: `Requested change set has entities locked by change sets - entity: '${product}' change sets: ${first}.`,
      $metadata: { httpStatusCode: 423 },
    });
    await finish();
    expect(await statusOf(world, first)).toBe('SUCCEEDED');
    expect(await outcome(add({ version: { VersionTitle: '2.0' } }))).toBe('ok');
  });

  it('answer a repeated token with the first change set', async () => {
    const input = { ClientRequestToken: 'token' };
    const first = await add({}, input);
    expect(await add({}, input)).toBe(first);
    await finish();
    expect(await add({}, input)).toBe(first);
    expect(await outcome(add({ version: { VersionTitle: '2.0' } }, input))).toBe('ValidationException');
  });

  it('can be tried', async () => {
    const id = await add({}, { Intent: 'VALIDATE' });
    expect(await outcome(add())).toBe('ResourceInUseException');
    await world.advance(60);
    expect(await statusOf(world, id)).toBe('SUCCEEDED');
    expect((await describeProduct(world)).identifier).toBe(`${product}@1`);
    await world.settings({ marketplace: { validateLocksEntities: false } });
    await add({}, { Intent: 'VALIDATE' });
    await add();
    await finish();
    const restrict = { DeliveryOptionIds: [await optionOf('1.0')] };
    const tried = start(world, 'RestrictDeliveryOptions', restrict, { Intent: 'VALIDATE' });
    expect(await outcome(tried)).toBe('ValidationException');
  });

  it('fail later when they cannot be made', async () => {
    await add();
    await finish();
    const eu = await imageIn(world, 'eu-west-1');
    const role = `arn:aws:iam::${world.account.id}:role/marketplace`;
    const failure = async (change: NonNullable<Parameters<typeof versionDetails>[2]>) => {
      const id = await add({ version: { VersionTitle: '2.0' }, ...change });
      await world.advance(60);
      return statusOf(world, id);
    };
    expect(await failure({ version: {} })).toBe('FAILED DUPLICATE_VERSION_TITLE');
    expect(await failure({ source: { AmiId: eu } })).toBe('FAILED INVALID_AMI');
    expect(await failure({ source: { AccessRoleArn: 'arn:aws:iam::111122223333:role/x' } })).toBe(
      'FAILED INVALID_ACCESS_ROLE',
    );
    await world.settings({ marketplace: { unusableAccessRoles: [role] } });
    expect(await failure({})).toBe('FAILED INVALID_ACCESS_ROLE');
    await world.settings({ marketplace: { unusableAccessRoles: [] } });
    await ec2(world, 'us-east-1').deregisterImage({ ImageId: imageId });
    expect(await failure({})).toBe('FAILED INVALID_AMI');
    expect((await describeProduct(world)).identifier).toBe(`${product}@2`);
  });

  it('fail as the world is set to, with a link for a message', async () => {
    const failure = {
      errorCode: 'SCAN_FAILED',
      errorMessage: 'https://example.com/report.json',
      failureCode: 'SERVER_FAULT',
    };
    await world.settings({ marketplace: { failure } });
    const id = await add();
    await world.advance(60);
    expect(await statusOf(world, id)).toBe('APPLYING');
    await world.advance(3600);
    expect(await catalog(world).describeChangeSet({ Catalog, ChangeSetId: id })).toMatchObject({
      Status: 'FAILED',
      FailureCode: 'SERVER_FAULT',
      FailureDescription: expect.any(String),
      ChangeSet: [{ ErrorDetailList: [{ ErrorCode: 'SCAN_FAILED', ErrorMessage: 'https://example.com/report.json' }] }],
    });
    expect((await describeProduct(world)).document.Versions).toEqual([]);
  });

  it('can be cancelled while they are prepared', async () => {
    const cancel = (ChangeSetId: string) => catalog(world).cancelChangeSet({ Catalog, ChangeSetId });
    const first = await add();
    await cancel(first);
    expect(await statusOf(world, first)).toBe('CANCELLED');
    const second = await add();
    await world.advance(60);
    expect(await outcome(cancel(second))).toBe('ResourceInUseException');
    await world.advance(3600);
    expect(await outcome(cancel(second))).toBe('ValidationException');
    expect(await outcome(cancel('none'))).toBe('ResourceNotFoundException');
    expect((await describeProduct(world)).document.Versions).toHaveLength(1);
  });

  it('update and restrict what is there', async () => {
    for (const VersionTitle of ['1.0', '2.0']) {
      await add({ version: { VersionTitle } });
      await finish();
    }
    const [old, recent] = [await optionOf('1.0'), await optionOf('2.0')];
    await start(world, 'UpdateDeliveryOptions', {
      Version: { ReleaseNotes: 'old' },
      DeliveryOptions: [
        { Id: old, Details: { AmiDeliveryOptionDetails: { RecommendedInstanceType: 'm7i-flex.large' } } },
      ],
    });
    await finish();
    const { document } = await describeProduct(world);
    expect(document.Versions[0]).toMatchObject({
      ReleaseNotes: 'old',
      DeliveryOptions: [{ Instructions: { Usage: 'log in' }, Recommendations: { InstanceType: 'm7i-flex.large' } }],
    });
    expect(document.Versions[1].ReleaseNotes).toBe('all new');
    await start(world, 'RestrictDeliveryOptions', { DeliveryOptionIds: [old] });
    await finish();
    const restricted = await describeProduct(world);
    expect(restricted.identifier).toBe(`${product}@5`);
    expect(
      restricted.document.Versions.map((version: { DeliveryOptions: { Visibility: string }[] }) =>
        version.DeliveryOptions.map(({ Visibility }) => Visibility),
      ),
    ).toEqual([['Restricted'], ['Public']]);
    const last = await start(world, 'RestrictDeliveryOptions', { DeliveryOptionIds: [recent] });
    await world.advance(60);
    expect(await statusOf(world, last)).toBe('FAILED LAST_PUBLIC_DELIVERY_OPTION');
    const unknown = await start(world, 'UpdateDeliveryOptions', {
      DeliveryOptions: [{ Id: '00000000-0000-4000-8000-000000000000' }],
    });
    await world.advance(60);
    expect(await statusOf(world, unknown)).toBe('FAILED DELIVERY_OPTION_NOT_FOUND');
    expect(await outcome(start(world, 'RestrictDeliveryOptions', { DeliveryOptionIds: ['x'] }))).toBe(
      'ValidationException',
    );
  });

  it('are listed newest first, by pages and filters', async () => {
    const ids: string[] = [];
    for (const title of ['1.0', '2.0', '3.0']) {
      ids.push(await add({ version: { VersionTitle: title } }, { ChangeSetName: `My OS ${title}` }));
      if (title !== '3.0') await finish();
    }
    const list = async (input: object = {}) => {
      const answer = await catalog(world).listChangeSets({ Catalog, ...input });
      return { ids: answer.ChangeSetSummaryList?.map(({ ChangeSetId: id }) => id), token: answer.NextToken };
    };
    expect((await list()).ids).toEqual([...ids].reverse());
    expect((await list({ Sort: { SortBy: 'StartTime', SortOrder: 'ASCENDING' } })).ids).toEqual(ids);
    const first = await list({ MaxResults: 2 });
    expect(first.ids).toEqual([ids[2], ids[1]]);
    expect((await list({ MaxResults: 2, NextToken: first.token })).ids).toEqual([ids[0]]);
    const filtered = async (Name: string, ...ValueList: string[]) =>
      (await list({ FilterList: [{ Name, ValueList }] })).ids;
    expect(await filtered('Status', 'PREPARING', 'APPLYING')).toEqual([ids[2]]);
    expect(await filtered('ChangeSetName', 'My OS 2.0')).toEqual([ids[1]]);
    expect(await filtered('EntityId', product)).toHaveLength(3);
    expect(await filtered('EntityId', 'prod-other')).toEqual([]);
    expect(await filtered('AfterStartTime', '2026-01-01T00:30:00Z')).toEqual([ids[2], ids[1]]);
    expect(await filtered('BeforeEndTime', '2026-01-01T01:30:00Z')).toEqual([ids[0]]);
    expect(await outcome(filtered('Mood', 'good'))).toBe('ValidationException');
    expect(await outcome(list({ MaxResults: 21 }))).toBe('ValidationException');
    await world.advance(61 * 24 * 3600);
    expect((await list()).ids).toEqual([]);
  });
});
