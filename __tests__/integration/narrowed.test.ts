import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace } from '../support/action.js';
import { topics } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { openReleases, type Releases, refusal } from '../support/releases.js';
import { virtualClock } from '../support/virtual-clock.js';

let on: Releases;
beforeEach(async () => {
  on = await openReleases();
  await topics(on.world, 'us-east-1').createTopic({ Name: 'releases' });
});
afterEach(() => on.close());

const sns = 'sns: [{releases: {subject: out, message: {default: out}, regions: [us-east-1]}}]';
const announced = { 'my-os-2': `public: true, ${sns}` };
const here = { inputs: { regions: 'us-east-1' } };

describe('a run narrowed to one region', () => {
  it('neither tells a topic nor deletes older images, until the last region is published', async () => {
    await on.release('publish', { 'my-os-1': 'public: true' });
    const images = { 'my-os-2': `public: true, supersede: {match: "my-os-*", then: delete}, ${sns}` };
    const { log } = await on.release('publish', images, here);
    expect(log).toMatch(/my-os-2 is not published in eu-west-1, which this run excludes/);
    expect(await on.world.messages()).toEqual([]);
    expect(await on.images()).toEqual(['my-os-1 available public', 'my-os-2 available public']);
    await on.release('publish', images, { inputs: { regions: 'eu-west-1' } });
    expect(await on.world.messages()).toHaveLength(1);
    expect(await on.images('eu-west-1')).toEqual(['my-os-2 available public']);
    await on.release('publish', images);
    expect(await on.images()).toEqual(['my-os-2 available public']);
    expect(await on.world.messages()).toHaveLength(1);
  });

  it('takes another build of the same name elsewhere for unfinished', async () => {
    await on.release('publish', { 'my-os-2': 'public: true' }, { seed: 'another', inputs: { regions: 'eu-west-1' } });
    await on.release('publish', announced, { ...here, seed: 'ours' });
    expect(await on.world.messages()).toEqual([]);
  });

  it('takes a region that is not enabled for unfinished', async () => {
    await on.world.settings({ regions: { 'eu-west-1': 'not-opted-in' } });
    await on.release('publish', announced, here);
    expect(await on.world.messages()).toEqual([]);
  });

  it('does its part, and announces nothing, when another region can not be read', async () => {
    await on.world.fault({ ...refusal, operation: 'DescribeImages', region: 'eu-west-1' });
    const { log } = await on.release('publish', announced, here);
    expect(log).toMatch(/eu-west-1, which this run excludes, could not be read: .*DescribeImages/);
    expect(await on.images()).toEqual(['my-os-2 available public']);
    expect(await on.world.messages()).toEqual([]);
  });

  it('tells a topic beside one that is narrowed to the rest', async () => {
    await on.run('plan', announced); // writes the config
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(`${on.workspace.directory}/image.yaml`, 'utf8');
    const other = await createWorkspace(on.world, text);
    await other.write('disk.raw', rawDisk(64 * 1024, 'my-os-2'));
    const clock = await virtualClock(on.world);
    const runs = await Promise.all([
      on.workspace.run('publish', { clock, ...here }),
      other.run('publish', { clock, inputs: { regions: 'eu-west-1' } }),
    ]);
    await other.remove();
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const ids = (await on.world.messages()).map((message) => message.messageAttributes['ami-publish-id']?.value);
    expect(new Set(ids).size).toBe(1); // one message or two: a tag is no lock
  });
});
