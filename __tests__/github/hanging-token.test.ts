import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type ActionRun, runAction } from '../../scripts/runner.js';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'ami-publish-hanging-'));
  await writeFile(
    join(workspace, 'image.yaml'),
    'source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: images}\nimages: {my-os: {boot_mode: uefi}}\n',
  );
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

/** The bundle under a runner whose token endpoint accepts every request and never answers. */
function run(inputs: Record<string, string>, signal?: AbortSignal, onRequest = () => {}): Promise<ActionRun> {
  return runAction({
    inputs: {
      config: 'image.yaml',
      command: 'list',
      'aws-region': 'us-east-1',
      'role-to-assume': 'arn:aws:iam::123456789012:role/publish',
      manifest: 'manifest.json',
      ...inputs,
    },
    // Nothing is asked of AWS without credentials.
    env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
    cwd: workspace,
    node: process.env.ACTION_NODE ?? process.execPath,
    oidc: { hangs: true, onRequest },
    ...(signal ? { signal } : {}),
  });
}

it('a run that waits for an OIDC token ends when it is cancelled, and writes its manifest', async () => {
  const cancel = new AbortController();
  const { exitCode, signal, log } = await run({}, cancel.signal, () => cancel.abort());
  expect({ exitCode, signal }).toEqual({ exitCode: 1, signal: null });
  expect(log).toContain('the run was cancelled (SIGINT)');
  expect(JSON.parse(await readFile(join(workspace, 'manifest.json'), 'utf8'))).toMatchObject({ outcome: 'cancelled' });
});

it('a run that waits for an OIDC token ends with its time, and writes its manifest', async () => {
  const { exitCode, signal } = await run({ 'max-wait': '2s' });
  expect({ exitCode, signal }).toEqual({ exitCode: 1, signal: null });
  expect(JSON.parse(await readFile(join(workspace, 'manifest.json'), 'utf8'))).toMatchObject({
    outcome: 'failed',
    failures: [{ code: 'timeout', message: expect.stringContaining('OIDC token') }],
  });
});
