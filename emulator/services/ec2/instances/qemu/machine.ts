/** What an instance asks of a machine. */
export interface MachineWish {
  readonly architecture: string;
  readonly bootMode: 'uefi' | 'legacy-bios';
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly wantsTpm: boolean;
  /** Whether the image has UEFI variables of its own. */
  readonly hasUefiData: boolean;
}

/** What the host has for machines. A program is its path; undefined when it is not installed. */
export interface MachineHost {
  readonly architecture: 'x86_64' | 'arm64' | 'other';
  readonly hasKvm: boolean;
  readonly qemuX86?: string | undefined;
  readonly qemuArm?: string | undefined;
  readonly ovmf?: FirmwareFiles | undefined;
  readonly aavmf?: FirmwareFiles | undefined;
  readonly swtpm?: string | undefined;
  readonly uefivars?: string | undefined;
}

export interface FirmwareFiles {
  readonly code: string;
  /** The variables of a new machine. */
  readonly variables: string;
}

/** The machine that an instance gets. */
export interface Machine {
  readonly program: string;
  readonly firmware: 'SeaBIOS' | 'OVMF' | 'AAVMF';
  readonly firmwareFiles?: FirmwareFiles | undefined;
  readonly accelerator: 'kvm' | 'tcg';
  readonly isArm: boolean;
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly swtpm?: string | undefined;
  /** The program that decodes the image's UEFI variables. */
  readonly uefivars?: string | undefined;
  /** What the boot doesn't show. */
  readonly notTested: readonly string[];
}

/** Two processors are as many as a runner has. */
const mostVcpus = 2;

/**
 * Chooses the machine for an instance. The firmware is that of the instance's boot mode: AWS boots `uefi-preferred` with
 * UEFI on each type that supports it, whatever is on the disk.
 *
 * @returns the machine, or why this host has none.
 */
export function chooseMachine(
  wish: MachineWish,
  host: MachineHost,
  settings: { readonly accelerator: 'auto' | 'kvm' | 'tcg'; readonly memoryMiB: number },
): Machine | { readonly problem: string } {
  const isArm = wish.architecture === 'arm64';
  const isUefi = wish.bootMode === 'uefi';
  const program = isArm ? host.qemuArm : host.qemuX86;
  if (program === undefined) {
    return { problem: `${isArm ? 'qemu-system-aarch64' : 'qemu-system-x86_64'} is not installed` };
  }
  const firmware = isUefi ? (isArm ? 'AAVMF' : 'OVMF') : 'SeaBIOS';
  const firmwareFiles = isUefi ? (isArm ? host.aavmf : host.ovmf) : undefined;
  if (isUefi && firmwareFiles === undefined) return { problem: `the firmware ${firmware} is not installed` };
  if (isUefi && wish.hasUefiData && host.uefivars === undefined) {
    return { problem: 'the UEFI data of the image cannot be decoded, because uefivars is not installed' };
  }
  const canUseKvm = host.hasKvm && host.architecture === (isArm ? 'arm64' : 'x86_64');
  const accelerator = settings.accelerator === 'auto' ? (canUseKvm ? 'kvm' : 'tcg') : settings.accelerator;
  const swtpm = wish.wantsTpm ? host.swtpm : undefined;
  return {
    program,
    firmware,
    firmwareFiles,
    accelerator,
    isArm,
    vcpus: Math.min(wish.vcpus, mostVcpus),
    memoryMiB: Math.min(wish.memoryMiB, settings.memoryMiB),
    swtpm,
    uefivars: isUefi && wish.hasUefiData ? host.uefivars : undefined,
    notTested: [
      'network',
      ...(wish.wantsTpm && swtpm === undefined ? ['TPM: swtpm is not installed'] : []),
      ...(wish.hasUefiData && !isUefi ? ['UEFI data: the firmware is a BIOS'] : []),
    ],
  };
}

/** Where the parts of a machine are. */
interface MachineParts {
  /** The disks with the sockets at which they are served, the root volume first. */
  readonly disks: readonly { readonly volumeId: string; readonly socketPath: string }[];
  /** The UEFI variables. The machine changes them. */
  readonly variablesPath?: string | undefined;
  readonly tpmSocketPath?: string | undefined;
  /** The time that the machine begins at, in milliseconds since the epoch. */
  readonly startMs: number;
}

/** The arguments of qemu. The standard output is the serial console; of arm64, see `serialPorts`. */
export function machineArguments(machine: Machine, parts: MachineParts): string[] {
  const { firmwareFiles: files, accelerator } = machine;
  return [
    '-nodefaults',
    ...['-display', 'none'],
    // A machine that resets itself ends, so that no boot loops.
    '-no-reboot',
    ...['-machine', machine.isArm ? 'virt' : 'pc'],
    ...['-accel', accelerator],
    ...['-cpu', accelerator === 'kvm' ? 'host' : machine.isArm ? 'max,pauth-impdef=on' : 'max'],
    ...['-smp', String(machine.vcpus)],
    ...['-m', String(machine.memoryMiB)],
    ...['-rtc', `base=${new Date(parts.startMs).toISOString().slice(0, 19)}`],
    ...(machine.isArm ? [] : ['-vga', 'std']),
    ...serialPorts(machine),
    ...(files === undefined ? [] : flash(0, `${escaped(files.code)},readonly=on`)),
    ...(parts.variablesPath === undefined ? [] : flash(1, escaped(parts.variablesPath))),
    ...parts.disks.flatMap(({ volumeId, socketPath }, index) => [
      ...['-drive', `if=none,id=disk${index},format=raw,snapshot=on,file=nbd+unix:///?socket=${escaped(socketPath)}`],
      // AWS's volumes have their ID without its hyphen as serial number.
      ...['-device', `nvme,drive=disk${index},serial=${volumeId.replace('-', '')},bootindex=${index}`],
    ]),
    ...(parts.tpmSocketPath === undefined ? [] : tpm(parts.tpmSocketPath, machine)),
  ];
}

/**
 * Graviton's serial port is a 16550 on the PCI bus, which Linux calls ttyS0. The machine for arm64 has another one that it
 * can't do without, in which its firmware and its table of the console believe: what that writes goes to file
 * descriptor 3.
 * https://reviews.freebsd.org/transactions/detail/PHID-XACT-DREV-vm3ukzren5m4uv6
 */
function serialPorts({ isArm }: Machine): string[] {
  const console = ['-chardev', 'stdio,id=console,signal=off'];
  if (!isArm) return [...console, '-serial', 'chardev:console'];
  const other = ['-chardev', 'socket,id=platform,fd=3', '-serial', 'chardev:platform'];
  return [...console, '-device', 'pci-serial,chardev=console', ...other];
}

function flash(unit: number, file: string): string[] {
  return ['-drive', `if=pflash,unit=${unit},format=raw,file=${file}`];
}

function tpm(socketPath: string, { isArm }: Machine): string[] {
  return [
    ...['-chardev', `socket,id=tpm,path=${escaped(socketPath)}`],
    ...['-tpmdev', 'emulator,id=tpm0,chardev=tpm'],
    ...['-device', isArm ? 'tpm-tis-device,tpmdev=tpm0' : 'tpm-crb,tpmdev=tpm0'],
  ];
}

/** Within an option, qemu takes a comma for the end of the value unless it is doubled. */
function escaped(path: string): string {
  return path.replaceAll(',', ',,');
}
