/** What a boot sector does once it has written its text. */
type Ending = 'halts' | 'powers off' | 'resets';

/** Where a BIOS puts the boot sector. */
const origin = 0x7c00;
/** Where the boot sector puts what it reads. */
const buffer = 0x8000;

const word = (value: number): number[] => [value & 0xff, value >> 8];

/** Writes the text at SI, up to its zero, to the first serial port. */
const writeText = [
  0xac, // lodsb
  ...[0x84, 0xc0], // test al, al
  ...[0x74, 0x06], // jz past the loop
  ...[0xba, ...word(0x3f8)], // mov dx, 0x3f8
  0xee, // out dx, al
  ...[0xeb, 0xf5], // jmp to lodsb
];

const halt = [0xfa, 0xf4]; // cli, hlt

const endings: Readonly<Record<Ending, readonly number[]>> = {
  halts: halt,
  // Sleep state 5 by the control register of qemu's power management.
  'powers off': [
    ...[0xba, ...word(0x604)], // mov dx, 0x604
    ...[0xb8, ...word(0x2000)], // mov ax, 0x2000
    0xef, // out dx, ax
    ...halt,
  ],
  // An interrupt without a table of interrupts is a triple fault.
  resets: [
    ...[0x0f, 0x01, 0x1e, ...word(origin + 0x1e0)], // lidt [0x7de0], where there are zeros
    0xcc, // int 3
  ],
};

const clearSegments = [
  ...[0x31, 0xc0], // xor ax, ax
  ...[0x8e, 0xd8], // mov ds, ax
  ...[0x8e, 0xc0], // mov es, ax
];

/** A boot sector of our own for a BIOS: it writes a text to the first serial port. */
export function bootSector(text: string, ending: Ending = 'halts'): Buffer {
  const textAt = 0x100;
  return sector([...clearSegments, 0xbe, ...word(origin + textAt), ...writeText, ...endings[ending]], {
    [textAt]: Buffer.from(`${text}\0`),
  });
}

/**
 * A boot sector that needs a sector of zeros at another place of the disk, as a file system might: it writes `text` if
 * they are there, and `what is there is garbage` otherwise.
 */
export function sectorThatNeedsZeros(text: string, atByte: number): Buffer {
  const [packetAt, textAt, garbageAt] = [0xe0, 0x100, 0x180];
  return sector(
    [
      ...clearSegments,
      ...[0xbe, ...word(origin + packetAt)], // mov si, packet
      ...[0xb4, 0x42], // mov ah, 0x42
      ...[0xcd, 0x13], // int 0x13: reads from the disk that the BIOS named in DL
      ...[0x72, 0x0a], // jc to garbage
      ...[0xbe, ...word(origin + textAt)], // mov si, text
      ...[0x83, 0x3e, ...word(buffer), 0x00], // cmp word [buffer], 0
      ...[0x74, 0x03], // je past the next one
      ...[0xbe, ...word(origin + garbageAt)], // garbage: mov si, the other text
      ...writeText,
      ...halt,
    ],
    {
      // Size of the packet, one sector, the buffer's offset and segment, the sector's number in 64 bits.
      [packetAt]: Buffer.from([16, 0, 1, 0, ...word(buffer), 0, 0, ...word(atByte / 512), 0, 0, 0, 0, 0, 0]),
      [textAt]: Buffer.from(`${text}\0`),
      [garbageAt]: Buffer.from('what is there is garbage\0'),
    },
  );
}

function sector(code: readonly number[], data: Readonly<Record<number, Buffer>>): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.set(code);
  for (const [at, part] of Object.entries(data)) bytes.set(part, Number(at));
  bytes.set([0x55, 0xaa], 510); // by this a BIOS knows a boot sector
  return bytes;
}
