import { createHash } from 'node:crypto';

/** Pseudo-random values. The same seed yields the same values. */
export interface Random {
  bytes(length: number): Buffer;
  /** Hexadecimal digits in lower case. */
  hex(digits: number): string;
  /** An EC2 resource id: `id('ami')` is `ami-` followed by 17 hexadecimal digits. */
  id(prefix: string): string;
  uuid(): string;
  /** An integer from 0 to `below` - 1. */
  integer(below: number): number;
}

export function createRandom(seed: string): Random {
  let count = 0;
  const bytes = (length: number): Buffer => {
    const blocks: Buffer[] = [];
    for (let have = 0; have < length; have += 32) {
      blocks.push(createHash('sha256').update(`${seed}\n${count++}`).digest());
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
    uuid() {
      const digits = hex(31);
      const variant = '89ab'[Number.parseInt(digits.slice(0, 1), 16) % 4];
      return `${digits.slice(1, 9)}-${digits.slice(9, 13)}-4${digits.slice(13, 16)}-${variant}${digits.slice(16, 19)}-${digits.slice(19)}`;
    },
    integer: (below) => bytes(6).readUIntBE(0, 6) % below,
  };
}
