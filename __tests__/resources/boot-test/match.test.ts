import { describe, expect, it } from '@jest/globals';
import { refusedByDefault } from '../../../src/resources/boot-test/defaults.js';
import { firstMatch } from '../../../src/resources/boot-test/match.js';

it('finds the first expression that a line matches, and the line', () => {
  const lines = ['Linux', 'host login: ', 'Kernel panic - not syncing'];
  expect(firstMatch(['panic', 'login: $'], lines)).toEqual({ expression: 'panic', line: 'Kernel panic - not syncing' });
  expect(firstMatch(['login: $'], lines)).toEqual({ expression: 'login: $', line: 'host login: ' });
  expect(firstMatch(['^login'], lines)).toBeUndefined();
  expect(firstMatch([], lines)).toBeUndefined();
});

it('an expression that takes forever ends, and says which it was', () => {
  const line = `${'a'.repeat(60)}!`;
  expect(() => firstMatch(['b', '^(a+)+$'], ['short', line])).toThrow(
    'the regular expression "^(a+)+$" takes too long on a line',
  );
  expect(firstMatch(['a!$'], [line])).toBeDefined(); // the next match has time again
});

describe('what is refused by default', () => {
  it.each([
    '[    1.234] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)',
    'You are in emergency mode. After logging in, type "journalctl -xb"',
    'Welcome to emergency mode!',
    'Give root password for maintenance',
    '(initramfs) ',
    'ALERT!  UUID=1234 does not exist.  Dropping to a shell!',
    '[  190.1] dracut-initqueue[300]: Warning: dracut-initqueue timeout - starting timeout scripts',
    'grub rescue> ',
    'grub> ',
    'No bootable device.',
    'BdsDxe: No bootable option or device was found.',
  ])('%s', (line) => {
    expect(firstMatch(refusedByDefault, [line])).toBeDefined();
  });

  it.each([
    'host login: ',
    'GRUB loading.',
    '[  OK  ] Stopped target Emergency Mode.',
    '[    2.1] panic_on_oops = 0, kernel.panic = 30',
    'BdsDxe: loading Boot0001 "UEFI Amazon Elastic Block Store vol-1" from PciRoot(0x0)',
    '[  OK  ] Reached target multi-user.target - Multi-User System.',
  ])('not %s', (line) => {
    expect(firstMatch(refusedByDefault, [line])).toBeUndefined();
  });
});
