import { createHash } from 'node:crypto';

/** Pseudo-random values. The same seed yields the same values. */
export interface Random {
  bytes(length: number): Buffer;
  /** Hexadecimal digits in lower case. */
  hex(digits: number): string;
  /** A resource id: `id('ami')` is `ami-` followed by 17 hexadecimal digits, unless one is reserved. */
  id(prefix: string, digits?: number): string;
  uuid(): string;
  /**
   * The next ids of the form that each of these has are these: what exists in a real account can so be built. Those that
   * an earlier call has left over are forgotten.
   */
  reserve(ids: readonly string[]): void;
  /** An integer from 0 to `below` - 1. */
  integer(below: number): number;
}

/** @param seed text; nothing else decides the values */
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
  const reserved = new Map<string, string[]>();
  return {
    bytes,
    hex,
    id: (prefix, digits = 17) => reserved.get(prefix)?.shift() ?? `${prefix}-${hex(digits)}`,
    reserve(ids) {
      reserved.clear();
      for (const id of ids) {
        const form = formOf(id);
        reserved.set(form, [...(reserved.get(form) ?? []), id]);
      }
    },
    uuid() {
      const given = reserved.get(uuidForm)?.shift();
      if (given !== undefined) return given;
      const digits = hex(31);
      const variant = '89ab'[Number.parseInt(digits.slice(0, 1), 16) % 4];
      return `${digits.slice(1, 9)}-${digits.slice(9, 13)}-4${digits.slice(13, 16)}-${variant}${digits.slice(16, 19)}-${digits.slice(19)}`;
    },
    integer: (below) => bytes(6).readUIntBE(0, 6) % below,
  };
}

const uuidForm = 'uuid';

/** What an id begins with, before the hyphen; a UUID has no such beginning. */
function formOf(id: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? uuidForm : id.slice(0, id.indexOf('-'));
}
