import { expect, it } from '@jest/globals';
import { bootTestConfig, loginTest, loginWorld, sentOf } from '../support/boot-test-world.js';
import { expectSuccess } from '../support/expect-success.js';
import { inWorld } from '../support/open-world.js';

const keepsVolumes = 'root_device_delete_on_termination: false';

it('a volume that an AMI of an earlier run leaves behind ends with its boot test', async () => {
  await inWorld(loginWorld, async (world, workspace) => {
    const tested = bootTestConfig(loginTest, keepsVolumes);
    await workspace.write('image.yaml', tested.replace(/^ *boot_test:.*$/m, ''));
    expectSuccess(await workspace.run('create'));
    await workspace.write('image.yaml', tested);
    expectSuccess(await workspace.run('publish'));
    const [launch] = sentOf(await world.requests(), 'RunInstances');
    expect(launch?.input.BlockDeviceMappings).toEqual([
      { DeviceName: '/dev/sda1', Ebs: { DeleteOnTermination: true } },
    ]);
  });
});
