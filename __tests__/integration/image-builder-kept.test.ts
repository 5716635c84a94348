import type { ImageRecipe } from '@aws-sdk/client-imagebuilder';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withoutOutcome } from '../support/action.js';
import { ec2, licenses } from '../support/aws.js';
import { imageBuilder, seedBuilder } from '../support/image-builder-fixtures.js';
import { imageId, openReleases, type Releases, refusal } from '../support/releases.js';

const region = 'eu-west-1';
let on: Releases;
beforeEach(async () => {
  on = await openReleases();
});
afterEach(() => on.close());

const distribution = '{name: My OS, description: As my-os, tags: {team: os}}';

function kept(parts: { distribution?: string; recipe?: string }, own = ''): string {
  const { distribution, recipe } = parts;
  const blocks = [
    `regions: [${region}]`,
    ...(distribution === undefined ? [] : [`distribution_configuration: ${distribution}`]),
    ...(recipe === undefined ? [] : [`recipe: ${recipe}`]),
  ];
  return `${own === '' ? '' : `${own}, `}image_builder: {${blocks.join(', ')}}`;
}

const builder = () => imageBuilder(on.world, region);

async function configuration() {
  const { distributionConfigurationSummaryList: list = [] } = await builder().listDistributionConfigurations({});
  expect(list.length).toBeLessThan(2);
  const [{ arn } = {}] = list;
  if (arn === undefined) return undefined;
  const found = await builder().getDistributionConfiguration({ distributionConfigurationArn: arn });
  return found.distributionConfiguration;
}

/** `version AMI`, oldest first. */
async function versions(): Promise<string[]> {
  return (await recipes()).map(({ version, parentImage }) => `${version} ${parentImage}`);
}

async function recipes(): Promise<ImageRecipe[]> {
  const { imageRecipeSummaryList: list = [] } = await builder().listImageRecipes({});
  const found = await Promise.all(
    list.map(async ({ arn }) => (await builder().getImageRecipe({ imageRecipeArn: arn })).imageRecipe ?? {}),
  );
  return found.toSorted((a, b) => (a.version ?? '').localeCompare(b.version ?? '', 'en', { numeric: true }));
}

/** What was sent to Image Builder to change something, from a point of the log on. */
async function written(from: number): Promise<string[]> {
  const log = await on.world.requests({ from, mutating: true });
  return log.filter(({ service }) => service === 'imagebuilder').map(({ operation }) => operation);
}

async function mark(): Promise<number> {
  return (await on.world.requests()).length;
}

/** What every released version has, so that the next one finds nothing to change. */
async function pipelineOn(parts: { recipe?: string | undefined; distribution?: string | undefined }): Promise<void> {
  const infrastructure = await builder().createInfrastructureConfiguration({
    name: 'builders',
    instanceProfileName: 'builder',
  });
  await builder().createImagePipeline({
    name: 'nightly',
    imageRecipeArn: parts.recipe,
    infrastructureConfigurationArn: infrastructure.infrastructureConfigurationArn,
    distributionConfigurationArn: parts.distribution,
  });
}

describe('a distribution configuration', () => {
  it('is planned, gets the settings of the image after it is public, and is written only when something differs', async () => {
    const license = { Name: 'db', LicenseCountingType: 'vCPU' } as const;
    const { LicenseConfigurationArn: arn } = await licenses(on.world, region).createLicenseConfiguration(license);
    const named = { LaunchTemplateName: 'my-os', LaunchTemplateData: { InstanceType: 'm7i.large' as const } };
    const { LaunchTemplate: template } = await ec2(on.world, region).createLaunchTemplate(named);
    const own = [
      'public: true, description: My OS, tags: {stage: live}, share: ["210987654321"]',
      `license_configuration_arns: ["${arn}"], launch_templates: [{launch_template_id: ${template?.LaunchTemplateId}}]`,
      'ssm_parameter: [{name: "/my-os/{region}/latest", allow_overwrite: true}]',
    ].join(', ');
    const images = { 'my-os-1': kept({ distribution }, own) };
    const plan = await on.run('plan', images);
    const published = await on.release('publish', images);
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    const order = (await on.world.requests({ mutating: true })).map(({ operation }) => operation);
    expect(order.indexOf('CreateDistributionConfiguration')).toBeGreaterThan(order.lastIndexOf('ModifyImageAttribute'));
    const ami = {
      name: 'my-os-1 {{ imagebuilder:buildDate }}',
      description: 'My OS',
      amiTags: { stage: 'live' },
      launchPermission: { userIds: ['210987654321'], userGroups: ['all'] },
    };
    const parameter = (of: string) => [{ parameterName: `/my-os/${of}/latest`, dataType: 'aws:ec2:image' }];
    expect(await configuration()).toMatchObject({
      name: 'My OS',
      description: 'As my-os',
      tags: { team: 'os', 'ami-publish:image': 'my-os-1', 'ami-publish:created-for': 'my-os-1' },
      distributions: [
        {
          region,
          amiDistributionConfiguration: ami,
          licenseConfigurationArns: [arn],
          ssmParameterConfigurations: parameter(region),
          launchTemplateConfigurations: [{ launchTemplateId: template?.LaunchTemplateId, setDefaultVersion: true }],
        },
        { region: 'us-east-1', amiDistributionConfiguration: ami, ssmParameterConfigurations: parameter('us-east-1') },
      ],
    });

    const from = await mark();
    expect((await on.release('publish', images)).manifest.changes).toEqual([]);
    // A run of one region sees the whole image, too.
    expect((await on.release('publish', images, { inputs: { regions: region } })).manifest.changes).toEqual([]);
    expect(await written(from)).toEqual([]);

    const second = { 'my-os-2': kept({ distribution }, own) };
    const changes = (await on.release('publish', second)).manifest.changes.filter(
      ({ resource }) => resource === 'distribution configuration My OS',
    );
    expect(changes).toMatchObject([
      {
        action: 'update',
        from: { 'eu-west-1.amiDistributionConfiguration.name': 'my-os-1 {{ imagebuilder:buildDate }}' },
        to: {
          'eu-west-1.amiDistributionConfiguration.name': 'my-os-2 {{ imagebuilder:buildDate }}',
          'tags.ami-publish:image': 'my-os-2',
        },
      },
    ]);
    expect((await configuration())?.tags).toMatchObject({ 'ami-publish:image': 'my-os-2' });
  });

  it('has the launch templates of the account also beside distributions, and those of other accounts by region', async () => {
    const [, { id: other } = { id: '' }] = on.world.accounts;
    const templateIn = async (account: typeof on.world.account | undefined, name: string): Promise<string> => {
      const named = { LaunchTemplateName: name, LaunchTemplateData: { InstanceType: 'm7i.large' as const } };
      const { LaunchTemplate: template } = await ec2(on.world, region, account).createLaunchTemplate(named);
      return template?.LaunchTemplateId ?? '';
    };
    const [own, theirs] = [await templateIn(on.world.account, 'own'), await templateIn(on.world.accounts[1], 'theirs')];
    const copied = `target_account_ids: ["${other}"]`;
    const listed = `launch_templates: [{launch_template_id: ${own}}, {launch_template_id: ${theirs}, account_id: "${other}"}]`;
    const plan = await on.run('plan', { 'my-os-1': kept({ distribution }, `${copied}, ${listed}`) });
    expect(plan.log).toContain(
      `distribution configuration My OS does not get launch template ${theirs} of account ${other}, because its region is not known`,
    );
    const role = `arn:aws:iam::${other}:role/EC2ImageBuilderDistributionCrossAccountRole`;
    const everything = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
    await on.world.settings({ iam: { rolePolicies: { [role]: everything } } });
    const entry = `{region: ${region}, amiDistributionConfiguration: {description: New}`;
    const withEntry = async (entries: string, more = ''): Promise<unknown[]> => {
      const fields = kept({ distribution }, `distributions: [${entries}]${more}`);
      await on.workspace.write(
        'image.yaml',
        `source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: images}\nimages: {my-os-1: {boot_mode: uefi, ${fields}}}`,
      );
      const { exitCode, log } = await on.workspace.run('publish');
      expect(log).not.toContain('does not get launch template');
      expect(exitCode).toBe(0);
      return (await configuration())?.distributions?.flatMap((one) => one.launchTemplateConfigurations ?? []) ?? [];
    };
    const template = { launchTemplateId: own, setDefaultVersion: true };
    expect(await withEntry(`${entry}}`, `, launch_templates: [{launch_template_id: ${own}}]`)).toEqual([template]);
    const both = `[{launchTemplateId: ${own}}, {launchTemplateId: ${theirs}, accountId: "${other}"}]`;
    expect(
      await withEntry(
        `{region: ${region}, amiDistributionConfiguration: {description: New, targetAccountIds: ["${other}"]}, launchTemplateConfigurations: ${both}}`,
      ),
    ).toEqual([template, { launchTemplateId: theirs, accountId: other, setDefaultVersion: true }]);
  });

  it('that someone has changed is named by verify, and written again', async () => {
    const images = { 'my-os-1': kept({ distribution }, 'share: ["210987654321"]') };
    await on.release('publish', images);
    const { arn, distributions = [] } = (await configuration()) ?? {};
    const change = (description: string) =>
      builder().updateDistributionConfiguration({
        distributionConfigurationArn: arn,
        description,
        distributions: distributions.slice(0, 1),
      });
    await change('Mine');
    const { manifest, exitCode } = await on.run('verify', images);
    const [failure, ...others] = manifest.failures;
    expect([exitCode, others]).toEqual([1, []]);
    expect(failure?.message).toMatch(/^distribution configuration My OS differs: description found "Mine", expected/);
    expect(failure?.message).toContain('missing us-east-1.amiDistributionConfiguration.launchPermission.userIds=');
    await on.release('publish', images);
    await change('Mine');
    await on.release('publish', images); // a token that AWS has seen would change nothing
    expect(await configuration()).toMatchObject({ description: 'As my-os', distributions });
  });

  it('is deleted by unpublish where it was created for the image, and named where it is older or used', async () => {
    const [first, second] = [{ 'my-os-1': kept({ distribution }) }, { 'my-os-2': kept({ distribution }) }];
    await on.release('publish', first);
    await on.release('publish', second);
    expect((await on.release('unpublish', first)).manifest.changes).toEqual([]);
    const { manifest } = await on.release('unpublish', second);
    expect(manifest.warnings).toEqual([
      expect.stringContaining(
        'distribution configuration My OS still has the settings of my-os-2, because its former ones are not known',
      ),
    ]);
    await builder().deleteDistributionConfiguration({
      distributionConfigurationArn: (await configuration())?.arn,
    });
    await on.release('publish', first);
    await on.release('unpublish', first);
    expect(await configuration()).toBeUndefined();
    await on.release('publish', first); // with a token that creates it again
    const { parentImage } = { parentImage: await imageId(on.world, region, 'my-os-1') };
    const recipe = await builder().createImageRecipe({ name: 'own', semanticVersion: '1.0.0', parentImage });
    await pipelineOn({ recipe: recipe.imageRecipeArn, distribution: (await configuration())?.arn });
    const used = await on.release('unpublish', first);
    expect(used.manifest.warnings).toEqual([
      expect.stringContaining('still has the settings of my-os-1, because something uses it'),
    ]);
  });

  it('survives lost answers, and has its former settings again after a rollback', async () => {
    const first = { 'my-os-1': kept({ distribution }) };
    await on.world.fault({ kind: 'reset', applied: true, operation: 'CreateDistributionConfiguration' });
    expect((await on.run('publish', first, { top: 'rollback_on_failure: true' })).exitCode).toBe(1);
    expect(await configuration()).toBeUndefined();
    await on.world.advance(60);
    expect((await on.run('publish', first)).exitCode).toBe(1);
    await on.world.clearFaults();
    const from = await mark();
    await on.release('publish', first);
    expect([await written(from), (await configuration())?.name]).toEqual([[], 'My OS']);
    const before = await configuration();
    const second = { 'my-os-2': kept({ distribution }, 'description: New') };
    const lost = { kind: 'reset', applied: true, operation: 'UpdateDistributionConfiguration' };
    await on.world.fault(lost);
    const { exitCode } = await on.run('publish', second, { top: 'rollback_on_failure: true' });
    expect(exitCode).toBe(1);
    await on.world.clearFaults();
    // The way back had no answer either; the next run finds what is there.
    await on.release('publish', second);
    expect((await on.release('publish', second)).manifest.changes).toEqual([]);
    await on.world.fault({ ...refusal, operation: 'CreateImageRecipe' });
    const third = { 'my-os-3': kept({ distribution, recipe: '{name: own}' }, 'description: Newer') };
    expect((await on.run('publish', third, { top: 'rollback_on_failure: true' })).exitCode).toBe(1);
    expect(await configuration()).toMatchObject({
      description: before?.description,
      tags: { 'ami-publish:image': 'my-os-2' },
      distributions: [{ amiDistributionConfiguration: { description: 'New' } }, {}],
    });
  });
});

describe('an image recipe', () => {
  const device = '{device_name: /dev/sda1, volume_type: io2, volume_size: 16000, iops: 64000}';
  const recipeWith = (componentArn: string, more = '') =>
    `{name: hardened, components: [{component_arn: "${componentArn}", parameters: {Level: [high]}}], block_device_mappings: [${device}], working_directory: /work, ami_tags: {a: b}${more}}`;

  it('gets a version for each AMI, and otherwise only when something differs', async () => {
    const component = await seedBuilder(on.world, { owner: 'Amazon', name: 'update-linux' });
    const pattern = component.replace(/\/1\.0\.0\/1$/, '/x.x.x').replace(region, '{region}');
    const images = { 'my-os-1': kept({ recipe: recipeWith(pattern) }) };
    const plan = await on.run('plan', images);
    const published = await on.release('publish', images);
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    const first = await imageId(on.world, region, 'my-os-1');
    expect(await recipes()).toMatchObject([
      {
        name: 'hardened',
        version: '1.0.0',
        parentImage: first,
        components: [
          { componentArn: component.replace('/1.0.0/1', '/x.x.x'), parameters: [{ name: 'Level', value: ['high'] }] },
        ],
        blockDeviceMappings: [
          { deviceName: '/dev/sda1', ebs: { volumeType: 'io2', volumeSize: 16_000, iops: 64_000 } },
        ],
        workingDirectory: '/work',
        amiTags: { a: 'b' },
        tags: { 'ami-publish:image': 'my-os-1' },
      },
    ]);
    const from = await mark();
    expect((await on.release('publish', images)).manifest.changes).toEqual([]);
    expect(await written(from)).toEqual([]);

    const second = { 'my-os-2': kept({ recipe: recipeWith(pattern) }) };
    const { manifest } = await on.run('verify', second);
    expect(manifest.failures.map(({ message }) => message)).toContain(
      'image recipe hardened differs: version found "1.0.0", expected "1.0.1"; parentImage found "another image", expected "the image my-os-2"',
    );
    await on.release('publish', second);
    const newest = await imageId(on.world, region, 'my-os-2');
    expect(await versions()).toEqual([`1.0.0 ${first}`, `1.0.1 ${newest}`]);
    await on.release('publish', {
      'my-os-2': kept({ recipe: recipeWith(pattern, ', description: New, version: 2.0.0') }),
    });
    const tagged = recipeWith(pattern, ', description: New, tags: {team: os}');
    await on.release('publish', { 'my-os-2': kept({ recipe: tagged }) });
    expect(await versions()).toEqual([`1.0.0 ${first}`, `1.0.1 ${newest}`, `2.0.0 ${newest}`]);
    expect((await recipes()).at(-1)?.tags).toEqual({ team: 'os', 'ami-publish:image': 'my-os-2' });
    expect((await on.release('publish', { 'my-os-2': kept({ recipe: tagged }) })).manifest.changes).toEqual([]);
  });

  it('loses the versions of an image that is unpublished, but for one that a pipeline uses', async () => {
    const recipe = '{name: hardened}';
    const [first, second] = [{ 'my-os-1': kept({ recipe }) }, { 'my-os-2': kept({ recipe }) }];
    await on.release('publish', first);
    await on.release('publish', second);
    const { manifest } = await on.release('unpublish', second);
    expect(manifest.changes).toMatchObject([{ action: 'delete', resource: 'image recipe hardened 1.0.1' }]);
    expect(await versions()).toEqual([`1.0.0 ${await imageId(on.world, region, 'my-os-1')}`]);
    await on.release('publish', second);
    expect(await versions()).toHaveLength(2); // with a token that creates it again
    await pipelineOn({ recipe: (await recipes()).at(-1)?.arn });
    const used = await on.release('unpublish', second);
    expect(used.manifest.warnings).toEqual([
      expect.stringContaining('image recipe hardened 1.0.1 still starts from my-os-2, because something uses it'),
    ]);
    expect(await versions()).toHaveLength(2);
  });

  it('has one version whatever answers are lost, and none of a run that is rolled back', async () => {
    const images = { 'my-os-1': kept({ recipe: '{name: hardened}' }) };
    const lost = { kind: 'reset', applied: true, operation: 'CreateImageRecipe' };
    await on.world.fault({ ...lost, count: 1 });
    await on.release('publish', images);
    expect(await versions()).toHaveLength(1);
    await on.world.fault(lost);
    const changed = { 'my-os-1': kept({ recipe: '{name: hardened, description: New}' }) };
    expect((await on.run('publish', changed)).exitCode).toBe(1);
    await on.world.clearFaults();
    const from = await mark();
    await on.release('publish', changed);
    expect([await written(from), (await versions()).length]).toEqual([[], 2]);
    await on.world.fault(lost);
    const newer = { 'my-os-2': kept({ recipe: '{name: hardened}' }) };
    expect((await on.run('publish', newer, { top: 'rollback_on_failure: true' })).exitCode).toBe(1);
    expect(await versions()).toHaveLength(2);
  });
});

it('what Image Builder has under the name is left alone, unless it has our tag', async () => {
  const parentImage = async (name: string) => imageId(on.world, region, name);
  await on.release('publish', { 'my-os-0': '' });
  const own = await builder().createImageRecipe({
    name: 'hardened',
    semanticVersion: '3.0.9',
    parentImage: await parentImage('my-os-0'),
  });
  const entry = { region, amiDistributionConfiguration: { name: 'mine {{ imagebuilder:buildDate }}' } };
  await builder().createDistributionConfiguration({ name: 'my_os', distributions: [entry] });
  const images = { 'my-os-1': kept({ distribution, recipe: '{name: hardened}' }) };
  const plan = await on.run('plan', images);
  expect(plan.manifest.failures.map(({ message }) => message)).toEqual([
    `image recipe hardened was not created by ami-publish: none of its versions has the tag ami-publish:image`,
  ]);
  const from = await mark();
  const { manifest } = await on.run('publish', images);
  expect(manifest.failures).toMatchObject([
    { line: 7, message: expect.stringContaining('differs from My OS in spelling only') },
    { line: 7, message: expect.stringContaining('image recipe hardened was not created by ami-publish') },
  ]);
  expect(await on.world.requests({ from, mutating: true })).toEqual([]);
  await builder().tagResource({ resourceArn: own.imageRecipeArn, tags: { 'ami-publish:image': 'none' } });
  await on.release('publish', { 'my-os-1': kept({ recipe: '{name: hardened}' }) });
  expect((await versions()).at(-1)).toBe(`3.0.10 ${await parentImage('my-os-1')}`);
});

it('preflight refuses a name for two images and a component that does not exist, and may be unable to look', async () => {
  const missing = `arn:aws:imagebuilder:${region}:aws:component/none/x.x.x`;
  const recipe = `{name: hardened, components: [{component_arn: "${missing}"}]}`;
  const { manifest } = await on.run('create', {
    'my-os-1': kept({ distribution, recipe }),
    'my-os-2': kept({ distribution }, 'tags: {"größe": "1"}'),
  });
  expect(manifest.failures.map(({ line }) => line)).toEqual([7, 8, 8]);
  expect(manifest.failures.map(({ message }) => message)).toEqual([
    expect.stringContaining(`component ${missing} does not exist, or is not shared with account`),
    expect.stringContaining("distribution configuration My OS can't have the settings of the image"),
    expect.stringContaining('my-os-1 and my-os-2 both write distribution configuration My OS'),
  ]);
  const denied = { ...refusal, code: 'AccessDeniedException' };
  for (const operation of ['ListImageRecipes', 'ListDistributionConfigurations'])
    await on.world.fault({ ...denied, operation });
  const images = { 'my-os-1': kept({ distribution, recipe: '{name: hardened}' }) };
  const { log, exitCode } = await on.run('create', images);
  expect([exitCode, log]).toEqual([0, expect.stringContaining('imagebuilder:GetImageRecipe is not allowed')]);
  const plan = await on.run('plan', images);
  expect([plan.exitCode, plan.manifest.warnings]).toEqual([
    0,
    [
      expect.stringContaining("distribution configuration My OS can't be compared for my-os-1"),
      expect.stringContaining("image recipe hardened can't be compared for my-os-1"),
    ],
  ]);
});

it('another run that is faster by a moment has created what is wanted', async () => {
  const faster = { kind: 'error', code: 'ResourceAlreadyExistsException', status: 400, count: 1 };
  const operations = ['CreateDistributionConfiguration', 'CreateImageRecipe'];
  for (const operation of operations) await on.world.fault({ ...faster, operation, applied: true });
  const images = { 'my-os-1': kept({ distribution, recipe: '{name: hardened}' }) };
  await on.release('publish', images);
  expect((await on.release('publish', images)).manifest.changes).toEqual([]);
  expect([(await configuration())?.name, (await versions()).length]).toEqual(['My OS', 1]);
  await on.world.fault({ ...faster, operation: 'CreateImageRecipe' });
  const { manifest } = await on.run('publish', { 'my-os-1': kept({ recipe: '{name: hardened, description: New}' }) });
  expect(manifest.failures.map(({ message }) => message)).toEqual([
    'image recipe hardened got version 1.0.0 meanwhile',
  ]);
});

it('a refreshed image is followed, and lets go when the image that it comes from is unpublished', async () => {
  const fields = kept(
    { distribution, recipe: '{name: hardened}' },
    'public: true, supersede: {match: "my-os-*", then: deprecate}, refresh: {before: 700d, name: my-os-1-r}',
  );
  await on.release('publish', { 'my-os-1': fields });
  await on.world.advance(60 * 86_400);
  await on.release('refresh', { 'my-os-1': fields });
  const refreshed = await imageId(on.world, region, 'my-os-1-r');
  expect((await versions()).at(-1)).toBe(`1.0.1 ${refreshed}`);
  expect((await configuration())?.tags).toMatchObject({ 'ami-publish:image': 'my-os-1-r' });
  await on.release('unpublish', { 'my-os-1': fields });
  expect([await versions(), await configuration()]).toEqual([[], undefined]);
});
