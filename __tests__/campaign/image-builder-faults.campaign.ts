import { expect, it } from '@jest/globals';
import { imageBuilder } from '../support/image-builder-fixtures.js';
import { imageId, openReleases, type Releases } from '../support/releases.js';

const region = 'eu-west-1';
const fields = `regions: [us-east-1, ${region}], image_builder: {regions: [${region}], distribution_configuration: {name: my-os}, recipe: {name: my-os}}`;
const rollback = { top: 'rollback_on_failure: true' };

/** The image that the distribution configuration follows, and how many versions of the recipe start from each AMI. */
async function followed(on: Releases): Promise<string[]> {
  const builder = imageBuilder(on.world, region);
  const [{ tags } = {}] = (await builder.listDistributionConfigurations({})).distributionConfigurationSummaryList ?? [];
  const { imageRecipeSummaryList: recipes = [] } = await builder.listImageRecipes({});
  return [tags?.['ami-publish:image'] ?? 'none', ...recipes.map(({ parentImage = '' }) => parentImage)];
}

/** A world with one release, and the requests to Image Builder that the next one sends. */
async function afterFirst(): Promise<Releases> {
  const on = await openReleases('image builder faults');
  await on.release('publish', { 'my-os-1': fields });
  return on;
}

async function requestsOfSecond(): Promise<string[]> {
  const on = await afterFirst();
  try {
    const from = (await on.world.requests()).length;
    await on.release('publish', { 'my-os-2': fields });
    const log = await on.world.requests({ from });
    return log.filter(({ service }) => service === 'imagebuilder').map(({ operation }) => operation);
  } finally {
    await on.close();
  }
}

const faults = [
  { kind: 'reset', applied: true },
  { kind: 'reset' },
  { kind: 'error', code: 'AccessDeniedException', status: 403 },
];

it('a release whose requests to Image Builder fail is taken back, and finished by the next run', async () => {
  const operations = await requestsOfSecond();
  expect(operations.length).toBeGreaterThan(4);
  console.log(`Image Builder: ${operations.length} requests, ${operations.length * faults.length} cases`);
  const wrong: string[] = [];
  for (const [index, operation] of operations.entries()) {
    const skip = operations.slice(0, index).filter((one) => one === operation).length;
    for (const fault of faults) {
      const on = await afterFirst();
      try {
        const what = `${fault.kind} ${'applied' in fault ? 'applied ' : ''}at ${operation} after ${skip}`;
        const first = await imageId(on.world, region, 'my-os-1');
        await on.world.fault({ ...fault, operation, service: 'imagebuilder', skip });
        const { exitCode, manifest } = await on.run('publish', { 'my-os-2': fields }, rollback);
        await on.world.clearFaults();
        const open = manifest.changes.some(({ outcome }) => outcome === 'unknown');
        const left = await followed(on);
        if (exitCode === 1 && !open && left.join() !== ['my-os-1', first].join()) wrong.push(`${what}: left ${left}`);
        await on.world.advance(3600);
        const next = await on.run('publish', { 'my-os-2': fields }, rollback);
        const second = await imageId(on.world, region, 'my-os-2');
        const now = await followed(on);
        if (next.exitCode !== 0 || now.join() !== ['my-os-2', first, second].join())
          wrong.push(`${what}: then ${now} ${next.manifest.failures.map(({ message }) => message)}`);
        const last = await on.run('publish', { 'my-os-2': fields }, rollback);
        if (last.manifest.changes.length > 0) wrong.push(`${what}: ${JSON.stringify(last.manifest.changes)}`);
      } finally {
        await on.close();
      }
    }
  }
  expect(wrong).toEqual([]);
});
