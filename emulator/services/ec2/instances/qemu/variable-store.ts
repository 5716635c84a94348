/** The header of the firmware volume and of the variable store in it. */
const headerBytes = 0x64;
/** Where the store's own header begins, and where it has the store's size. */
const [storeAt, storeSizeAt] = [0x48, 0x58];
/** A variable's header, where it has the sizes of name and data, and the mark that it begins with. */
const [variableBytes, sizesAt, variableMark] = [60, 36, 0x55aa];

/**
 * Puts the variables of a decoded store into the flash of a new machine. A decoded store has zeros where nothing is
 * stored, with which the firmware doesn't start: erased flash has ones.
 *
 * @param flash OVMF's or AAVMF's variables of a new machine.
 * @param decoded what `uefivars -o edk2` writes.
 * @throws Error for a store of another form than the firmware's.
 */
export function withVariables(flash: Buffer, decoded: Buffer): Buffer {
  const isSameForm =
    decoded.length === flash.length && decoded.subarray(0, headerBytes).equals(flash.subarray(0, headerBytes));
  if (!isSameForm) throw new Error('the firmware keeps UEFI variables in another form');
  const storeEnd = storeAt + flash.readUInt32LE(storeSizeAt);
  let end = headerBytes;
  while (end + variableBytes <= storeEnd && decoded.readUInt16LE(end) === variableMark) {
    const sizes = decoded.readUInt32LE(end + sizesAt) + decoded.readUInt32LE(end + sizesAt + 4);
    end = Math.ceil((end + variableBytes + sizes) / 4) * 4;
  }
  if (end > storeEnd) throw new Error('the UEFI variables are more than the firmware keeps');
  const filled = Buffer.from(flash);
  decoded.copy(filled, 0, 0, end);
  return filled.fill(0xff, end, storeEnd);
}
