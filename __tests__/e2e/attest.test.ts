import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { statementIn, token } from '../github/fake-github.js';
import { type FakeOrigin, startFakeOrigin } from '../github/fake-sigstore.js';
import type { Workspace } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { instantWorld, runBundle } from '../support/bundle.js';
import { startConnectProxy } from '../support/connect-proxy.js';
import { inWorld } from '../support/open-world.js';
import { startTlsFront } from '../support/tls-front.js';
import type { TestWorld } from '../support/world.js';

let origin: FakeOrigin;
let network: Readonly<Record<string, string>>;
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  origin = await startFakeOrigin();
  const { port } = new URL(origin.github.url);
  const front = await startTlsFront('api.github.com', Number(port), ...origin.hosts);
  const proxy = await startConnectProxy(front.port);
  network = { HTTPS_PROXY: `http://${proxy.address}`, NO_PROXY: '127.0.0.1', NODE_EXTRA_CA_CERTS: front.certificate };
  closing.push(proxy.close, front.close, origin.github.close);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The bundle, in a job that may have OIDC tokens unless `env` says otherwise. */
const act = (world: TestWorld, workspace: Workspace, command: string, more: Record<string, string>, env = {}) =>
  runBundle(world, workspace, command, {
    inputs: {
      config: 'image.yaml',
      command,
      'aws-region': 'us-east-1',
      manifest: 'manifest.json',
      'github-token': token,
      ...more,
    },
    env: { ...world.environment(), ...network, ...origin.env, ...env },
  });

const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images:
  my-os-1: {boot_mode: uefi, regions: [us-east-1, eu-west-1]}
`;
const attest = { attest: 'true' };
const verify = { attestation: 'true', 'trusted-root': 'trusted-root.jsonl' };

describe('proof of origin', () => {
  it.each([
    ['public', 3],
    ['private', 1],
  ] as const)(
    'of a %s repository: one attestation per manifest, however often it runs (%i), and verify believes it',
    async (visibility, runs) => {
      origin.github.rights.visibility = visibility;
      await inWorld({ ...instantWorld, config }, async (world, workspace) => {
        await writeFile(join(workspace.directory, 'trusted-root.jsonl'), origin.trustedRoot);
        const manifests = new Set<string>();
        for (let run = 0; run < runs; run += 1) {
          const { exitCode, log } = await act(world, workspace, 'create', attest);
          expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
          manifests.add(await readFile(join(workspace.directory, 'manifest.json'), 'utf8'));
        }
        expect([manifests.size, origin.github.attestations.length]).toEqual([1, 1]);
        const [{ bundle } = { bundle: {} }] = origin.github.attestations;
        expect(statementIn(bundle)).toMatchObject({
          subject: [{ name: 'manifest.json' }, { name: 'disk.raw' }],
          predicateType: 'https://slsa.dev/provenance/v1',
          predicate: {
            runDetails: { byproducts: [{ uri: expect.stringMatching(/^arn:aws:ec2:[a-z0-9-]+::image\/ami-/) }, {}] },
          },
        });
        const logged = origin.github.requests.some((line) => line.includes('rekor.sigstore.dev'));
        expect(logged).toBe(visibility === 'public');
        const { exitCode, annotations } = await act(world, workspace, 'verify', verify);
        expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      });
    },
  );

  it('is found also where GitHub lists the bundles themselves, and is not missing where one can not be read', async () => {
    await inWorld({ ...instantWorld, config }, async (world, workspace) => {
      await writeFile(join(workspace.directory, 'trusted-root.jsonl'), origin.trustedRoot);
      expect((await act(world, workspace, 'create', attest)).exitCode).toBe(0);
      const heal = origin.github.fail(/\.json\.sn/, 503, 'busy');
      for (const [command, inputs] of [
        ['create', attest],
        ['verify', verify],
      ] as const) {
        const { exitCode, log } = await act(world, workspace, command, inputs);
        expect(exitCode).toBe(1);
        expect(log).toContain('could not read an attestation from GitHub: HTTP 503');
        expect(log).not.toMatch(/sig=secret|no attestation of/);
      }
      heal();
      origin.github.rights.embedsBundles = true;
      expect((await act(world, workspace, 'create', attest)).exitCode).toBe(0);
      expect((await act(world, workspace, 'verify', verify)).exitCode).toBe(0);
      expect(origin.github.attestations).toHaveLength(1);
    });
  });

  it('is missing for an AMI that no attested manifest has, and for what another repository has signed', async () => {
    await inWorld({ ...instantWorld, config }, async (world, workspace) => {
      await writeFile(join(workspace.directory, 'trusted-root.jsonl'), origin.trustedRoot);
      origin.claims = { repository: 'mallory/images' };
      expect((await act(world, workspace, 'create', attest)).exitCode).toBe(0);
      const forged = await act(world, workspace, 'verify', verify);
      expect(forged.exitCode).toBe(1);
      expect(forged.log).toContain('it is of https://github.com/mallory/images');
      origin.claims = {};
      origin.github.attestations.splice(0);
      expect((await act(world, workspace, 'create', attest)).exitCode).toBe(0);
      // The name, the snapshot and the tags of an AMI are no proof: somebody registers it again.
      const client = ec2(world, 'eu-west-1');
      const { Images: [image] = [] } = await client.describeImages({ Owners: ['self'] });
      await client.deregisterImage({ ImageId: image?.ImageId });
      await act(world, workspace, 'create', {});
      const { exitCode, annotations } = await act(world, workspace, 'verify', verify);
      expect(exitCode).toBe(1);
      expect(annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/no attestation of octo\/images has ami-/),
      ]);
    });
  });

  it('names what is missing: the OIDC token, the permission, the plan', async () => {
    await inWorld({ ...instantWorld, config }, async (world, workspace) => {
      const said = async (env = {}) => {
        const { exitCode, log } = await act(world, workspace, 'create', attest, env);
        expect(exitCode).toBe(1);
        expect(log).not.toContain(token);
        return log;
      };
      expect(await said({ ACTIONS_ID_TOKEN_REQUEST_URL: '' })).toMatch(
        /can't request an OIDC token, so it can't attest[^\n]*id-token: write/,
      );
      origin.github.rights.attestations = 'read';
      expect(await said()).toMatch(/GitHub refused the attestation[^\n]*attestations: write/);
      Object.assign(origin.github.rights, { attestations: 'write', visibility: 'private', hasPlan: false });
      expect(await said()).toMatch(/GitHub has no attestations for this repository[^\n]*Enterprise Cloud/);
      expect(origin.github.attestations).toEqual([]);
    });
  });
});
