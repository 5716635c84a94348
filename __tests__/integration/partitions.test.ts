import { expect, it } from '@jest/globals';
import { createWorkspace } from '../support/action.js';
import { s3 } from '../support/aws.js';
import { rawDisk } from '../support/disks.js';
import { createWorld } from '../support/world.js';

const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: uefi
    regions: [us-east-1, eusc-de-east-1]
    share: ['123456789012', 'aws-eusc:210987654321']
`;

it('a run in the European Sovereign Cloud serves what of the config belongs there', async () => {
  const world = await createWorld({ accounts: [{ partition: 'aws-eusc' }] });
  await s3(world, 'eusc-de-east-1').createBucket({
    Bucket: 'images',
    CreateBucketConfiguration: { LocationConstraint: 'eusc-de-east-1' as never },
  });
  const workspace = await createWorkspace(world, config);
  await workspace.write('disk.raw', rawDisk(64 * 1024));
  const role = `arn:aws-eusc:iam::${world.account.id}:role/publish`;
  const { exitCode, manifest, summary } = await workspace.run('create', {
    inputs: { 'role-to-assume': role },
    env: { AWS_REGION: '' },
  });
  expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
  const [image] = manifest.images;
  expect(image?.regions.map(({ region, sharedWith }) => [region, sharedWith])).toEqual([
    ['eusc-de-east-1', ['210987654321']],
  ]);
  expect(summary).toContain('https://eusc-de-east-1.console.amazonaws-eusc.eu/');
  await workspace.remove();
  await world.destroy();
});
