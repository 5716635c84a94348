import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionResult, createWorkspace } from '../support/action.js';
import { ec2, parameters, topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { clockThat, imageId, openReleases, parameter, type Releases } from '../support/releases.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

function messages({ manifest }: ActionResult): string[] {
  return manifest.failures.map(({ message }) => message);
}

/** The run fails, says so, and has changed nothing. */
async function expectRefusal(images: Readonly<Record<string, string>>, message: RegExp): Promise<void> {
  const before = (await on.world.requests({ mutating: true })).length;
  for (const command of ['create', 'publish', 'plan']) {
    const result = await on.run(command, images);
    expect([command, result.exitCode, messages(result)]).toEqual([
      command,
      1,
      expect.arrayContaining([expect.stringMatching(message)]),
    ]);
  }
  expect((await on.world.requests({ mutating: true })).length).toBe(before);
}

describe('preflight stops before a byte is sent', () => {
  it.each(['SecureString', 'StringList'] as const)('at a parameter that is a %s', async (Type) => {
    await parameters(on.world, 'eu-west-1').putParameter({ Name: parameter, Value: 'a,b', Type });
    const images = { 'my-os-1': `ssm_parameter: [{name: ${parameter}, allow_overwrite: true}]` };
    await expectRefusal(images, new RegExp(`^SSM parameter ${parameter} is a ${Type}`));
  });

  it('at a parameter with the data type text, which AWS cannot change', async () => {
    await parameters(on.world, 'eu-west-1').putParameter({ Name: parameter, Value: 'none yet', Type: 'String' });
    const images = { 'my-os-1': `ssm_parameter: [{name: ${parameter}, allow_overwrite: true}]` };
    await expectRefusal(
      images,
      /^SSM parameter \S+ has the data type text, but one that points to an AMI has aws:ec2:/,
    );
  });

  it('at more topics than an image can remember', async () => {
    const names = Array.from({ length: 48 }, (_, index) => `topic-${index}`);
    for (const Name of names) await topics(on.world, 'us-east-1').createTopic({ Name });
    const notifications = names.map((name) => `${name}: {subject: out, message: {default: out}, regions: [us-east-1]}`);
    await expectRefusal(
      { 'my-os-1': `sns: [{${notifications.join(', ')}}]` },
      /the notifications of my-os-1 need 48 tags, but the image has room for 46/,
    );
  });

  it('at a notification that is too long', async () => {
    const text = 'x'.repeat(262_145);
    const result = await on.run('check', { 'my-os-1': `sns: [{out: {subject: out, message: {default: ${text}}}}]` });
    expect([result.exitCode, messages(result)]).toEqual([1, [expect.stringContaining('at most 262144 bytes')]]);
  });

  it('at a deprecation that is to be cancelled on a public image', async () => {
    await on.release('publish', { 'my-os-1': 'public: true' });
    await expectRefusal({ 'my-os-1': 'deprecation: never' }, /is public .* its deprecation can't be cancelled/);
  });

  it('at an organization that is to get what the AWS managed key encrypts', async () => {
    await on.world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    const organization = `arn:aws:organizations::${on.world.account.id}:organization/o-abcdefghij`;
    await expectRefusal({ 'my-os-1': `share: ["${organization}"]` }, /can't be shared: its snapshot/);
  });
});

describe('a best-effort region', () => {
  it('that would encrypt a public image gets none, and gets it when that is over', async () => {
    await on.world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    const images = { 'my-os-1': 'public: true, best_effort_regions: [eu-west-1]' };
    const first = await on.run('publish', images);
    expect([first.exitCode, messages(first)]).toEqual([0, [expect.stringContaining("can't be public")]]);
    expect(await on.images('eu-west-1')).toEqual([]);
    await on.world.settings({ encryptionByDefault: { 'eu-west-1': false } });
    await on.release('publish', images);
    expect(await on.images('eu-west-1')).toEqual(['my-os-1 available public']);
  });
});

describe('a block on public access of a best-effort region', () => {
  it('is not lifted for an image that stays private there', async () => {
    const client = ec2(on.world, 'eu-west-1');
    await on.release('publish', { 'my-os-1': 'public: true' });
    await client.enableImageBlockPublicAccess({ ImageBlockPublicAccessState: 'block-new-sharing' });
    await on.world.settings({ encryptionByDefault: { 'eu-west-1': true } });
    const images = {
      'my-os-1': 'public: true',
      'my-os-2': 'public: true, separate_snapshot: true, best_effort_regions: [eu-west-1]',
    };
    const top = 'allow_unblock_public_access: true';
    const { exitCode } = await on.run('publish', images, { top, seed: 'my-os-1' });
    expect(exitCode).toBe(0);
    expect(await on.images('eu-west-1')).toEqual(['my-os-1 available public']);
    const sent = (await on.world.requests()).map(({ operation }) => operation);
    expect(sent).not.toContain('DisableImageBlockPublicAccess');
  });
});

describe('a block on public access', () => {
  const block = { images: 'block-new-sharing', snapshots: 'block-new-sharing' } as const;

  it('does not concern an image that is public already, or temporary', async () => {
    const images = { 'my-os-1': 'public: true', 'my-os-test': 'public: true, temporary: true' };
    await on.release('publish', images);
    await on.world.settings({ blockPublicAccess: block });
    expect((await on.release('publish', images)).manifest.changes).toEqual([]);
    await on.release('verify', images);
  });

  it('is lifted for a snapshot alone', async () => {
    await on.release('publish', { 'my-os-1': 'public: true' });
    const id = await imageId(on.world, 'eu-west-1', 'my-os-1');
    const client = ec2(on.world, 'eu-west-1');
    const { Images } = await client.describeImages({ ImageIds: [id] });
    await client.modifySnapshotAttribute({
      SnapshotId: Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId,
      Attribute: 'createVolumePermission',
      CreateVolumePermission: { Remove: [{ Group: 'all' }] },
    });
    await client.enableSnapshotBlockPublicAccess({ State: 'block-all-sharing' });
    await on.world.advance(900);
    expect((await on.run('publish', { 'my-os-1': 'public: true' })).exitCode).toBe(1);
    const top = 'allow_unblock_public_access: true';
    const plan = await on.run('plan', { 'my-os-1': 'public: true' }, { top });
    const { manifest } = await on.release('publish', { 'my-os-1': 'public: true' }, { top });
    expect(manifest.changes.map(({ resource }) => resource)).toEqual(
      plan.manifest.changes.map(({ resource }) => resource),
    );
    expect(manifest.changes.map(({ resource }) => resource).toSorted()).toEqual([
      'block public access for snapshots',
      'volume permission',
    ]);
  });
});

describe('a run that has taken long', () => {
  it('does not tell a topic that another one has told meanwhile', async () => {
    await topics(on.world, 'us-east-1').createTopic({ Name: 'releases' });
    const sns = 'sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1]}}]';
    await on.release('create', { 'my-os-1': sns });
    const faster = await createWorkspace(on.world, await readFile(`${on.workspace.directory}/image.yaml`, 'utf8'));
    await faster.write('disk.raw', rawDisk(64 * 1024, 'my-os-1'));
    const clock = await clockThat(on.world, 'PutParameter', async () => {
      expect((await faster.run('publish')).exitCode).toBe(0);
    });
    await on.release('publish', { 'my-os-1': `${sns}, ssm_parameter: [{name: ${parameter}}]` }, { clock });
    await faster.remove();
    expect(await on.world.messages()).toHaveLength(1);
  });
});
