import { deflateSync } from 'node:zlib';
import { crc32c } from '../emulator/services/s3/crc.js';

/** A UEFI variable store as EC2 has it, in base64: the mark, a CRC32C, the version, and compressed variables. */
export function uefiStore(version = 0): string {
  const rest = Buffer.concat([Buffer.alloc(4), deflateSync('variables')]);
  rest.writeUInt32LE(version);
  const checksum = crc32c();
  checksum.update(rest);
  return Buffer.concat([Buffer.from('AMZNUEFI'), Buffer.from(checksum.digest()).reverse(), rest]).toString('base64');
}
