import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { makeToken, subjectOf } from '../../scripts/oidc-server.js';
import type { Clock } from '../../src/aws/wait.js';
import { createWorkspace, type Workspace } from '../support/action.js';
import { rawDisk } from '../support/disks.js';
import { virtualClock } from '../support/virtual-clock.js';
import { createWorld, type TestWorld } from '../support/world.js';

const provider = 'token.actions.githubusercontent.com';
const ids = { owner: 1234567, repository: 7654321 };
const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1: {boot_mode: uefi}
`;
let world: TestWorld;
let workspace: Workspace;
let clock: Clock;

beforeEach(async () => {
  world = await createWorld();
  workspace = await createWorkspace(world, config);
  await workspace.write('disk.raw', rawDisk(64 * 1024));
  clock = await virtualClock(world);
});

afterEach(async () => {
  await workspace.remove();
  await world.destroy();
});

/** Lists with a role that has the trust policy of the example, as a job with the subject. */
async function listAs(policy: string, subject: string) {
  const role = `arn:aws:iam::${world.account.id}:role/publish`;
  const { Statement } = JSON.parse(await readFile(`examples/iam/${policy}`, 'utf8')) as {
    Statement: { Condition: Record<string, Record<string, string | string[]>> }[];
  };
  const conditions = Statement.flatMap(({ Condition }) => Object.values(Condition));
  const values = (claim: string) => conditions.flatMap((one) => one[`${provider}:${claim}`] ?? []);
  const trust = { audiences: values('aud'), subjects: values('sub'), callers: [], maxSessionSeconds: 3600 };
  await world.settings({ sts: { roles: { [role]: trust } } });
  return workspace.run('list', {
    clock,
    oidcToken: async (audience) => makeToken(audience, { subject, now: () => clock.now() }),
    inputs: { 'role-to-assume': role },
  });
}

it.each([
  ['trust-policy.json', 'my-os', 'ref:refs/tags/v1.0.0', true],
  ['trust-policy.json', 'my-os', 'environment:release', true],
  ['trust-policy.json', 'my-os', 'ref:refs/heads/main', false],
  ['trust-policy.json', 'my-other-os', 'ref:refs/tags/v1.0.0', false],
  ['plan-trust-policy.json', 'my-os', 'pull_request', true],
  ['plan-trust-policy.json', 'my-os', 'ref:refs/heads/topic', false],
] as const)(
  'with %s, %s may assume the role for %s: %s, in both forms of its subject',
  async (policy, name, context, may) => {
    for (const form of [undefined, ids]) {
      const subject = subjectOf('my-org', name, context, form);
      const { manifest, log } = await listAs(policy, subject);
      const refused = manifest.failures.filter(({ code }) => code === 'credentials');
      expect({ subject, may: refused.length === 0 }).toEqual({ subject, may });
      if (may) expect(log).toContain('assumed-role/publish');
      else expect(refused[0]?.hint).toContain(`"${subject}"`);
    }
  },
);

it('another repository that took the name has other IDs, and is refused', async () => {
  const stranger = subjectOf('my-org', 'my-os', 'ref:refs/tags/v1.0.0', { owner: 99, repository: 98 });
  const { manifest } = await listAs('trust-policy.json', stranger);
  expect(manifest.failures[0]).toMatchObject({ code: 'credentials' });
});
