import { createHash } from 'node:crypto';

/** Everything in a world that only has to be different each time. With the same seed it is the same again. */
export interface Random {
  bytes(length: number): Buffer;
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** An EC2 resource id: `id('ami')` is `ami-` and 17 hexadecimal digits. */
  id(prefix: string): string;
  uuid(): string;
  /** A whole number from 0 to `below` - 1. */
  integer(below: number): number;
}

export function createRandom(seed: string): Random {
  let drawn = 0;
  const bytes = (length: number): Buffer => {
    const blocks: Buffer[] = [];
    for (let have = 0; have < length; have += 32) {
      blocks.push(createHash('sha256').update(`${seed}\n${drawn++}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  };
  const hex = (digits: number) =>
    bytes(Math.ceil(digits / 2))
      .toString('hex')
      .slice(0, digits);
  return {
    bytes,
    hex,
    id: (prefix) => `${prefix}-${hex(17)}`,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[bytes(1).readUInt8() % 4]}${hex(3)}-${hex(12)}`,
    integer: (below) => bytes(6).readUIntBE(0, 6) % below,
  };
}
