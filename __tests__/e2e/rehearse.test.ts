import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../scripts/runner.js';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.js';
import { rawDisk } from '../support/disks.js';
import { copyExamples, exampleVariables } from '../support/examples.js';

/** The Node that the bundle runs under: that of the tests, unless ACTION_NODE names another. */
const node = process.env.ACTION_NODE ?? process.execPath;

let directory: string;
let temporary: string;
let proxy: ConnectProxy;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-e2e-'));
  temporary = await mkdtemp(join(tmpdir(), 'ami-publish-e2e-'));
  await copyExamples('examples', directory, rawDisk(64 * 1024));
  proxy = await startConnectProxy(1);
});

afterEach(async () => {
  await proxy.close();
  for (const folder of [directory, temporary]) await rm(folder, { recursive: true, force: true });
});

/** Without AWS's variables, and with a proxy between it and the network, which counts who asks. */
function rehearse(config: string, options: Partial<Parameters<typeof runAction>[0]> = {}) {
  const address = `http://${proxy.address}`;
  return runAction({
    inputs: { config, command: 'rehearse', manifest: 'manifest.json', 'github-token': '' },
    env: { ...exampleVariables, HTTP_PROXY: address, HTTPS_PROXY: address, TMPDIR: temporary },
    cwd: directory,
    node,
    oidc: false,
    ...options,
  });
}

describe('the bundle rehearses', () => {
  it('a public release without credentials and without the network, and leaves nothing behind', async () => {
    const run = await rehearse('publish.yaml');
    expect(run.annotations).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(proxy.asked).toEqual([]);
    const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
    expect(manifest.rehearsal).toBe(true);
    expect(manifest.publicRegions.length).toBeGreaterThan(10);
    expect(run.outputs['ami-ids']).toBe('');
    expect(await readdir(temporary)).toEqual([]);
  });

  it('until it is cancelled', async () => {
    const cancel = new AbortController();
    const onLine = (line: string): void => {
      if (line.includes('preflight')) cancel.abort();
    };
    const run = await rehearse('publish.yaml', { signal: cancel.signal, onLine });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('the run was cancelled');
    expect(await readdir(temporary)).toEqual([]);
  });
});
