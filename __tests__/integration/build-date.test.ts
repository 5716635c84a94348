import { expect, it } from '@jest/globals';
import { type Workspace, withoutOutcome } from '../support/action.js';
import { ec2 } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { imageBuilder } from '../support/image-builder-fixtures.js';
import { inWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const regions = ['us-east-1', 'eu-west-1'] as const;
const env = { SOURCE_DATE_EPOCH: '1666823405' };
const name = 'os 2022-10-26T22-30-05.000000Z';
const distributions = regions.map((region) => ({
  region,
  amiDistributionConfiguration: {
    name: 'os {{ imagebuilder:buildDate }}',
    launchPermission: { userGroups: ['all'] },
  },
}));

/** Writes a config in which line 8 has the distributions. */
async function write(workspace: Workspace, of: unknown, images = ['my-os']): Promise<void> {
  const source = { path: 'disk.raw', architecture: 'x86_64' };
  const all = images.map((key) => `  ${key}:\n    boot_mode: uefi\n    distributions: ${JSON.stringify(of)}`);
  await workspace.write(
    'image.yaml',
    `source: ${JSON.stringify(source)}\ns3: {bucket_name: images}\n\n\nimages:\n${all.join('\n')}\n`,
  );
}

async function names(world: TestWorld): Promise<string[]> {
  const found = await Promise.all(regions.map((region) => ec2(world, region).describeImages({ Owners: ['self'] })));
  return found.flatMap(({ Images = [] }) => Images.map((image) => `${image.Name}${image.Public ? ' public' : ''}`));
}

it.each(['list', 'ARN'])(
  'an AMI has the build date in its name, and every command finds it again (%s)',
  async (form) => {
    await inWorld({}, async (world, workspace) => {
      const arn = await imageBuilder(world, 'eu-west-1').createDistributionConfiguration({
        name: 'my-os',
        distributions,
      });
      await write(workspace, form === 'list' ? distributions : arn.distributionConfigurationArn);
      const plan = await workspace.run('plan', { env });
      const published = await workspace.run('publish', { env });
      expectSuccess(published);
      expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
      expect(published.manifest.images.map((image) => image.name)).toEqual([name]);
      expect(published.manifest.images[0]?.regions.map(({ state }) => state)).toEqual(['available', 'available']);
      expect(await names(world)).toEqual([`${name} public`, `${name} public`]);
      // By its key or, as far as the file gives it, by its name; whatever the time is.
      await world.advance(3600);
      for (const images of form === 'list' ? ['my-os', name] : ['my-os']) {
        const again = await workspace.run('publish', { env, inputs: { images } });
        expectSuccess(again);
        expect(again.manifest.changes).toEqual([]);
      }
      const verified = await workspace.run('verify', { env });
      expect([verified.exitCode, verified.manifest.warnings]).toEqual([0, []]);
      expectSuccess(await workspace.run('unpublish', { env }));
      expect(await names(world)).toEqual([name, name]);
    });
  },
);

it('what the name can not be is refused before anything is created, at its line', async () => {
  await inWorld({}, async (world, workspace) => {
    const builder = imageBuilder(world, 'eu-west-1');
    const [first, ...others] = distributions;
    const failures = async (of: unknown, options = {}, images = ['my-os']) => {
      await write(workspace, of, images);
      const { manifest } = await workspace.run('publish', options);
      return manifest.failures.map(({ line, message }) => `${line} ${message}`);
    };
    expect(await failures(distributions)).toEqual([
      expect.stringMatching(/^8 .*distributions\[0\].*name: has the variable .* which needs SOURCE_DATE_EPOCH/),
      expect.stringMatching(/^8 .*distributions\[1\].*which needs SOURCE_DATE_EPOCH/),
    ]);
    expect(await failures(distributions, { env: { SOURCE_DATE_EPOCH: 'now' } })).toEqual([
      'null SOURCE_DATE_EPOCH is "now", not a whole number of seconds since 1970',
    ]);
    const { distributionConfigurationArn: arn = '' } = await builder.createDistributionConfiguration({
      name: 'two names',
      distributions: [
        {
          ...first,
          region: 'us-east-1',
          amiDistributionConfiguration: { name: 'a {{ imagebuilder:buildDate }} {{ x }}' },
        },
        ...others,
      ],
    });
    expect(await failures(arn, { env })).toEqual([
      expect.stringMatching(/^8 .*distributions: has the variable \{\{ x \}\}, which is not known/),
      expect.stringMatching(/^8 .*distributions: has several names: /),
    ]);
    const { distributionConfigurationArn: good = '' } = await builder.createDistributionConfiguration({
      name: 'one name',
      distributions,
    });
    expect(await failures(good, { env }, ['my-os', 'your-os'])).toEqual([
      expect.stringContaining(`my-os and your-os have the same AMI name, ${name}`),
    ]);
    expect(await failures(distributions, { env }, ['my-os', 'your-os'])).toEqual([
      expect.stringContaining('this name is already defined in image.yaml:6'),
    ]);
    expect(await names(world)).toEqual([]);
    // Without the date, the key stays the name of an image whose configuration is in AWS.
    await write(workspace, good);
    const kept = await workspace.run('publish');
    expectSuccess(kept);
    expect(kept.log).toContain('my-os keeps its name: that in');
    expect(await names(world)).toEqual(['my-os public', 'my-os public']);
  });
});
