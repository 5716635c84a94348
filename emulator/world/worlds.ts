import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { AwsError } from '../protocol/aws-error.js';
import type { Account } from './account.js';
import { type Activity, createActivity } from './activity.js';
import { BlockStore } from './blocks.js';
import { createClock } from './clock.js';
import { type Credentials, createCredentials } from './credentials.js';
import { makeDataFolder } from './data-folder.js';
import { createFaults, type Fault, type Faults } from './faults.js';
import { createMachines, createTurns } from './machines.js';
import { ObjectStore } from './objects.js';
import { patchSettings } from './patch-settings.js';
import { createRandom, type Random } from './random.js';
import type { LoggedRequest } from './request-log.js';
import { createSettings } from './settings.js';
import { createStaleServers } from './stale-servers.js';
import { createThrottle, type Throttle } from './throttling.js';
import type { World } from './world.js';

/** A world with the state that only the server uses. */
export interface HostedWorld {
  readonly world: World;
  /** What is random in the world follows from it. */
  readonly seed: string;
  /** The accounts that it was created with. */
  readonly accounts: readonly Account[];
  readonly states: ReadonlyMap<string, unknown>;
  readonly faults: Faults;
  readonly throttle: Throttle;
  /** Whether a stale server answers this request of EC2. It is asked once for each. */
  readonly isStale: (region: string, operation: string) => boolean;
  readonly log: LoggedRequest[];
  /** Separate from `world.random`, because the number of requests must not change the ids of resources. */
  readonly requestIds: Random;
  readonly activity: Activity;
  /** The background work in progress. The promises never reject. */
  readonly background: Set<Promise<void>>;
}

interface WorldOptions {
  readonly seed?: string;
  /** The clock's time at the start, in milliseconds since the epoch. Default: now, or that of the copied world. */
  readonly startMs?: number;
  /** Virtual seconds per real second. Default: 1, or that of the copied world. */
  readonly factor?: number;
  readonly settings?: unknown;
  readonly faults?: readonly Fault[];
}

export interface AccountOptions {
  readonly id?: string;
  readonly partition?: string;
}

interface IssuedAccount {
  readonly id: string;
  readonly partition: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Worlds {
  readonly credentials: Credentials;
  /** @throws AwsError for invalid settings. */
  create(
    options: WorldOptions,
    accounts: readonly AccountOptions[],
  ): { hosted: HostedWorld; accounts: IssuedAccount[] };
  /**
   * Creates a world that begins with everything that another one holds, and with its accounts. Request log, faults and
   * throttling begin empty.
   * @throws AwsError for a world with requests, background work or machines in progress, and for invalid settings.
   */
  copy(original: HostedWorld, options: WorldOptions): { hosted: HostedWorld; accounts: IssuedAccount[] };
  /** @throws AwsError when there is no such world. */
  get(id: string): HostedWorld;
  hosting(world: World): HostedWorld;
  /** Deletes a world and its folder. @throws AwsError for the default world. */
  destroy(id: string): Promise<void>;
  /** Ends the machines of all worlds and deletes their folders. The server stops after this. */
  close(): Promise<void>;
}

/** As many as there are processors; never one only, so that what is tested on two types of instances runs on both. */
function mostMachines(): number {
  return Math.max(2, availableParallelism());
}

/** Creates the worlds of a server, with the default world in it. */
export function createWorlds(defaults: { factor: number }): Worlds {
  const root = makeDataFolder();
  const hosted = new Map<string, HostedWorld>();
  const turns = createTurns(mostMachines());
  let made = 0;
  let accountsMade = 0;

  const host = (
    id: string,
    options: WorldOptions,
    accounts: readonly Account[],
    original?: HostedWorld,
  ): HostedWorld => {
    const copied = original && copyOf(original);
    const settings = copied?.settings ?? createSettings();
    if (options.settings !== undefined) patchSettings(settings, options.settings);
    const directory = join(root, id);
    mkdirSync(join(directory, 'blocks'), { recursive: true });
    mkdirSync(join(directory, 'objects'), { recursive: true });
    const states = copied?.states ?? new Map<string, unknown>();
    const { seed: ownSeed = id } = options;
    // The ids of the copied world follow from its seed, so those to come follow from another one.
    const seed = original === undefined ? ownSeed : `${original.seed} > ${ownSeed}`;
    const clock = createClock(
      options.startMs ?? original?.world.clock.now() ?? Date.now(),
      options.factor ?? original?.world.clock.factor ?? 1,
    );
    const world: World = {
      id,
      clock,
      random: createRandom(seed),
      settings,
      get lagSeconds() {
        return settings.consistencyLagSeconds;
      },
      blocks: new BlockStore(join(directory, 'blocks'), original?.world.blocks),
      objects: new ObjectStore(join(directory, 'objects'), copied?.objects),
      machines: createMachines(clock, turns),
      directory,
      state<T>(service: string, region: string, create: () => T): T {
        const key = `${service} ${region}`;
        if (!states.has(key)) states.set(key, create());
        return states.get(key) as T;
      },
      background(work) {
        entry.activity.begin();
        const ended = work
          .catch((error: unknown) => console.error(`Background work in world ${id} failed:`, error))
          .finally(() => {
            entry.activity.end();
            entry.background.delete(ended);
          });
        entry.background.add(ended);
      },
      issueSession: (request) => credentials.issueSession(world, request),
    };
    const entry: HostedWorld = {
      world,
      seed,
      accounts,
      states,
      faults: createFaults(),
      throttle: createThrottle(world),
      isStale: createStaleServers(`${seed} servers`, () => settings.ec2.staleServers.share),
      log: [],
      requestIds: createRandom(`${seed} requests`),
      activity: createActivity(),
      background: new Set(),
    };
    for (const fault of options.faults ?? []) entry.faults.add(fault);
    hosted.set(id, entry);
    return entry;
  };

  const get = (id: string): HostedWorld => {
    const found = hosted.get(id);
    if (found === undefined) throw new AwsError('NoSuchWorld', `There is no world ${id}.`, 404);
    return found;
  };

  const credentials = createCredentials(() => get('default').world);
  host('default', { seed: 'default', factor: defaults.factor }, [accountOf('123456789012', 'aws')]);

  const issue = (options: WorldOptions, accounts: readonly Account[], original?: HostedWorld) => {
    made += 1;
    const entry = host(`w${made}`, options, accounts, original);
    return {
      hosted: entry,
      accounts: accounts.map((account) => ({
        id: account.id,
        partition: account.partition,
        ...credentials.issueKey(entry.world, account),
      })),
    };
  };

  return {
    credentials,
    create(options, accounts) {
      const known = accounts.map(({ id, partition = 'aws' }) => {
        accountsMade += 1;
        return accountOf(id ?? String(210_000_000_000 + accountsMade * 7919), partition);
      });
      return issue(options, known);
    },
    copy: (original, options) => issue(options, original.accounts, original),
    get,
    hosting: (world) => get(world.id),
    async destroy(id) {
      if (id === 'default') throw new AwsError('DefaultWorld', 'The default world cannot be deleted.');
      const { world, faults, background, activity } = get(id);
      hosted.delete(id);
      credentials.forget(world);
      faults.clear();
      activity.close();
      await world.machines.close();
      // An import that is still being read would open the world's files again.
      await Promise.all(background);
      await world.blocks.close();
      await removeFolder(world.directory);
    },
    async close() {
      await Promise.all([...hosted.values()].map(({ world }) => world.machines.close()));
      await removeFolder(root);
    },
  };
}

/**
 * What a world holds, once more. Everything is copied at once, because its parts can be the same: the copies of a
 * snapshot share its data.
 */
function copyOf({ world, states, activity }: HostedWorld) {
  if (activity.active + activity.hanging > 0 || world.machines.isBusy) {
    throw new AwsError('WorldBusy', `The world ${world.id} can't be copied while it has work in progress.`, 409);
  }
  const { buckets } = world.objects;
  const copied = structuredClone({ settings: world.settings, states: new Map(states), buckets });
  return {
    settings: copied.settings,
    states: copied.states,
    objects: { original: world.objects, buckets: copied.buckets },
  };
}

function accountOf(id: string, partition: string): Account {
  return { id, partition, arn: `arn:${partition}:iam::${id}:user/emulator` };
}

/** Requests in progress can still be writing there, so deletion can need several attempts. */
async function removeFolder(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true, maxRetries: 3 });
}
