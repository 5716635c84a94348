import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createWorkspace, type Workspace } from '../support/action.js';
import { type ConnectProxy, startConnectProxy } from '../support/connect-proxy.js';
import { importedSnapshot } from '../support/ec2-fixtures.js';
import { startTlsFront, type TlsFront } from '../support/tls-front.js';
import { createWorld, type TestWorld } from '../support/world.js';

const before = { ...process.env };
let world: TestWorld;
let workspace: Workspace;
let front: TlsFront;
let proxy: ConnectProxy | undefined;

beforeEach(async () => {
  world = await createWorld();
  const port = Number(new URL(world.endpoint).port);
  front = await startTlsFront('*.us-east-1.amazonaws.com', port, '*.eu-west-1.amazonaws.com', '*.amazonaws.com');
});

afterEach(async () => {
  process.env = { ...before };
  await workspace.remove();
  await world.destroy();
  await proxy?.close();
  await front.close();
});

/** Publishes at AWS's own names, with FIPS endpoints, of which one is missing. */
async function publishWithout(missing: string) {
  const snapshotId = await importedSnapshot(world); // in eu-west-1
  proxy = await startConnectProxy(front.port, undefined, (name) => name === `${missing}:443`);
  process.env.HTTPS_PROXY = `http://${proxy.address}`;
  process.env.AWS_CA_BUNDLE = front.certificate;
  process.env.AWS_USE_FIPS_ENDPOINT = 'true';
  workspace = await createWorkspace(
    { ...world, endpoint: undefined as never },
    `
source: {snapshot: ${snapshotId}, architecture: x86_64}
images:
  my-os-1:
    boot_mode: uefi
    public: true
    regions: [eu-west-1, us-east-1]
    ssm_parameter: [{name: /my-os/latest}]
    sns: [{new-images: {subject: new, message: {default: new}}}]
`,
  );
  return workspace.run('publish', { inputs: { 'aws-region': 'eu-west-1' } });
}

it.each(['ec2', 'ssm', 'sns'])(
  'a region without a FIPS endpoint of %s is named before anything is changed',
  async (service) => {
    const name = `${service}-fips.us-east-1.amazonaws.com`;
    const { exitCode, manifest } = await publishWithout(name);
    expect(exitCode).toBe(1);
    const named = manifest.failures.filter(({ hint }) =>
      hint?.includes(`us-east-1 seems to have no FIPS endpoint of ${service}`),
    );
    expect(named).not.toEqual([]);
    expect(JSON.stringify(manifest.failures)).not.toMatch(/not allowed|Allow /);
    const changes = (await world.requests({ mutating: true })).map(({ operation }) => operation);
    expect(changes.filter((operation) => /Copy|Register|Modify|PutParameter|Publish/.test(operation))).toEqual([]);
  },
);
