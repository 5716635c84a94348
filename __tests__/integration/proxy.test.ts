import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { s3 } from '../support/aws.js';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.js';
import { rawDisk } from '../support/disks.js';
import { startTlsFront, type TlsFront } from '../support/tls-front.js';
import { createWorld, type TestWorld } from '../support/world.js';

const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1:
    boot_mode: uefi
    regions: [us-east-1, eu-west-1]
`;
/** A name that resolves nowhere. */
const host = 'aws.invalid';
const before = { ...process.env };

let world: TestWorld;
let workspace: Workspace;
let emulatorPort: number;
let proxy: ConnectProxy | undefined;
let front: TlsFront | undefined;

beforeEach(async () => {
  world = await createWorld();
  await s3(world, 'us-east-1').createBucket({ Bucket: 'images' });
  emulatorPort = Number(new URL(world.endpoint).port);
});

afterEach(async () => {
  process.env = { ...before };
  await workspace.remove();
  await world.destroy();
  await proxy?.close();
  await front?.close();
  proxy = undefined;
  front = undefined;
});

async function createAt(endpoint: string) {
  workspace = await createWorkspace({ ...world, endpoint }, config);
  await workspace.write('disk.raw', rawDisk(64 * 1024));
  return workspace.run('create');
}

describe('behind a proxy, with names that resolve nowhere,', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('%s leads every client to AWS', async (name) => {
    front = await startTlsFront(host, emulatorPort);
    proxy = await startConnectProxy(front.port, 'user:pass/word');
    process.env[name] = `http://user:pass%2Fword@${proxy.address}`;
    process.env.AWS_CA_BUNDLE = front.certificate;
    const { exitCode, manifest, log } = await createAt(`https://${host}`);
    expect({ exitCode, failures: manifest.failures }).toEqual({ exitCode: 0, failures: [] });
    expect(new Set(proxy.asked)).toEqual(new Set([`${host}:443`]));
    expect(log).toContain('::add-mask::pass/word');
  });

  it.each(['HTTP_PROXY', 'http_proxy'])('%s does so for an endpoint without TLS', async (name) => {
    proxy = await startConnectProxy(emulatorPort);
    process.env[name] = proxy.address;
    const { exitCode } = await createAt(`http://${host}:4566`);
    expect(exitCode).toBe(0);
    expect(new Set(proxy.asked)).toEqual(new Set([`${host}:4566`]));
  });

  it('NO_PROXY leads past it', async () => {
    proxy = await startConnectProxy(emulatorPort);
    process.env.HTTP_PROXY = `http://${proxy.address}`;
    process.env.NO_PROXY = 'invalid';
    const { exitCode, manifest } = await createAt(`http://${host}:4566`);
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]).toMatchObject({
      message: expect.stringContaining('ENOTFOUND'),
      hint: expect.stringContaining('Behind a proxy, set HTTPS_PROXY.'),
    });
    expect(proxy.asked).toEqual([]);
  });

  it('a refusal of the proxy is named as one', async () => {
    proxy = await startConnectProxy(emulatorPort, 'user:right');
    process.env.HTTP_PROXY = `http://user:wrong@${proxy.address}`;
    const { exitCode, manifest } = await createAt(`http://${host}:4566`);
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]).toMatchObject({
      message: expect.stringContaining('the proxy answered 407'),
      hint: expect.stringContaining('user and password'),
    });
  });
});

it('a proxy that is no URL ends the run by its variable, and its password is masked', async () => {
  process.env.HTTP_PROXY = 'http://user:secret%s@127.0.0.1:1';
  const { exitCode, manifest, log } = await createAt(`http://${host}:4566`);
  expect(exitCode).toBe(1);
  expect(manifest.failures).toMatchObject([
    { code: 'input', message: 'HTTP_PROXY is not the URL of an HTTP proxy', hint: expect.stringContaining('%25') },
  ]);
  expect(log).toContain('::add-mask::secret%25s');
  expect(log.split('\n').filter((line) => line.includes('secret') && !line.includes('add-mask'))).toEqual([]);
});

describe('a certificate', () => {
  it('that the runner does not trust is named as the cause', async () => {
    front = await startTlsFront(host, emulatorPort);
    proxy = await startConnectProxy(front.port);
    process.env.HTTPS_PROXY = proxy.address;
    const { exitCode, manifest } = await createAt(`https://${host}`);
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]).toMatchObject({
      message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  it('bundle that can’t be read ends the run', async () => {
    process.env.AWS_CA_BUNDLE = '/nowhere/bundle.pem';
    const { exitCode, manifest } = await createAt(world.endpoint);
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toContain("can't read AWS_CA_BUNDLE: ENOENT");
  });
});
