import type { Aws } from '../aws/clients.js';
import type { Config } from '../config/config.js';
import type { TargetPlan } from '../config/targets.js';
import type { Assumption } from '../report/result.js';
import type { BootLimits, BootTurn, Policy } from '../run/policy.js';
import type { LocalDisks } from '../run/wanted.js';
import { bootAssumptions, bootKey, createBootTurn, guestSettings, type LimitedBoot, readBootLimits } from './boots.js';
import { createRehearsalClock, type RehearsalClock } from './clock.js';
import type { RehearsedRequest } from './conclude.js';
import { type Control, controlOf, type Emulator } from './emulator.js';
import type { Remembered } from './remembered/account.js';
import { restoreObjects } from './remembered/objects.js';
import { restore, startOf } from './remembered/restore.js';
import { seed } from './seed.js';
import { seedingClients } from './seeding.js';
import { webIdentityToken } from './web-identity-token.js';
import { type PlannedWorld, planWorld, type WorldInputs } from './world.js';

/** A run on a local AWS, from its first clock to its last request. */
export interface Rehearsal {
  /** The run's clock. */
  readonly clock: RehearsalClock;
  /** Builds the world that the configs need; from then on the clock is that of the world. */
  open(
    plans: readonly TargetPlan[],
    inputs: WorldInputs,
    remembered: Remembered | undefined,
    signal: AbortSignal,
    disks?: ReadonlyMap<Config, LocalDisks>,
  ): Promise<OpenRehearsal>;
  /** What a boot test can't show here; undefined for an image without a test. */
  bootLimits(image: Parameters<NonNullable<Policy['bootLimits']>>[0]): BootLimits | undefined;
  /** All guests have this computer: one that waited for another under EC2 would lose its time. */
  readonly bootTurn: BootTurn;
  /** What the run has sent, in the order in which it arrived. */
  requests(): Promise<readonly RehearsedRequest[]>;
  /** Ends the local AWS, and removes what it holds. */
  close(): Promise<void>;
}

/** What the run depends on instead of the real AWS, and what is assumed of that. */
interface OpenRehearsal {
  readonly aws: Aws;
  readonly oidcToken: (audience: string) => Promise<string>;
  readonly assumptions: readonly Assumption[];
  /** Whether what is remembered is of accounts that the run goes to. */
  readonly isRemembered: boolean;
}

/** How long before the run the world begins: what it has to have takes time there, too. */
const pastMs = 24 * 3_600_000;

/** @param start starts the emulator, which is loaded only then */
export function createRehearsal(start: () => Promise<Emulator>): Rehearsal {
  const clock = createRehearsalClock();
  let emulator: Emulator | undefined;
  let requests = async (): Promise<readonly RehearsedRequest[]> => [];
  let boots: readonly LimitedBoot[] = [];
  let remove = async (): Promise<unknown> => undefined;
  return {
    clock,
    async open(plans, inputs, remembered, signal, disks = new Map()) {
      emulator = await start();
      const control = controlOf(emulator);
      const settings = await control<{ readonly regions: Record<string, string> }>(
        'PATCH',
        'worlds/default/settings',
        {},
      );
      const planned = planWorld(plans, inputs, settings.regions, remembered);
      const world = await createWorld(control, planned);
      remove = () => control('DELETE', `worlds/${world.id}`);
      const ofWorld: Control = (method, path, body) => control(method, `worlds/${world.id}/${path}`, body);
      const aws = awsOfAccounts(emulator.endpoint, world);
      const seeding = { control: ofWorld, clientsOf: clientsOf(aws, signal) };
      await seed(seeding, planned.needs);
      const missing = planned.remembered ? await restore(seeding, planned.remembered) : [];
      if (planned.remembered) await restoreObjects(seeding, planned.remembered, plans, disks, signal);
      boots = await readBootLimits(ofWorld, plans);
      await ofWorld('PATCH', 'settings', guestSettings(boots));
      await ofWorld('POST', 'clock', { to: Date.now(), whenIdle: true });
      const before = await control<{ readonly requests: number }>('GET', `worlds/${world.id}`);
      requests = () => ofWorld('GET', `requests?from=${before.requests}`);
      clock.drive({ id: world.id, control });
      return {
        aws: aws(planned.own.id),
        oidcToken: async (audience) => webIdentityToken(audience),
        isRemembered: planned.remembered !== undefined,
        assumptions: [...planned.assumptions, ...missing, ...bootAssumptions(boots)],
      };
    },
    bootLimits: ({ configFile, config }) =>
      boots.find((one) => bootKey(one.config.file, one.image) === bootKey(configFile, config))?.limits,
    bootTurn: createBootTurn(),
    requests: () => requests(),
    async close() {
      clock.end();
      await remove().catch(() => {}); // then the emulator has ended, or does so now
      await emulator?.stop();
    },
  };
}

interface CreatedWorld {
  readonly id: string;
  readonly accounts: readonly { readonly id: string; readonly accessKeyId: string; readonly secretAccessKey: string }[];
}

function createWorld(control: Control, { accounts, settings, remembered }: PlannedWorld): Promise<CreatedWorld> {
  const start = Math.min(Date.now() - pastMs, ...(remembered ? [startOf(remembered) - pastMs] : []));
  return control('POST', 'worlds', { seed: 'rehearsal', start, factor: 1, accounts, settings });
}

function awsOfAccounts(endpoint: string, { accounts }: CreatedWorld): (accountId: string) => Aws {
  return (accountId) => {
    const { accessKeyId = '', secretAccessKey = '' } = accounts.find(({ id }) => id === accountId) ?? {};
    // A key that this world did not issue would lead to another one.
    if (accessKeyId === '') throw new Error(`bug: the rehearsal has no account ${accountId}`);
    return { endpoint, credentials: { accessKeyId, secretAccessKey }, isLocal: true };
  };
}

function clientsOf(awsOf: (accountId: string) => Aws, signal: AbortSignal) {
  const known = new Map<string, ReturnType<typeof seedingClients>>();
  return (accountId: string) => {
    const clients = known.get(accountId) ?? seedingClients(awsOf(accountId), signal);
    known.set(accountId, clients);
    return clients;
  };
}
