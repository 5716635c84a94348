import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { ec2, parameters, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { imageIn } from '../support/image-fixtures.js';
import { openWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'];
let world: TestWorld;
let workspace: Workspace;
let close: () => Promise<void>;

function config(image: string, top = ''): string {
  return `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
${top}
images:
  my-os-1:
    boot_mode: uefi
    regions: [${regions.join(', ')}]
${image}
`;
}

beforeEach(async () => {
  ({ world, workspace, close } = await openWorld({ accounts: [{}, {}] }));
});

afterEach(() => close());

async function run(command: string, image: string, top = ''): Promise<ActionResult> {
  await workspace.write('image.yaml', config(image, top));
  return workspace.run(command);
}

async function succeed(command: string, image: string, top = ''): Promise<ActionResult> {
  const result = await run(command, image, top);
  expectSuccess(result);
  return result;
}

function messages(result: ActionResult): string[] {
  return result.manifest.failures.map(({ message }) => message);
}

describe('SNS', () => {
  async function createTopic(region: string, name = 'releases'): Promise<string> {
    return (await topics(world, region).createTopic({ Name: name })).TopicArn ?? '';
  }

  async function memories(region: string): Promise<string[]> {
    const { Images = [] } = await ec2(world, region).describeImages({ Owners: ['self'] });
    const tags = Images.flatMap((image) => image.Tags ?? []);
    return tags.flatMap(({ Key = '', Value = '' }) => (Key.startsWith('ami-publish:sns:') ? [Value] : []));
  }

  const notification = (text = 'my-os 1 is out', where = 'us-east-1'): string => `
    sns: [{releases: {subject: my-os 1, message: {default: ${text}, email: "Dear all, ${text}"}, regions: [${where}]}}]
`;

  it('tells a topic in every region that is listed, by protocol, and never again', async () => {
    const arns = await Promise.all(regions.map((region) => createTopic(region)));
    await succeed('publish', notification('out', regions.join(', ')));
    const sent = await world.messages();
    expect(sent.map(({ topicArn }) => topicArn).toSorted()).toEqual(arns.toSorted());
    for (const message of sent) {
      expect(message).toMatchObject({ subject: 'my-os 1', messageStructure: 'json' });
      expect(JSON.parse(message.message)).toEqual({ default: 'out', email: 'Dear all, out' });
    }
    await succeed('publish', notification('out', regions.join(', ')));
    expect(await world.messages()).toHaveLength(2);
  });

  it('tells another text, and the same one of a topic only once', async () => {
    await createTopic('us-east-1');
    await succeed('publish', notification('first'));
    await succeed('publish', notification('second'));
    expect((await world.messages()).map(({ message }) => JSON.parse(message).default)).toEqual(['first', 'second']);
    const twice = `{releases: {subject: my-os, message: {default: again}, regions: [us-east-1]}}`;
    await succeed('publish', `    sns: [${twice}, ${twice}]`);
    expect(await world.messages()).toHaveLength(3);
  });

  it('remembers a topic of a region that has no image, whichever region is ready first', async () => {
    await createTopic('us-west-2');
    await succeed('publish', notification('out', 'us-west-2')); // us-east-1 is ready first: the other one is a copy
    expect([await memories('eu-west-1'), await memories('us-east-1')]).toEqual([[expect.stringMatching(/^sent /)], []]);
    const busy = { kind: 'error', code: 'RequestLimitExceeded', status: 503, count: 3 };
    await world.fault({ ...busy, operation: 'DescribeImages', region: 'us-east-1' });
    await succeed('publish', notification('out', 'us-west-2'));
    expect(await world.messages()).toHaveLength(1);
  });

  it.each([
    ['before it went out', false, 1],
    ['when it had gone out', true, 2],
  ])('sends again a notification that was ended %s, with the same ami-publish-id', async (_, applied, count) => {
    await createTopic('us-east-1');
    await world.fault({ kind: 'reset', operation: 'Publish', applied, count: 1 });
    const first = await run('publish', notification());
    expect(first.exitCode).toBe(1);
    expect(first.manifest.changes.find(({ resource }) => resource === 'SNS topic releases')?.outcome).toBe('unknown');
    await world.clearFaults();
    const plan = await run('plan', notification());
    expect(plan.manifest.changes).toMatchObject([{ resource: 'SNS topic releases', from: 'unknown', to: 'my-os 1' }]);
    const second = await succeed('publish', notification());
    expect(second.log).toMatch(
      /may already have been notified about my-os-1: .* sent again with the same ami-publish-id/,
    );
    const ids = (await world.messages()).map(({ messageAttributes }) => messageAttributes['ami-publish-id']);
    expect(ids).toHaveLength(count);
    expect(new Set(ids.map((id) => id?.value)).size).toBe(1);
    expect((await succeed('publish', notification())).manifest.changes).toEqual([]);
  });

  it('tells apart messages that are another image, topic or text', async () => {
    await Promise.all([createTopic('us-east-1'), createTopic('us-east-1', 'others')]);
    await succeed('publish', notification('first'));
    await succeed('publish', notification('second'));
    await succeed('publish', notification('first').replace('releases', 'others'));
    await workspace.write('disk.raw', rawDisk(64 * 1024, 'rebuilt'));
    await workspace.write('image.yaml', config(notification('first')).replace('my-os-1', 'my-os-2'));
    expect((await workspace.run('publish')).exitCode).toBe(0);
    const ids = (await world.messages()).map(({ messageAttributes }) => messageAttributes['ami-publish-id']?.value);
    expect(new Set(ids).size).toBe(4);
  });

  it('tells the topic in the next run when AWS has said no', async () => {
    await createTopic('us-east-1');
    await world.fault({ kind: 'error', operation: 'Publish', code: 'AuthorizationError', status: 403, count: 1 });
    const refused = await run('publish', notification());
    expect(refused.exitCode).toBe(1);
    expect(refused.manifest.failures[0]).toMatchObject({
      region: 'us-east-1',
      hint: expect.stringContaining('sns:Publish'),
    });
    expect(await memories('us-east-1')).toEqual([]);
    await succeed('publish', notification());
    expect(await world.messages()).toHaveLength(1);
  });

  it('stops in preflight at a topic that does not exist, before a byte is sent', async () => {
    await createTopic('us-east-1');
    const result = await run('publish', notification('out', regions.join(', ')));
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toEqual([`SNS topic arn:aws:sns:eu-west-1:${world.account.id}:releases does not exist`]);
    expect((await world.requests({ mutating: true })).filter(({ service }) => service !== 'sns')).toHaveLength(1);
    expect((await run('plan', notification('out', regions.join(', ')))).exitCode).toBe(1);
    expect((await run('create', notification('out', regions.join(', ')))).exitCode).toBe(1);
    expect((await world.requests({ mutating: true })).filter(({ service }) => service !== 'sns')).toHaveLength(1);
  });

  it('goes on where it may not ask about a topic, and does not ask for one that was told', async () => {
    const topicArn = await createTopic('us-east-1');
    await world.fault({ kind: 'error', operation: 'GetTopicAttributes', code: 'AuthorizationError', status: 403 });
    const { log } = await succeed('publish', notification());
    expect(log).toContain('sns:GetTopicAttributes is not allowed');
    await world.clearFaults();
    await topics(world, 'us-east-1').deleteTopic({ TopicArn: topicArn });
    await succeed('publish', notification());
    await succeed('verify', notification());
  });

  it('is never sent for a temporary image', async () => {
    await createTopic('us-east-1');
    await succeed('publish', `    temporary: true\n    public: true\n${notification()}`);
    expect(await world.messages()).toEqual([]);
  });
});

describe('SSM parameters', () => {
  const parameter = (fields = 'allow_overwrite: true'): string => `
    ssm_parameter: [{name: "/my-os/{architecture}/{region}/{image}", description: "{image} of {account}", ${fields}}]
`;
  const nameIn = (region: string): string => `/my-os/x86_64/${region}/my-os-1`;

  async function stored(region: string, name = nameIn(region)) {
    return (await parameters(world, region).getParameters({ Names: [name] })).Parameters?.[0];
  }

  it('fill in what name and description say of the image', async () => {
    const { manifest } = await succeed('publish', parameter());
    for (const { region, imageId } of manifest.images[0]?.regions ?? []) {
      expect(await stored(region)).toMatchObject({ Value: imageId, DataType: 'aws:ec2:image', Version: 1 });
      const { Parameters } = await parameters(world, region).describeParameters({});
      expect(Parameters?.[0]?.Description).toBe(`my-os-1 of ${world.account.id}`);
    }
  });

  it('are not written again when they say so already', async () => {
    await succeed('publish', parameter('allow_overwrite: false'));
    const { manifest } = await succeed('publish', parameter('allow_overwrite: false'));
    expect(manifest.changes).toEqual([]);
    expect((await stored('us-east-1'))?.Version).toBe(1);
  });

  it('are never overwritten unless that is allowed, nor their data type', async () => {
    const { manifest } = await succeed('create', parameter());
    const ssm = parameters(world, 'eu-west-1');
    await ssm.putParameter({ Name: nameIn('eu-west-1'), Value: 'mine', Type: 'String' });
    const refused = await run('publish', parameter('allow_overwrite: false'));
    expect(refused.exitCode).toBe(1);
    expect(messages(refused)).toEqual([`SSM parameter ${nameIn('eu-west-1')} exists and points to another value`]);
    expect((await stored('eu-west-1'))?.Value).toBe('mine');

    const imageId = manifest.images[0]?.regions.find(({ region }) => region === 'eu-west-1')?.imageId ?? '';
    await ssm.putParameter({ Name: nameIn('eu-west-1'), Value: imageId, Type: 'String', Overwrite: true });
    await succeed('publish', parameter('allow_overwrite: false'));
    expect(await stored('eu-west-1')).toMatchObject({ Version: 2, DataType: 'text' });
    await succeed('publish', parameter('allow_overwrite: true'));
    expect(await stored('eu-west-1')).toMatchObject({ Version: 2, DataType: 'text' });
  });

  it.each([
    ['is overwritten where that is allowed', 'true', 0],
    ['is refused where that is not allowed', 'false', 1],
  ])('that appear while they are created are looked at again: one %s', async (_, allowed, exitCode) => {
    await succeed('create', parameter());
    const ssm = parameters(world, 'us-east-1');
    // AWS shows what is written only after a while.
    await world.settings({ ssm: { imageValidationSeconds: 20 } });
    const { Images = [] } = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
    const other = await ec2(world, 'us-east-1').registerImage({
      Name: 'other',
      Architecture: 'x86_64',
      VirtualizationType: 'hvm',
      RootDeviceName: '/dev/sda1',
      BlockDeviceMappings: [
        { DeviceName: '/dev/sda1', Ebs: { SnapshotId: Images[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId } },
      ],
    });
    await world.advance(60);
    await ssm.putParameter({
      Name: nameIn('us-east-1'),
      Value: other.ImageId,
      Type: 'String',
      DataType: 'aws:ec2:image',
    });
    const result = await run('publish', parameter(`allow_overwrite: ${allowed}`));
    expect(result.exitCode).toBe(exitCode);
    const written = (await world.requests()).filter(
      ({ operation, region }) => operation === 'PutParameter' && region === 'us-east-1',
    );
    expect(written.slice(1).map(({ input }) => input.Overwrite)).toEqual(
      exitCode === 0 ? [undefined, true] : [undefined],
    );
    await world.advance(60);
    if (exitCode === 0) return expect((await stored('us-east-1'))?.Version).toBe(2);
    expect(messages(result)).toEqual([expect.stringMatching(/^SSM parameter \S+ exists/)]);
    expect((await stored('us-east-1'))?.Value).toBe(other.ImageId);
  });

  it('that AWS does not come to show are a failure within five minutes', async () => {
    await succeed('create', parameter());
    await world.settings({ ssm: { imageValidationSeconds: 86_400 } });
    const start = Date.parse((await world.status()).now);
    const result = await run('publish', parameter());
    expect(Date.parse((await world.status()).now) - start).toBeLessThan(5.5 * 60_000);
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^SSM parameter \S+ does not point to ami-\w+ yet, although AWS accepted the value$/),
      ]),
    );
    const outcomes = result.manifest.changes.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['unknown', 'unknown']); // AWS may show it yet
  });

  it('are taken back by a rollback also when AWS shows them late', async () => {
    await world.settings({ ssm: { imageValidationSeconds: 30 } });
    await world.fault({ kind: 'hang', operation: 'PutParameter', region: 'eu-west-1', applied: true });
    const result = await run('publish', parameter(), 'rollback_on_failure: true');
    expect(result.exitCode).toBe(1);
    await world.clearFaults();
    await world.advance(600);
    expect([await stored('us-east-1'), await stored('eu-west-1')]).toEqual([undefined, undefined]);
  });

  it('that AWS may still come to show after a rollback are named', async () => {
    await world.settings({ ssm: { imageValidationSeconds: 3600 } });
    const result = await run('publish', parameter(), 'rollback_on_failure: true');
    expect(result.exitCode).toBe(1);
    expect(messages(result).filter((message) => message.includes('may still change to'))).toHaveLength(2);
  });

  async function pointTo(region: string, imageId: string): Promise<void> {
    const value = { Value: imageId, Type: 'String', DataType: 'aws:ec2:image' } as const;
    await parameters(world, region).putParameter({ Name: nameIn(region), ...value, Overwrite: true });
    await world.advance(10);
  }

  it('are written where the run may not ask for many at once, and taken back to what they said', async () => {
    const former = await imageIn(world, 'us-east-1', 'former');
    await pointTo('us-east-1', former);
    const denied = { kind: 'error', code: 'AccessDeniedException', status: 400 };
    await world.fault({ ...denied, operation: 'GetParameters' });
    const plan = await run('plan', parameter());
    expect(plan.exitCode).toBe(0);
    expect(plan.log).toContain('ssm:GetParameters is not allowed');
    await world.fault({ ...denied, operation: 'PutParameter', region: 'eu-west-1' });
    expect((await run('publish', parameter(), 'rollback_on_failure: true')).exitCode).toBe(1);
    await world.clearFaults();
    expect((await stored('us-east-1'))?.Value).toBe(former);
    await world.fault({ ...denied, operation: 'GetParameters' });
    const { manifest } = await succeed('publish', parameter());
    await world.clearFaults();
    for (const { region, imageId } of manifest.images[0]?.regions ?? [])
      expect(await stored(region)).toMatchObject({ Value: imageId });
  });

  it('that two images would write are refused before a byte is sent', async () => {
    const same = '    ssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]';
    const result = await run('publish', `${same}\n  my-os-2:\n    boot_mode: uefi\n    regions: [eu-west-1]\n${same}`);
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toEqual(['my-os-1 and my-os-2 both write SSM parameter /my-os/latest']);
    expect((await world.requests({ mutating: true })).map(({ operation }) => operation)).toEqual(['CreateBucket']);
  });

  it('have their values shown only where they are AMIs', async () => {
    const east = parameters(world, 'us-east-1');
    await east.putParameter({ Name: '/prod/db/password', Value: 'hunter2', Type: 'String' });
    await parameters(world, 'eu-west-1').putParameter({ Name: '/prod/db/password', Value: 'ami-0abc', Type: 'String' });
    const secret = (fields: string): string => `    ssm_parameter: [{name: /prod/db/password${fields}}]`;
    expect(messages(await run('plan', secret('')))).toEqual([
      'SSM parameter /prod/db/password exists and points to ami-0abc',
      'SSM parameter /prod/db/password exists and points to another value',
    ]);
    for (const fields of ['', ', allow_overwrite: true']) {
      for (const command of ['plan', 'verify', 'publish', 'unpublish']) {
        const result = await run(command, secret(fields));
        expect(JSON.stringify(result)).not.toContain('hunter2');
      }
    }
  });

  it('that somebody changed are named by verify', async () => {
    await succeed('publish', parameter());
    await pointTo('eu-west-1', await imageIn(world, 'eu-west-1', 'other'));
    const result = await run('verify', parameter());
    expect(result.exitCode).toBe(1);
    expect(result.manifest.failures).toMatchObject([
      { region: 'eu-west-1', message: expect.stringContaining(`SSM parameter ${nameIn('eu-west-1')} differs: found`) },
    ]);
  });

  it('are never written for a temporary image', async () => {
    await succeed('publish', `    temporary: true\n${parameter()}`);
    expect(await stored('us-east-1')).toBeUndefined();
  });
});
