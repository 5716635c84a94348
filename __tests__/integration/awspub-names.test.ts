import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
let workspace: Workspace;
beforeEach(async () => {
  world = await createWorld();
  await s3(world, 'us-east-1').createBucket({ Bucket: 'images' });
  workspace = await createWorkspace(
    world,
    `
awspub:
  source: {path: disk.raw, architecture: x86_64}
  s3: {bucket_name: images}
  images:
    my-os-$version: {boot_mode: uefi, regions: [us-east-1]}
`,
  );
  await workspace.write('disk.raw', rawDisk(64 * 1024));
});
afterEach(async () => {
  await workspace.remove();
  await world.destroy();
});

const inputs = { 'config-mapping': 'mapping.yaml' };

it('finds what awspub has created where it turns the version into a number', async () => {
  await workspace.write('mapping.yaml', 'version: "24.1"\nunused: [1, 2]\nnothing:\n');
  const theirs = await workspace.run('create', { inputs });
  expect(theirs.log).not.toContain('awspub calls');
  const id = theirs.manifest.images[0]?.regions[0]?.imageId;
  await workspace.write('mapping.yaml', 'version: 24.10\n');
  const { exitCode, manifest, log } = await workspace.run('plan', { inputs });
  expect([exitCode, manifest.images.map(({ name }) => name)]).toEqual([0, ['my-os-24.10']]);
  expect(log).toContain(`::warning::awspub calls my-os-24.10 my-os-24.1, because`);
  expect(log).toContain(`It has created ${id} in us-east-1`);
});

it('shows only the other name where awspub has created nothing', async () => {
  await workspace.write('mapping.yaml', 'version: 24.10\n');
  const { exitCode, log } = await workspace.run('create', { inputs });
  expect([exitCode, log]).toEqual([0, expect.stringContaining('awspub calls my-os-24.10 my-os-24.1')]);
  expect(log).not.toContain('It has created');
});

it('refuses a list where a template uses it', async () => {
  await workspace.write('mapping.yaml', 'version: [24, 10]\n');
  const { exitCode, log } = await workspace.run('check', { inputs });
  expect([exitCode, log]).toEqual([
    1,
    expect.stringContaining('the template variable "version" must be a single value in the config mapping'),
  ]);
});
