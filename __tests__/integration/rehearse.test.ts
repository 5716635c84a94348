import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ManifestChange, withoutOutcome } from '../support/action.js';
import { rawDisk } from '../support/disks.js';
import { expectSuccess } from '../support/expect-success.js';
import { openWorld } from '../support/open-world.js';
import { parseOutputs, type RehearsalOptions, rehearseIn } from '../support/rehearsal.js';

const disk = rawDisk(64 * 1024);

function rehearse(config: string, options?: RehearsalOptions) {
  return rehearseIn({ 'image.yaml': config, 'disk.raw': disk }, options);
}

function config(image: string, more = 's3: {bucket_name: images}'): string {
  return `
source: {path: disk.raw, architecture: x86_64}
${more}
images:
  my-os-1:
    boot_mode: uefi
    regions: [us-east-1, eu-west-1]
${image
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;
}

describe('a rehearsal', () => {
  it('shows what publish would do, marked as a rehearsal, and gives no ID to the workflow', async () => {
    const run = await rehearse(config('public: true\nssm_parameter: [{name: /my-os/latest, allow_overwrite: true}]'));
    expectSuccess(run);
    const { manifest, summary, log } = run;
    expect(manifest).toMatchObject({ rehearsal: true, complete: false });
    expect(
      manifest.images[0]?.regions.map(({ region, imageId, state, public: isPublic }) => ({
        region,
        hasId: /^ami-/.test(imageId ?? ''),
        state,
        isPublic,
      })),
    ).toEqual([
      { region: 'eu-west-1', hasId: true, state: 'available', isPublic: true },
      { region: 'us-east-1', hasId: true, state: 'available', isPublic: true },
    ]);
    expect(new Set(manifest.changes.map(({ outcome }) => outcome))).toEqual(new Set(['done']));
    expect(manifest.requests).toBeGreaterThan(20);
    expect(summary).toMatch(/^## ✅ Rehearsal: publish would succeed/);
    expect(summary).not.toContain('console.aws');
    expect(summary).toContain('the bucket images exists in this region');
    expect(log).toContain('assumed: us-east-1: the bucket images exists in this region');
    const outputs = parseOutputs(run.outputs);
    expect(outputs).toMatchObject({ changed: 'true', complete: 'false' });
    expect(
      Object.keys(outputs)
        .filter((name) => outputs[name] === '')
        .sort(),
    ).toEqual([
      ...['ami-id', 'ami-ids', 'failed-regions', 'images', 'images-by-account', 'images-by-group'],
      ...['locator', 'marketplace-change-sets', 'plan-digest', 'public-regions', 'snapshot-ids'],
    ]);
    expect(JSON.parse(outputs.matrix ?? '')).toEqual({
      include: [{ name: 'my-os-1', images: 'my-os-1', regions: 'eu-west-1\nus-east-1' }],
    });
    expect(JSON.parse(outputs['iam-policy'] ?? '')).toEqual([
      { caller: '', documents: [expect.objectContaining({ Version: '2012-10-17' })] },
    ]);
    expect(run.files['manifest.iam-policy.json']).toContain('"ec2:CopySnapshot"');
    expect(summary).toContain('### IAM policy');
    expect(JSON.parse(outputs.changes ?? '').length).toBe(manifest.changes.length);
    expect(`${run.outputs}`).not.toMatch(/(ami|snap)-[0-9a-f]{17}/);
  });

  it('fails as publish does, with an annotation', async () => {
    const { exitCode, manifest, log, summary, outputs } = await rehearse(config('fast_launch: {enabled: true}'));
    expect(exitCode).toBe(1);
    expect(manifest).toMatchObject({ outcome: 'failed', rehearsal: true });
    expect(log).toMatch(/^::error/m);
    expect(parseOutputs(outputs)['iam-policy']).toBe('');
    expect(summary).not.toContain('### IAM policy');
    expect(summary).toMatch(/^## ❌ Rehearsal: publish would fail/);
  });

  it('leaves no IAM policy of an earlier one, and only what is no policy of that manifest', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ami-publish-policies-'));
    const policies = [
      ...['m.iam-policy.json', 'm.iam-policy-2.json', 'm.iam-policy-run.json', 'm.iam-policy-run-1.json'],
      ...['m.iam-policy-123456789012-publish.json', 'm.iam-policy-123456789012-publish-1.json'],
    ];
    const others = [
      'm.iam-policy-approved.json',
      'other.iam-policy.json',
      'am.iam-policy.json',
      'm.iam-policy.json.md',
    ];
    try {
      for (const [index, text] of ['no', config('fast_launch: {enabled: true}'), config('public: true')].entries()) {
        for (const name of [...policies, ...others]) await writeFile(join(directory, name), 'older');
        const { exitCode } = await rehearse(text, { inputs: { manifest: join(directory, 'm.json') } });
        expect(exitCode).toBe(index === 2 ? 0 : 1);
        const own = index === 2 ? ['m.iam-policy.json'] : [];
        const found = (await readdir(directory)).sort();
        expect(found).toEqual([...others, ...own, 'm.json', 'm.run.json'].sort());
        for (const name of own) expect(await readFile(join(directory, name), 'utf8')).not.toBe('older');
      }
      const unread = { manifest: join(directory, 'm.json'), 'max-wait': 'soon' };
      await rehearse('', { inputs: unread });
      expect(await readdir(directory)).not.toContain('m.iam-policy.json');
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('allows undoing with `rollback_on_failure: %s`: %s', async (rollsBack, isAllowed) => {
    const top = `s3: {bucket_name: images}\nrollback_on_failure: ${rollsBack}`;
    const { manifest } = await rehearse(config('ssm_parameter: [{name: /my-os/latest}]', top));
    const besides = Object.entries(manifest.iamPolicies?.[0]?.besides ?? {});
    const undoing = ['ssm:DeleteParameter', '`rollback_on_failure` takes back what the run did'];
    expect(besides.filter(([, why]) => why === undoing[1])).toEqual(isAllowed ? [undoing] : []);
  });

  it('lists the changes that plan lists in an account without any of it', async () => {
    const text = config(
      'public: true\nshare: ["210987654321"]\ndeprecation: {after: 1y}\nssm_parameter: [{name: /my-os/latest}]',
    );
    const { workspace, close } = await openWorld({ config: text, disk, settings: { quotas: { publicImages: 100 } } });
    try {
      const { manifest: plan } = await workspace.run('plan');
      const { manifest } = await rehearse(text);
      const listed = (changes: readonly ManifestChange[]): string[] =>
        withoutOutcome(changes)
          .map((change) => JSON.stringify({ ...change, accountId: '' }))
          .sort();
      expect(plan.changes.length).toBeGreaterThan(10);
      expect(listed(manifest.changes)).toEqual(listed(plan.changes));
    } finally {
      await close();
    }
  });

  it('ignores what the environment says about AWS', async () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_ENDPOINT_URL: 'nowhere',
      AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9',
      AWS_CA_BUNDLE: '/nowhere',
      AWS_PROFILE: 'none',
    });
    try {
      expectSuccess(await rehearse(config('description: x')));
    } finally {
      process.env = before;
    }
  });

  it('prints a policy that is not about the branch of a pull request', async () => {
    const parameters = `ssm_parameter: [{name: "/{image}/{region}/\${github.ref_name}"}, {name: "/my-os/$name"}]`;
    const { outputs } = await rehearseIn(
      { 'image.yaml': config(parameters), 'disk.raw': disk, 'mapping.yaml': 'name: stable' },
      { env: { GITHUB_REF_NAME: '12/merge' }, inputs: { 'config-mapping': 'mapping.yaml' } },
    );
    const policy = parseOutputs(outputs)['iam-policy'] ?? '';
    const written = [...policy.matchAll(/parameter(\/[^"]+)"/g)].map(([, name]) => name);
    expect([...new Set(written)].sort()).toEqual([
      ...['/my-os-1/eu-west-1/*', '/my-os-1/us-east-1/*', '/my-os/stable'],
    ]);
  });

  it('names what it cannot make', async () => {
    const { exitCode, manifest } = await rehearse(config('description: x', 's3: {bucket_name: Old_Bucket}'));
    expect(exitCode).toBe(1);
    expect(manifest.failures[0]?.message).toContain("can't rehearse that the bucket Old_Bucket exists in this region");
  });

  it('needs the disk image', async () => {
    const { exitCode, manifest } = await rehearseIn({ 'image.yaml': config('') });
    expect(exitCode).toBe(1);
    expect(manifest.failures).toEqual([expect.objectContaining({ code: 'source' })]);
  });

  it('takes the account of the role, and other targets in their partitions', async () => {
    const targets = `
targets:
  - {role: 'arn:aws:iam::618033988749:role/publish', bucket_name: images}
  - {role: 'arn:aws-cn:iam::618033988750:role/publish', bucket_name: images-cn, region: cn-north-1}`;
    const text = config('share: ["210987654321"]', targets).replace('eu-west-1', 'cn-north-1');
    const run = await rehearse(text, { inputs: { 'role-to-assume': 'arn:aws:iam::618033988749:role/publish' } });
    expectSuccess(run);
    expect(run.manifest.changes.map(({ region }) => region)).toEqual(
      expect.arrayContaining(['us-east-1', 'cn-north-1']),
    );
    expect(run.manifest.assumptions.map(({ what }) => what)).not.toContainEqual(
      expect.stringMatching(/^the account is/),
    );
    const policies = JSON.parse(parseOutputs(run.outputs)['iam-policy'] ?? '');
    expect(policies.map(({ caller }: { caller: string }) => caller)).toEqual([
      'arn:aws:iam::618033988749:role/publish',
      'arn:aws-cn:iam::618033988750:role/publish',
    ]);
    expect(Object.keys(run.files).filter((name) => name.includes('iam-policy'))).toEqual([
      'manifest.iam-policy-618033988749-publish.json',
      'manifest.iam-policy-618033988750-publish.json',
    ]);
  });
});

const account = '314159265358';
const license = `arn:aws:license-manager:us-east-1:${account}:license-configuration:lic-0123456789abcdef0123456789abcdef`;
const key = `arn:aws:kms:us-east-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const multiRegionKey = `arn:aws:kms:us-east-1:${account}:key/mrk-1234abcd12ab34cd56ef1234567890ab`;

describe('a rehearsal has what the config names', () => {
  it.each([
    ['a license configuration', `license_configuration_arns: ["${license}"]`, /license configuration .* exists/],
    ['an alias of a key', 'kms_key_id: alias/my-os', /KMS key alias\/my-os exists/],
    [
      'a key in each region',
      `kms_key_id: {us-east-1: "${key}", eu-west-1: alias/my-os}\nshare: ["210987654321"]`,
      /KMS key .*1234567890ab exists/,
    ],
    ['a multi-Region key', `kms_key_id: "${multiRegionKey}"`, /KMS key .*mrk-.* exists/],
    [
      'a launch template',
      'launch_templates: [{launch_template_id: lt-0123456789abcdef0}]',
      /launch template lt-0123456789abcdef0 exists/,
    ],
    ['a topic', 'sns: [{releases: {subject: out, regions: [eu-west-1]}}]', /SNS topic releases exists/],
    [
      'an account that gets copies',
      `target_account_ids: ["271828182845"]\nkms_key_id: {us-east-1: "${key}", eu-west-1: alias/my-os}`,
      /KMS key/,
    ],
    [
      'a component of Image Builder',
      'image_builder: {regions: [us-east-1], recipe: {name: my-os, components: [{component_arn: "arn:aws:imagebuilder:{region}:aws:component/update-linux/x.x.x"}]}}',
      /component .*update-linux\/x\.x\.x exists/,
    ],
    ['an import role', 'description: x', /bucket images exists/],
  ])('%s', async (_, image, assumed) => {
    const run = await rehearse(config(image, 's3: {bucket_name: images, role_name: my-import}'));
    expectSuccess(run);
    expect(run.manifest.assumptions).toContainEqual(expect.objectContaining({ what: expect.stringMatching(assumed) }));
  });

  it.each([
    ['snapshot', 'snapshot: snap-0123456789abcdef0', /snapshot snap-0123456789abcdef0 exists/],
    ['AMI', 'image: ami-0123456789abcdef0', /AMI ami-0123456789abcdef0 exists/],
    ['object', 's3: "s3://images/disk.vmdk", format: vmdk', /s3:\/\/images\/disk.vmdk exists/],
    ['build', `image_builder: "arn:aws:imagebuilder:us-east-1:${account}:image/my-os/1.0.0/1"`, /image\/my-os/],
    ['version', `image_builder: "arn:aws:imagebuilder:us-east-1:${account}:image/my-os/1.0.0"`, /image\/my-os/],
    ['pipeline', `image_builder: "arn:aws:imagebuilder:us-east-1:${account}:image-pipeline/my-os"`, /image-pipeline/],
  ])('a source that is an existing %s', async (_, source, assumed) => {
    const text = config('share: ["210987654321"]', '').replace('path: disk.raw', source);
    const run = await rehearse(text);
    expectSuccess(run);
    expect(run.manifest.assumptions).toContainEqual(expect.objectContaining({ what: expect.stringMatching(assumed) }));
  });

  it('regions that have to be enabled', async () => {
    const run = await rehearse(config('description: x').replace('eu-west-1', 'me-central-1'));
    expectSuccess(run);
    expect(run.manifest.assumptions).toContainEqual(
      expect.objectContaining({ what: 'the region is enabled', region: 'me-central-1' }),
    );
  });

  it('no other regions that have to be enabled, where an image goes to all', async () => {
    const assumed = { what: expect.stringMatching(/^no region is enabled that an account has to enable/) };
    const everywhere = await rehearse(config('description: x').replace(/ +regions: .*\n/, ''));
    expectSuccess(everywhere);
    expect(everywhere.manifest.assumptions).toContainEqual(expect.objectContaining(assumed));
    const listed = await rehearse(config('description: x'));
    expect(listed.manifest.assumptions).not.toContainEqual(expect.objectContaining(assumed));
  });

  it('a distribution configuration', async () => {
    const arn = `arn:aws:imagebuilder:us-east-1:${account}:distribution-configuration/my-os`;
    const text = config(`distributions: ${arn}`).replace(/ +regions: .*\n/, '');
    const run = await rehearse(text);
    expectSuccess(run);
    expect(run.manifest.images[0]?.regions.map(({ region }) => region)).toEqual(['us-east-1']);
  });
});

it.each(['rehearse', 'check'])('%s leaves the files alone from which others take AMIs', async (command) => {
  const directory = await mkdtemp(join(tmpdir(), 'ami-publish-rehearsal-'));
  try {
    const files = { 'image.yaml': config(''), 'disk.raw': disk, 'ami-publish.csv': 'of a release' };
    for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
    const inputs = { command, formats: 'csv\nterraform' };
    const run = await rehearseIn({}, { inputs, workingDirectory: directory });
    expectSuccess(run);
    expect(await readFile(join(directory, 'ami-publish.csv'), 'utf8')).toBe('of a release');
    expect(await readdir(directory)).not.toContain('ami-publish.auto.tfvars.json');
    expect(run.log).toContain('The files of `formats` were not written');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

describe('auto without credentials', () => {
  it.each([
    ['pull_request', 'branch'],
    ['merge_group', 'branch'],
    ['push', 'branch'],
  ])('on %s is rehearse with the disk image, and check without', async (name, type) => {
    const env = { GITHUB_EVENT_NAME: name, GITHUB_REF_TYPE: type };
    const text = config('').replace('regions: [us-east-1, eu-west-1]', 'regions: [us-east-1]');
    const inputs = { command: 'auto' };
    const withDisk = await rehearse(text, { env, inputs });
    expect(withDisk.log).toContain('rehearse succeeded');
    const without = await rehearseIn({ 'image.yaml': text }, { env, inputs });
    expect(without.log).toContain('check failed');
  });

  it('knows nothing of the plan that a release has to be', async () => {
    const inputs = { command: 'auto', 'expect-plan': 'a'.repeat(64) };
    const env = { GITHUB_EVENT_NAME: 'pull_request' };
    expectSuccess(await rehearse(config('').replace(', eu-west-1', ''), { env, inputs }));
  });
});
