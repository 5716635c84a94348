import type { PutParameterCommandInput } from '@aws-sdk/client-ssm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parameters } from '../support/aws.js';
import { outcome, refusal } from '../support/ec2-fixtures.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('parameters', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await createWorld({ accounts: [{}, {}], start: '2026-01-01T00:00:00Z' });
  });
  afterEach(() => world.destroy());
  const ssm = (region = 'eu-west-1', accountIndex = 0) => parameters(world, region, world.accounts[accountIndex]);
  const put = (change: Partial<PutParameterCommandInput> = {}) =>
    ssm().putParameter({ Name: '/my-os/latest', Value: 'one', Type: 'String', ...change });

  it('keeps every version', async () => {
    expect(await put({ Description: 'words' })).toMatchObject({ Version: 1, Tier: 'Standard' });
    await world.advance(60);
    expect(await put({ Value: 'two', Overwrite: true })).toMatchObject({ Version: 2 });
    const { Parameter: parameter } = await ssm().getParameter({ Name: '/my-os/latest' });
    expect(parameter).toEqual({
      Name: '/my-os/latest',
      Type: 'String',
      Value: 'two',
      Version: 2,
      LastModifiedDate: new Date('2026-01-01T00:01:00Z'),
      ARN: `arn:aws:ssm:eu-west-1:${world.account.id}:parameter/my-os/latest`,
      DataType: 'text',
    });
    const first = await ssm().getParameterHistory({ Name: '/my-os/latest', MaxResults: 1 });
    const second = await ssm().getParameterHistory({
      Name: '/my-os/latest',
      MaxResults: 1,
      NextToken: first.NextToken,
    });
    expect([first, second].map(({ Parameters: page }) => page?.[0])).toMatchObject([
      { Version: 1, Value: 'one', Description: 'words', Tier: 'Standard', DataType: 'text' },
      { Version: 2, Value: 'two', Description: 'words' },
    ]);
    expect(second.NextToken).toBeUndefined();
    expect((await ssm().getParameter({ Name: '/my-os/latest:1' })).Parameter).toMatchObject({
      Value: 'one',
      Selector: ':1',
    });
    const byArn = await ssm().getParameter({ Name: parameter?.ARN ?? '' });
    expect(byArn.Parameter?.Value).toBe('two');
    expect(await outcome(ssm().getParameter({ Name: '/my-os/latest:3' }))).toBe('ParameterVersionNotFound');
  });

  it('belongs to one account in one region', async () => {
    await put();
    expect(await outcome(ssm('eu-west-2').getParameter({ Name: '/my-os/latest' }))).toBe('ParameterNotFound');
    expect(await outcome(ssm('eu-west-1', 1).getParameter({ Name: '/my-os/latest' }))).toBe('ParameterNotFound');
  });

  it('overwrites only when told to, and never with tags', async () => {
    await put({ Tags: [{ Key: 'a', Value: '1' }] });
    expect(await outcome(put({ Value: 'two' }))).toBe('ParameterAlreadyExists');
    expect(await refusal(put({ Overwrite: true, Tags: [{ Key: 'a', Value: '2' }] }))).toMatch(
      /^ValidationException: .*tags and overwrite can't be used together/,
    );
    const resource = { ResourceType: 'Parameter' as const, ResourceId: '/my-os/latest' };
    await ssm().addTagsToResource({ ...resource, Tags: [{ Key: 'b', Value: '2' }] });
    await ssm().removeTagsFromResource({ ...resource, TagKeys: ['a'] });
    expect((await ssm().listTagsForResource(resource)).TagList).toEqual([{ Key: 'b', Value: '2' }]);
    const unknown = ssm().listTagsForResource({ ...resource, ResourceId: '/other' });
    expect(await outcome(unknown)).toBe('InvalidResourceId');
    const tags = Array.from({ length: 51 }, (_, index) => ({ Key: `t${index}`, Value: '' }));
    expect(await outcome(ssm().addTagsToResource({ ...resource, Tags: tags }))).toBe('TooManyTagsError');
  });

  it.each<[string, Partial<PutParameterCommandInput>, string]>([
    ['no type', { Type: undefined }, 'ValidationException'],
    ['an empty value', { Value: '' }, 'ValidationException'],
    ['another parameter as value', { Value: '{{ssm:other}}' }, 'ValidationException'],
    ['more than 4 KB', { Value: 'x'.repeat(4097) }, 'ValidationException'],
    ['another data type', { DataType: 'aws:ec2:snapshot' }, 'ValidationException'],
    ['an image in a list', { DataType: 'aws:ec2:image', Type: 'StringList' }, 'ValidationException'],
    ['a key without a secret', { KeyId: 'alias/mine' }, 'ValidationException'],
    ['a value against its pattern', { AllowedPattern: 'ami-.*' }, 'ParameterPatternMismatchException'],
    ['a space', { Name: 'my os' }, 'ValidationException'],
    ['levels without a leading slash', { Name: 'my/os' }, 'ValidationException'],
    ['an empty level', { Name: '/my//os' }, 'ValidationException'],
    ['a reserved word', { Name: 'AWS-my-os' }, 'ValidationException'],
    ['a reserved path', { Name: '/aws/service/my-os' }, 'AccessDeniedException'],
    ['another reserved path', { Name: '/ssm/my-os' }, 'ValidationException'],
    ['sixteen levels', { Name: '/a'.repeat(16) }, 'HierarchyLevelLimitExceededException'],
    ['an ARN that is too long', { Name: 'n'.repeat(1000) }, 'ValidationException'],
    ['an unknown tier', { Tier: 'Free' as 'Standard' }, 'ValidationException'],
  ])('refuses %s', async (_what, change, code) => {
    expect(await outcome(put(change))).toBe(code);
    expect(await outcome(ssm().getParameter({ Name: change.Name ?? '/my-os/latest' }))).toBe('ParameterNotFound');
  });

  it('takes a word that only begins like a reserved one as a level', async () => {
    expect(await outcome(put({ Name: '/aws-images/latest' }))).toBe('ok');
    expect(await outcome(put({ Name: '/a'.repeat(15) }))).toBe('ok');
  });

  it('knows the tiers', async () => {
    const large = 'x'.repeat(5000);
    expect(await put({ Value: large, Tier: 'Intelligent-Tiering' })).toMatchObject({ Tier: 'Advanced' });
    expect(await outcome(put({ Tier: 'Standard', Overwrite: true }))).toBe('ValidationException');
    expect(await put({ Overwrite: true })).toMatchObject({ Tier: 'Advanced', Version: 2 });
    expect(await outcome(put({ Type: 'StringList', Overwrite: true }))).toBe('HierarchyTypeMismatchException');
    await world.settings({ ssm: { standardParameters: 1 } });
    await put({ Name: 'first' });
    expect(await outcome(put({ Name: 'second' }))).toBe('ParameterLimitExceeded');
  });

  it('keeps a hundred versions, and labelled ones longer', async () => {
    await put();
    await ssm().labelParameterVersion({ Name: '/my-os/latest', ParameterVersion: 1, Labels: ['stable', '1st'] });
    expect((await ssm().getParameter({ Name: '/my-os/latest:stable' })).Parameter?.Version).toBe(1);
    for (let version = 2; version <= 100; version += 1) await put({ Overwrite: true });
    expect(await outcome(put({ Overwrite: true }))).toBe('ParameterMaxVersionLimitExceeded');
    const moved = await ssm().labelParameterVersion({ Name: '/my-os/latest', Labels: ['stable', 'aws-x'] });
    expect(moved).toMatchObject({ ParameterVersion: 100, InvalidLabels: ['aws-x'] });
    expect(await put({ Overwrite: true })).toMatchObject({ Version: 101 });
    expect(await outcome(ssm().getParameter({ Name: '/my-os/latest:1' }))).toBe('ParameterVersionNotFound');
  });

  it('hides secrets from those who do not ask', async () => {
    await put({ Type: 'SecureString', Value: 'hush' });
    expect((await ssm().getParameter({ Name: '/my-os/latest' })).Parameter?.Value).not.toContain('hush');
    const asked = await ssm().getParameter({ Name: '/my-os/latest', WithDecryption: true });
    expect(asked.Parameter?.Value).toBe('hush');
  });

  it('lists by name, path and tag', async () => {
    for (const Name of ['/my-os/1.0/x86', '/my-os/1.0/arm', '/my-os/latest', '/other', 'plain']) await put({ Name });
    await ssm().addTagsToResource({
      ResourceType: 'Parameter',
      ResourceId: 'plain',
      Tags: [{ Key: 'by', Value: 'us' }],
    });
    const byPath = async (input: object) =>
      (await ssm().getParametersByPath({ Path: '/my-os', ...input })).Parameters?.map(({ Name }) => Name);
    expect(await byPath({})).toEqual(['/my-os/latest']);
    expect(await byPath({ Recursive: true })).toEqual(['/my-os/1.0/arm', '/my-os/1.0/x86', '/my-os/latest']);
    expect(await byPath({ Path: '/' })).toEqual(['/other', 'plain']);
    expect(await outcome(byPath({ Path: 'my-os' }))).toBe('ValidationException');
    expect(await outcome(byPath({ MaxResults: 11 }))).toBe('ValidationException');
    const described = async (...ParameterFilters: { Key: string; Option?: string; Values?: string[] }[]) =>
      (await ssm().describeParameters({ ParameterFilters })).Parameters?.map(({ Name }) => Name);
    expect(await described({ Key: 'Name', Option: 'BeginsWith', Values: ['/my-os/1.0'] })).toHaveLength(2);
    expect(await described({ Key: 'Name', Option: 'Contains', Values: ['latest'] })).toEqual(['/my-os/latest']);
    expect(await described({ Key: 'Path', Option: 'Recursive', Values: ['/my-os'] })).toHaveLength(3);
    expect(await described({ Key: 'tag:by', Values: ['us'] })).toEqual(['plain']);
    expect(await outcome(described({ Key: 'Label', Values: ['x'] }))).toBe('InvalidFilterKey');
    expect(await outcome(described({ Key: 'Type', Option: 'Contains', Values: ['x'] }))).toBe('InvalidFilterOption');
    const { Parameters: named, InvalidParameters: invalid } = await ssm().getParameters({
      Names: ['plain', '/none', '/other:1'],
    });
    expect(named?.map(({ Name }) => Name)).toEqual(['plain', '/other']);
    expect(invalid).toEqual(['/none']);
    expect(await outcome(ssm().getParameters({ Names: Array.from({ length: 11 }, (_, i) => `p${i}`) }))).toBe(
      'ValidationException',
    );
  });

  it('may begin a list with an empty page', async () => {
    await put();
    await world.settings({ ssm: { emptyPages: true } });
    const first = await ssm().describeParameters({});
    expect(first.Parameters).toEqual([]);
    const second = await ssm().describeParameters({ NextToken: first.NextToken });
    expect(second.Parameters).toHaveLength(1);
    expect(await outcome(ssm().describeParameters({ NextToken: 'AAAA' }))).toBe('InvalidNextToken');
  });

  it('forgets what is deleted', async () => {
    await put();
    await put({ Name: 'plain' });
    await ssm().deleteParameter({ Name: '/my-os/latest' });
    expect(await outcome(ssm().deleteParameter({ Name: '/my-os/latest' }))).toBe('ParameterNotFound');
    expect(await ssm().deleteParameters({ Names: ['plain', '/none'] })).toMatchObject({
      DeletedParameters: ['plain'],
      InvalidParameters: ['/none'],
    });
    expect(await put()).toMatchObject({ Version: 1 });
  });

  it('lets reads lag behind', async () => {
    await world.settings({ consistencyLagSeconds: 10 });
    await put();
    expect(await outcome(ssm().getParameter({ Name: '/my-os/latest' }))).toBe('ParameterNotFound');
    expect(await outcome(put())).toBe('ParameterAlreadyExists');
    await world.advance(10);
    expect((await ssm().getParameter({ Name: '/my-os/latest' })).Parameter?.Value).toBe('one');
    await put({ Value: 'two', Overwrite: true });
    expect((await ssm().getParameter({ Name: '/my-os/latest' })).Parameter?.Value).toBe('one');
  });
});
