/** What shows on a console that the boot has failed, unless `refuse_defaults` is false. */
export const refusedByDefault: readonly string[] = [
  'Kernel panic - not syncing',
  'VFS: Unable to mount root fs',
  'You are in (emergency|rescue) mode',
  'Entering emergency mode',
  'Welcome to (emergency|rescue) mode',
  'Give root password for maintenance',
  // The initramfs of Debian, and that of Fedora.
  '^\\(initramfs\\)',
  'ALERT! .* does not exist\\. {1,2}Dropping to a shell',
  'dracut-initqueue.*[Tt]imeout.*starting timeout scripts',
  '^grub( rescue)?> ',
  // SeaBIOS and EDK2, which EC2's firmware is made of.
  'No bootable device',
  'Boot failed: not a bootable disk',
  'BdsDxe: No bootable option or device was found',
  '^UEFI Interactive Shell',
];
