import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { judgeTrustPolicy } from '../../src/resources/import-role/trust-policy.js';

interface Statement {
  readonly Sid?: string;
  readonly Action: string | readonly string[];
  readonly Principal?: Readonly<Record<string, string>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const text = (name: string): Promise<string> => readFile(`examples/iam/${name}`, 'utf8');

async function statements(name: string): Promise<readonly Statement[]> {
  return (JSON.parse(await text(name)) as { Statement: Statement[] }).Statement;
}

it('the import role of the set-up trusts VM Import', async () => {
  expect(judgeTrustPolicy(encodeURIComponent(await text('vmimport-trust-policy.json')))).toBe('trusting');
});

it('the import role has the permissions that preflight asks for', async () => {
  const actions = (await statements('vmimport-policy.json')).flatMap(({ Action }) => Action);
  const check = await readFile('src/resources/import-role/check.ts', 'utf8');
  for (const action of actions) expect(check).toContain(action);
});

it.each(['trust-policy.json', 'plan-trust-policy.json'])('%s names both forms of a subject', async (name) => {
  const key = 'token.actions.githubusercontent.com:sub';
  const [statement] = await statements(name);
  const subjects = Object.values(statement?.Condition ?? {}).flatMap((one) => (one[key] ?? []) as string[]);
  const withIds = subjects.filter((subject) => subject.startsWith('repo:my-org@1234567/my-os@7654321:'));
  const byName = subjects.filter((subject) => subject.startsWith('repo:my-org/my-os:'));
  expect(withIds.map((subject) => subject.split(':').slice(2))).toEqual(byName.map((one) => one.split(':').slice(2)));
  expect(byName.length * 2).toBe(subjects.length);
});

it('the statements whose names begin with "Look", and no others, only read', async () => {
  const reading = /^[a-z0-9-]+:(Describe|Get|List)/;
  for (const { Sid = '', Action } of await statements('policy.json')) {
    const actions = [Action].flat();
    expect({ Sid, onlyReads: actions.every((action) => reading.test(action)) }).toEqual({
      Sid,
      onlyReads: Sid.startsWith('Look'),
    });
  }
});

it('every policy fits into a role', async () => {
  for (const name of await readdir('examples/iam')) {
    // 2,048 characters for a trust policy by default, 10,240 for inline policies; white space is not counted.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    const characters = JSON.stringify(JSON.parse(await text(name))).length;
    const most = name.includes('trust') ? 2_048 : 10_240;
    expect({ name, fits: characters <= most }).toEqual({ name, fits: true });
  }
});
