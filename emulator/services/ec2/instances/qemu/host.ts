import { constants } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, isAccessible, runProcess } from '../../../../world/process.js';
import type { FirmwareFiles, MachineHost } from './machine.js';

/** Where distributions have the firmware for machines with UEFI, those of 4 MiB first. */
const ovmf: readonly FirmwareFiles[] = [
  { code: '/usr/share/OVMF/OVMF_CODE_4M.fd', variables: '/usr/share/OVMF/OVMF_VARS_4M.fd' },
  { code: '/usr/share/OVMF/OVMF_CODE.fd', variables: '/usr/share/OVMF/OVMF_VARS.fd' },
  { code: '/usr/share/edk2/ovmf/OVMF_CODE.fd', variables: '/usr/share/edk2/ovmf/OVMF_VARS.fd' },
  { code: '/usr/share/edk2/x64/OVMF_CODE.4m.fd', variables: '/usr/share/edk2/x64/OVMF_VARS.4m.fd' },
];
const aavmf: readonly FirmwareFiles[] = [
  { code: '/usr/share/AAVMF/AAVMF_CODE.fd', variables: '/usr/share/AAVMF/AAVMF_VARS.fd' },
  {
    code: '/usr/share/edk2/aarch64/QEMU_EFI-pflash.raw',
    variables: '/usr/share/edk2/aarch64/vars-template-pflash.raw',
  },
];

/** It runs as long as nothing is wrong with KVM, which takes milliseconds. */
const longestProbeSeconds = 3;

/**
 * Looks at what this computer has for machines.
 *
 * @param directory a folder for temporary files.
 * @param triesKvm whether to try KVM, if it has not been tried before.
 */
export async function readHost(directory: string, triesKvm: boolean, stop: AbortSignal): Promise<MachineHost> {
  const qemuX86 = findProgram('qemu-system-x86_64');
  const qemuArm = findProgram('qemu-system-aarch64');
  const architecture = process.arch === 'x64' ? 'x86_64' : process.arch === 'arm64' ? 'arm64' : 'other';
  const hasDevice = isAccessible('/dev/kvm', constants.R_OK | constants.W_OK);
  return {
    architecture,
    // There is no boot sector to try it with on arm64.
    hasKvm: triesKvm && hasDevice && (architecture === 'arm64' || (await kvmWorks(qemuX86, directory, stop))),
    qemuX86,
    qemuArm,
    ovmf: ovmf.find(isInstalled),
    aavmf: aavmf.find(isInstalled),
    swtpm: findProgram('swtpm'),
    uefivars: findProgram('uefivars'),
  };
}

function isInstalled({ code, variables }: FirmwareFiles): boolean {
  return isAccessible(code, constants.R_OK) && isAccessible(variables, constants.R_OK);
}

let knownToWork: boolean | undefined;

/** Whether a boot sector runs under KVM: a device that can be opened may still never run anything. */
async function kvmWorks(qemu: string | undefined, directory: string, stop: AbortSignal): Promise<boolean> {
  if (qemu === undefined) return false;
  if (knownToWork !== undefined) return knownToWork;
  const disk = join(directory, 'probe.raw');
  await writeFile(disk, bootSector);
  const done = new AbortController();
  let output = '';
  await runProcess(
    qemu,
    [
      ...['-nodefaults', '-display', 'none', '-no-reboot', '-machine', 'pc', '-accel', 'kvm', '-m', '16'],
      ...['-chardev', 'stdio,id=console,signal=off', '-serial', 'chardev:console'],
      ...['-drive', `if=ide,format=raw,snapshot=on,file=${disk.replaceAll(',', ',,')}`],
    ],
    {
      directory,
      longestSeconds: longestProbeSeconds,
      stop: AbortSignal.any([stop, done.signal]),
      onOutput(chunk) {
        output += chunk.toString('latin1');
        if (output.includes('K')) done.abort();
      },
    },
  );
  // A probe that was stopped has said nothing about KVM.
  if (!stop.aborted) knownToWork = output.includes('K');
  return output.includes('K');
}

/** Writes a K to the first serial port and halts. */
const bootSector = Buffer.alloc(512);
bootSector.set([
  ...[0xba, 0xf8, 0x03], // mov dx, 0x3f8
  ...[0xb0, 0x4b], // mov al, 'K'
  0xee, // out dx, al
  ...[0xfa, 0xf4], // cli, hlt
]);
bootSector.set([0x55, 0xaa], 510);
