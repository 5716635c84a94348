/** The reversed polynomial of Castagnoli. */
const polynomial = 0x82f63b78;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ ((value & 1) === 1 ? polynomial : 0);
  return value >>> 0;
});

/** The CRC-32C of some bytes, a field of four bytes at `zeroAt` counted as zeros. */
export function crc32c(bytes: Uint8Array, zeroAt: number): number {
  let checksum = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = index >= zeroAt && index < zeroAt + 4 ? 0 : (bytes[index] as number);
    checksum = (checksum >>> 8) ^ (table[(checksum ^ byte) & 0xff] as number);
  }
  return ~checksum >>> 0;
}
