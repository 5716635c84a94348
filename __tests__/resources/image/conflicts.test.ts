import { describe, expect, it } from '@jest/globals';
import { snapshotName } from '../../../src/identity/names.js';
import { type Difference, imageConflicts } from '../../../src/resources/image/conflicts.js';
import type { Image, Snapshot } from '../../../src/run/found.js';
import type { BuildableImage } from '../../../src/run/wanted.js';

const sourceSha256 = 'd'.repeat(64);
const identity = { imageName: 'my-os-1', separateSnapshot: false, billingProducts: [] };
const nameWith = (key?: string) => snapshotName(sourceSha256, identity, key);
const plain = { name: sourceSha256, names: [sourceSha256], identity, source: { sourceSha256 } };
const wanted = {
  name: 'my-os-1',
  architecture: 'x86_64',
  config: {
    on_name_conflict: 'error',
    boot_mode: 'uefi',
    root_device_name: '/dev/sda1',
    root_device_volume_type: 'gp3',
    root_device_delete_on_termination: true,
    block_device_mappings: [],
    ena_support: true,
    ephemeral_devices: true,
    sriov_net_support: 'simple',
  },
  recipe: {
    sourceSha256,
    snapshot: plain,
    rootVolumeSizeGiB: 8,
    devices: [{ kind: 'instance store', deviceName: '/dev/sdb', virtualName: 'ephemeral0' }],
  },
} as unknown as BuildableImage;
const found = {
  architecture: 'x86_64',
  bootMode: 'uefi',
  enaSupport: true,
  sriovNetSupport: 'simple',
  state: 'available',
  rootDeviceName: '/dev/sda1',
  rootDeviceType: 'ebs',
  volumes: [{ deviceName: '/dev/sda1', snapshotId: 'snap-1', type: 'gp3', sizeGiB: 8, encrypted: false }],
  virtualDevices: [{ deviceName: '/dev/sdb', virtualName: 'ephemeral0' }],
  tags: { 'awspub:source:sha256': sourceSha256 },
} as unknown as Image;
const snapshot = { state: 'completed', tags: { Name: sourceSha256 } } as unknown as Snapshot;

/** What AWS lets nobody create on purpose; the rest of what can differ is in integration/verify.test.ts. */
describe('what of an image conflicts with the config', () => {
  it.each<[string, Image, Snapshot, Difference[]]>([
    ['nothing', found, snapshot, []],
    [
      'a root device on instance store',
      { ...found, rootDeviceType: 'instance-store' },
      snapshot,
      [{ kind: 'root device type', from: 'instance-store', to: 'ebs' }],
    ],
    [
      'ephemeral devices that are left out now',
      { ...found, virtualDevices: [] },
      snapshot,
      [{ kind: 'ephemeral devices', from: false, to: true }],
    ],
    [
      'a root snapshot that is not complete',
      found,
      { ...snapshot, state: 'recoverable' },
      [{ kind: 'root snapshot state', from: 'recoverable', to: 'completed' }],
    ],
    ['nothing, if its root snapshot was read before it was complete', found, { ...snapshot, state: 'pending' }, []],
  ])('%s', (_, image, root, expected) => {
    expect(imageConflicts(image, wanted, new Map([['snap-1', root]]))).toEqual(expected);
  });
});

const key = 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const other = key.replace('1234abcd', '4321abcd');
const alias = 'arn:aws:kms:us-east-1:123456789012:alias/my-os';

describe('whether the key of a snapshot is the one that is wanted', () => {
  const root = (kmsKeyArn: string | undefined, name: string): Snapshot =>
    ({
      state: 'completed',
      encrypted: kmsKeyArn !== undefined,
      kmsKeyArn,
      tags: { Name: name },
    }) as unknown as Snapshot;
  const known = { name: 'alias/my-os', arn: key, identities: [key, alias] };
  const unknown = { name: 'alias/my-os', arn: undefined, identities: [alias] };
  const differs = (from: string | null, to: string | null) => [{ kind: 'encryption key', from, to }];

  it.each<[string, object | undefined, Snapshot, object[]]>([
    ['the same', known, root(key, nameWith(key)), []],
    ['the same, named by a run that could not ask KMS', known, root(key, nameWith(alias)), []],
    ['another', known, root(other, nameWith(other)), differs(other, key)],
    ['another, named by the alias that was moved', known, root(other, nameWith(alias)), differs(other, key)],
    ['none', known, root(undefined, nameWith()), differs(null, key)],
    ["an alias's, which can't be known", unknown, root(other, nameWith(alias)), []],
    ["an alias's, which an earlier run knew", unknown, root(other, nameWith(other)), []],
    ['no longer wanted', undefined, root(key, nameWith(key)), differs(key, null)],
    ["not asked for: the account's", undefined, root(key, nameWith()), []],
  ])('%s', (_, asked, snapshotThere, expected) => {
    const encryption = asked && { kmsKeyId: 'alias/my-os', key: asked };
    const names = asked ? (asked as typeof known).identities.map(nameWith) : [nameWith()];
    const image = {
      ...wanted,
      recipe: { ...wanted.recipe, snapshot: { ...plain, encryption, names, name: names[0] } },
    } as unknown as BuildableImage;
    expect(imageConflicts(found, image, new Map([['snap-1', snapshotThere]]))).toEqual(expected);
  });
});
