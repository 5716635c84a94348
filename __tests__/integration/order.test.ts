import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { ActionResult } from '../support/action.js';
import { rawDisk } from '../support/disks.js';
import { inWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-south-1'];
const operations = [
  'DescribeImages',
  'DescribeImageAttribute',
  'DescribeSnapshotAttribute',
  'GetParameters',
  'DescribeSnapshots',
];

/** Three images in all regions, of a disk image and a home region of their own. */
const configOf = (home: string) => `
source: {path: ${home}.raw, architecture: x86_64}
ebs: {region: ${home}}
defaults: {boot_mode: uefi, regions: [${regions.join(', ')}]}
images: {${home}-os-a: {}, ${home}-os-b: {}, ${home}-os-c: {}}
`;

/** Each region answers in another order than with another seed. */
async function answerLate(world: TestWorld, seed: number): Promise<void> {
  const lateness = (at: number): number => ((seed * 7 + at * 13) % 11) + 1;
  await world.clearFaults();
  await world.fault(
    ...operations.flatMap((operation, of) =>
      regions.map((region, at) => ({ kind: 'delay', operation, region, seconds: lateness(at * 5 + of) })),
    ),
  );
}

/** What people and programs read of a run, but for times, and for the log, whose lines come as things happen. */
async function readable(directory: string, { manifest, summary, outputs, log }: ActionResult) {
  const record = JSON.parse(await readFile(join(directory, 'same.run.json'), 'utf8'));
  const { startedAt: _, finishedAt: __, timeline, ...did } = record;
  return {
    manifest: await readFile(join(directory, 'same.json'), 'utf8'),
    did,
    timeline: timeline.map(({ region, stage }: { region: string; stage: string }) => `${region} ${stage}`),
    outputs: outputs.replaceAll(/end_[\w-]{36}/g, 'end'),
    summary: summary.replaceAll(/\d+s\b/g, 'some seconds').split('Timeline')[0],
    annotations: log.split('\n').filter((line) => line.startsWith('::error')),
    found: manifest.failures.length + manifest.changes.length,
  };
}

it.each(['verify', 'plan'])('a %s of four configs reads alike in whatever order AWS answers', async (command) => {
  await inWorld({ seed: 'order' }, async (world, workspace) => {
    for (const home of regions) {
      await workspace.write(`${home}.raw`, rawDisk(64 * 1024, home));
      await workspace.write(`of-${home}.yaml`, configOf(home));
    }
    const runs = [];
    for (const seed of [1, 2, 3]) {
      await answerLate(world, seed);
      const result = await workspace.run(command, { inputs: { config: 'of-*.yaml', manifest: 'same.json' } });
      runs.push(await readable(workspace.directory, result));
    }
    const [first, ...others] = runs;
    expect(first?.found).toBeGreaterThan(1);
    for (const other of others) expect(other).toEqual(first);
  });
});
