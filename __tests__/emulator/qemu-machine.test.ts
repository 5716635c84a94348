import { describe, expect, it } from '@jest/globals';
import {
  chooseMachine,
  type Machine,
  type MachineHost,
  type MachineWish,
  machineArguments,
} from '../../emulator/services/ec2/instances/qemu/machine.js';

const wish: MachineWish = {
  architecture: 'x86_64',
  bootMode: 'legacy-bios',
  vcpus: 4,
  memoryMiB: 4096,
  wantsTpm: false,
  hasUefiData: false,
};

const host: MachineHost = {
  architecture: 'x86_64',
  hasKvm: true,
  qemuX86: '/bin/qemu-system-x86_64',
  qemuArm: '/bin/qemu-system-aarch64',
  ovmf: { code: '/ovmf/code', variables: '/ovmf/variables' },
  aavmf: { code: '/aavmf/code', variables: '/aavmf/variables' },
  swtpm: '/bin/swtpm',
  uefivars: '/bin/uefivars',
};

const settings = { accelerator: 'auto', memoryMiB: 1024 } as const;

function chosen(wanted: Partial<MachineWish>, has: Partial<MachineHost> = {}): Machine {
  const machine = chooseMachine({ ...wish, ...wanted }, { ...host, ...has }, settings);
  if ('problem' in machine) throw new Error(machine.problem);
  return machine;
}

const arm = { architecture: 'arm64', bootMode: 'uefi' } as const;
const uefi = { bootMode: 'uefi' } as const;

describe('the machine', () => {
  it.each([
    ['a BIOS', {}, {}, { firmware: 'SeaBIOS', firmwareFiles: undefined, accelerator: 'kvm' }],
    ['UEFI', uefi, {}, { firmware: 'OVMF', firmwareFiles: host.ovmf }],
    ['UEFI on arm64', arm, {}, { firmware: 'AAVMF', firmwareFiles: host.aavmf, accelerator: 'tcg', isArm: true }],
    ['arm64 on itself', arm, { architecture: 'arm64' }, { accelerator: 'kvm' }],
    ['a computer without KVM', {}, { hasKvm: false }, { accelerator: 'tcg' }],
    ['two processors at most', {}, {}, { vcpus: 2, memoryMiB: 1024 }],
    ['a small type', { vcpus: 1, memoryMiB: 512 }, {}, { vcpus: 1, memoryMiB: 512 }],
    ['no TPM unless wanted', uefi, {}, { swtpm: undefined, notTested: ['network'] }],
    ['a TPM', { ...uefi, wantsTpm: true }, {}, { swtpm: '/bin/swtpm', notTested: ['network'] }],
    [
      'no TPM without swtpm',
      { ...uefi, wantsTpm: true },
      { swtpm: undefined },
      { swtpm: undefined, notTested: ['network', 'TPM: swtpm is not installed'] },
    ],
    ['UEFI variables', { ...uefi, hasUefiData: true }, {}, { uefivars: '/bin/uefivars' }],
    [
      'no UEFI variables for a BIOS',
      { hasUefiData: true },
      { uefivars: undefined },
      { uefivars: undefined, notTested: ['network', 'UEFI data: the firmware is a BIOS'] },
    ],
  ])('has %s', (_, wanted, has, expected) => {
    expect(chosen(wanted, has as Partial<MachineHost>)).toMatchObject(expected);
  });

  it.each([
    ['qemu-system-x86_64 is not installed', {}, { qemuX86: undefined }],
    ['qemu-system-aarch64 is not installed', arm, { qemuArm: undefined }],
    ['the firmware OVMF is not installed', uefi, { ovmf: undefined }],
    ['the firmware AAVMF is not installed', arm, { aavmf: undefined }],
    [
      'the UEFI data of the image cannot be decoded, because uefivars is not installed',
      { ...uefi, hasUefiData: true },
      { uefivars: undefined },
    ],
  ])('does not exist: %s', (problem, wanted, has) => {
    expect(chooseMachine({ ...wish, ...wanted }, { ...host, ...has }, settings)).toEqual({ problem });
  });

  it('has the accelerator of the settings', () => {
    expect(chooseMachine(wish, host, { ...settings, accelerator: 'tcg' })).toMatchObject({ accelerator: 'tcg' });
    const without = { ...host, hasKvm: false };
    expect(chooseMachine(wish, without, { ...settings, accelerator: 'kvm' })).toMatchObject({ accelerator: 'kvm' });
  });
});

describe('the arguments of qemu', () => {
  const disks = [
    { volumeId: 'vol-0a', socketPath: '/w,1/disk0' },
    { volumeId: 'vol-0b', socketPath: '/w,1/disk1' },
  ];
  const startMs = Date.parse('2030-01-02T03:04:05Z');
  const of = (machine: Machine, more: object = {}) => machineArguments(machine, { disks, startMs, ...more }).join(' ');

  it('attach the disks in their order, and no network', () => {
    const args = of(chosen({}));
    expect(args).toMatch(
      /file=nbd\+unix:\/\/\/\?socket=\/w,,1\/disk0 -device nvme,drive=disk0,serial=vol0a,bootindex=0/,
    );
    expect(args).toMatch(/socket=\/w,,1\/disk1 -device nvme,drive=disk1,serial=vol0b,bootindex=1/);
    expect(args).toMatch(/^-nodefaults /);
    expect(args).not.toMatch(/-net|-nic|virtio-net/);
    expect(args).toMatch(/-no-reboot .*-machine pc -accel kvm -cpu host .*-rtc base=2030-01-02T03:04:05/);
  });

  it('name the firmware, its variables and the TPM', () => {
    const args = of(chosen({ ...uefi, wantsTpm: true }), { variablesPath: '/w/vars', tpmSocketPath: '/w/tpm' });
    expect(args).toContain('if=pflash,unit=0,format=raw,file=/ovmf/code,readonly=on');
    expect(args).toContain('if=pflash,unit=1,format=raw,file=/w/vars');
    expect(args).toContain('-device tpm-crb,tpmdev=tpm0');
    expect(of(chosen({}))).toMatch(/-chardev stdio,id=console,signal=off -serial chardev:console/);
    expect(of(chosen(arm))).toMatch(/-chardev stdio,id=console,signal=off -device pci-serial,chardev=console/);
    expect(of(chosen(arm))).toMatch(/-chardev socket,id=platform,fd=3 -serial chardev:platform/);
    expect(of(chosen(arm))).toMatch(/-machine virt -accel tcg -cpu max,pauth-impdef=on/);
  });
});
