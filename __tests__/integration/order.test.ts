import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { ActionResult, Workspace } from '../support/action.js';
import { rawDisk } from '../support/disks.js';
import { inWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-south-1'];
const names = ['os-a', 'os-b', 'os-c'];
const config = (fields: string, some = names, where = regions) => `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
defaults: {boot_mode: uefi, regions: [${where.join(', ')}], ${fields}}
images:
${some.map((name) => `  ${name}: {}`).join('\n')}
`;

/** Each region answers in another order than with another seed. */
async function answerLate(world: TestWorld, seed: number): Promise<void> {
  const operations = [
    'DescribeImages',
    'DescribeImageAttribute',
    'DescribeSnapshotAttribute',
    'GetParameters',
    'DescribeSnapshots',
  ];
  const lateness = (at: number): number => ((seed * 7 + at * 13) % 11) + 1;
  await world.clearFaults();
  await world.fault(
    ...operations.flatMap((operation, of) =>
      regions.map((region, at) => ({ kind: 'delay', operation, region, seconds: lateness(at * 5 + of) })),
    ),
  );
}

/** What of a run is to be the same: what people and programs read, but for times, and for the log, which tells them as they come. */
async function readable(directory: string, { manifest, summary, outputs, log }: ActionResult, file: string) {
  const record = JSON.parse(await readFile(join(directory, `${file}.run.json`), 'utf8'));
  const { startedAt: _, finishedAt: __, timeline, ...did } = record;
  return {
    manifest: await readFile(join(directory, `${file}.json`), 'utf8'),
    did,
    timeline: timeline.map(({ region, stage }: { region: string; stage: string }) => `${region} ${stage}`),
    outputs: outputs.replaceAll(/end_[\w-]{36}/g, 'end'),
    summary: summary.replaceAll(/\d+s\b/g, 'some seconds').split('Timeline')[0],
    annotations: log.split('\n').filter((line) => line.startsWith('::error')),
    what: manifest.failures.length + manifest.changes.length,
  };
}

it('a verify of what is missing reads alike in whatever order AWS answers', async () => {
  await inWorld({ seed: 'order' }, async (world, workspace) => {
    for (const region of regions) {
      await workspace.write(`${region}.raw`, rawDisk(64 * 1024, region));
      const here = config('')
        .replace('disk.raw', `${region}.raw`)
        .replace('s3: {bucket_name: images}', `ebs: {region: ${region}}`);
      await workspace.write(`of-${region}.yaml`, here.replaceAll('os-', `${region}-`));
    }
    await expectAlike(world, workspace, 'verify', { config: 'of-*.yaml' });
  });
});

/** Runs a command that changes nothing again and again. */
async function expectAlike(world: TestWorld, workspace: Workspace, command: string, inputs = {}): Promise<void> {
  const runs = [];
  for (const seed of [1, 2, 3]) {
    await answerLate(world, seed);
    const result = await workspace.run(command, { inputs: { ...inputs, manifest: 'same.json' } });
    runs.push(await readable(workspace.directory, result, 'same'));
  }
  const [first, ...others] = runs;
  expect(first?.what).toBeGreaterThan(1);
  for (const other of others) expect(other).toEqual(first);
}

it('a create that fails in every region reads alike in whatever order AWS answers', async () => {
  const runs: { failures: string[]; annotations: string[]; shown: unknown; changes: string[] }[] = [];
  for (const seed of [1, 2, 3]) {
    await inWorld({ seed: 'order' }, async (world, workspace) => {
      await workspace.write('image.yaml', config('tags: {a: b}'));
      await answerLate(world, seed);
      await world.fault({ kind: 'error', operation: 'RegisterImage', code: 'UnauthorizedOperation', status: 403 });
      const { manifest, summary, log } = await workspace.run('create');
      const failures = manifest.failures.map(({ region, message }) => `${region} ${message}`);
      const annotations = log.split('\n').filter((line) => line.startsWith('::error'));
      runs.push({
        failures,
        annotations,
        shown: summary.match(/❌.*/g),
        changes: manifest.changes.map(({ region, image, resource }) => `${region} ${image} ${resource}`),
      });
    });
  }
  const [first, ...others] = runs;
  expect(first?.failures.length).toBe(names.length * regions.length);
  for (const other of others) expect(other).toEqual(first);
});
