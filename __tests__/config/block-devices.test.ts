import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../src/config/read.js';

const head = 'source: {path: disk.raw, architecture: x86_64}\ns3: {bucket_name: my-bucket}\n';

/** The problems of `block_device_mappings` with these entries, which begin on line 7; `[0].iops | message`. */
function problems(entries: readonly string[], fields = '', top = head): string[] {
  const list = entries.map((entry) => `      - {${entry}}\n`).join('');
  const text = `${top}images:\n  my-os:\n    boot_mode: uefi\n    block_device_mappings:\n${list}${fields}`;
  const { diagnostics } = readConfig('x.yaml', text, { values: new Map(), hasSourcePath: false, buildDate: 'D' });
  return diagnostics.map(({ line, path, message }) => {
    return `${line} ${path.replace('images.my-os.block_device_mappings', '')} | ${message}`;
  });
}

const volume = 'device_name: /dev/sdf, volume_size: 100';

describe('block_device_mappings', () => {
  it.each<[string, string[]]>([
    [
      'a disk image',
      ['device_name: /dev/sdf, path: data.raw, format: raw, volume_size: 50, iops: 6000, throughput: 250'],
    ],
    ['a snapshot', ['device_name: /dev/xvdba, snapshot: snap-0123456789abcdef0, delete_on_termination: false']],
    ['a disk of an OVA', ['device_name: /dev/sdf, source_disk: 2, volume_type: st1, volume_size: 125']],
    ['an empty volume', ['device_name: /dev/sdf, volume_type: io2, volume_size: 10, iops: 10000, encrypted: true']],
    ['instance store', ['device_name: /dev/sde, virtual_name: ephemeral0', 'device_name: /dev/sdb, no_device: true']],
    ['gp3 with its baseline on a small volume', ['device_name: /dev/sdf, volume_size: 1, iops: 3000, throughput: 750']],
  ])('takes %s', (_, entries) => {
    expect(problems(entries)).toEqual([]);
  });

  it.each<[string[], string]>([
    [
      ['device_name: /dev/data, volume_size: 1'],
      '7 [0].device_name | must be a device name: /dev/sda to /dev/sdz, /dev/xvda to /dev/xvdz, or /dev/xvdaa to /dev/xvddz; got "/dev/data".',
    ],
    [
      ['device_name: /dev/sda1, volume_size: 1'],
      '7 [0].device_name | must be a device name: /dev/sda to /dev/sdz, /dev/xvda to /dev/xvdz, or /dev/xvdaa to /dev/xvddz; got "/dev/sda1".',
    ],
    [
      ['device_name: /dev/xvda, volume_size: 1'],
      '7 [0].device_name | is the same device as the root device /dev/sda1 to the kernel.',
    ],
    [[volume, volume], '8 [1].device_name | is already mapped in this list. Each device can be mapped once.'],
    [
      [volume, 'device_name: /dev/xvdf, volume_size: 1'],
      '8 [1].device_name | is the same device as /dev/sdf to the kernel. Choose another name.',
    ],
    [
      ['device_name: /dev/sdb, virtual_name: ephemeral24'],
      '7 [0].virtual_name | must be an instance store volume: ephemeral0 to ephemeral23; got "ephemeral24".',
    ],
    [
      ['device_name: /dev/sdd, virtual_name: ephemeral2', 'device_name: /dev/sde, virtual_name: ephemeral2'],
      '8 [1].virtual_name | ephemeral2 is already mapped to /dev/sdd. Each can be mapped once.',
    ],
    [
      ['device_name: /dev/sdf, path: data.raw, virtual_name: ephemeral0'],
      '7 [0].virtual_name | conflicts with path. A device is one of path, snapshot, source_disk, virtual_name, no_device.',
    ],
    [
      ['device_name: /dev/sdf'],
      '7 [0].volume_size | is required for an empty volume. Or set one of path, snapshot, source_disk, virtual_name, no_device.',
    ],
    [
      ['device_name: /dev/sdb, virtual_name: ephemeral0, volume_size: 5'],
      "7 [0].volume_size | can't be set together with virtual_name.",
    ],
    [['device_name: /dev/sdb, no_device: true, iops: 3000'], "7 [0].iops | can't be set together with no_device."],
    [[`${volume}, format: raw`], '7 [0].format | requires path, the file that it is about.'],
    [[`${volume}, volume_type: io1`], '7 [0].volume_type | io1 requires iops.'],
    [
      [`${volume}, volume_type: io1, iops: 5001`],
      '7 [0].iops | must be at most 5000 for an io1 volume of 100 GiB (50 per GiB); got 5001.',
    ],
    [
      [`${volume}, volume_type: io2, iops: 100001`],
      '7 [0].iops | must be at most 100000 for an io2 volume of 100 GiB (1000 per GiB); got 100001.',
    ],
    [
      ['device_name: /dev/sdf, volume_size: 7, iops: 3501'],
      '7 [0].iops | must be at most 3500 for a gp3 volume of 7 GiB (500 per GiB); got 3501.',
    ],
    [[`${volume}, throughput: 751`], '7 [0].throughput | 751 MiB/s requires iops of at least 3004.'],
    [
      ['device_name: /dev/sdf, volume_size: 200, volume_type: st1, throughput: 125'],
      '7 [0].throughput | can be set for a gp3 volume only; volume_type is st1.',
    ],
    [[`${volume}, volume_type: st1`], '7 [0].volume_size | must be 125 to 16384 GiB for an st1 volume; got 100.'],
    [
      [`${volume}, volume_type: gp2, iops: 3000`],
      "7 [0].iops | can't be set for a gp2 volume. Remove it, or use gp3, io1 or io2.",
    ],
    [
      ['device_name: /dev/sdf, path: data.raw, encrypted: false'],
      "7 [0].encrypted | can't be set together with path: such a volume is as its snapshot is.",
    ],
  ])('refuses %j', (entries, problem) => {
    expect(problems(entries)).toEqual([problem]);
  });

  it('knows what the other fields of the config allow', () => {
    expect(problems([`${volume}, encrypted: true`], '    public: true\n')).toEqual([
      "7 [0].encrypted | can't be true together with public: true: AWS allows no public AMI with an encrypted volume.",
    ]);
    const version =
      '    marketplace: {entity_id: e, access_role_arn: "arn:aws:iam::111111111111:role/p", version_title: t, ' +
      'release_notes: n, user_name: u, os_name: o, os_version: v, usage_instructions: i, ' +
      'recommended_instance_type: m5.large, ' +
      'security_groups: [{from_port: 22, to_port: 22, ip_protocol: tcp, ip_ranges: [0.0.0.0/0]}]}\n';
    expect(problems([volume], version)).toEqual([]);
    expect(problems([`${volume}, encrypted: true`], version)).toEqual([
      "7 [0].encrypted | can't be true together with marketplace: AWS Marketplace takes no AMI with an encrypted volume.",
    ]);
    const snapshot = 'source: {snapshot: snap-0123456789abcdef0, architecture: x86_64}\ns3: {prefix: images/}\n';
    expect(problems(['device_name: /dev/sdf, source_disk: 2'], '', snapshot)).toEqual([
      '7 [0].source_disk | requires source.path, an OVA with several disks, source.image or source.image_builder.',
    ]);
    expect(problems(['device_name: /dev/sdf, path: data.raw'], '', snapshot)).toEqual([
      expect.stringContaining(
        's3.bucket_name | is required, because a disk image file is imported through an S3 bucket.',
      ),
    ]);
    const many = Array.from({ length: 128 }, (_, index) => {
      const [first, second] = [
        'abcdefgh'[Math.floor(index / 26)] ?? '',
        'abcdefghijklmnopqrstuvwxyz'[index % 26] ?? '',
      ];
      const name = index < 104 ? `xvd${first}${second}` : `sd${second}`;
      return `device_name: /dev/${name === 'sda' ? 'xvdz' : name}, volume_size: 1`;
    });
    expect(problems(many)[0]).toContain('has 128 volumes. An instance has at most 128, the root volume included.');
  });
});
