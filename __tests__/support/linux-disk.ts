import { execFile } from 'node:child_process';
import { copyFile, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

const run = promisify(execFile);

/** What the builder runs of the computer itself. The rest comes from Debian's packages, and nothing needs root. */
export const linuxDiskTools = ['apt-get', 'apt-cache', 'dpkg-deb', 'objcopy'] as const;

const packages = ['busybox-static', 'systemd-boot-efi', 'syslinux', 'syslinux-common', 'mtools'];
const kernelPackage = 'linux-image-cloud-amd64';

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
 * Builds a disk of 64 MiB that boots a small Linux with a BIOS and with UEFI: one FAT partition, with SYSLINUX for a BIOS
 * and a unified kernel image for UEFI, both of the same kernel and initial file system.
 *
 * @param directory an empty folder. The packages are downloaded and unpacked there.
 * @returns the path of the disk.
 */
export async function buildLinuxDisk(directory: string): Promise<string> {
  const root = join(directory, 'root');
  await unpack(directory, root);
  const initrd = join(directory, 'initrd');
  await writeFile(initrd, gzipSync(await initialFileSystem(root)));
  const kernel = join(directory, 'vmlinuz');
  const [kernelName] = (await readdir(join(root, 'boot'))).filter((name) => name.startsWith('vmlinuz-'));
  await copyFile(join(root, 'boot', kernelName ?? ''), kernel);
  const disk = join(directory, 'linux.raw');
  await writePartitions(disk, await readFile(join(root, 'usr/lib/SYSLINUX/mbr.bin')));
  await fillPartition(directory, root, disk, await unifiedKernelImage(directory, root));
  return disk;
}

async function unpack(directory: string, root: string): Promise<void> {
  const { stdout } = await run('apt-cache', ['depends', kernelPackage]);
  const kernel = /Depends: (linux-image-\S+)/.exec(stdout)?.[1];
  if (kernel === undefined) throw new Error(`apt knows no ${kernelPackage}: run apt-get update first.`);
  await run('apt-get', ['download', ...packages, kernel], { cwd: directory });
  for (const name of await readdir(directory)) {
    if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(directory, name), root]);
  }
}

/** On a busy computer, TCG's timer can come too late for Linux's check of it. KVM's guests leave the check out, too. */
const commandLine = 'console=ttyS0 panic=-1 no_timer_check';

/** https://uapi-group.org/specifications/specs/unified_kernel_image/ */
async function unifiedKernelImage(directory: string, root: string): Promise<string> {
  const [release, command, image] = ['os-release', 'command-line', 'linux.efi'].map((name) => join(directory, name));
  await writeFile(release ?? '', 'ID=proof\nNAME="Proof"\n');
  await writeFile(command ?? '', commandLine);
  const [kernel, linuxAddress] = [join(directory, 'vmlinuz'), 0x2000000];
  const initrdAddress = linuxAddress + Math.ceil((await stat(kernel)).size / 4096) * 4096;
  const sections = [
    ['.osrel', release, 0x20000],
    ['.cmdline', command, 0x30000],
    ['.linux', kernel, linuxAddress],
    ['.initrd', join(directory, 'initrd'), initrdAddress],
  ];
  await run('objcopy', [
    ...sections.flatMap(([name, path, address]) => [
      ...['--add-section', `${name}=${path}`],
      ...['--change-section-vma', `${name}=${address}`],
    ]),
    join(root, 'usr/lib/systemd/boot/efi/linuxx64.efi.stub'),
    image ?? '',
  ]);
  return image ?? '';
}

/** The master boot record: code that starts the active partition, and one partition, which is an EFI system partition. */
async function writePartitions(path: string, code: Buffer): Promise<void> {
  const record = Buffer.alloc(sectorBytes);
  code.copy(record, 0, 0, 440);
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

async function fillPartition(directory: string, root: string, disk: string, efiImage: string): Promise<void> {
  const bin = join(root, 'usr/bin');
  const options = { env: { ...process.env, PATH: `${bin}:${process.env.PATH}` }, cwd: directory };
  const partition = `${disk}@@${partitionStartBytes}`;
  const hidden = String(partitionStartBytes / sectorBytes);
  const geometry = ['-T', String(partitionSectors), '-h', '255', '-s', '63', '-H', hidden];
  await run(join(bin, 'mformat'), ['-i', partition, ...geometry, '::'], options);
  const configuration = join(directory, 'syslinux.cfg');
  await writeFile(
    configuration,
    `DEFAULT linux\nLABEL linux\n  KERNEL /vmlinuz\n  INITRD /initrd\n  APPEND ${commandLine}\n`,
  );
  await run(join(bin, 'mmd'), ['-i', partition, '::EFI', '::EFI/BOOT'], options);
  for (const [from, to] of [
    [join(directory, 'vmlinuz'), 'vmlinuz'],
    [join(directory, 'initrd'), 'initrd'],
    [configuration, 'syslinux.cfg'],
    [efiImage, 'EFI/BOOT/BOOTX64.EFI'],
  ]) {
    await run(join(bin, 'mcopy'), ['-i', partition, from ?? '', `::${to}`], options);
  }
  await run(join(bin, 'syslinux'), ['--install', '--offset', String(partitionStartBytes), disk], options);
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
