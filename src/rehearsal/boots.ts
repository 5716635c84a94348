import { unknownBuildDate } from '../config/build-date.js';
import type { Config, Image } from '../config/config.js';
import type { TargetPlan } from '../config/targets.js';
import type { Assumption } from '../report/result.js';
import type { BootLimits, BootTurn } from '../run/policy.js';
import type { Control } from './emulator.js';

/** What the emulator's computer would boot an instance on, or why it can't. */
type PossibleMachine = { readonly problem: string } | { readonly notTested: readonly string[] };

/** An image with a boot test, and what a rehearsal can't show of it. */
export interface LimitedBoot {
  readonly config: Config;
  readonly image: Image;
  readonly limits: BootLimits;
}

/** An image under the same name in each build. */
export function bootKey(configFile: string, { key, name }: Image): string {
  return JSON.stringify([configFile, key ?? name]);
}

/** For every image with a boot test, what this computer can show of it. @param control that of the world */
export async function readBootLimits(control: Control, plans: readonly TargetPlan[]): Promise<LimitedBoot[]> {
  const tested = plans
    .flatMap(({ configs }) => configs)
    .flatMap(({ config }) => config.images.map((image) => ({ config, image })))
    .filter(({ image }) => image.boot_test !== undefined);
  const each = new Map(tested.map((one) => [bootKey(one.config.file, one.image), one]));
  const boots: LimitedBoot[] = [];
  for (const one of each.values()) {
    const machines: PossibleMachine[] = [];
    for (const wish of wishesOf(one.config, one.image)) machines.push(await control('POST', 'machines', wish));
    boots.push({ ...one, limits: limitsOf(one.image, machines) });
  }
  return boots;
}

/** With `uefi-preferred`, one instance boots with UEFI, and another with a BIOS. */
function wishesOf({ source: { architecture } }: Config, image: Image): object[] {
  const wish = { architecture, tpm: image.tpm_support !== undefined, uefiData: image.uefi_data !== undefined };
  const both = architecture === 'x86_64' && image.boot_mode === 'uefi-preferred';
  const modes = both ? ['uefi', 'legacy-bios'] : [image.boot_mode === 'legacy-bios' ? 'legacy-bios' : 'uefi'];
  return modes.map((bootMode) => ({ ...wish, bootMode }));
}

/** What follows from the machines that an image would boot on. Pure. */
export function limitsOf(
  { boot_test: test }: Pick<Image, 'boot_test'>,
  machines: readonly PossibleMachine[],
): BootLimits {
  const problem = machines.flatMap((machine) => ('problem' in machine ? machine.problem : []))[0];
  const { console, status_checks: checks } = test?.proof ?? { status_checks: false };
  const unproven =
    console === undefined && !checks ? 'its proof needs a network, which a rehearsal does not have' : undefined;
  const notTested = machines.flatMap((machine) => ('problem' in machine ? [] : machine.notTested));
  return { notRun: problem ?? unproven, notTested: [...new Set(notTested)] };
}

/** The settings of the world: the guests that really boot. */
export function guestSettings(boots: readonly LimitedBoot[]): object {
  const real = boots.filter(({ limits }) => limits.notRun === undefined);
  const longest = Math.max(0, ...real.map(({ image }) => image.boot_test?.timeout ?? 0));
  return {
    ec2: {
      instances: {
        // A name is not known before its build date is.
        guests: Object.fromEntries(
          real.map(({ image: { name } }) => [
            name,
            { image: name.replaceAll(unknownBuildDate, '*'), runs: 'qemu', checksPassAfterSeconds },
          ]),
        ),
        qemu: { longestSeconds: longest + startSeconds },
        // A machine under qemu has shown what it has written: it is not waited for what only EC2 delays.
        ...(real.length > 0 ? { consolePostedAfterSeconds: 0 } : {}),
      },
    },
  };
}

/**
 * Nothing can reach a machine under qemu. Its status checks pass if it has written something and runs on for so long: EC2
 * checks every minute, and what panics has done so by then.
 */
const checksPassAfterSeconds = 60;

/** What the start of qemu may take besides the time of the test. */
const startSeconds = 120;

export function createBootTurn(): BootTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const own = last.then(act);
    last = own.catch(() => {});
    return own;
  };
}

/** What a rehearsal takes for granted of the boots. */
export function bootAssumptions(boots: readonly LimitedBoot[]): Assumption[] {
  return boots.flatMap(({ image: { name, boot_test: test }, limits: { notRun, notTested } }): Assumption[] => {
    if (notRun !== undefined)
      return [{ what: `${name} boots`, region: '', why: `its boot test was not run: ${notRun}` }];
    const networked = test?.proof.ssm !== undefined || test?.proof.port !== undefined;
    const network = { what: `the network of ${name} works`, region: '', why: 'a machine under qemu has none' };
    return [
      ...(networked ? [network] : []),
      ...notTested
        .filter((what) => what !== 'network')
        .map((what) => ({
          what: `${what.split(':')[0]} of ${name} works`,
          region: '',
          why: `it is not tested${what.replace(/^[^:]*/, '')}`,
        })),
    ];
  });
}
