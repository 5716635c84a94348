import { describe, expect, it } from '@jest/globals';
import type { BootTest } from '../../src/config/config.js';
import { limitsOf } from '../../src/rehearsal/boots.js';

const test = (proof: Partial<BootTest['proof']>) => ({ boot_test: { proof } as BootTest });
const console = test({ console: 'login', status_checks: false });
const qemu = { notTested: ['network'] };
const noQemu = { problem: 'qemu-system-x86_64 is not installed' };

describe('what a rehearsal can show of a boot', () => {
  it.each([
    ['the boot, without a network', console, [qemu], { notRun: undefined, notTested: ['network'] }],
    ['nothing without qemu', console, [noQemu], { notRun: noQemu.problem, notTested: [] }],
    [
      'nothing where one of two firmwares is missing',
      console,
      [qemu, { problem: 'the firmware OVMF is not installed' }],
      { notRun: 'the firmware OVMF is not installed', notTested: ['network'] },
    ],
    [
      'no TPM without swtpm, which both machines miss',
      console,
      [{ notTested: ['network', 'TPM: swtpm is not installed'] }, { notTested: ['TPM: swtpm is not installed'] }],
      { notRun: undefined, notTested: ['network', 'TPM: swtpm is not installed'] },
    ],
    [
      'the boot by status checks',
      test({ status_checks: true, port: 22 }),
      [qemu],
      { notRun: undefined, notTested: ['network'] },
    ],
    [
      'nothing where each proof needs a network',
      test({ status_checks: false, port: 22 }),
      [qemu],
      { notRun: 'its proof needs a network, which a rehearsal does not have', notTested: ['network'] },
    ],
  ])('%s', (_, image, machines, limits) => {
    expect(limitsOf(image, machines)).toEqual(limits);
  });
});
