import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read.js';
import type { Diagnostic } from '../../src/error.js';

const head = 'source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: my-bucket}\n';

function problems(
  text: string,
  options: { values?: Record<string, string>; hasSourcePath?: boolean } = {},
): readonly Diagnostic[] {
  const { values = {}, hasSourcePath = false } = options;
  return readConfig('x.yaml', text, { values: new Map(Object.entries(values)), hasSourcePath, buildDate: 'D' })
    .diagnostics;
}

/** `line:column path | message`, as in an editor. */
function lines(text: string, options?: Parameters<typeof problems>[1]): string[] {
  return problems(text, options).map(({ line, column, path, message }) => `${line}:${column} ${path} | ${message}`);
}

/** The problems of one image, whose fields start on line 5, column 5. */
function imageLines(fields: string, architecture = 'x86_64', rest = ''): string[] {
  const indented = fields.split('\n').map((line) => `    ${line}`);
  return lines(`${head.replace('x86_64', architecture)}images:\n  my-os:\n${indented.join('\n')}\n${rest}`);
}

/** What `marketplace` needs. */
const marketplace =
  'entity_id: e, access_role_arn: "arn:aws:iam::111122223333:role/r", version_title: t, release_notes: n, user_name: u, ' +
  'os_name: o, os_version: v, usage_instructions: i, recommended_instance_type: m5.large, ' +
  'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]';

describe('one field of an image', () => {
  it.each<[string, string[]]>([
    [
      'boot_mode: efi',
      [
        '5:16 images.my-os.boot_mode | must be one of legacy-bios, uefi, uefi-preferred; got "efi". Did you mean "uefi"?',
      ],
    ],
    [
      'boot_mod: uefi',
      [
        '5:5 images.my-os.boot_mod | is not a known key. Did you mean "boot_mode"?',
        '4:3 images.my-os.boot_mode | is required, here or in defaults. Set legacy-bios, uefi or uefi-preferred.',
      ],
    ],
    [
      'boot_mode: uefi\nregions: us-east-1',
      ['6:14 images.my-os.regions | must be a list; got "us-east-1". Write [us-east-1].'],
    ],
    [
      'boot_mode: uefi\nregions: [eu-central1]',
      ['6:15 images.my-os.regions[0] | must be a region name such as us-east-1; got "eu-central1".'],
    ],
    [
      'boot_mode: uefi\nregions: [us-east-1, eu-west-1]\nregions_denylist: [eu-west-1]',
      ['7:23 images.my-os.regions_denylist | must not contain eu-west-1, which is also in regions.'],
    ],
    [
      'boot_mode: uefi\nregions: [us-east-1]\nbest_effort_regions: [eu-west-1]',
      ['7:27 images.my-os.best_effort_regions[0] | eu-west-1 is not in regions. Add it there, or remove it here.'],
    ],
    ['boot_mode: uefi\npublic: maybe', ['6:13 images.my-os.public | must be true or false; got "maybe".']],
    ['boot_mode: uefi\npublic: 2', ['6:13 images.my-os.public | must be true or false; got 2.']],
    ...['true', '"login:"', '[{console: x}]'].map((value): [string, string[]] => [
      `boot_mode: uefi\nboot_test: ${value}`,
      [
        `6:16 images.my-os.boot_test | must be a map; got ${value.startsWith('[') ? 'a list' : value}. Write {proof: {console: "login: $$"}}, for example.`,
      ],
    ]),
    [
      'boot_mode: uefi\nboot_test: {proof: login}',
      [
        '6:24 images.my-os.boot_test.proof | must be a map; got "login". Known keys: console, status_checks, ssm, port.',
      ],
    ],
    [
      'boot_mode: uefi\nretention: true',
      ['6:16 images.my-os.retention | must be a map; got true. Known keys: match, keep, older_than, allow.'],
    ],
    ['boot_mode: uefi\ntags: true', ['6:11 images.my-os.tags | must be a map; got true.']],
    [
      'boot_mode: uefi\nroot_device_volume_size: 8.5',
      ['6:30 images.my-os.root_device_volume_size | must be a whole number; got 8.5.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_size: true',
      ['6:30 images.my-os.root_device_volume_size | must be a whole number; got true.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_size: 0',
      ['6:30 images.my-os.root_device_volume_size | must be at least 1; got 0.'],
    ],
    [
      'boot_mode: uefi\ntags: {version: 1.0}',
      ['6:21 images.my-os.tags.version | must be text; got 1.0. Quote it: "1.0".'],
    ],
    ['boot_mode: uefi\ntags: {version: }', ['6:21 images.my-os.tags.version | must be text; got nothing.']],
    ['boot_mode: uefi\ntags: {1: a}', ['6:12 images.my-os.tags.1 | the key must be text. Quote it: "1".']],
    [
      'boot_mode: uefi\nshare: [012345678901]',
      ['6:13 images.my-os.share[0] | must be text; got 012345678901. Quote it: "012345678901".'],
    ],
    [
      'boot_mode: uefi\nshare: ["12345"]',
      [expect.stringContaining('images.my-os.share[0] | must be an account ID of 12 digits') as unknown as string],
    ],
    [
      'boot_mode: uefi\nshare: ["aws-iso-x:123456789012"]',
      [expect.stringContaining('images.my-os.share[0] | must be an account ID of 12 digits') as unknown as string],
    ],
    ['boot_mode: uefi\ntpm_support: v1.0', ['6:18 images.my-os.tpm_support | must be v2.0; got "v1.0".']],
    [
      'boot_mode: uefi-preferred\ntpm_support: v2.0',
      ['6:18 images.my-os.tpm_support | requires boot_mode uefi, but boot_mode is uefi-preferred.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_type: io2',
      ['6:30 images.my-os.root_device_volume_type | io2 requires root_device_volume_iops.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_type: gp2\nroot_device_volume_size: 20000',
      ['7:30 images.my-os.root_device_volume_size | must be 1 to 16384 GiB for a gp2 volume; got 20000.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_iops: 100',
      ['6:30 images.my-os.root_device_volume_iops | must be 3000 to 80000 for a gp3 volume; got 100.'],
    ],
    [
      'boot_mode: uefi\nroot_device_volume_type: gp2\nroot_device_volume_iops: 3000\nroot_device_volume_throughput: 125',
      [
        "7:30 images.my-os.root_device_volume_iops | can't be set for a gp2 volume. Remove it, or use gp3, io1 or io2.",
        '8:36 images.my-os.root_device_volume_throughput | can be set for a gp3 volume only; root_device_volume_type is gp2.',
      ],
    ],
    [
      'boot_mode: uefi\ntags: {"aws:x": y}',
      ['6:12 images.my-os.tags."aws:x" | the key must not start with "aws:", which AWS reserves.'],
    ],
    [
      'boot_mode: uefi\ntags: {"awspub:source:sha256": y}',
      ['6:12 images.my-os.tags."awspub:source:sha256" | is set by ami-publish. Choose another key.'],
    ],
    [
      'boot_mode: uefi\nssm_parameter: [{name: awsome}]',
      [
        '6:28 images.my-os.ssm_parameter[0].name | must not start with "aws" or "ssm", which AWS reserves; got "awsome".',
      ],
    ],
    ['boot_mode: uefi\nssm_parameter: [{name: /awsome/x}]', []],
    [
      'boot_mode: uefi\nssm_parameter: [{name: /a}, {name: /a}]',
      ['6:40 images.my-os.ssm_parameter[1].name | must be unique in this list; got "/a".'],
    ],
    [
      'boot_mode: uefi\nsns: [{topic: {subject: s, message: {email: e}}}]',
      ['6:32 images.my-os.sns[0].topic.message.default | is required.'],
    ],
    [
      'boot_mode: uefi\nsns: [{topic: {subject: s, message: {default: d, sms: e}}}]',
      ['6:54 images.my-os.sns[0].topic.message.sms | is not a known key. Known keys: default, email.'],
    ],
    [
      'boot_mode: uefi\nsns: [{"my topic": {subject: s}}]',
      [
        '6:12 images.my-os.sns[0]."my topic" | the topic name must have 1 to 256 letters, digits, underscores and hyphens.',
      ],
    ],
    [
      'boot_mode: uefi\nsns: [{t: {subject: s, regions: [us-east-1], regions_denylist: [us-east-1]}}]',
      ['6:68 images.my-os.sns[0].t.regions_denylist | must not contain us-east-1, which is also in regions.'],
    ],
    [
      `boot_mode: uefi\nmarketplace: {access_endpoint_url: {port: 0, protocol: ftp, relative_path: /}, ${marketplace}}`,
      [
        '6:47 images.my-os.marketplace.access_endpoint_url.port | must be at least 1; got 0.',
        '6:60 images.my-os.marketplace.access_endpoint_url.protocol | must be one of http, https; got "ftp".',
        '6:80 images.my-os.marketplace.access_endpoint_url.relative_path | must not start with a slash; got "/".',
      ],
    ],
    [
      `boot_mode: uefi\nmarketplace: {restrict_previous: {}, wait: soon, ${marketplace}}`,
      [
        '6:48 images.my-os.marketplace.wait | must be true or false; got "soon".',
        '6:19 images.my-os.marketplace.restrict_previous.keep | is required.',
      ],
    ],
  ])('%j', (fields, expected) => {
    expect(imageLines(fields)).toEqual(expected);
  });

  it.each([
    ['uefi', []],
    ['uefi-preferred', []],
    ['legacy-bios', ['5:16 images.my-os.boot_mode | must be uefi or uefi-preferred for arm64; got "legacy-bios".']],
  ])('arm64 with boot mode %s', (mode, expected) => {
    expect(imageLines(`boot_mode: ${mode}`, 'arm64')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['deprecation: never', []],
    ['deprecation: {after: 18mo}', []],
    ['deprecation: {at: "2028-01-01T00:00:00Z"}', []],
    ['deprecation: {at: 2028-01-01T00:00:00+02:00}', []],
    [
      'deprecation: nevr',
      ['6:18 images.my-os.deprecation | must be never, or a map with after or at; got "nevr". Did you mean "never"?'],
    ],
    [
      'deprecation: 2y',
      ['6:18 images.my-os.deprecation | must be never, or a map with after or at; got "2y". Write {after: 2y}.'],
    ],
    [
      'deprecation: 2028-01-01T00:00:00Z',
      [
        '6:18 images.my-os.deprecation | must be never, or a map with after or at; got "2028-01-01T00:00:00Z". Write {at: 2028-01-01T00:00:00Z}.',
      ],
    ],
    ['deprecation: [never]', ['6:18 images.my-os.deprecation | must be never, or a map with after or at; got a list.']],
    ['deprecation: true', ['6:18 images.my-os.deprecation | must be never, or a map with after or at; got true.']],
    ['deprecation: {}', ['6:18 images.my-os.deprecation | must have `after` or `at`.']],
    [
      'deprecation: {after: 1y, at: "2028-01-01T00:00:00Z"}',
      ['6:18 images.my-os.deprecation | must have only one of after and at.'],
    ],
    ['deprecation: {aftr: 1y}', ['6:19 images.my-os.deprecation.aftr | is not a known key. Did you mean "after"?']],
    [
      'deprecation: {after: 2 years}',
      [
        '6:26 images.my-os.deprecation.after | must be a time span such as 2y, 18mo, 6w, 90d or 12h; got "2 years". Did you mean "2y"?',
      ],
    ],
    ['deprecation: {after: 18M}', [expect.stringContaining('Did you mean "18mo"?') as unknown as string]],
    ['deprecation: {after: soon}', [expect.stringContaining('got "soon".') as unknown as string]],
    [
      'deprecation: {after: 90}',
      [
        expect.stringContaining(
          'after | must be a time span such as 2y, 18mo, 6w, 90d or 12h; got 90.',
        ) as unknown as string,
      ],
    ],
    [
      'deprecation: {at: 2028-01-01}',
      [
        '6:23 images.my-os.deprecation.at | must be a time with its time zone, such as 2028-01-01T00:00:00Z; got "2028-01-01".',
      ],
    ],
    [
      'deprecation: {after: 11y}',
      ['6:18 images.my-os.deprecation | `after` must be 10y or less, the longest time that AWS accepts.'],
    ],
    ['public: true\ndeprecation: {after: 24mo}', []],
    [
      'public: true\ndeprecation: {after: 25mo}',
      [
        '7:18 images.my-os.deprecation | `after` must be 2y or less for a public AMI: AWS deprecates it two years after its creation at the latest.',
      ],
    ],
    [
      'public: true\ndeprecation: never',
      [
        '7:18 images.my-os.deprecation | `never` is not possible for a public AMI: AWS deprecates it two years after its creation at the latest.',
      ],
    ],
    ['deregistration_protection: true', []],
    ['deregistration_protection: {with_cooldown: "yes"}', []],
    [
      'deregistration_protection: with_cooldown',
      [
        '6:32 images.my-os.deregistration_protection | must be true or false, or a map with with_cooldown; got "with_cooldown".',
      ],
    ],
    [
      'deregistration_protection: {cooldown: true}',
      ['6:33 images.my-os.deregistration_protection.cooldown | is not a known key. Known keys: with_cooldown.'],
    ],
    [
      'deregistration_protection: {with_cooldown: maybe}',
      ['6:48 images.my-os.deregistration_protection.with_cooldown | must be true or false; got "maybe".'],
    ],
    ['supersede: {match: "my-os-*", keep: 3, then: deprecate}', []],
    [
      'supersede: {match: "my-os-*", then: deprecated}',
      [
        '6:41 images.my-os.supersede.then | must be one of deprecate, disable, private, delete; got "deprecated". Did you mean "deprecate"?',
      ],
    ],
    ['supersede: {match: "my-os-*"}', ['6:5 images.my-os.supersede.then | is required.']],
    [
      'supersede: {then: delete, match: "*"}',
      [
        '6:38 images.my-os.supersede.match | must contain more than * and ?, which match every AMI created by ami-publish; got "*".',
      ],
    ],
    [
      'supersede: {then: delete, match: "^my-os-[0-9]+$$"}',
      [
        '6:38 images.my-os.supersede.match | must be an AMI name in which * and ? are wildcards; no AMI name contains ^ + $; got "^my-os-[0-9]+$".',
      ],
    ],
    [
      'supersede: {then: delete, match: my-os}',
      [
        '6:38 images.my-os.supersede.match | matches only this image, which always stays. Use * and ? to match older ones.',
      ],
    ],
    ['retention: {match: "my-os-*", keep: 5, older_than: 180d, allow: [public]}', []],
    ['retention: {match: "my-os-*"}', ['6:16 images.my-os.retention | must have `keep` or `older_than`.']],
    [
      'retention: {match: "my-os-*", keep: 1, allow: [launch]}',
      [
        '6:52 images.my-os.retention.allow[0] | must be one of public, shared, launched; got "launch". Did you mean "launched"?',
      ],
    ],
    ['temporary: true\npublic: true\nssm_parameter: [{name: /my-os}]', []],
    ['public_snapshot: no\nshare_exact: yes', []],
    ['ssm_parameter: [{name: "/{image}/{architecture}/{region}"}]', []],
  ])('of what is published: %j', (fields, expected) => {
    expect(imageLines(`boot_mode: uefi\n${fields}`)).toEqual(expected);
  });

  it.each([
    ['description: "a\\0b"', '.description | must not contain unprintable characters such as U+0000; got "a\\u0000b".'],
    ['description: "a\\uD800"', '.description | must not contain unprintable characters such as U+D800;'],
    ['tags: {a: "x\\x1b"}', '.tags.a | must not contain unprintable characters such as U+001B;'],
    ['tags: {"a\\x7f": x}', '| the key must not contain unprintable characters such as U+007F.'],
    ['groups: ["a\\x07"]', '.groups[0] | must not contain unprintable characters such as U+0007;'],
    ['description: |\n  two\n  lines, and a\ttab\n', ''],
    ['tags: {a: "a tab\t and 😀"}', ''],
    [
      'sns: [{t: {subject: s, message: {default: "a\0b"}}}]',
      '.default | must not contain unprintable characters such as U+0000;',
    ],
  ])('%j and characters that AWS can not send back', (fields, expected) => {
    const found = imageLines(`boot_mode: uefi\n${fields}`);
    expect(found).toEqual(expected === '' ? [] : [expect.stringContaining(expected)]);
  });

  it('counts whom an image is shared with by partition', () => {
    const accounts = (count: number, prefix = ''): string[] =>
      Array.from({ length: count }, (_, index) => `"${prefix}${String(index).padStart(12, '0')}"`);
    const shared = (entries: readonly string[]): string[] =>
      imageLines(`boot_mode: uefi\nshare: [${entries.join(', ')}]`);
    expect(shared([...accounts(1000), ...accounts(1000, 'aws-cn:'), ...accounts(5)])).toEqual([]);
    expect(shared(accounts(1001))).toEqual([
      '6:12 images.my-os.share | has 1001 entries for the partition aws; AWS allows 1000 per AMI. Share with an organization or organizational unit instead.',
    ]);
  });

  it.each<[string, string[]]>([
    ['target_account_ids: ["222222222222", "333333333333"]', []],
    [
      'target_account_ids: ["222222222222", "333333333333", "222222222222"]',
      ['6:58 images.my-os.target_account_ids[2] | 222222222222 is listed twice.'],
    ],
    [
      'target_account_ids: ["aws-cn:222222222222"]',
      [
        '6:26 images.my-os.target_account_ids[0] | must be an account ID of 12 digits. An account of another partition needs an entry under `targets`; got "aws-cn:222222222222".',
      ],
    ],
    [
      `target_account_ids: [${Array.from({ length: 1537 }, (_, index) => `"${100000000000 + index}"`).join(', ')}]`,
      ['6:25 images.my-os.target_account_ids | must have at most 1536 entries; it has 1537.'],
    ],
    [
      'target_account_ids: ["222222222222"]\ntemporary: true',
      [
        "6:5 images.my-os.target_account_ids | can't be set together with temporary: true, because `cleanup` deletes nothing in other accounts. Set it to [] for this image.",
      ],
    ],
    [
      'target_account_ids: ["222222222222"]\ntarget_account_role: {"333333333333": copier}',
      ['7:27 images.my-os.target_account_role.333333333333 | 333333333333 is not in target_account_ids.'],
    ],
    [
      'target_account_ids: ["222222222222"]\ntarget_account_role: {"222222222222": "arn:aws:iam::333333333333:role/a"}',
      ['7:43 images.my-os.target_account_role.222222222222 | must be a role of 222222222222; got one of 333333333333.'],
    ],
    ['target_account_ids: ["222222222222"]\ntarget_account_role: path/copier', []],
    [
      'target_account_ids: ["222222222222"]\n__targets',
      [
        '6:26 images.my-os.target_account_ids[0] | 222222222222 is also in targets, so the AMI is created there. Remove it here.',
      ],
    ],
  ])('of other accounts: %#', (fields, expected) => {
    const [own = '', targets] = fields.split('\n__targets');
    const role = 'arn:aws:iam::222222222222:role/a';
    const found = imageLines(
      `boot_mode: uefi\n${own}`,
      'x86_64',
      targets === undefined ? '' : `targets: [{role: "${role}"}]\n`,
    );
    expect(found).toEqual(expected);
  });

  it('looks at the name that a parameter will have', () => {
    expect(
      lines(`${head}images:\n  my os:\n    boot_mode: uefi\n    ssm_parameter: [{name: "/{image}/latest"}]\n`),
    ).toEqual([
      '6:28 images."my os".ssm_parameter[0].name | becomes "/my os/latest" for the image "my os", but must contain only letters, digits and _ . - /.',
    ]);
    const long = (length: number): string[] =>
      imageLines(`boot_mode: uefi\nssm_parameter: [{name: /${'x'.repeat(length - 1)}}]`);
    expect(long(956)).toEqual([]);
    expect(long(957)).toEqual([expect.stringContaining('| must have at most 956 characters, not 957')]);
  });

  it.each([
    [0, ['.subject | must have 1 to 99 characters']],
    [1, []],
    [49, []],
    [50, ['.subject | must have at most 99 characters in UTF-16']],
    [100, ['.subject | must have 1 to 99 characters']],
  ])('an SNS subject of %i characters', (length, expected) => {
    const found = imageLines(`boot_mode: uefi\nsns: [{t: {subject: "${'😀'.repeat(length)}"}}]`);
    expect(found).toEqual(expected.map((message) => expect.stringContaining(message)));
  });

  it.each([
    ['description: größer', '.description | must contain only ASCII characters; AWS refuses ö; got "größer".'],
    ['sns: [{t: {subject: " new"}}]', '.subject | must not begin with a space; got " new".'],
    [
      `marketplace: {${marketplace.replace('title: t', 'title: " 1.0"')}}`,
      '.version_title | must not begin or end with a',
    ],
    [
      `marketplace: {${marketplace.replace('title: t', 'title: "1.0\\n"')}}`,
      '.version_title | must not begin or end with',
    ],
    [`marketplace: {${marketplace.replace('title: t', 'title: "1\\n0"')}}`, '.version_title | must be a single line'],
    [
      `marketplace: {${marketplace.replace('notes: n', 'notes: " "')}}`,
      '.release_notes | must contain more than spaces',
    ],
    [`marketplace: {${marketplace.replace('name: o', 'name: "o "')}}`, '.os_name | must not begin or end with a space'],
    [
      `ssm_parameter: [{name: /a, description: "{region}${'d'.repeat(1011)}"}]`,
      '.description | has 1025 characters for the image "my-os"; AWS accepts at most 1024.',
    ],
    // awspub's example of a role, which preflight refuses.
    [`marketplace: {${marketplace.replace('111122223333', 'xxxxxxxxxxxx')}}`, ''],
  ])('%s, which AWS would refuse late', (fields, expected) => {
    const found = imageLines(`boot_mode: uefi\n${fields}`);
    expect(found).toEqual(expected === '' ? [] : [expect.stringContaining(expected)]);
  });

  it.each([
    [254, []],
    [255, []],
    [256, ['.description | must have at most 255 characters']],
  ])('a description of %i characters', (length, expected) => {
    const found = imageLines(`boot_mode: uefi\ndescription: ${'d'.repeat(length)}`);
    expect(found).toEqual(expected.map((message) => expect.stringContaining(message)));
  });
});

describe('a mistake in the YAML', () => {
  it.each<[string, string]>([
    ['a: 1\n b: 2\n', '2:2  | This is not valid YAML: this line is indented further than the key before it.'],
    ['a:\n    b: 1\n   c: 2\n', '3:4  | This is not valid YAML: All mapping items must start at the same column.'],
    ['a: [b\nc: 1\n', '1:4  | This is not valid YAML: Flow sequence in block collection must be'],
    ['a: [b]\nc: "d\ne: 1\n', '2:4  | This is not valid YAML: Missing closing "quote.'],
    ['['.repeat(9000), '1:1'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, '1:102  | This is nested more than 100 levels deep.'],
  ])('%j is shown where it is', (text, expected) => {
    const [first = ''] = lines(text);
    expect(first).toContain(expected);
    expect(lines(text).join()).not.toContain('call stack');
  });
});

describe('the rest of a config', () => {
  const image = 'images: {my-os: {boot_mode: uefi}}\n';

  it.each<[string, string[]]>([
    [
      '',
      ['1:1  | the config is empty. It must be a map with the keys source, s3 and images, at the top or under awspub.'],
    ],
    ['# nothing yet\n', [expect.stringContaining('the config is empty.') as unknown as string]],
    ['just text', [expect.stringContaining('1:1  | the config must be a map') as unknown as string]],
    ['awspub:\n', ['1:1 awspub | must be a map with the keys source, s3 and images.']],
    [
      'awspubs: {}\n',
      ['1:1 awspubs | is not a known key. Did you mean "awspub"?', '1:1  | the config must have source and images.'],
    ],
    ['a: [1\nb: 2\n', [expect.stringContaining('This is not valid YAML: Flow sequence') as unknown as string]],
    [
      `${head}${image}---\nsecond: document\n`,
      ['4:1  | a second YAML document begins here. Put it into a file of its own.'],
    ],
    [`${head}${image}tags: {__proto__: x}\n`, ["4:8 tags.__proto__ | can't be used as a key."]],
    [
      `${head}images: {my-os: {boot_mode: uefi}, __proto__: {boot_mode: uefi}}\n`,
      ["3:36 images.__proto__ | can't be used as a key."],
    ],
    [
      `source: {constructor: {x: 1}, path: a, architecture: x86_64}\ns3: {bucket_name: my-bucket}\n${image}`,
      [expect.stringContaining('source.constructor | is not a known key.') as unknown as string],
    ],
    [`${head}${image}tags: !secret {a: b}\n`, [expect.stringContaining('Unresolved tag') as unknown as string]],
    [`${head}images: {}\n`, ['3:1 images | must have at least one image.']],
    [`s3: {bucket_name: my-bucket}\n${image}`, ['1:1 source | is required.']],
    [
      `source: {path: disk.raw, architecture: x86_64}\nupload: {method: s3}\n${image}`,
      ['1:1 s3.bucket_name | is required, because a disk image file is imported through an S3 bucket.'],
    ],
    [
      `source: {architecture: x86_64}\n${image}`,
      ['1:1 source | must have one of path, s3, snapshot, image and image_builder.'],
    ],
    [`source: {s3: "s3://bucket/key", architecture: x86_64}\n${image}`, []],
    [`source: {snapshot: snap-0123456789abcdef0, architecture: x86_64}\n${image}`, []],
    [
      `source: {snapshot: snap-xyz, architecture: x86_64}\n${image}`,
      [expect.stringContaining('1:20 source.snapshot | must be a snapshot ID') as unknown as string],
    ],
    [
      `source: {path: a, image: ami-0123456789abcdef0, architecture: x86_64}\n${image}s3: {bucket_name: my-bucket}\n`,
      ['1:19 source.image | conflicts with source.path. Keep only one of path, s3, snapshot, image and image_builder.'],
    ],
    [`${head}${image}s3: {bucket_name: my-bucket}\n`, ['4:1 s3 | is already set on line 2. Remove one of the two.']],
    [
      `${head.replace('my-bucket', 'b, upload_multipart_concurrency: 33')}${image}`,
      [
        expect.stringContaining('s3.bucket_name | must be an S3 bucket name; got "b".') as unknown as string,
        expect.stringContaining('upload_multipart_concurrency | must be at most 32; got 33.') as unknown as string,
      ],
    ],
    [
      `${head}${image}timeouts: {copy: 90}\n`,
      ['4:18 timeouts.copy | must be a duration such as 5h30m, 90m or 45s; got 90.'],
    ],
    [
      `${head}${image}timeouts: {copy: 3 hours}\n`,
      ['4:18 timeouts.copy | must be a duration such as 5h30m, 90m or 45s; got "3 hours". Did you mean "3h"?'],
    ],
    [
      `${head}${image}timeouts: {copy: 0m}\n`,
      ['4:18 timeouts.copy | must be a duration such as 5h30m, 90m or 45s; got "0m".'],
    ],
    [
      `${head}${image}timeouts: {copy: 99999999999999999999h}\n`,
      ['4:18 timeouts.copy | must be a duration such as 5h30m, 90m or 45s; got "99999999999999999999h".'],
    ],
    [`${head}${image}leftovers_older_than: 23h\n`, ['4:23 leftovers_older_than | must be at least 1d; got "23h".']],
    [
      `${head}${image}rollback_on_failure: sometimes\n`,
      ['4:22 rollback_on_failure | must be true or false; got "sometimes".'],
    ],
    [
      `${head}${image}allow_unblock: true\n`,
      ['4:1 allow_unblock | is not a known key. Did you mean "allow_unblock_public_access"?'],
    ],
    [
      `${head}${image}tags: {Name: x}\n`,
      [expect.stringContaining("4:8 tags.Name | can't be set here") as unknown as string],
    ],
    [
      `${head}images: {ab: {boot_mode: uefi}}\n`,
      ['3:10 images.ab | the name must have 3 to 128 characters; it has 2.'],
    ],
    [
      `${head}images: {"my:os": {boot_mode: uefi}}\n`,
      [
        '3:10 images."my:os" | the name must contain only letters, digits, spaces and ( ) [ ] . / - \' @ _; it contains :.',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('checks defaults where they are given, once, whoever uses them', () => {
    const text = `${head}defaults: {boot_mode: legacy-bios, tpm_support: v2.0}\nimages:\n  one: {}\n  two: {boot_mode: uefi}\n`;
    expect(lines(text)).toEqual(['3:49 defaults.tpm_support | requires boot_mode uefi, but boot_mode is legacy-bios.']);
  });

  it('counts tags as AWS does, with those that the action sets', () => {
    const tags = (count: number): string =>
      `{${Array.from({ length: count }, (_, index) => `key${index}: v`).join(', ')}}`;
    const own = (count: number): string[] => lines(`${head}images: {my-os: {boot_mode: uefi, tags: ${tags(count)}}}\n`);
    expect(own(47)).toEqual([]);
    expect(own(48)).toEqual([expect.stringContaining('.my-os.tags | would give the AMI 51 tags')]);
    expect(lines(`${head}${image}tags: ${tags(46)}\n`)).toEqual([]);
    expect(lines(`${head}${image}tags: ${tags(47)}\n`)).toEqual([
      expect.stringContaining('4:1 tags | would give a snapshot 51 tags'),
    ]);
  });

  it('wants no source in the config when the source file is an input, and only a file', () => {
    expect(
      lines(`source: {architecture: x86_64}\ns3: {bucket_name: my-bucket}\n${image}`, { hasSourcePath: true }),
    ).toEqual([]);
    expect(
      lines(`source: {s3: "s3://b/k", architecture: x86_64}\ns3: {bucket_name: my-bucket}\n${image}`, {
        hasSourcePath: true,
      }),
    ).toEqual([expect.stringContaining('1:10 source.s3 | conflicts with the input source-path')]);
    expect(
      lines(`source: {path: a, s3: "s3://b/k", architecture: x86_64}\ns3: {bucket_name: my-bucket}\n${image}`, {
        hasSourcePath: true,
      }),
    ).toEqual([expect.stringContaining('1:19 source.s3 | conflicts with the input source-path')]);
  });

  it('says nothing more about a value whose template has no value', () => {
    expect(lines(`${head}images:\n  my-os-$version:\n    boot_mode: $mode\n`)).toEqual([
      '4:9 images."my-os-$version" | the template variable "version" has no value: it is not in the config mapping.',
      '5:16 images."my-os-$version".boot_mode | the template variable "mode" has no value: it is not in the config mapping.',
    ]);
    expect(
      lines(`x: &mode $mode\nawspub:\n  ${head.replace('\n', '\n  ')}  images: {my-os: {boot_mode: *mode}}\n`),
    ).toEqual(['1:10 x | the template variable "mode" has no value: it is not in the config mapping.']);
  });

  it('finds what else is wrong in an image whose name has no value, on the same line too', () => {
    const name = '3:19 images."my-os-$a-$v" | the template variable "v" has no value: it is not in the config mapping.';
    expect(lines(`${head}images: {my-os-$a-$v: {boot_mode: efi}}\n`, { values: { a: '1' } })).toEqual([
      name,
      expect.stringContaining('.boot_mode | must be one of'),
    ]);
    expect(lines(`${head}images: {my-os-$a-$v: {}}\n`, { values: { a: '1' } })).toEqual([
      name,
      expect.stringContaining('.boot_mode | is required, here or in defaults'),
    ]);
    expect(lines(`${head}images: {my-os-$a-$v: {boot_mode: uefi, sns: [{$t: {}}]}}\n`, { values: { a: '1' } })).toEqual(
      [
        name,
        expect.stringContaining('the template variable "t" has no value'),
        expect.stringContaining('.subject | is required.'),
      ],
    );
  });
});
