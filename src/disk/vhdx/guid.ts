/** The bytes of a GUID in the file, as hexadecimal digits: its first three groups are little-endian. */
export function guidBytes(text: string): string {
  const swap = (group: string): string => (group.match(/../g) ?? []).reverse().join('');
  const [first = '', second = '', third = '', ...rest] = text.split('-');
  return swap(first) + swap(second) + swap(third) + rest.join('');
}
