import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { exampleWorkflow, oneJob } from '../support/act.js';
import { type ActWorld, expectGreen, openActWorld, project, regions, subjects } from '../support/act-world.js';
import { ec2 } from '../support/aws.js';
import { itNeeds } from '../support/tools.js';

const it = itNeeds('act', 'git', 'make');

let on: ActWorld;
beforeEach(async () => {
  on = await openActWorld({ scheduled: true });
});
afterEach(() => on.close());

const days = (count: number) => on.world.advance(count * 86_400);

/** A config of the examples, which here needs no bucket. */
async function exampleConfig(name: string): Promise<Record<string, string>> {
  const text = await readFile(`examples/${name}`, 'utf8');
  return { [name]: text.replace(/^s3:\n( .*\n)+/m, '') };
}

/** The push of the tag v1.0, in which one job runs a command with the config. */
async function release(files: Record<string, string>, command?: string): Promise<void> {
  const workflow = oneJob(Object.keys(files), ['build/disk.raw'], command);
  expectGreen(await on.pushTag(await on.repository(workflow, files)), 'release');
}

/** The names of the AMIs, with who may use them and whether they are deprecated. */
async function images(region = 'us-east-1') {
  const { Images = [] } = await ec2(on.world, region).describeImages({ Owners: ['self'], IncludeDeprecated: true });
  const now = Date.parse((await on.world.status()).now);
  return Object.fromEntries(
    Images.map(({ Name, Public, DeprecationTime }) => [
      Name,
      `${Public ? 'public' : 'private'}${Date.parse(DeprecationTime ?? '') <= now ? ', deprecated' : ''}`,
    ]),
  );
}

const mutating = async () => (await on.requests({ mutating: true })).length;
const byHand = (really: boolean) => ({ name: 'workflow_dispatch', payload: { inputs: { really: String(really) } } });

describe('the schedule of', () => {
  it('cleanup deletes what its config no longer keeps, and by hand only lists it', async () => {
    const files = await exampleConfig('nightly.yaml');
    await release(files, 'create');
    const [name = ''] = Object.keys(await images());
    await days(8);
    const repository = await on.repository(await exampleWorkflow('cleanup.yml'), files);
    const before = await mutating();
    const listed = await on.start(repository, byHand(false), subjects.schedule);
    expectGreen(listed, 'cleanup');
    expect(listed.log).toContain(name);
    expect(await mutating()).toBe(before);
    expectGreen(await on.start(repository, { name: 'schedule', payload: {} }, subjects.schedule), 'cleanup');
    expect(await images()).toEqual({});
    const { Snapshots } = await ec2(on.world, 'us-east-1').describeSnapshots({ OwnerIds: ['self'] });
    expect(Snapshots).toEqual([]);
  });

  it('refresh registers the public AMI again once that is due', async () => {
    const files = await exampleConfig('refresh.yaml');
    await release(files);
    const repository = await on.repository(await exampleWorkflow('refresh.yml'), files);
    // It waits two and a half minutes, to see what was published a moment ago.
    const env = { NODE_OPTIONS: `--import=${resolve('__tests__/support/fast-clock.js')}` };
    const start = () => on.start(repository, { name: 'schedule', payload: {} }, subjects.schedule, env);
    const before = await mutating();
    expectGreen(await start(), 'refresh');
    expect(await mutating()).toBe(before);
    await days(690);
    expectGreen(await start(), 'refresh');
    // AWS deprecates an AMI some seconds after it was asked to.
    await days(1);
    for (const region of regions) {
      expect(await images(region)).toEqual({
        'my-os-v1.0': 'public, deprecated',
        'my-os-r1': 'public',
      });
    }
  });
});

describe('a workflow that is started by hand', () => {
  it('withdraws a release only when it really shall', async () => {
    const files = { 'image.yaml': project['image.yaml'] };
    await release(files);
    const repository = await on.repository(await exampleWorkflow('unpublish.yml'));
    const start = (really: boolean) => {
      const { name, payload } = byHand(really);
      return on.start(repository, { name, payload: { ...payload, ref: 'refs/tags/v1.0' } }, subjects.environment);
    };
    expectGreen(await start(false), 'unpublish');
    expect(await images()).toEqual({ 'my-os-v1.0': 'public' });
    expectGreen(await start(true), 'unpublish');
    for (const region of regions) expect(await images(region)).toEqual({ 'my-os-v1.0': 'private' });
  });

  it('gets no credentials on a branch that the role does not trust', async () => {
    await on.close();
    on = await openActWorld();
    const repository = await on.repository(await exampleWorkflow('cleanup.yml'), await exampleConfig('nightly.yaml'));
    const before = await mutating();
    const { exitCode, log } = await on.start(repository, { name: 'schedule', payload: {} }, subjects.schedule);
    expect(exitCode).toBe(1);
    expect(log).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(await mutating()).toBe(before);
  });
});
