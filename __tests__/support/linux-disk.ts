import { execFile } from 'node:child_process';
import { copyFile, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const run = promisify(execFile);

/** What the builder runs of the computer itself. The rest comes from Debian's packages, and nothing needs root. */
export const linuxDiskTools = ['apt-get', 'apt-cache', 'dpkg-deb', 'objcopy'] as const;

/** What a disk is made of. */
interface Parts {
  readonly kernelPackage: string;
  readonly packages: readonly string[];
  readonly commandLine: string;
  /** Adds what starts the kernel to the partition. */
  addLoader(build: Build): Promise<void>;
}

/** A disk that is being made. */
interface Build {
  /** Where the packages were unpacked. */
  readonly root: string;
  readonly directory: string;
  readonly disk: string;
  readonly commandLine: string;
  /** Copies a file into the partition. */
  copy(from: string, to: string): Promise<void>;
}

/** On a busy computer, TCG's timer can come too late for Linux's check of it. KVM's guests leave the check out, too. */
const commandLine = 'console=ttyS0 panic=-1 no_timer_check';

const parts: Readonly<Record<'amd64' | 'arm64', Parts>> = {
  amd64: {
    kernelPackage: 'linux-image-cloud-amd64',
    packages: ['busybox-static', 'systemd-boot-efi', 'syslinux', 'syslinux-common', 'mtools'],
    commandLine,
    addLoader: addBothLoaders,
  },
  arm64: {
    kernelPackage: 'linux-image-cloud-arm64:arm64',
    packages: ['busybox-static:arm64', 'systemd-boot-efi:arm64', 'mtools'],
    // As AMIs for Graviton have it.
    commandLine: 'console=tty0 console=ttyS0,115200n8 panic=-1',
    addLoader: addSystemdBoot,
  },
};

const sectorBytes = 512;
const diskBytes = 64 * 2 ** 20;
const partitionStartBytes = 2 ** 20;
const partitionSectors = (diskBytes - partitionStartBytes) / sectorBytes;

/** What the disk writes to the serial console when it has booted. */
export const linuxProof = /proof: Linux runs from an NVMe disk of 2097152 sectors, with (BIOS|UEFI)/;

const init = `#!/bin/busybox sh
export PATH=/bin
busybox mount -t devtmpfs devtmpfs /dev
busybox mount -t sysfs sysfs /sys
firmware=BIOS
[ -d /sys/firmware/efi ] && firmware=UEFI
[ -c /dev/tpm0 ] && echo "proof: there is a TPM $(busybox cat /sys/class/tpm/tpm0/tpm_version_major)"
echo "proof: Linux runs from an NVMe disk of $(busybox cat /sys/block/nvme0n1/size) sectors, with $firmware"
exec busybox sleep 100000
`;

/**
 * Builds a disk of 64 MiB that boots a small Linux: one FAT partition, with SYSLINUX for a BIOS and a unified kernel image
 * for UEFI, both of the same kernel and initial file system; for arm64 with systemd-boot and a kernel that UEFI starts.
 *
 * @param directory an empty folder. The packages are downloaded and unpacked there.
 * @returns the path of the disk.
 */
export async function buildLinuxDisk(directory: string, architecture: keyof typeof parts = 'amd64'): Promise<string> {
  const root = join(directory, 'root');
  await unpack(parts[architecture], directory, root);
  await writeFile(join(directory, 'initrd'), gzipSync(await initialFileSystem(root)));
  const [kernelName] = (await readdir(join(root, 'boot'))).filter((name) => name.startsWith('vmlinuz-'));
  await copyFile(join(root, 'boot', kernelName ?? ''), join(directory, 'vmlinuz'));
  const disk = join(directory, 'linux.raw');
  await writePartitions(disk);
  await fillPartition(parts[architecture], directory, root, disk);
  return disk;
}

async function unpack({ kernelPackage, packages }: Parts, directory: string, root: string): Promise<void> {
  const { stdout } = await run('apt-cache', ['depends', kernelPackage]).catch(() => ({ stdout: '' }));
  const kernel = /Depends: (linux-image-\S+)/.exec(stdout)?.[1];
  if (kernel === undefined) {
    throw new Error(
      `apt knows no ${kernelPackage}: run apt-get update first, for arm64 dpkg --add-architecture arm64.`,
    );
  }
  await run('apt-get', ['download', ...packages, kernel], { cwd: directory });
  for (const name of await readdir(directory)) {
    if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(directory, name), root]);
  }
}

/** One partition, which is active and an EFI system partition. */
async function writePartitions(path: string): Promise<void> {
  const record = Buffer.alloc(sectorBytes);
  record[446] = 0x80; // active
  record[450] = 0xef; // an EFI system partition
  record.writeUInt32LE(partitionStartBytes / sectorBytes, 454);
  record.writeUInt32LE(partitionSectors, 458);
  record.set([0x55, 0xaa], 510);
  const file = await open(path, 'w');
  await file.truncate(diskBytes);
  await file.write(record, 0, record.length, 0);
  await file.close();
}

async function fillPartition(
  { addLoader, commandLine }: Parts,
  directory: string,
  root: string,
  disk: string,
): Promise<void> {
  const partition = `${disk}@@${partitionStartBytes}`;
  const mtools = (name: string, args: readonly string[]) =>
    run(join(root, 'usr/bin', name), ['-i', partition, ...args], { cwd: directory });
  const hidden = String(partitionStartBytes / sectorBytes);
  await mtools('mformat', ['-T', String(partitionSectors), '-h', '255', '-s', '63', '-H', hidden, '::']);
  await mtools('mmd', ['::EFI', '::EFI/BOOT', '::loader', '::loader/entries']);
  const copy = async (from: string, to: string): Promise<void> => void (await mtools('mcopy', [from, `::${to}`]));
  await copy('vmlinuz', 'vmlinuz');
  await copy('initrd', 'initrd');
  await addLoader({ root, directory, disk, commandLine, copy });
}

/** SYSLINUX with its boot code for a BIOS, and a unified kernel image for UEFI. */
async function addBothLoaders(build: Build): Promise<void> {
  const { root, directory, disk, commandLine, copy } = build;
  const configuration = `DEFAULT linux\nLABEL linux\n  KERNEL /vmlinuz\n  INITRD /initrd\n  APPEND ${commandLine}\n`;
  await writeFile(join(directory, 'syslinux.cfg'), configuration);
  await copy('syslinux.cfg', 'syslinux.cfg');
  await copy(await unifiedKernelImage(build), 'EFI/BOOT/BOOTX64.EFI');
  const bin = join(root, 'usr/bin');
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  await run(join(bin, 'syslinux'), ['--install', '--offset', String(partitionStartBytes), disk], { env });
  const file = await open(disk, 'r+');
  await file.write(await readFile(join(root, 'usr/lib/SYSLINUX/mbr.bin')), 0, 440, 0);
  await file.close();
}

/** https://uapi-group.org/specifications/specs/unified_kernel_image/ */
async function unifiedKernelImage({ root, directory, commandLine }: Build): Promise<string> {
  await writeFile(join(directory, 'os-release'), 'ID=proof\nNAME="Proof"\n');
  await writeFile(join(directory, 'command-line'), commandLine);
  const linuxAddress = 0x2000000;
  const initrdAddress = linuxAddress + Math.ceil((await stat(join(directory, 'vmlinuz'))).size / 4096) * 4096;
  const sections = [
    ['.osrel', 'os-release', 0x20000],
    ['.cmdline', 'command-line', 0x30000],
    ['.linux', 'vmlinuz', linuxAddress],
    ['.initrd', 'initrd', initrdAddress],
  ];
  const added = sections.flatMap(([name, path, address]) => [
    ...['--add-section', `${name}=${path}`],
    ...['--change-section-vma', `${name}=${address}`],
  ]);
  const stub = join(root, 'usr/lib/systemd/boot/efi/linuxx64.efi.stub');
  await run('objcopy', [...added, stub, 'linux.efi'], { cwd: directory });
  return 'linux.efi';
}

/** https://uapi-group.org/specifications/specs/boot_loader_specification/ */
async function addSystemdBoot({ root, directory, commandLine, copy }: Build): Promise<void> {
  const entry = `title Linux\nlinux /vmlinuz\ninitrd /initrd\noptions ${commandLine}\n`;
  await writeFile(join(directory, 'linux.conf'), entry);
  await copy('linux.conf', 'loader/entries/linux.conf');
  await copy(join(root, 'usr/lib/systemd/boot/efi/systemd-bootaa64.efi'), 'EFI/BOOT/BOOTAA64.EFI');
}

/** A cpio archive, which needs no root for its device: https://docs.kernel.org/driver-api/early-userspace/buffer-format.html */
async function initialFileSystem(root: string): Promise<Buffer> {
  const [directoryMode, programMode, deviceMode] = [0o040755, 0o100755, 0o020600];
  const none = Buffer.alloc(0);
  const entries: readonly (readonly [
    name: string,
    mode: number,
    content: Buffer,
    device: readonly [number, number],
  ])[] = [
    ...['bin', 'dev', 'proc', 'sys'].map((name) => [name, directoryMode, none, [0, 0]] as const),
    ['dev/console', deviceMode, none, [5, 1]],
    ['bin/busybox', programMode, await readFile(join(root, 'bin/busybox')), [0, 0]],
    ['init', programMode, Buffer.from(init), [0, 0]],
    ['TRAILER!!!', 0, none, [0, 0]],
  ];
  return Buffer.concat(
    entries.flatMap(([name, mode, content, device], index) => {
      const numbers = [index + 1, mode, 0, 0, 1, 0, content.length, 0, 0, ...device, name.length + 1, 0];
      const header = `070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}${name}\0`;
      return [padded(Buffer.from(header)), padded(content)];
    }),
  );
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}
