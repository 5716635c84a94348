import { afterEach, describe, expect } from '@jest/globals';
import { exampleWorkflow, oneJob } from '../support/act.js';
import { type ActWorld, expectGreen, heldIn, openActWorld, project, regions } from '../support/act-world.js';
import { rawDisk } from '../support/disks.js';
import { itNeeds } from '../support/tools.js';

const it = itNeeds('act', 'git', 'make');

const opened: ActWorld[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What AWS holds after a workflow with these jobs. */
async function heldAfter(workflow: string, files: Files, ...jobs: readonly string[]): Promise<object[]> {
  const on = await openActWorld();
  opened.push(on);
  expectGreen(await on.pushTag(await on.repository(workflow, files)), ...jobs);
  const held = await heldIn(on.world);
  // There is one account of the examples at a time.
  await on.close();
  return held;
}

describe('the jobs of a matrix leave what one job leaves', () => {
  it('as a plan makes them', async () => {
    const minimal = `  "my-os-minimal-\${github.ref_name}": {boot_mode: uefi, regions: [${regions}], public: true}\n`;
    const files = { 'image.yaml': `${project['image.yaml']}${minimal}` };
    const jobs = ['plan', 'create my-os-v1.0-1', 'create my-os-minimal-v1.0-2', 'publish'];
    const many = await heldAfter(await exampleWorkflow('matrix.yml'), files, ...jobs);
    expect(many).toMatchObject(regions.map(() => ({ images: [{ Public: true }, { Public: true }] })));
    expect(many).toEqual(await heldAfter(oneJob(['image.yaml'], ['build/disk.raw']), files, 'release'));
  });

  it('of two architectures', async () => {
    const architectures = ['x86_64', 'arm64'];
    const files = Object.fromEntries(
      architectures.flatMap((architecture): [string, string | Uint8Array][] => [
        [`disk-${architecture}.raw`, rawDisk(64 * 1024, architecture)],
        [
          `image-${architecture}.yaml`,
          `
source: {path: build/disk-${architecture}.raw, architecture: ${architecture}}
images:
  "my-os-\${github.ref_name}-${architecture}": {boot_mode: uefi, regions: [${regions}], public: true}
`,
        ],
      ]),
    );
    const jobs = ['create x86_64-1', 'create arm64-2', 'publish'];
    const many = await heldAfter(await exampleWorkflow('architectures.yml'), files, ...jobs);
    const found = [{ Architecture: 'arm64' }, { Architecture: 'x86_64' }];
    expect(many).toMatchObject(regions.map(() => ({ images: found.map((one) => ({ ...one, Public: true })) })));
    const configs = architectures.map((one) => `image-${one}.yaml`);
    const disks = architectures.map((one) => `build/disk-${one}.raw`);
    expect(many).toEqual(await heldAfter(oneJob(configs, disks), files, 'release'));
  });
});
