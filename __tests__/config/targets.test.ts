import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { loadConfigs } from '../../src/config/load.js';
import { readConfig } from '../../src/config/read.js';
import { chooseRegions } from '../../src/config/regions.js';
import { planTargets } from '../../src/config/targets.js';

const one = 'arn:aws:iam::111111111111:role/p';
const two = 'arn:aws:iam::222222222222:role/p';
const cn = 'arn:aws-cn:iam::333333333333:role/p';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-targets-'));
});
afterAll(() => rm(directory, { recursive: true }));

const marketplace =
  `{entity_id: e, access_role_arn: "${one}", version_title: t, release_notes: n, user_name: u, os_name: o, ` +
  'os_version: v, usage_instructions: i, recommended_instance_type: m5.large, ' +
  'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]}';

/** Configs with a snapshot as their source, one for each list of targets. */
async function load(...targets: readonly string[]): Promise<Config[]> {
  const files = targets.map((list, index) => ({
    name: `${index}.yaml`,
    text: `source: {snapshot: snap-0123456789abcdef0, architecture: x86_64}\ns3: {bucket_name: top}\n${list}\nimages:\n  os-${index}: {boot_mode: uefi, marketplace: ${marketplace}}\n`,
  }));
  for (const { name, text } of files) await writeFile(join(directory, name), text);
  return loadConfigs({
    buildDate: 'D',
    config: files.map(({ name }) => name),
    variables: {},
    workingDirectory: directory,
    signal: new AbortController().signal,
  });
}

const options = { targets: [], ownPartition: 'aws' };

describe('the targets of a run', () => {
  it('without targets are the run’s own account, and leave the config as it is', async () => {
    const configs = await load('', '');
    const [plan, ...others] = planTargets(configs, configs, options);
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ name: undefined, roles: [], accountId: undefined, partition: 'aws' });
    expect(plan?.configs.map(({ config }) => config)).toEqual(configs);
  });

  it('take the config with their bucket, home and regions', async () => {
    const configs = await load(
      `targets: [{role: "${one}"}, {name: china, role: "${cn}", bucket_name: theirs, region: cn-north-1, regions: [cn-north-1]}]`,
    );
    const plans = planTargets(configs, configs, options);
    expect(plans.map(({ name, accountId, partition, region }) => [name, accountId, partition, region])).toEqual([
      ['111111111111', '111111111111', 'aws', undefined],
      ['china', '333333333333', 'aws-cn', 'cn-north-1'],
    ]);
    const [first, second] = plans.map((plan) => plan.configs[0]?.config);
    expect(first?.s3.bucket_name).toBe('top');
    expect(second).toMatchObject({ home: 'cn-north-1', s3: { bucket_name: 'theirs' } });
    expect(second?.images[0]?.within).toEqual(['cn-north-1']);
    expect(second?.locate(['s3', 'bucket_name']).path).toBe('targets[1].bucket_name');
    expect(first?.locate(['s3', 'bucket_name']).path).toBe('s3.bucket_name');
  });

  it('of several configs with the same role are one', async () => {
    const configs = await load(`targets: [{role: "${one}"}, {role: "${two}"}]`, `targets: [{role: "${two}"}]`, '');
    const plans = planTargets(configs, configs.slice(1), options);
    expect(plans.map((plan) => [plan.name, plan.configs.length, plan.all.length])).toEqual([
      ['222222222222', 1, 2],
      [undefined, 1, 1],
    ]);
  });

  it.each<[string, readonly (string | undefined)[]]>([
    [`[{role: "${one}"}, {role: "${two}"}]`, ['e', undefined]],
    [`[{role: "${one}", regions: [eu-west-1]}, {role: "${two}"}]`, [undefined, 'e']],
    [`[{role: "${cn}"}, {role: "${two}"}]`, ['e', 'e']], // in China the check reports that it is ignored
    [`[{role: "${one}", regions: [eu-west-1]}, {role: "${two}", regions: [eu-west-1]}]`, ['e', undefined]],
  ])('%s request the Marketplace version once', async (list, sellers) => {
    const configs = await load(`targets: ${list}`);
    const plans = planTargets(configs, configs, options);
    expect(plans.map((plan) => plan.configs[0]?.config.images[0]?.marketplace?.entity_id)).toEqual(sellers);
    const [, last] = planTargets(configs, configs, options);
    const alone = planTargets(configs, configs, { ...options, targets: [last?.name ?? ''] });
    expect(alone.map((plan) => plan.configs[0]?.config.images[0]?.marketplace?.entity_id)).toEqual(sellers.slice(1));
  });

  it('are selected by name or account', async () => {
    const configs = await load(`targets: [{role: "${one}"}, {name: china, role: "${cn}"}]`, '');
    const names = (...targets: string[]) =>
      planTargets(configs, configs, { ...options, targets }).map(({ name }) => name);
    expect(names('china')).toEqual(['china']);
    expect(names('333333333333', '111111111111')).toEqual(['111111111111', 'china']);
    expect(() => names('chian')).toThrow('no target is called "chian". Did you mean "china"?');
    expect(() => planTargets(configs, configs.slice(1), { ...options, targets: ['china'] })).toThrow(
      'no selected image goes to the target china',
    );
  });
});

describe('what is wrong with targets', () => {
  it.each<[string, readonly string[]]>([
    [
      `[{role: "${one}"}, {role: "${two}", bucket_name: b-1}]\nupload: {method: s3}`,
      ['targets[0] must have bucket_name, because a disk image'],
    ],
    [
      `[{role: "${one}", bucket_name: b-1}, {role: "${one}s", bucket_name: b-2}]`,
      ['targets[1] is the same account as targets[0]'],
    ],
    ['[{bucket_name: b-1}, {bucket_name: b-2}]', ['targets[1] is the same account as targets[0]']],
    [
      `[{name: a, role: "${one}", bucket_name: b-1}, {name: a, role: "${two}", bucket_name: b-2}]`,
      ['targets[1].name is also the name of targets[0]'],
    ],
    [
      `[{role: "${one}", bucket_name: b-1, region: cn-north-1, regions: [us-east-1, us-gov-west-1]}]`,
      [
        'targets[0].region is a region of the partition aws-cn, but the role is one of aws',
        'targets[0].regions[1] is a region of the partition aws-us-gov, but the role is one of aws',
      ],
    ],
    [
      '[{bucket_name: b-1, region: cn-north-1, regions: [us-east-1]}]',
      ['targets[0].regions[0] is a region of the partition aws, but cn-north-1 is in aws-cn'],
    ],
    [`[{bucket_name: b-1, role_chain: ["${one}"]}]`, ['targets[0].role_chain requires role']],
    [
      `[{bucket_name: b-1, role: "${one}", role_chain: ["${cn}"]}]`,
      ['targets[0].role_chain[0] is a role of the partition aws-cn'],
    ],
    ['[{role: publish, bucket_name: b-1}]', ['targets[0].role must be the ARN of an IAM role']],
    ['[{name: "111111111111", bucket_name: b-1}]', ['targets[0].name must be 1 to 64 letters']],
  ])('%s', (list, expected) => {
    const text = `source: {path: disk.raw, architecture: x86_64}\ntargets: ${list}\nimages: {my-os: {boot_mode: uefi}}\n`;
    const { diagnostics } = readConfig('x.yaml', text, { values: new Map(), hasSourcePath: false, buildDate: 'D' });
    const shown = diagnostics.map(({ line, path, message }) => `${line} ${path} ${message}`);
    expect(shown).toEqual(expected.map((start) => expect.stringContaining(`2 ${start}`)));
  });
});

it('the regions of a target narrow those of an image, and have to be enabled', () => {
  const available = [
    { name: 'us-east-1', enabled: true },
    { name: 'eu-west-1', enabled: true },
    { name: 'af-south-1', enabled: false },
  ];
  const choose = (regions: string[], within: string[]) =>
    chooseRegions({ regions, regions_denylist: [], within }, { partition: 'aws', available });
  expect(choose([], ['eu-west-1', 'af-south-1'])).toEqual({
    regions: ['eu-west-1'],
    disabled: ['af-south-1'],
    unknown: [],
  });
  expect(choose(['us-east-1'], ['eu-west-1']).regions).toEqual([]);
  expect(choose(['us-east-1'], []).regions).toEqual(['us-east-1']);
});
