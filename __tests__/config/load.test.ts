import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uefiStore } from '../../scripts/example-uefi-store.js';
import { loadConfigs } from '../../src/config/load.js';
import { readConfig } from '../../src/config/read.js';
import { PublishError } from '../../src/error.js';
import { campaign } from '../support/interruptions.js';

const root = path.resolve(import.meta.dirname, '../..');
const variables = { 'github.sha': 'abc123', 'github.run_number': '7', 'github.repository': 'owner/my-os' };

type Options = Parameters<typeof loadConfigs>[0];
const { signal } = new AbortController();

const load = (config: string, more: Partial<Options> = {}): ReturnType<typeof loadConfigs> =>
  loadConfigs({ config: [config], variables, workingDirectory: root, signal, buildDate: 'D', ...more });

async function failure(run: Promise<unknown>): Promise<PublishError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof PublishError) return error;
  throw new Error(`expected a PublishError, got ${String(error)}`);
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'config-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes files into a folder of their own and gives its path. */
async function files(name: string, contents: Record<string, string | Buffer>): Promise<string> {
  const directory = path.join(folder, name);
  for (const [file, text] of Object.entries(contents)) {
    await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
    await writeFile(path.join(directory, file), text);
  }
  return directory;
}

const minimal = (image: string, more = ''): string =>
  `source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: my-bucket}\nimages:\n  ${image}:\n    boot_mode: uefi\n${more}`;

describe('a file outside the workspace', () => {
  it.each(['image.yaml', 'mapping.yaml'])('is not quoted when %s in the workspace leads to it', async (name) => {
    const outside = await files('outside', { 'secret.yaml': 'hunter2: 1\nhunter2: 2' });
    const workspace = await files(`inside-${name}`, { 'config.yaml': minimal('my-os') });
    await symlink(path.join(outside, 'secret.yaml'), path.join(workspace, name));
    const inputs = name === 'image.yaml' ? {} : { mappingFile: name };
    const config = name === 'image.yaml' ? name : 'config.yaml';
    const { message, diagnostics } = await failure(load(config, { workingDirectory: workspace, ...inputs }));
    expect(JSON.stringify({ message, diagnostics })).not.toContain('hunter2');
    expect(diagnostics).toMatchObject([{ file: name, message: expect.stringContaining('outside the workspace') }]);
  });

  it('is read where a link leads to it, and quoted where its own path is given', async () => {
    const outside = await files('good', { 'image.yaml': minimal('my-os'), 'bad.yaml': 'hunter2: 1' });
    const workspace = await files('linked', {});
    await mkdir(workspace, { recursive: true });
    await symlink(outside, path.join(workspace, 'result'));
    expect(await load('result/image.yaml', { workingDirectory: workspace })).toHaveLength(1);
    const { diagnostics } = await failure(load(path.join(outside, 'bad.yaml'), { workingDirectory: workspace }));
    expect(JSON.stringify(diagnostics)).toContain('hunter2');
  });
});

describe("awspub's documented forms", () => {
  it("fills in awspub's defaults", async () => {
    const [config] = await load('examples/awspub-minimal.yaml');
    expect(config).toEqual({
      file: 'examples/awspub-minimal.yaml',
      directory: path.join(root, 'examples'),
      source: { kind: 'path', path: path.join(root, 'examples/disk.vmdk'), architecture: 'x86_64', format: 'auto' },
      s3: {
        bucket_name: 'my-image-bucket',
        prefix: '',
        keep: true,
        role_name: 'vmimport',
        upload_multipart_concurrency: 8,
      },
      upload: { method: 's3' },
      ebs: { skip: 'none', concurrency: 64 },
      timeouts: { importSeconds: 14_400, copySeconds: 18_000, registerSeconds: 1800 },
      targets: [],
      rollback_on_failure: false,
      allow_unblock_public_access: false,
      images: [
        {
          name: 'my-os',
          entry: { config: 'owner/my-os:examples/awspub-minimal.yaml', name: 'my-os' },
          description: '',
          regions: [],
          regions_denylist: [],
          best_effort_regions: [],
          boot_mode: 'uefi-preferred',
          ena_support: true,
          sriov_net_support: 'simple',
          root_device_name: '/dev/sda1',
          root_device_volume_type: 'gp3',
          root_device_volume_size: 8,
          root_device_delete_on_termination: true,
          block_device_mappings: [],
          ephemeral_devices: true,
          billing_products: [],
          separate_snapshot: false,
          share: [],
          target_account_ids: [],
          target_account_role: 'EC2ImageBuilderDistributionCrossAccountRole',
          target_account_share: 'keep',
          temporary: false,
          public: false,
          groups: [],
          tags: {},
          watermarks: [],
          launch_templates: [],
          license_configuration_arns: [],
          on_name_conflict: 'error',
          public_snapshot: true,
          share_exact: false,
          ssm_parameter: [],
          sns: [],
        },
      ],
      tags: {},
      locate: expect.any(Function),
      isGiven: expect.any(Function),
    });
  });

  const image = async (example: string, mappingFile?: string): Promise<unknown> =>
    (await load(`examples/${example}`, mappingFile === undefined ? {} : { mappingFile: `examples/${mappingFile}` }))[0]
      ?.images;

  it('reads several images', async () => {
    expect(await image('awspub-multiple-images.yaml')).toMatchObject([
      { name: 'my-os', regions: ['eu-central-1'] },
      {
        name: 'my-os-uefi',
        description: 'The same system, for UEFI only\n',
        tpm_support: 'v2.0',
        imds_support: 'v2.0',
      },
    ]);
  });

  it('reads groups', async () => {
    expect(await image('awspub-groups.yaml')).toMatchObject([
      { groups: ['nightly'], temporary: true },
      { groups: ['nightly', 'release'], temporary: false },
    ]);
  });

  it("lets an image's tags win over those of all resources", async () => {
    const [config] = await load('examples/awspub-tags.yaml');
    expect(config?.tags).toEqual({ team: 'platform' });
    expect(config?.images.map(({ tags }) => tags)).toEqual([
      { team: 'platform', edition: 'standard' },
      { team: 'security', edition: 'hardened' },
    ]);
  });

  it('fills in parameters', async () => {
    expect(await image('awspub-parameters.yaml', 'awspub-parameters.yaml.mapping')).toMatchObject([
      { name: 'my-os-amber-20261121', description: 'my-os amber, built 20261121, for $0' },
    ]);
  });

  it('reads shares', async () => {
    expect(await image('awspub-share.yaml')).toMatchObject([{ share: { length: 5 } }]);
  });

  it('reads lists of regions', async () => {
    expect(await image('awspub-regions-denylist.yaml')).toMatchObject([
      { regions: [], regions_denylist: ['us-east-1'] },
      { regions: ['eu-central-1', 'eu-west-1'], regions_denylist: ['us-east-1'] },
    ]);
  });

  it('reads public images', async () => {
    expect(await image('awspub-public.yaml')).toMatchObject([{ public: true }]);
  });

  it('reads SSM parameters', async () => {
    expect(await image('awspub-ssm.yaml', 'awspub-ssm.yaml.mapping')).toMatchObject([
      {
        ssm_parameter: [
          { name: '/my-os/4.10', description: 'my-os 4.10\n', allow_overwrite: false },
          { name: '/my-os/latest', allow_overwrite: true },
        ],
      },
    ]);
  });

  it('reads SNS topics', async () => {
    expect(await image('awspub-sns.yaml')).toMatchObject([
      {
        sns: [
          {
            topic: 'new-images',
            subject: 'A new my-os is out',
            message: { default: 'my-os is available.', email: 'Dear subscriber, a new my-os is available.' },
            regions: [],
            regions_denylist: [],
          },
          { topic: 'new-images-mobile', regions: ['us-east-1', 'us-gov-west-1'] },
        ],
      },
    ]);
  });

  it('reads Marketplace versions', async () => {
    expect(await image('awspub-marketplace.yaml')).toMatchObject([
      {
        marketplace: {
          version_title: '1.0.0',
          scanning_port: 22,
          security_groups: [{ from_port: 22, ip_ranges: ['0.0.0.0/0'] }],
          wait: false,
          update: false,
        },
      },
    ]);
  });

  it("takes pydantic's lenient scalars, and ignores what is beside awspub", async () => {
    const [config] = await load('__tests__/config/samples/lenient-scalars.yaml');
    expect(config?.s3.upload_multipart_concurrency).toBe(16);
    expect(config?.images).toMatchObject([
      {
        separate_snapshot: false,
        public: false,
        temporary: false,
        ena_support: true,
        root_device_volume_size: 16,
        regions: [],
        groups: [],
        tags: { empty: '' },
      },
    ]);
  });

  it('follows anchors and merge keys', async () => {
    const [config] = await load('__tests__/config/samples/anchors.yaml');
    expect(config?.source).toMatchObject({ path: '/images/disk.vmdk' });
    expect(config?.images).toMatchObject([
      { name: 'my-os-1', boot_mode: 'uefi', regions: ['eu-west-1', 'eu-central-1'], temporary: true },
      { name: 'my-os-2', boot_mode: 'uefi', regions: ['eu-west-1', 'eu-central-1'], temporary: false },
    ]);
  });
});

describe('our own form', () => {
  it('merges defaults under each image', async () => {
    const [config] = await load('examples/own-form.yaml');
    expect(config?.s3).toMatchObject({ prefix: 'images/', keep: false });
    expect(config?.timeouts).toEqual({ importSeconds: 14_400, copySeconds: 9000, registerSeconds: 1800 });
    expect(config?.images).toMatchObject([
      {
        name: 'my-os-arm64-7',
        description: 'Built from abc123',
        boot_mode: 'uefi',
        imds_support: 'v2.0',
        best_effort_regions: ['me-central-1'],
        root_device_volume_iops: 4000,
        tags: { product: 'my-os', repository: 'owner/my-os' },
      },
    ]);
  });

  it.each([
    [['s3', 'bucket_name'], 8, 16, 's3.bucket_name'],
    [['images', 'my-os-arm64-7', 'share'], 26, 12, 'images.my-os-arm64-7.share'],
    [['images', 'my-os-arm64-7', 'imds_support'], 15, 17, 'defaults.imds_support'],
    [['images', 'my-os-arm64-7', 'best_effort_regions', 0], 16, 25, 'defaults.best_effort_regions[0]'],
    [['images', 'my-os-arm64-7', 'regions'], 20, 3, 'images.my-os-arm64-7.regions'],
    [['s3', 'role_name'], 7, 1, 's3.role_name'],
    [[], 3, 1, ''],
  ])('finds %j', async (where, line, column, shown) => {
    const [config] = await load('examples/own-form.yaml');
    expect(config?.locate(where)).toEqual({ file: 'examples/own-form.yaml', line, column, path: shown });
  });

  it('reads the sources that are in AWS', async () => {
    const images = 'images: {my-os: {boot_mode: uefi}}\n';
    const directory = await files('sources', {
      's3.yaml': `source: {s3: "s3://bucket/a/b.vmdk", architecture: x86_64}\n${images}`,
      'snapshot.yaml': `source: {snapshot: snap-0123456789abcdef0, architecture: arm64}\n${images}`,
      'image.yaml': `source: {image: ami-0123456789abcdef0, architecture: x86_64}\n${images}`,
    });
    const source = async (name: string): Promise<unknown> =>
      (await load(name, { workingDirectory: directory }))[0]?.source;
    expect(await source('s3.yaml')).toMatchObject({
      kind: 's3',
      uri: 's3://bucket/a/b.vmdk',
      bucket: 'bucket',
      key: 'a/b.vmdk',
    });
    expect(await source('snapshot.yaml')).toMatchObject({ kind: 'snapshot', snapshot: 'snap-0123456789abcdef0' });
    expect(await source('image.yaml')).toMatchObject({ kind: 'image', image: 'ami-0123456789abcdef0' });
  });
});

describe('files', () => {
  it('takes lists and patterns, each file once, and sees dots and packages as a shell does', async () => {
    const directory = await files('patterns', {
      'a.yaml': minimal('a-image'),
      'sub/b.yaml': minimal('b-image'),
      'sub/deep/c.yaml': minimal('c-image'),
      'sub/.hidden/d.yaml': minimal('d-image'),
      'node_modules/e.yaml': minimal('e-image'),
      'odd[1]*.yaml': minimal('f-image'),
      'notes.txt': 'no config',
    });
    const found = async (...config: string[]): Promise<string[]> =>
      (await loadConfigs({ config, variables, workingDirectory: directory, signal, buildDate: 'D' })).map(
        ({ file }) => file,
      );
    expect(await found('*.yaml')).toEqual(['a.yaml', 'odd[1]*.yaml']);
    expect(await found('**/*.yaml')).toEqual(['a.yaml', 'odd[1]*.yaml', 'sub/b.yaml', 'sub/deep/c.yaml']);
    expect(await found('sub/*.yaml', 'a.yaml', 'sub/b.yaml')).toEqual(['sub/b.yaml', 'a.yaml']);
    expect(await found('s?b/**/c.yaml', path.join(directory, 'a.yaml'))).toEqual(['sub/deep/c.yaml', 'a.yaml']);
    expect(await found('odd[1]*.yaml')).toEqual(['odd[1]*.yaml']);
    expect(await found('./sub/../a.yaml')).toEqual(['a.yaml']);
    expect(await found(`${directory}/sub/**`)).toEqual(['sub/b.yaml', 'sub/deep/c.yaml']);
  });

  it('follows links, each directory once, also where they lead in circles', async () => {
    const directory = await files('links', {
      'images/a.yaml': minimal('a-image'),
      'images/sub/b.yaml': minimal('b-image'),
      'elsewhere/c.yaml': minimal('c-image'),
      'elsewhere/deep/d.yaml': minimal('d-image'),
    });
    for (const [link, target] of [
      ['images/x', '.'],
      ['images/y', '.'],
      ['images/aa', 'sub'],
      ['images/sub/up', '..'],
      ['images/linked', '../elsewhere'],
      ['images/gone', 'nowhere'],
      ['images/itself', 'itself'],
    ] as const) {
      await symlink(target, path.join(directory, link));
    }
    const outside = await files('outside-links', { 'e.yaml': minimal('e-image') });
    await symlink(outside, path.join(directory, 'images/out'));
    const found = async (config: string): Promise<string[]> =>
      (await loadConfigs({ config: [config], variables, workingDirectory: directory, signal, buildDate: 'D' })).map(
        ({ file }) => file,
      );
    const all = ['images/a.yaml', 'images/linked/c.yaml', 'images/linked/deep/d.yaml', 'images/sub/b.yaml'];
    expect(await found('images/**/*.yaml')).toEqual(all);
    expect(await found('images/**')).toEqual(all);
    expect(await found(`images/${'**/'.repeat(12)}*.yaml`)).toEqual(all);
    expect(await found('images/x/*.yaml')).toEqual(['images/x/a.yaml']);
    expect(await found('images/*/c.yaml')).toEqual(['images/linked/c.yaml']);
    await expect(found('images/*/e.yaml')).rejects.toThrow('no image config matches');
    expect(await found('images/out/*.yaml')).toEqual(['images/out/e.yaml']);
  });

  it('stops the search when the run ends', async () => {
    const stop = new AbortController();
    const searching = load('examples/**/*.yaml', { signal: stop.signal });
    stop.abort(new Error('the run was cancelled'));
    await expect(searching).rejects.toThrow('the run was cancelled');
  });

  it.each<[string, Partial<Options>, string]>([
    ['nothing.yaml', {}, `the image config "nothing.yaml" doesn't exist`],
    ['examples', {}, 'the image config "examples" is a directory'],
    ['examples/*.yml', {}, 'no image config matches "examples/*.yml"'],
    [
      'examples/awspub-minimal.yaml',
      { mappingFile: 'no-mapping.yaml' },
      `the config mapping "no-mapping.yaml" doesn't exist`,
    ],
    [
      'examples/awspub-minimal.yaml',
      { mappingFile: '/dev/zero' },
      'the config mapping "/dev/zero" is not a regular file',
    ],
    ['', { config: [] }, 'no image config is given'],
    [
      'examples/awspub-s*.yaml',
      { sourcePath: 'disk.raw' },
      'the input "source-path" names one disk image, but there are 3 configs',
    ],
  ])('refuses %j', async (config, more, message) => {
    expect(await failure(load(config, more))).toMatchObject({ code: 'input', message });
  });

  it('says where a mapping that is not there has to be', async () => {
    const missing = load('examples/awspub-minimal.yaml', { mappingFile: 'no-mapping.yaml' });
    expect(await failure(missing)).toMatchObject({
      hint: expect.stringContaining('"config-mapping" takes one path, relative to'),
    });
  });

  it.each<[string, Buffer, string]>([
    ['a disk image', Buffer.from([0, 0, 0x55, 0xaa]), 'is not a text file in UTF-8'],
    ['UTF-16', Buffer.from('\uFEFFsource: {}\n', 'utf16le'), 'is not a text file in UTF-8'],
    ['Latin-1', Buffer.from('# für Ünï\n', 'latin1'), 'is not a text file in UTF-8'],
  ])('refuses %s as a config and as a mapping', async (name, bytes, message) => {
    const directory = await files(`binary-${name}`, { 'a.yaml': minimal('my-os') });
    await writeFile(path.join(directory, 'odd'), bytes);
    expect(await failure(load('odd', { workingDirectory: directory }))).toMatchObject({
      code: 'input',
      message: `the image config "odd" ${message}`,
    });
    expect(await failure(load('a.yaml', { workingDirectory: directory, mappingFile: 'odd' }))).toMatchObject({
      code: 'input',
      message: `the config mapping "odd" ${message}`,
    });
  });

  it('takes a byte order mark', async () => {
    const directory = await files('bom', { 'a.yaml': `\uFEFF${minimal('my-os', '    public: maybe\n').slice(0)}` });
    const { diagnostics } = await failure(load('a.yaml', { workingDirectory: directory }));
    expect(diagnostics).toMatchObject([{ line: 6, column: 13 }]);
  });

  it('puts the source-path input in the place of source.path', async () => {
    const [config] = await load('examples/awspub-minimal.yaml', { sourcePath: 'build/other.raw' });
    expect(config?.source).toMatchObject({ kind: 'path', path: path.join(root, 'build/other.raw') });
  });

  it('refuses an image name that two configs define, naming both', async () => {
    const directory = await files('duplicate', {
      'a.yaml': minimal('my-os-$v'),
      'b.yaml': minimal('my-os-1'),
      'm.yaml': 'v: 1\n',
    });
    const error = await failure(
      load('[ab].yaml', { config: ['a.yaml', 'b.yaml'], workingDirectory: directory, mappingFile: 'm.yaml' }),
    );
    expect(error).toMatchObject({
      code: 'config',
      message: 'b.yaml has 1 problem',
      diagnostics: [
        {
          file: 'b.yaml',
          line: 4,
          column: 3,
          path: 'images.my-os-1',
          message: 'this name is already defined in a.yaml:4. Choose another name.',
        },
      ],
    });
  });

  it('reports the problems of every file at once, in order', async () => {
    const directory = await files('several', {
      'a.yaml': minimal('my-os-a', '    public: maybe\n    regions: x\n'),
      'b.yaml': 'a: [',
      'c.yaml': minimal('my-os-c', '    uefi_data: none.b64\n'),
    });
    const error = await failure(load('*.yaml', { workingDirectory: directory }));
    expect(error.message).toBe('a.yaml, b.yaml, c.yaml have 4 problems');
    expect(error.diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.yaml:6',
      'a.yaml:7',
      'b.yaml:1',
      'c.yaml:6',
    ]);
  });
});

describe('uefi_data', () => {
  const store = uefiStore();
  const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

  it('is read from a file beside the config', async () => {
    const directory = await files('uefi', {
      'a/a.yaml': minimal('my-os', '    uefi_data: vars/ok.b64\n'),
      'a/vars/ok.b64': `${store.slice(0, 8)}\n${store.slice(8)}\n`,
    });
    const [config] = await load('a/a.yaml', { workingDirectory: directory });
    expect(config?.images[0]?.uefi_data).toBe(store);
  });

  it.each([
    ['missing.b64', undefined, 'the file "missing.b64" doesn\'t exist (/'],
    ['empty.b64', '\n', 'the file "empty.b64" is empty.'],
    ['binary.b64', '\u0000\u0001', 'the file "binary.b64" is not base64. Encode it first'],
    ['half.b64', 'QU1aT', 'the file "half.b64" is not base64.'],
    ['long.b64', 'A'.repeat(64_004), 'the file "long.b64" has 64004 characters of base64; AWS accepts at most 64000.'],
    ['.', undefined, 'the file "." can\'t be read (EISDIR).'],
    ['/dev/zero', undefined, 'the file "/dev/zero" is not a regular file.'],
    ['other.b64', base64('something else'), 'is not a UEFI variable store of EC2: it does not begin with AMZNUEFI.'],
    ['cut.b64', store.slice(0, -4), 'is damaged: its checksum is wrong.'],
    ['short.b64', base64('AMZNUEFI'), 'is damaged: its checksum is wrong.'],
    ['new.b64', uefiStore(7), 'has version 7 of the format; only version 0 is known.'],
    ['OVMF_VARS.fd', `${'\0'.repeat(40)}_FVH`, 'such as OVMF_VARS.fd. Convert it with uefivars'],
    ['OVMF_VARS.b64', base64(`${'\0'.repeat(40)}_FVH`), `uefivars -i edk2 -o aws -I '/`],
    ['db.esl', '\xa1\x59\xc0\xa5\xe4\x94\xa7\x4a\x87\xb5\xab\x15\x5c\x2b\xf0\x72', 'is an EFI signature list (.esl).'],
    ['vars.json', '[\n {\n  "name": "PK"', 'uefivars -i json -o aws'],
    ['store.bin', Buffer.from(store, 'base64').toString('latin1'), 'is not base64. Encode it first'],
  ])('%s is a problem at its line', async (name, content, message) => {
    const directory = await files(`uefi-${name}`, {
      'a.yaml': minimal('my-os', `    uefi_data: ${name}\n`),
      ...(content !== undefined && { [name]: Buffer.from(content, 'latin1') }),
    });
    const { diagnostics } = await failure(load('a.yaml', { workingDirectory: directory }));
    expect(diagnostics).toMatchObject([{ line: 6, column: 16, path: 'images.my-os.uefi_data' }]);
    expect(diagnostics[0]?.message).toContain(message);
  });
});

describe('measurements', () => {
  const registers = { PCR4: 'aB'.repeat(48), PCR7: 'cd'.repeat(48), PCR12: '0'.repeat(96) };
  const output = (more: object = {}): string =>
    JSON.stringify({ Measurements: { HashAlgorithm: 'SHA384', ...registers, ...more } });
  const withTpm = '    tpm_support: v2.0\n    measurements: pcrs.json\n';

  it('are read from a file beside the config, and are tags', async () => {
    const directory = await files('measured', { 'a/a.yaml': minimal('my-os', withTpm), 'a/pcrs.json': output() });
    const [config] = await load('a/a.yaml', { workingDirectory: directory });
    expect(config?.images[0]).toMatchObject({
      measurements: { PCR4: 'ab'.repeat(48), PCR7: registers.PCR7, PCR12: registers.PCR12 },
      tags: {
        'ami-publish:nitro-tpm-pcr4': 'ab'.repeat(48),
        'ami-publish:nitro-tpm-pcr7': registers.PCR7,
        'ami-publish:nitro-tpm-pcr12': registers.PCR12,
      },
    });
  });

  it.each([
    ['missing', undefined, 'the file "pcrs.json" doesn\'t exist (/'],
    ['no-json', 'PCR4=1', 'the file "pcrs.json" is not the output of nitro-tpm-pcr-compute'],
    ['short', output({ PCR4: 'ab' }), 'with 96 hexadecimal digits each'],
    ['sha256', output({ HashAlgorithm: 'SHA256' }), 'is not the output of nitro-tpm-pcr-compute'],
    ['unknown', output({ PCR5: 'ab'.repeat(48) }), 'is not the output of nitro-tpm-pcr-compute'],
  ])('%s is a problem at its line', async (name, content, message) => {
    const directory = await files(`measured-${name}`, {
      'a.yaml': minimal('my-os', withTpm),
      ...(content !== undefined && { 'pcrs.json': content }),
    });
    const { diagnostics } = await failure(load('a.yaml', { workingDirectory: directory }));
    expect(diagnostics).toMatchObject([{ line: 7, path: 'images.my-os.measurements' }]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it('require a NitroTPM', async () => {
    const directory = await files('measured-without', {
      'a.yaml': minimal('my-os', '    measurements: pcrs.json\n'),
      'pcrs.json': output(),
    });
    const { diagnostics } = await failure(load('a.yaml', { workingDirectory: directory }));
    expect(diagnostics).toMatchObject([{ line: 6, message: expect.stringContaining('requires tpm_support: "v2.0"') }]);
  });

  it('count as tags', async () => {
    const tags = Array.from({ length: 45 }, (_, index) => `t${index}: x`).join(', ');
    const directory = await files('measured-tags', {
      'a.yaml': minimal('my-os', `${withTpm}    tags: {${tags}}\n`),
      'pcrs.json': output(),
    });
    const { diagnostics } = await failure(load('a.yaml', { workingDirectory: directory }));
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining('would give the AMI 51 tags') }]);
  });
});

describe('a damaged config', () => {
  it('has all its problems reported in one run', async () => {
    const { diagnostics } = await failure(load('__tests__/config/samples/everything-wrong.yaml'));
    expect(diagnostics.map(({ line, path: where }) => `${line} ${where}`)).toEqual([
      '3 source.architecture',
      '4 s3.bucket_name',
      '5 s3.bucket',
      '6 s3.upload_multipart_concurrency',
      '8 timeouts.import',
      '20 images.my-os',
      '22 images.my-os.tpm_support',
      '24 images.my-os.regions_denylist',
      '25 images.my-os.publik',
      '28 images.my-os.sns[0].topic.subject',
      '29 images.my-os.sns[0].topic.message.default',
      '30 images."my:os"',
      '33 images."my:os".ssm_parameter[0].name',
      '34 images."my:os".marketplace',
      '37 images."my:os".marketplace.security_groups[0].ip_protocol',
      '37 images."my:os".marketplace.security_groups[0].ip_ranges[0]',
    ]);
  });

  // Each line in some of the ways, others than its neighbours; the campaign damages each line in every way.
  it('is described, never a crash', async () => {
    const samples = [
      'examples/own-form.yaml',
      'examples/publish.yaml',
      'examples/awspub-parameters.yaml',
      'examples/awspub-sns.yaml',
      'examples/awspub-marketplace.yaml',
      '__tests__/config/samples/anchors.yaml',
      '__tests__/config/samples/everything-wrong.yaml',
    ].map((sample) => readFile(path.join(root, sample), 'utf8'));
    const damage: ((line: string) => string)[] = [
      () => '',
      (line) => line.replace(/:.*/, ':'),
      (line) => line.replace(/:.*/, ': [x, {y: 1}]'),
      (line) => line.replace(/[\w"-]+:/, '0:'),
      (line) => line.replace(/:.*/, ': {a: *x}'),
      (line) => `${line} "`,
      (line) => ` ${line}`,
      (line) => line.replace(/:.*/, ': &x {<<: *x, a: *x}'),
      (line) => `${line}\n${line}`,
    ];
    const values = new Map(Object.entries({ ...variables, version: '1', serial: '2', codename: 'x' }));
    let cases = 0;
    for (const text of await Promise.all(samples)) {
      const lines = text.split('\n');
      for (const index of lines.keys()) {
        // A third of the ways for each line, and all of them for every three lines; the campaign takes them all.
        for (const change of damage.filter((_, way) => campaign || (way + index) % 3 === 0)) {
          const damaged = lines.with(index, change(lines[index] ?? '')).join('\n');
          const { diagnostics } = readConfig('x.yaml', damaged, { values, hasSourcePath: false, buildDate: 'D' });
          for (const { line, column, message } of diagnostics) {
            if (line < 1 || column < 1 || !/^.+[.?]$/s.test(message))
              throw new Error(`${message} at ${line}:${column} of\n${damaged}`);
          }
          cases += 1;
        }
      }
    }
    expect(cases).toBeGreaterThan(campaign ? 2000 : 500);
  });
});

describe('the entry that an image comes from', () => {
  const mapped = { 'mapping.yaml': 'version: "1.0"' };

  it.each([
    ['my-os-$version', 'my-os-$version'],
    ['"my-os-$version"', 'my-os-$version'],
    [`'my-os-$\{github.run_number}'`, `my-os-$\{github.run_number}`],
    ['? my-os-1', 'my-os-1'],
    ['&name my-os-1', 'my-os-1'],
  ])('is %s as %s, whatever fills it in', async (key, name) => {
    const workingDirectory = await files(`entry-${key.replaceAll(/\W/g, '')}`, {
      'images/my-os.yaml': minimal(key).replace(/(\? .*):/, '$1\n  :'),
      ...mapped,
    });
    const [config] = await load('images/my-os.yaml', { workingDirectory, mappingFile: 'mapping.yaml' });
    expect(config?.images.map(({ entry }) => entry)).toEqual([{ config: 'owner/my-os:images/my-os.yaml', name }]);
  });

  it('is unknown where no repository is', async () => {
    const workingDirectory = await files('no-repository', { 'image.yaml': minimal('my-os') });
    const [config] = await load('image.yaml', { workingDirectory, variables: {} });
    expect(config?.images[0]?.entry).toBeUndefined();
  });
});
