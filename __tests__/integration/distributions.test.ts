import type { Distribution } from '@aws-sdk/client-imagebuilder';
import { expect, it } from '@jest/globals';
import { type ActionResult, type Workspace, withoutOutcome } from '../support/action.js';
import { ec2, licenses, parameters, s3, topics } from '../support/aws.js';
import { expectSuccess } from '../support/expect-success.js';
import { imageBuilder } from '../support/image-builder-fixtures.js';
import { createKey, policyFor } from '../support/kms-keys.js';
import { inWorld } from '../support/open-world.js';
import type { TestWorld } from '../support/world.js';

const copier = '222222222222';
const partner = '333333333333';
const organization = 'arn:aws:organizations::123456789012:organization/o-abcdefghij';
const unit = 'arn:aws:organizations::123456789012:ou/o-abcdefghij/ou-abcd-12345678';
const regions = ['us-east-1', 'eu-west-1'] as const;
const accounts = [{ id: '123456789012' }, { id: copier }, { id: partner }];

/** What Image Builder's managed policy lets the role do, and the use of the keys. */
const copying = ['ec2:CopyImage', 'ec2:CreateTags', 'ec2:DescribeImages', 'ec2:ModifyImageAttribute', 'kms:*'];
const settings = {
  iam: {
    rolePolicies: {
      [`arn:aws:iam::${copier}:role/EC2ImageBuilderDistributionCrossAccountRole`]: JSON.stringify({
        Statement: [{ Effect: 'Allow', Action: copying, Resource: '*' }],
      }),
    },
  },
};

async function run(workspace: Workspace, command: string, fields: object): Promise<ActionResult> {
  const image = { boot_mode: 'uefi', ...fields };
  const source = { path: 'disk.raw', architecture: 'x86_64' };
  await workspace.write(
    'image.yaml',
    JSON.stringify({ source, s3: { bucket_name: 'images' }, images: { 'my-os-1': image } }, null, 2),
  );
  return workspace.run(command);
}

async function release(workspace: Workspace, command: string, fields: object): Promise<ActionResult> {
  const result = await run(workspace, command, fields);
  expectSuccess(result);
  return result;
}

async function configure(world: TestWorld, distributions: Distribution[], name = 'my-os'): Promise<string> {
  const builder = imageBuilder(world, 'eu-west-1');
  const created = await builder.createDistributionConfiguration({ name, distributions });
  return created.distributionConfigurationArn ?? '';
}

/** What a region of a world has before the run, by name. */
async function createParts(world: TestWorld, region: string) {
  const key = await createKey(world, region, { policy: policyFor(world.account, [copier, partner], ['kms:*']) });
  const license = await licenses(world, region).createLicenseConfiguration({
    Name: 'db',
    LicenseCountingType: 'vCPU',
  });
  const template = await ec2(world, region).createLaunchTemplate({
    LaunchTemplateName: 'my-os',
    LaunchTemplateData: { ImageId: 'ami-11111111', InstanceType: 'm7i.large' },
  });
  return {
    region,
    key,
    license: license.LicenseConfigurationArn ?? '',
    template: template.LaunchTemplate?.LaunchTemplateId ?? '',
  };
}

/** Configurations list the account of the AMI, too, where launch templates or parameters name it. */
function withHome(entry: Distribution): Distribution {
  const { amiDistributionConfiguration: ami } = entry;
  return {
    ...entry,
    amiDistributionConfiguration: { ...ami, targetAccountIds: ['123456789012', ...(ami?.targetAccountIds ?? [])] },
  };
}

type Parts = Awaited<ReturnType<typeof createParts>>;

function ownKeys(parts: readonly Parts[]): object {
  return {
    regions,
    description: 'My OS',
    target_account_ids: [copier],
    tags: { team: 'os' },
    kms_key_id: Object.fromEntries(parts.map(({ region, key }) => [region, key])),
    share: [partner, organization, unit],
    license_configuration_arns: parts.map(({ license }) => license),
    ssm_parameter: [{ name: '/my-os/latest', allow_overwrite: true }],
    launch_templates: parts.map(({ template }) => ({ launch_template_id: template })),
  };
}

function inItsShape(parts: readonly Parts[]): Distribution[] {
  return parts.map(({ region, key, license, template }) => ({
    region,
    amiDistributionConfiguration: {
      description: 'My OS',
      targetAccountIds: [copier],
      amiTags: { team: 'os' },
      kmsKeyId: key,
      launchPermission: { userIds: [partner], organizationArns: [organization], organizationalUnitArns: [unit] },
    },
    licenseConfigurationArns: [license],
    ssmParameterConfigurations: [{ parameterName: '/my-os/latest', dataType: 'aws:ec2:image' }],
    launchTemplateConfigurations: [{ launchTemplateId: template, setDefaultVersion: true }],
  }));
}

/** Everything that AWS shows of the AMI in a region of an account, without what every world has of its own. */
async function imageIn(world: TestWorld, region: string, accountId: string) {
  const account = world.accounts.find(({ id }) => id === accountId);
  const client = ec2(world, region, account);
  const { Images: [image, ...others] = [] } = await client.describeImages({ Owners: ['self'] });
  expect(others).toEqual([]);
  const ImageId = image?.ImageId ?? '';
  const { LaunchPermissions } = await client.describeImageAttribute({ ImageId, Attribute: 'launchPermission' });
  const snapshots = (image?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
  const { Snapshots: [snapshot] = [] } = await client.describeSnapshots({ SnapshotIds: snapshots });
  const { CreateVolumePermissions } = await client.describeSnapshotAttribute({
    SnapshotId: snapshots[0],
    Attribute: 'createVolumePermission',
  });
  const { LicenseSpecifications } = await licenses(world, region, account).listLicenseSpecificationsForResource({
    ResourceArn: `arn:aws:ec2:${region}::image/${ImageId}`,
  });
  const { Parameters } = await parameters(world, region, account).getParameters({ Names: ['/my-os/latest'] });
  const { LaunchTemplates } = await client.describeLaunchTemplates({});
  const { BlockDeviceMappings = [], ImageId: _, CreationDate: __, SourceImageId: ___, ...fields } = image ?? {};
  return {
    ...fields,
    key: snapshot?.KmsKeyId,
    snapshotTags: snapshot?.Tags?.filter(({ Key }) => Key !== 'Name'),
    devices: BlockDeviceMappings.map(({ Ebs: { SnapshotId: _, ...ebs } = {}, ...device }) => ({ ...device, ebs })),
    LaunchPermissions,
    CreateVolumePermissions,
    LicenseSpecifications,
    parameters: (Parameters ?? []).map(({ Name, DataType, Value }) => [Name, DataType, Value === ImageId]),
    defaultVersions: (LaunchTemplates ?? []).map(({ DefaultVersionNumber: number }) => number),
  };
}

it('gives the same AMIs, permissions and licenses as our own keys, as a list and as the ARN of an existing configuration', async () => {
  const forms = ['own keys', 'list', 'ARN'] as const;
  const worlds = await Promise.all(
    forms.map((form) =>
      inWorld({ accounts, seed: 'distributions', settings }, async (world, workspace) => {
        const parts: Parts[] = [];
        for (const region of regions) parts.push(await createParts(world, region));
        const list = inItsShape(parts);
        const written =
          form === 'own keys'
            ? ownKeys(parts)
            : { distributions: form === 'list' ? list : await configure(world, list.map(withHome)) };
        const plan = await run(workspace, 'plan', written);
        const published = await release(workspace, 'publish', written);
        expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
        const again = await release(workspace, 'publish', written);
        expect(again.manifest.changes).toEqual([]);
        await release(workspace, 'verify', written);
        const read = regions.map(async (region, index) => {
          const [ofHome, ofCopier] = [
            await imageIn(world, region, '123456789012'),
            await imageIn(world, region, copier),
          ];
          expect(ofHome).toMatchObject({
            Name: 'my-os-1',
            Description: 'My OS',
            Public: false,
            key: parts[index]?.key,
          });
          expect(ofCopier.key).toBe(parts[index]?.key);
          expect(ofHome.LaunchPermissions).toHaveLength(4);
          expect(ofHome.LicenseSpecifications).toMatchObject([{ LicenseConfigurationArn: parts[index]?.license }]);
          expect([ofHome.parameters, ofHome.defaultVersions]).toEqual([
            [['/my-os/latest', 'aws:ec2:image', true]],
            [2],
          ]);
          const { key: _, ...home } = ofHome;
          const { key: __, ...copy } = ofCopier;
          return JSON.parse(JSON.stringify({ home, copy }).replaceAll(/lic-\w+/g, 'lic'));
        });
        return Promise.all(read);
      }),
    ),
  );
  expect(worlds[1]).toEqual(worlds[0]);
  expect(worlds[2]).toEqual(worlds[0]);
});

const different: Distribution[] = [
  {
    region: 'us-east-1',
    amiDistributionConfiguration: {
      description: 'Of America',
      amiTags: { place: 'america', only: 'there' },
      launchPermission: { userGroups: ['all'] },
    },
    ssmParameterConfigurations: [{ parameterName: '/my-os/america' }],
  },
  {
    region: 'eu-west-1',
    amiDistributionConfiguration: {
      targetAccountIds: [copier],
      amiTags: { place: 'europe' },
      launchPermission: { userIds: [partner] },
    },
    ssmParameterConfigurations: [
      { parameterName: '/my-os/copied', amiAccountId: copier },
      { parameterName: '/my-os/europe', amiAccountId: '123456789012' },
    ],
  },
];

it('goes to several targets as the ARN of an existing configuration of one of them', async () => {
  const role = (account: string): string => `arn:aws:iam::${account}:role/publish`;
  await inWorld({ accounts, seed: 'distributions', settings }, async (world, workspace) => {
    await s3(world, 'us-east-1', world.accounts[2]).createBucket({ Bucket: 'others' });
    const entries = regions.map((region) => ({
      region,
      amiDistributionConfiguration: {
        description: `My OS in ${region}`,
        amiTags: { place: region },
        launchPermission: { userIds: [copier] },
      },
    }));
    const targets = [
      { name: 'home', role: role('123456789012'), bucket_name: 'images' },
      { name: 'partner', role: role(partner), bucket_name: 'others', regions: ['us-east-1'] },
    ];
    const image = { boot_mode: 'uefi', distributions: await configure(world, entries) };
    const source = { path: 'disk.raw', architecture: 'x86_64' };
    await workspace.write('image.yaml', JSON.stringify({ source, targets, images: { 'my-os-1': image } }));
    const plan = await workspace.run('plan');
    const published = await workspace.run('publish');
    expectSuccess(published);
    expect(withoutOutcome(published.manifest.changes)).toEqual(withoutOutcome(plan.manifest.changes));
    for (const [account, region] of [
      ['123456789012', 'us-east-1'],
      ['123456789012', 'eu-west-1'],
      [partner, 'us-east-1'],
    ] as const) {
      expect(await imageIn(world, region, account)).toMatchObject({
        Description: `My OS in ${region}`,
        LaunchPermissions: [{ UserId: copier }],
        Tags: expect.arrayContaining([{ Key: 'place', Value: region }]),
      });
    }
    expect((await workspace.run('publish')).manifest.changes).toEqual([]);
    const alone = await workspace.run('verify', { inputs: { target: 'partner' } });
    expect(alone.manifest.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('distribution-configuration/my-os'), // it is read in its own account only
    ]);
  });
});

it('keeps in each region what its entry has, whichever form it has', async () => {
  await inWorld({ accounts }, async (world, workspace) => {
    const others = {
      tags: { team: 'os' },
      sns: [{ 'my-os': { subject: 's', message: { default: 'm' }, regions: ['us-east-1'] } }],
    };
    await topics(world, 'us-east-1').createTopic({ Name: 'my-os' });
    await release(workspace, 'publish', { ...others, distributions: different });
    const inAmerica = await ec2(world, 'us-east-1').describeImages({ Owners: ['self'] });
    const inEurope = await ec2(world, 'eu-west-1').describeImages({ Owners: ['self'] });
    expect(inAmerica.Images).toMatchObject([{ Public: true, Description: 'Of America' }]);
    expect(inEurope.Images).toMatchObject([{ Public: false }]);
    expect(inEurope.Images?.[0]?.Description ?? '').toBe('');
    const tagsOf = (tags: readonly { Key?: string | undefined; Value?: string | undefined }[] = []) =>
      Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
    expect(tagsOf(inAmerica.Images?.[0]?.Tags)).toMatchObject({ team: 'os', place: 'america', only: 'there' });
    expect(tagsOf(inEurope.Images?.[0]?.Tags)).toMatchObject({ team: 'os', place: 'europe' });
    expect(tagsOf(inEurope.Images?.[0]?.Tags)).not.toHaveProperty('only');
    const { LaunchPermissions } = await ec2(world, 'eu-west-1').describeImageAttribute({
      ImageId: inEurope.Images?.[0]?.ImageId,
      Attribute: 'launchPermission',
    });
    expect(LaunchPermissions).toEqual([{ UserId: partner }, { UserId: copier }]);
    const sent = (await world.requests()).filter(({ operation }) => operation === 'Publish');
    expect(sent).toHaveLength(1);
    const copied = async (region: string) =>
      (await ec2(world, region, world.accounts[1]).describeImages({ Owners: ['self'] })).Images?.length;
    expect([await copied('us-east-1'), await copied('eu-west-1')]).toEqual([0, 1]);
    const names = ['/my-os/america', '/my-os/europe', '/my-os/copied'];
    const stored = async (region: string) =>
      (await parameters(world, region).getParameters({ Names: names })).Parameters?.map(({ Name }) => Name);
    expect([await stored('us-east-1'), await stored('eu-west-1')]).toEqual([['/my-os/america'], ['/my-os/europe']]);

    const arn = await configure(world, different);
    const again = await release(workspace, 'publish', { ...others, distributions: arn });
    expect(again.manifest.changes).toEqual([]);
    await ec2(world, 'us-east-1').modifyImageAttribute({
      ImageId: inAmerica.Images?.[0]?.ImageId,
      Description: { Value: 'Elsewhere' },
    });
    const { manifest } = await run(workspace, 'verify', { ...others, distributions: arn });
    expect(manifest.failures.map(({ region, message }) => `${region} ${message}`)).toEqual([
      'us-east-1 description differs: found "Elsewhere", expected "Of America"',
    ]);
  });
});

it('stops before anything is created when a configuration is missing, contradicts the config or can not be followed', async () => {
  await inWorld({ accounts }, async (world, workspace) => {
    const arn = await configure(world, different);
    const failures = async (fields: object, command = 'publish') => {
      const { exitCode, manifest } = await run(workspace, command, fields);
      expect(exitCode).toBe(1);
      return manifest.failures.map(({ line, message }) => `${line} ${message}`);
    };
    const missing = arn.replace(/my-os$/, 'gone');
    expect(await failures({ distributions: missing })).toEqual([
      expect.stringMatching(/^12 .*gone does not exist\. Correct the ARN/),
    ]);
    expect((await run(workspace, 'check', { distributions: missing })).exitCode).toBe(0);
    expect(await failures({ distributions: arn, public: false, regions: ['us-east-1'] })).toEqual([
      expect.stringMatching(/^13 .*can't be set together with distributions\[0\]\..*userGroups/),
      expect.stringMatching(/^14 .*can't be set together with distributions, which has the regions/),
    ]);
    const s3ExportConfiguration = { roleName: 'r', diskImageFormat: 'RAW', s3Bucket: 'b' } as const;
    const exported = await configure(world, [{ region: 'us-east-1', s3ExportConfiguration }], 'exported');
    expect(await failures({ distributions: exported })).toEqual([
      expect.stringMatching(/^12 .*distributions\[0\]\.s3ExportConfiguration is not supported/),
    ]);
    await world.fault({
      operation: 'GetDistributionConfiguration',
      kind: 'error',
      code: 'AccessDeniedException',
      status: 403,
    });
    expect(await failures({ distributions: arn })).toEqual([
      expect.stringMatching(/^12 .*imagebuilder:GetDistributionConfiguration/),
    ]);
    const mutating = (await world.requests({ mutating: true })).map(({ operation }) => operation);
    expect(mutating.filter((name) => /Image$|Snapshot|PutObject/.test(name))).toEqual([]);
  });
});
