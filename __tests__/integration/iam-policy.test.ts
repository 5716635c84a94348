import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { managedPolicyCharacters, policySize } from '../../src/report/iam/policy.js';
import { purposes } from '../../src/report/iam/purposes.js';
import { expectSuccess } from '../support/expect-success.js';
import {
  actionsOf,
  bootTested,
  direct,
  everything,
  example,
  printed,
  rehearse,
  unnoticed,
} from '../support/iam-policies.js';
import { openPublishWorld } from '../support/publish-world.js';

it.each([everything, direct, bootTested, example('several-disks.yaml'), example('awspub-marketplace.yaml')])(
  'the policy of $name is all that another run like it needs',
  async (one) => {
    const { result, policy } = await rehearse(one);
    expectSuccess(result);
    const again = await rehearse(one, policy.documents);
    expectSuccess(again.result);
    expect(again.result.log).not.toMatch(/not allowed|not authorized/);
    expect(again.policy).toEqual(policy);
    for (const document of policy.documents) expect(policySize(document)).toBeLessThanOrEqual(managedPolicyCharacters);
    const known = new Set(Object.values(purposes).flatMap(({ actions }) => actions));
    expect(actionsOf(policy.documents).filter((action) => !known.has(action))).toEqual([]);
  },
);

const disabling = {
  ...everything,
  name: 'a release that disables the one before',
  open: () => openPublishWorld({ supersede: 'disable' }),
};

it.each([everything, disabling, example('several-disks.yaml'), example('awspub-marketplace.yaml')])(
  'the policy that `rehearse` prints for $name is all that `publish` needs',
  async (one) => {
    const { run, documents } = await printed(one);
    expectSuccess(run);
    const { result } = await rehearse(one, documents);
    expectSuccess(result);
    expect(result.log).not.toMatch(/not allowed|not authorized/);
  },
);
it('the policy of a boot test ends instances of boot tests only', async () => {
  const { policy } = await rehearse(bootTested);
  const ends = policy.documents
    .flatMap(({ Statement }) => Statement)
    .filter(({ Action }) => Action.includes('ec2:TerminateInstances'));
  expect(ends).toMatchObject([{ Condition: { StringLike: { 'aws:ResourceTag/ami-publish:boot-test': 'ami-*' } } }]);
});

it('an action that is missing fails the run or is named', async () => {
  const { policy } = await rehearse(everything);
  for (const action of ['ec2:CopySnapshot', 's3:PutObjectTagging', 'ec2:GetImageBlockPublicAccessState']) {
    expect(await unnoticed(everything, policy, action)).toEqual([]);
  }
});

it("the statements of the set-up's policy are those whose purposes are known", async () => {
  const { Statement } = JSON.parse(await readFile('examples/iam/policy.json', 'utf8')) as {
    Statement: { Sid: string; Action: string[] }[];
  };
  const known = Object.entries(purposes).map(([Sid, { actions }]) => ({ Sid, Action: actions }));
  expect(known).toEqual(Statement.map(({ Sid, Action }) => ({ Sid, Action })));
});
