import { PublishError } from '../error.js';
import { isOldTar } from './archive/tar.js';
import type { DiskBytes } from './bytes.js';

/** A format that is no disk image, or one that isn't read: how it is recognized, and what to do instead. */
interface OtherFormat {
  /** In a sentence: "it is …". */
  readonly what: string;
  /** Where its mark stands, in bytes; before the end of the file where it is negative. */
  readonly offset?: number;
  readonly magic: string | RegExp;
  /** A whole sentence; `FILE` stands for the path. */
  readonly hint: string;
}

function convert(what: string, magic: string, qemuFormat: string, offset = 0): OtherFormat {
  return { what, offset, magic, hint: `Convert it: qemu-img convert -f ${qemuFormat} -O raw FILE disk.raw` };
}

function unpack(what: string, magic: string | RegExp, command: string): OtherFormat {
  return { what, magic, hint: `Unpack it before this step, and set source.path to the disk image: ${command}` };
}

const programHint = 'Set source.path to a disk image that contains it, with a partition table and a boot loader.';
const failedDownload = 'The download of the disk image probably failed. Open the file to see what the server answered.';

const otherFormats: readonly OtherFormat[] = [
  convert('a disk image of the format QCOW, version 1', 'QFI\xfb\0\0\0\x01', 'qcow'),
  convert('a QED disk image', 'QED\0', 'qed'),
  convert('a Parallels disk image', 'WithoutFreeSpace', 'parallels'),
  convert('a Parallels disk image', 'WithouFreSpacExt', 'parallels'),
  convert('a Bochs disk image', 'Bochs Virtual HD Image', 'bochs'),
  convert('an Apple disk image (DMG)', 'koly', 'dmg', -512),
  {
    what: 'an Android sparse image',
    magic: '\x3a\xff\x26\xed',
    hint: 'Convert it: simg2img FILE disk.raw',
  },
  {
    what: 'a Proxmox backup (VMA)',
    magic: 'VMA\0',
    hint: 'Unpack it with vma extract FILE, and set source.path to the disk in it.',
  },
  {
    what: 'a Windows image (WIM)',
    magic: 'MSWIM\0\0\0',
    hint: 'Apply it to a disk with wimapply or DISM, and set source.path to that disk.',
  },
  {
    what: 'a pointer of Git LFS, not the file itself',
    magic: 'version https://git-lfs.github.com/spec/',
    hint: 'Fetch the file first: git lfs pull, or `lfs: true` for actions/checkout.',
  },
  unpack('compressed with lz4', '\x04\x22\x4d\x18', 'lz4 -d FILE'),
  unpack('compressed with lzip', 'LZIP', 'lzip -dk FILE'),
  unpack('compressed with lzop', '\x89LZO\0\r\n\x1a\n', 'lzop -d FILE'),
  unpack('compressed with lzma', '\x5d\0\0\x80\0', 'xz -dk --format=lzma FILE'),
  unpack('compressed with compress', '\x1f\x9d', 'zcat FILE > disk.raw'),
  unpack('a 7-Zip archive', '7z\xbc\xaf\x27\x1c', '7z x FILE'),
  unpack('a RAR archive', 'Rar!\x1a\x07', 'unrar x FILE'),
  unpack('a Debian package or ar archive', '!<arch>\n', 'ar x FILE'),
  unpack('an RPM package', '\xed\xab\xee\xdb', 'rpm2cpio FILE | cpio -id'),
  unpack('a cpio archive, such as an initramfs', /^(?:07070[127]|\xc7\x71|\x71\xc7)/, 'cpio -id < FILE'),
  unpack('encrypted with age', 'age-encryption.org/v1', 'age -d -o disk.raw FILE'),
  {
    what: 'a squashfs file system, which holds files and no disk',
    magic: 'hsqs',
    hint: 'Unpack it with unsquashfs FILE, and build a disk image with a partition table and a boot loader from the files.',
  },
  { what: 'a program or a kernel (ELF)', magic: '\x7fELF', hint: programHint },
  { what: 'a Linux kernel', offset: 0x202, magic: 'HdrS', hint: programHint },
  { what: 'a Linux kernel for arm64', offset: 56, magic: 'ARM\x64', hint: programHint },
  { what: 'a kernel for U-Boot (uImage)', magic: '\x27\x05\x19\x56', hint: programHint },
  { what: 'an Android boot image', magic: 'ANDROID!', hint: programHint },
  { what: 'a UEFI or Windows program (PE)', magic: 'MZ', hint: programHint },
  { what: 'UEFI firmware, not a disk', offset: 40, magic: '_FVH', hint: 'Set source.path to the disk image itself.' },
  {
    what: 'an OVF descriptor, which only names the disks',
    magic: /^\s*<(?:\?xml[^>]*>\s*<)?(?:\w+:)?Envelope\b/,
    hint: 'Set source.path to the .vmdk file that belongs to it.',
  },
  { what: 'an HTML page', magic: /^\s*<(?:!doctype html|html)\b/i, hint: failedDownload },
  { what: 'an XML document', magic: /^\s*<\?xml\b/, hint: failedDownload },
];

/** Formats that have readers of their own. */
const containers: readonly Omit<OtherFormat, 'hint'>[] = [
  { what: 'a VMDK', magic: /^(?:KDMV|COWD|\s*# *Disk DescriptorFile)/i },
  { what: 'a VHDX', magic: 'vhdxfile' },
  { what: 'a QCOW2', magic: 'QFI\xfb' },
  { what: 'a VirtualBox disk image (VDI)', offset: 64, magic: '\x7f\x10\xda\xbe' },
  { what: 'a VHD', magic: 'conectix' },
  { what: 'a VHD', offset: -512, magic: 'conectix' },
  { what: 'a tar archive or an OVA', offset: 257, magic: 'ustar' },
  { what: 'compressed with gz', magic: '\x1f\x8b' },
  { what: 'compressed with xz', magic: '\xfd7zXZ\0' },
  { what: 'compressed with zst', magic: '\x28\xb5\x2f\xfd' },
  { what: 'compressed with bz2', magic: /^BZh[1-9]1AY&SY/ },
  { what: 'a zip archive', magic: 'PK\x03\x04' },
];

/**
 * Recognizes what no reader of a disk image does.
 * @throws PublishError `source` with the command that makes a disk image of it.
 */
export async function refuseOtherFormat(bytes: DiskBytes): Promise<void> {
  const other = await find(bytes, otherFormats);
  if (other === undefined) return;
  throw new PublishError('source', `${bytes.path} is not a disk image that can be read: it is ${other.what}`, {
    hint: other.hint.replace('FILE', () => `'${bytes.path}'`),
  });
}

/** What a file is, by its mark, if it isn't the bytes of a disk; undefined when it may be. */
export async function notRaw(bytes: DiskBytes): Promise<string | undefined> {
  const found = await find(bytes, [...containers, ...otherFormats]);
  return found?.what ?? ((await isOldTar(bytes)) ? 'a tar archive' : undefined);
}

async function find<Format extends Omit<OtherFormat, 'hint'>>(
  bytes: DiskBytes,
  formats: readonly Format[],
): Promise<Format | undefined> {
  const start = (await bytes.read(0, 8192)).toString('latin1');
  // Before a GPT anything may stand: firmware takes no notice of it.
  const hasGpt = [512, 4096].some((at) => start.startsWith('EFI PART', at));
  const end = (await bytes.read(Math.max(0, bytes.sizeBytes - 512), 512)).toString('latin1');
  return formats.find(({ offset = 0, magic }) => {
    if (hasGpt && offset >= 0) return false;
    const [text, at] = offset < 0 ? [end, end.length + offset] : [start, offset];
    return typeof magic === 'string' ? text.startsWith(magic, at) : magic.test(text);
  });
}
