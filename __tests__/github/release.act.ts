import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { exampleWorkflow } from '../support/act.js';
import { type ActWorld, expectGreen, openActWorld, project, regions } from '../support/act-world.js';
import { ec2 } from '../support/aws.js';
import { servePages } from '../support/browser.js';
import { startConnectProxy } from '../support/connect-proxy.js';
import { startTlsFront } from '../support/tls-front.js';
import { itNeeds } from '../support/tools.js';
import { type FakeOrigin, startFakeOrigin } from './fake-sigstore.js';

const it = itNeeds('act', 'curl', 'git', 'make', 'openssl');

let on: ActWorld;

beforeEach(async () => {
  on = await openActWorld();
});
afterEach(() => on.close());

/** GitHub and Sigstore for a job, which finds them under their own names. */
async function startOrigin(): Promise<{ origin: FakeOrigin; env: Record<string, string> }> {
  const origin = await startFakeOrigin();
  origin.github.tags.push('v1.0');
  origin.github.seenAs = 'https://api.github.com';
  const front = await startTlsFront('api.github.com', Number(new URL(origin.github.url).port), ...origin.hosts);
  const proxy = await startConnectProxy(front.port);
  for (const { close } of [origin.github, front, proxy]) on.closes(close);
  const network = { HTTPS_PROXY: `http://${proxy.address}`, NO_PROXY: '127.0.0.1' };
  return { origin, env: { ...origin.env, ...network, NODE_EXTRA_CA_CERTS: front.certificate } };
}

/** The AMIs of all regions, with their regions. */
async function everywhere() {
  const found = regions.map(async (region) => (await on.images(region)).map((image) => ({ region, ...image })));
  return (await Promise.all(found)).flat();
}

/** Where a step asks for what reviewers do; it goes on when they have done it. act itself asks nobody. */
async function startReview(review: () => Promise<unknown>): Promise<string> {
  const server = createServer((_, response) => {
    review().then(
      () => response.end(),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  on.closes(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the push of a tag', () => {
  it('makes a release: public, attested, on its page at GitHub, with a manifest as an artifact', async () => {
    const { origin, env } = await startOrigin();
    const repository = await on.repository(await exampleWorkflow('release.yml'));
    expectGreen(await on.pushTag(repository, env), 'images');
    const found = await everywhere();
    expect(found.map(({ Name, Public }) => ({ Name, Public }))).toEqual(
      regions.map(() => ({ Name: 'my-os-v1.0', Public: true })),
    );
    expect(origin.github.releases).toMatchObject([{ tag_name: 'v1.0', draft: false }]);
    expect(origin.github.attestations).toHaveLength(1);
    expect(await readdir(join(repository.artifacts, 'manifest'))).toEqual(['ami-publish-manifest.json']);
  });

  it('publishes what later jobs have booted by the outputs of the first one', async () => {
    const repository = await on.repository(await exampleWorkflow('gated.yml'), {
      'boot-test': '#!/bin/sh\nmkdir -p "$ARTIFACTS/booted" && touch "$ARTIFACTS/booted/$2 $4"\n',
    });
    expectGreen(await on.pushTag(repository), 'create', 'boot-1', 'boot-2', 'publish');
    const found = await everywhere();
    expect(found.map(({ Public }) => Public)).toEqual([true, true]);
    const booted = await readdir(join(repository.artifacts, 'booted'));
    expect(booted.toSorted()).toEqual(found.map(({ region, ImageId }) => `${region} ${ImageId}`).toSorted());
  });

  it('publishes nothing where such a job fails', async () => {
    const files = { 'boot-test': '#!/bin/sh\ntest "$2" != eu-west-1\n' };
    const repository = await on.repository(await exampleWorkflow('gated.yml'), files);
    const { exitCode, jobs } = await on.pushTag(repository);
    expect({ exitCode, jobs }).toMatchObject({ exitCode: 1, jobs: { create: 'succeeded' } });
    expect(jobs).not.toHaveProperty('publish');
    expect((await everywhere()).map(({ Public }) => Public)).toEqual([false, false]);
  });

  it('promotes the plan that was approved, of AMIs that have booted', async () => {
    const tested = `${project['image.yaml']}    boot_test: {proof: {console: "login: $$"}}\n`;
    const repository = await on.repository(await exampleWorkflow('promotion.yml'), { 'image.yaml': tested });
    expectGreen(await on.pushTag(repository), 'create', 'publish');
    expect((await everywhere()).map(({ Public }) => Public)).toEqual([true, true]);
    const operations = (await on.requests({ mutating: true })).map(({ operation }) => operation);
    expect(operations.indexOf('RunInstances')).toBeGreaterThan(0);
    expect(operations.indexOf('RunInstances')).toBeLessThan(operations.indexOf('ModifyImageAttribute'));
  });

  it('promotes nothing when somebody has deleted an AMI since the plan', async () => {
    const url = await startReview(async () => {
      const [{ ImageId } = {}] = await on.images('eu-west-1');
      await ec2(on.world, 'eu-west-1').deregisterImage({ ImageId });
    });
    const workflow = await exampleWorkflow('promotion.yml');
    const repository = await on.repository(
      workflow.replace(/ publish:[\s\S]*?steps:\n/, `$&      - run: curl --silent --show-error --fail ${url}\n`),
    );
    const { exitCode, jobs, log } = await on.pushTag(repository);
    expect({ exitCode, jobs }).toEqual({ exitCode: 1, jobs: { create: 'succeeded', publish: 'failed' } });
    expect(log).toContain('this is not the approved plan');
    expect((await everywhere()).map(({ Public }) => Public)).toEqual([false]);
  });

  it('deploys the page with its AMIs', async () => {
    const files = { 'publish.yaml': project['image.yaml'], 'build-disk-image': '#!/bin/sh\nmake build/disk.raw\n' };
    const site = await servePages({});
    on.closes(site.close);
    const workflow = (await exampleWorkflow('locator.yml')).replace('https://my-org.github.io/my-os/', site.url);
    const repository = await on.repository(workflow, files);
    expectGreen(await on.pushTag(repository), 'release', 'page');
    const page = await readFile(join(repository.artifacts, 'github-pages/index.html'), 'utf8');
    for (const { ImageId } of await everywhere()) expect(page).toContain(ImageId);
  });
});
