import { describe, expect, it } from '@jest/globals';
import { expectSuccess } from '../support/expect-success.js';
import { actionsOf, direct, everything, example, printed, rehearse, unnoticed } from '../support/iam-policies.js';
import { ownEmulatorWithoutQemu } from '../support/own-emulator.js';

const examples = [
  everything,
  direct,
  example('awspub-groups.yaml'),
  example('awspub-marketplace.yaml'),
  example('awspub-minimal.yaml'),
  example('awspub-multiple-images.yaml'),
  example('awspub-parameters.yaml', { mapping: 'awspub-parameters.yaml.mapping' }),
  example('awspub-public.yaml'),
  example('awspub-regions-denylist.yaml'),
  example('awspub-share.yaml'),
  example('awspub-sns.yaml'),
  example('awspub-ssm.yaml', { mapping: 'awspub-ssm.yaml.mapping' }),
  example('awspub-tags.yaml'),
  example('boot-test.yaml'),
  example('nightly.yaml', { command: 'create' }),
  example('own-form.yaml'),
  example('publish.yaml'),
  example('quickstart/image.yaml', { mapping: 'quickstart/mapping.yaml' }),
  example('refresh.yaml'),
  example('several-disks.yaml'),
];

const emulator = ownEmulatorWithoutQemu();

describe.each(examples)('the policy of $name', (one) => {
  it('suffices', async () => {
    const { result, policy } = await rehearse(one);
    expectSuccess(result);
    const again = await rehearse(one, policy.documents);
    expectSuccess(again.result);
    expect(again.result.log).not.toMatch(/not allowed|not authorized/);
  });

  it('suffices as `rehearse` prints it, which asks for no other actions', async () => {
    const { run, documents, besides } = await printed(one, emulator.endpoint);
    expectSuccess(run);
    const { result } = await rehearse(one, documents);
    expectSuccess(result);
    expect(result.log).not.toMatch(/not allowed|not authorized/);
    const needed = actionsOf((await rehearse(one)).policy.documents);
    const shown = actionsOf(documents).filter((action) => besides[action] === undefined);
    expect(shown.filter((action) => !needed.includes(action))).toEqual([]);
  });

  it('has no action that nothing needs', async () => {
    const { policy } = await rehearse(one);
    const shown = actionsOf(policy.documents).filter((action) => policy.besides[action] === undefined);
    const all: string[] = [];
    for (const action of shown) all.push(...(await unnoticed(one, policy, action)));
    expect(all).toEqual([]);
  });
});
