import type { Image, Snapshot } from '@aws-sdk/client-ec2';
import { describe, expect, it } from '@jest/globals';
import { imageConflicts } from '../../../src/resources/image/ensure.js';
import type { MadeImage } from '../../../src/run/wanted.js';

const digest = 'd'.repeat(64);
const wanted = {
  name: 'my-os-1',
  config: { on_name_conflict: 'error' },
  made: {
    digest,
    snapshot: { name: digest },
    registration: {
      architecture: 'x86_64',
      bootMode: 'uefi',
      rootDeviceName: '/dev/sda1',
      rootVolume: { type: 'gp3', sizeGiB: 8 },
      enaSupport: true,
      sriovNetSupport: 'simple',
    },
  },
} as unknown as MadeImage;
const found: Image = {
  Architecture: 'x86_64',
  BootMode: 'uefi',
  EnaSupport: true,
  SriovNetSupport: 'simple',
  State: 'available',
  RootDeviceName: '/dev/sda1',
  RootDeviceType: 'ebs',
  BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: 'snap-1', VolumeType: 'gp3', VolumeSize: 8 } }],
  Tags: [{ Key: 'awspub:source:sha256', Value: digest }],
};
const snapshot: Snapshot = { State: 'completed', Tags: [{ Key: 'Name', Value: digest }] };

/** What AWS lets nobody make on purpose; the rest of what can differ is in integration/verify.test.ts. */
describe('what of an image conflicts with the config', () => {
  it.each<[string, Image, Snapshot, { field: string; from: unknown; to: unknown }[]]>([
    ['nothing', found, snapshot, []],
    [
      'a root device on instance store',
      { ...found, RootDeviceType: 'instance-store' },
      snapshot,
      [{ field: 'root device type', from: 'instance-store', to: 'ebs' }],
    ],
    [
      'a root snapshot that is not complete',
      found,
      { ...snapshot, State: 'recoverable' },
      [{ field: 'root snapshot state', from: 'recoverable', to: 'completed' }],
    ],
  ])('%s', (_, image, root, expected) => {
    expect(imageConflicts(image, wanted, root)).toEqual(expected);
  });
});
