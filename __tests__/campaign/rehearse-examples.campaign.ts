import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.js';
import { rawDisk } from '../support/disks.js';
import { copyExamples, exampleVariables, readExamples } from '../support/examples.js';
import { ownEmulatorWithoutQemu } from '../support/own-emulator.js';
import { rehearseIn } from '../support/rehearsal.js';

const examples = await readExamples('examples');
const before = { ...process.env };
let directory: string;
let proxy: ConnectProxy;
const emulator = ownEmulatorWithoutQemu();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ami-publish-examples-'));
  await copyExamples('examples', directory, rawDisk(64 * 1024));
  proxy = await startConnectProxy(1);
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name];
  Object.assign(process.env, { HTTP_PROXY: `http://${proxy.address}`, HTTPS_PROXY: `http://${proxy.address}` });
});

afterAll(async () => {
  process.env = before;
  await proxy.close();
  await rm(directory, { recursive: true, force: true });
});

describe('every example is rehearsed without credentials and without the network:', () => {
  it.each([...examples])('%s', async (_, { config, mapping }) => {
    const inputs = { config: config.join('\n'), ...(mapping === undefined ? {} : { 'config-mapping': mapping }) };
    const { exitCode, manifest } = await rehearseIn(
      {},
      { inputs, env: exampleVariables, workingDirectory: directory, endpoint: emulator.endpoint },
    );
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    expect(manifest.images.filter(({ regions }) => regions.length === 0)).toEqual([]);
    expect(manifest.images.flatMap(({ regions }) => regions.filter(({ state }) => state !== 'available'))).toEqual([]);
    expect(proxy.asked).toEqual([]);
  });
});
