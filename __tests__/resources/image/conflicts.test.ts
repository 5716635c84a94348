import { describe, expect, it } from '@jest/globals';
import { type Difference, imageConflicts } from '../../../src/resources/image/conflicts.js';
import type { Image, Snapshot } from '../../../src/run/found.js';
import type { BuildableImage } from '../../../src/run/wanted.js';

const sourceSha256 = 'd'.repeat(64);
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
    snapshot: { name: sourceSha256 },
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
  ])('%s', (_, image, root, expected) => {
    expect(imageConflicts(image, wanted, new Map([['snap-1', root]]))).toEqual(expected);
  });
});
