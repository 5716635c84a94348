import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { amiIn, bootTestConfig, loginTest, loginWorld, sentOf, untested } from '../support/boot-test-world.js';
import { expectSuccess } from '../support/expect-success.js';
import { inWorld } from '../support/open-world.js';

it('user data is shown nowhere', async () => {
  await inWorld(loginWorld, async (world, workspace) => {
    const secret = 'hunter2-and-more';
    await workspace.write('user-data.yaml', `#cloud-config\npassword: ${secret}\n`);
    const config = (more: string) => bootTestConfig(`{instance_types: [t3.nano], user_data: user-data.yaml${more}}`);
    await workspace.write('image.yaml', config(''));
    const encoded = Buffer.from(`#cloud-config\npassword: ${secret}\n`).toString('base64');
    await world.fault({
      kind: 'error',
      operation: 'RunInstances',
      code: 'InvalidParameterValue',
      status: 400,
      count: 1,
    });
    const env = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };
    let all = '';
    for (const command of ['check', 'plan', 'publish', 'publish', 'verify', 'rehearse']) {
      // With qemu on the machine, a rehearsal gives the guest all of its time: no disk of these tests boots.
      if (command === 'rehearse') await workspace.write('image.yaml', config(', timeout: 7s, attempts: 1'));
      const result = await workspace.run(command, { env });
      all += result.log.replaceAll(/^::add-mask::.*$/gm, '') + result.summary + result.outputs;
    }
    for (const name of await readdir(workspace.directory)) {
      if (name !== 'user-data.yaml') all += await readFile(join(workspace.directory, name), 'utf8').catch(() => '');
    }
    expect(all).not.toContain(secret);
    expect(all).not.toContain(encoded);
    expect(all).not.toContain(encoded.slice(8, 40));
  });
});

it('an AMI that is public already is said to be so when it does not boot', async () => {
  await inWorld(loginWorld, async (world, workspace) => {
    await workspace.write('image.yaml', untested);
    expectSuccess(await workspace.run('publish'));
    await workspace.write('image.yaml', bootTestConfig(loginTest));
    await world.settings({ ec2: { instances: { guest: { console: ['1 Kernel panic - not syncing'] } } } });
    for (const expected of ['did not boot', 'the boot test of']) {
      const failed = await workspace.run('publish');
      const [failure] = failed.manifest.failures;
      expect(failure?.message).toContain(expected);
      expect(failure?.hint).toMatch(/^It is public already: `unpublish` withdraws it\./);
      expect(failure?.hint).not.toContain('Nothing was made public');
    }
    expect((await amiIn(world, 'us-east-1')).isPublic).toBe(true);
  });
});

it('a console with commands to the runner, and without text, is only shown', async () => {
  await inWorld(loginWorld, async (world, workspace) => {
    const lines = [
      '::error::bad',
      '##[error]bad',
      ' ::add-mask::a',
      '\u001b]0;::warning::x',
      '\u0000\ufffd\u0085::notice::y',
      '%0A::error::z',
    ];
    await world.settings({
      ec2: {
        instances: {
          guest: { console: [...lines.map((line) => `1 ${line}`), '2 Kernel panic - not syncing ::error::q'] },
        },
      },
    });
    const failed = await workspace.run('publish');
    expect(failed.exitCode).toBe(1);
    // What follows a command of ours in its line is a part of its text.
    const others = failed.log.split('\n').filter((line) => !/^::(error|warning|group|endgroup)[ :]/.test(line));
    expect(others.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    const errors = failed.log.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors.filter((line) => !line.includes('did not boot'))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
    expect(failed.log).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    expect(sentOf(await world.requests(), 'RunInstances').length).toBeGreaterThan(0);
  });
});
