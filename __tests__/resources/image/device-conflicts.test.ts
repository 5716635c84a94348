import { describe, expect, it } from '@jest/globals';
import { deviceConflicts } from '../../../src/resources/image/device-conflicts.js';
import type { Image, ImageVolume, Snapshot } from '../../../src/run/found.js';
import type { BuildableImage, WantedVolume } from '../../../src/run/wanted.js';

const digest = 'd'.repeat(64);
const snapshotName = 'c'.repeat(64);

const wantedVolume = {
  kind: 'volume',
  deviceName: '/dev/sdf',
  snapshot: {
    name: snapshotName,
    names: [snapshotName],
    identity: { imageName: 'my-os', separateSnapshot: false, billingProducts: [] },
    source: { sourceSha256: digest },
  },
  type: 'gp3',
  sizeGiB: 50,
  iops: undefined,
  throughputMiBps: undefined,
  encrypted: false,
  deleteOnTermination: true,
} as unknown as WantedVolume;

const volume: ImageVolume = {
  deviceName: '/dev/sdf',
  snapshotId: 'snap-1',
  type: 'gp3',
  sizeGiB: 50,
  iops: 3000,
  throughputMiBps: 125,
  encrypted: true,
  deleteOnTermination: true,
};

function conflicts(found: Partial<ImageVolume>, wanted: Partial<WantedVolume>, tags: Snapshot['tags'] | null = null) {
  const root = { deviceName: '/dev/sda1', snapshotId: 'snap-0' };
  const image = { rootDeviceName: '/dev/sda1', volumes: [root, { ...volume, ...found }], virtualDevices: [] };
  const recipe = { devices: [{ ...wantedVolume, ...wanted }] };
  const buildable = { config: { block_device_mappings: [{}] }, recipe } as unknown as BuildableImage;
  const snapshots = tags && new Map([['snap-1', { tags } as Snapshot]]);
  return deviceConflicts(image as unknown as Image, buildable, snapshots ?? undefined).map(({ from, to }) => [
    from,
    to,
  ]);
}

const empty = { snapshot: undefined };
const ours = { 'awspub:source:sha256': digest, Name: snapshotName };

const [key, otherKey] = ['arn:aws:kms:us-east-1:123456789012:key/1', 'arn:aws:kms:us-east-1:123456789012:key/2'];
const withKey = { ...wantedVolume.snapshot, encryption: { kmsKeyId: key, key: { arn: key, identities: [key] } } };

describe('the key of a further disk', () => {
  it.each<[string, Partial<Snapshot>, { from: string | null; to: string | null }[]]>([
    ['the same', { encrypted: true, kmsKeyArn: key }, []],
    ['another', { encrypted: true, kmsKeyArn: otherKey }, [{ from: otherKey, to: key }]],
    ['none', { encrypted: false }, [{ from: null, to: key }]],
  ])('%s', (_, found, expected) => {
    const image = { rootDeviceName: '/dev/sda1', volumes: [volume], virtualDevices: [] } as unknown as Image;
    const recipe = { devices: [{ ...wantedVolume, snapshot: withKey }] };
    const buildable = { config: { block_device_mappings: [{}] }, recipe } as unknown as BuildableImage;
    const snapshots = new Map([['snap-1', { ...found, tags: ours } as Snapshot]]);
    const differing = expected.map((difference) => ({ kind: 'encryption key', name: '/dev/sdf', ...difference }));
    expect(deviceConflicts(image, buildable, snapshots)).toEqual(differing);
  });
});

describe('what differs in a device of an image', () => {
  it.each<[string, Parameters<typeof conflicts>, unknown[]]>([
    ['nothing, but what AWS filled in', [{}, {}, ours], []],
    ['nothing that can be known of a snapshot that was not read', [{}, {}], []],
    [
      'nothing, where AWS does not show the deletion',
      [{ deleteOnTermination: undefined }, { deleteOnTermination: false }],
      [],
    ],
    ['a name that somebody gave the snapshot', [{}, {}, { ...ours, Name: 'my data' }], []],
    ['the IOPS', [{}, { iops: 4000 }], [[{ iops: 3000 }, { iops: 4000 }]]],
    ['the throughput', [{}, { throughputMiBps: 250 }], [[{ throughput: 125 }, { throughput: 250 }]]],
    [
      'the type and the size',
      [{ type: 'gp2' }, { sizeGiB: 60 }],
      [
        [
          { volume_type: 'gp2', volume_size: 50 },
          { volume_type: 'gp3', volume_size: 60 },
        ],
      ],
    ],
    ['a snapshot that is missing', [{ snapshotId: undefined }, {}], [[{ snapshot: null }, { snapshot: 'a snapshot' }]]],
    [
      'a snapshot of an empty volume, and its encryption',
      [{}, empty],
      [
        [
          { encrypted: true, snapshot: 'a snapshot' },
          { encrypted: false, snapshot: null },
        ],
      ],
    ],
    [
      'the source of the snapshot',
      [{}, {}, { ...ours, 'awspub:source:sha256': 'e'.repeat(64) }],
      [[{ snapshot: `source ${'e'.repeat(64)}` }, { snapshot: `source ${digest}` }]],
    ],
    [
      'the chain of the snapshot',
      [{}, {}, { ...ours, Name: 'f'.repeat(64) }],
      [[{ snapshot: 'f'.repeat(64) }, { snapshot: snapshotName }]],
    ],
    [
      'a device elsewhere',
      [{ deviceName: '/dev/sdg' }, {}],
      [
        [null, '50 GiB gp3'],
        ['50 GiB gp3', null],
      ],
    ],
  ])('%s', (_, args, expected) => {
    expect(conflicts(...args)).toEqual(expected);
  });
});
