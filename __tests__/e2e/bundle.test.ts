import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../scripts/runner.js';
import { ec2, s3, snapshotBytes } from '../support/aws.js';
import { startConnectProxy } from '../support/connect-proxy.js';
import { rawDisk } from '../support/disks.js';
import { startTlsFront } from '../support/tls-front.js';
import { createWorld, type TestWorld } from '../support/world.js';

/** The Node that the bundle runs under: that of the tests, unless ACTION_NODE names another. */
const node = process.env.ACTION_NODE ?? process.execPath;
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  "my-os-\${github.ref_name}":
    boot_mode: uefi
    regions: [us-east-1, eu-west-1]
`;

describe.each([
  {
    program: 'the action',
    folder: '',
    entries: ['index.js', 'hash-worker/index.js'],
    least: 20,
    unserved: 'ImportImage',
    languages: ['en.js'],
  },
  {
    program: 'the local AWS',
    folder: 'emulator',
    entries: ['index.js'],
    least: 5,
    unserved: 'DescribeTransitGateways',
    languages: [],
  },
])('$program in dist', ({ folder, entries, least, unserved, languages }) => {
  const home = join(dist, folder);
  const chunks = readdirSync(home).filter((name) => name.endsWith('.js') && name !== 'index.js');
  const texts = new Map([...entries, ...chunks].map((name) => [name, readFileSync(join(home, name), 'utf8')]));
  const namesOf = (pattern: RegExp): string[] =>
    [...texts.values()].flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => basename(name ?? '')));
  const atOnce = namesOf(/^(?:import|\} from|.* from) "(\.[^"]*\.js)";$/gm);
  const onDemand = [...new Set(namesOf(/\bimport\("(\.[^"]*\.js)"\)/g))];

  it('has every chunk that it asks for, and no other', () => {
    expect(chunks.length).toBeGreaterThan(least);
    expect([...new Set([...atOnce, ...onDemand])].sort()).toEqual([...chunks].sort());
  });

  it('has no module twice', () => {
    // esbuild names a module where its text begins, in one file more than once where other modules' comes between.
    const paths = [...texts.values()].flatMap((text) => [
      ...new Set(text.match(/^\/\/ (?:node_modules|src|emulator)\/\S+$/gm)),
    ]);
    expect(paths.length).toBeGreaterThan(200);
    expect(paths.filter((path, index) => paths.indexOf(path) < index)).toEqual([]);
  });

  it('has of EC2 the operations that are called or served, and no others', () => {
    const all = [...texts.values()].join('\n');
    expect(all).toMatch(/"DescribeImages"/);
    expect(all).not.toContain(`"${unserved}"`);
  });

  it('has of zod one language: an import other than `import * as z` brings all of them', () => {
    expect([...new Set(namesOf(/^\/\/ (node_modules\/zod\/v4\/locales\/\S+)$/gm))]).toEqual(languages);
  });

  it('loads each of them, and what is imported on demand by its names', () => {
    const script = `const names = ${JSON.stringify(chunks)};
      const all = await Promise.all(names.map(async (name) => [name, Object.keys(await import(${JSON.stringify(`${home}/`)} + name))]));
      console.log(JSON.stringify(all));`;
    const printed = execFileSync(node, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    const loaded = new Map(JSON.parse(printed) as [string, string[]][]);
    expect(loaded.size).toBe(chunks.length);
    // In the bundle an import() of CommonJS has a default only. The action takes this one package as it comes.
    const unnamed = onDemand.filter((name) => ['', 'default'].includes(loaded.get(name)?.join() ?? ''));
    expect(unnamed.filter((name) => !name.startsWith('xz-decompress'))).toEqual([]);
  });
});

describe('the action under the runner', () => {
  let world: TestWorld;
  let workspace: string;

  beforeEach(async () => {
    // Nothing takes time in this world: the bundle waits on the real clock.
    world = await createWorld({
      start: Date.now(),
      factor: 1,
      settings: { latencySeconds: { importSnapshot: 0, copySnapshot: 0, registerImage: 0 } },
    });
    await s3(world, 'us-east-1').createBucket({ Bucket: 'images' });
    workspace = await mkdtemp(join(tmpdir(), 'ami-publish-e2e-'));
  });

  afterEach(async () => {
    await rm(workspace, { recursive: true, force: true });
    await world.destroy();
  });

  it('asks AWS without having loaded fetch, which takes a tenth of the time until its first request', async () => {
    await writeFile(join(workspace, 'image.yaml'), config);
    const hook = join(workspace, 'hook.cjs');
    const loaded = join(workspace, 'loaded');
    // undici, be it Node's own or that of a package, leaves its dispatcher behind.
    const has = "Object.getOwnPropertySymbols(globalThis).map(String).filter((name) => name.includes('undici'))";
    await writeFile(
      hook,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(loaded)}, ${has}.join()));`,
    );
    const run = await runAction({
      inputs: { config: 'image.yaml', command: 'list', 'aws-region': 'us-east-1' },
      env: {
        ...world.environment(),
        GITHUB_REF_NAME: 'v1.0',
        NODE_OPTIONS: `--require ${hook}`,
      },
      cwd: workspace,
      node,
    });
    expect(run.log).toContain('0 of 2 AMIs exist');
    expect(await readFile(loaded, 'utf8')).toBe('');
  });

  it('creates images with a role that it assumes by the job’s token', async () => {
    const disk = rawDisk(20 * 1024 * 1024); // more than one part: the hash worker is used
    await writeFile(join(workspace, 'disk.raw'), disk);
    await writeFile(join(workspace, 'image.yaml'), config);
    const role = `arn:aws:iam::${world.account.id}:role/publish`;
    const subject = 'repo:octo/images:ref:refs/heads/main';
    await world.settings({
      sts: {
        roles: {
          [role]: { audiences: ['sts.amazonaws.com'], subjects: [subject], callers: [], maxSessionSeconds: 3600 },
        },
      },
    });
    const run = await runAction({
      inputs: { config: 'image.yaml', command: 'create', 'role-to-assume': role, 'aws-region': 'us-east-1' },
      env: { AWS_ENDPOINT_URL: world.endpoint, GITHUB_REF_NAME: 'v1.0' },
      cwd: workspace,
      node,
      oidc: { subject },
    });
    expect(run.annotations).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.log).not.toMatch(/secret|"token"/i);
    const images = JSON.parse(run.outputs.images ?? '{}') as Record<string, Record<string, string>>;
    expect(Object.keys(images)).toEqual(['my-os-v1.0']);
    expect(run.outputs.complete).toBe('true');
    expect(run.summary).toContain(images['my-os-v1.0']?.['eu-west-1']);
    const { Images } = await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] });
    expect(Images?.map((image) => [image.ImageId, image.State])).toEqual([
      [images['my-os-v1.0']?.['eu-west-1'], 'available'],
    ]);
    const snapshotId = Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '';
    expect((await snapshotBytes(world, 'eu-west-1', snapshotId)).subarray(0, disk.length).equals(disk)).toBe(true);
  });

  it('reaches AWS through a proxy, by a certificate that NODE_EXTRA_CA_CERTS names', async () => {
    await writeFile(join(workspace, 'disk.raw'), rawDisk(1024 * 1024));
    await writeFile(join(workspace, 'image.yaml'), config);
    const front = await startTlsFront('aws.invalid', Number(new URL(world.endpoint).port));
    const proxy = await startConnectProxy(front.port);
    const run = await runAction({
      inputs: { config: 'image.yaml', command: 'create', 'aws-region': 'us-east-1' },
      env: {
        ...world.environment(),
        AWS_ENDPOINT_URL: 'https://aws.invalid',
        HTTPS_PROXY: `http://${proxy.address}`,
        NODE_EXTRA_CA_CERTS: front.certificate,
        GITHUB_REF_NAME: 'v1.0',
      },
      cwd: workspace,
      node,
      oidc: false,
    });
    await proxy.close();
    await front.close();
    expect(run.annotations).toEqual([]);
    expect(run.outputs.complete).toBe('true');
    expect(new Set(proxy.asked)).toEqual(new Set(['aws.invalid:443']));
  });

  it('annotates a wrong config at its lines, all problems at once, and sends nothing', async () => {
    await writeFile(join(workspace, 'image.yaml'), config.replace('uefi', 'efi').replace('regions', 'reginos'));
    const run = await runAction({
      inputs: { config: 'image.yaml', command: 'create', 'aws-region': 'us-east-1' },
      env: world.environment(),
      cwd: workspace,
      node,
      oidc: false,
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ level, properties }) => [level, properties.file, properties.line])).toEqual([
      ['error', 'image.yaml', '6'],
      ['error', 'image.yaml', '7'],
    ]);
    expect(run.annotations[1]?.message).toMatch(/did you mean "?regions/i);
    expect((await world.requests()).filter((request) => request.operation !== 'CreateBucket')).toEqual([]);
  });

  it('explains a refused role by the token’s sub and aud', async () => {
    await writeFile(join(workspace, 'disk.raw'), rawDisk(1024 * 1024));
    await writeFile(join(workspace, 'image.yaml'), config);
    const role = `arn:aws:iam::${world.account.id}:role/publish`;
    await world.settings({
      sts: {
        roles: {
          [role]: {
            audiences: ['sts.amazonaws.com'],
            subjects: ['repo:octo/other:*'],
            callers: [],
            maxSessionSeconds: 3600,
          },
        },
      },
    });
    const run = await runAction({
      inputs: { config: 'image.yaml', command: 'create', 'role-to-assume': role, 'aws-region': 'us-east-1' },
      env: { AWS_ENDPOINT_URL: world.endpoint },
      cwd: workspace,
      node,
      oidc: { subject: 'repo:octo/images:ref:refs/heads/main' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('repo:octo/images:ref:refs/heads/main');
    expect(run.annotations[0]?.message).toContain('sts.amazonaws.com');
  });
});
