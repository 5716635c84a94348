import { expect, it } from '@jest/globals';
import { withVariables } from '../../emulator/services/ec2/instances/qemu/variable-store.js';

const [sizeBytes, storeEnd, header] = [0x400, 0x200, 0x64];

/** The flash of a machine: a header, a store of variables up to 0x200, and what else the firmware keeps. */
function flash(rest: number): Buffer {
  const bytes = Buffer.alloc(sizeBytes, rest);
  bytes.fill(7, 0, header);
  bytes.writeUInt32LE(storeEnd - 0x48, 0x58);
  return bytes;
}

function storeWith(name: number, data: number): Buffer {
  const bytes = flash(0);
  bytes.writeUInt16LE(0x55aa, header);
  bytes.writeUInt32LE(name, header + 36);
  bytes.writeUInt32LE(data, header + 40);
  return bytes;
}

it('puts the variables into flash, in which the rest of the store is erased and what follows is kept', () => {
  const decoded = storeWith(6, 9);
  const filled = withVariables(flash(5), decoded);
  const end = header + 60 + 16; // 6 and 9 bytes, up to a multiple of four
  expect(filled.subarray(0, end).equals(decoded.subarray(0, end))).toBe(true);
  expect(filled.subarray(end, storeEnd).every((byte) => byte === 0xff)).toBe(true);
  expect(filled.subarray(storeEnd).every((byte) => byte === 5)).toBe(true);
});

it.each([
  ['the firmware keeps UEFI variables in another form', Buffer.alloc(sizeBytes)],
  ['the firmware keeps UEFI variables in another form', flash(0).subarray(0, 0x300)],
  ['the UEFI variables are more than the firmware keeps', storeWith(0x100, 0x100)],
])('says that %s', (message, decoded) => {
  expect(() => withVariables(flash(5), decoded)).toThrow(message);
});
