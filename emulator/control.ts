import { AwsError } from './protocol/aws-error.js';
import type { HttpResponse } from './protocol/http.js';
import { corruptSnapshot } from './services/ebs/corrupt.js';
import { volumeStream } from './services/ebs/volume.js';
import { listMachines, possibleMachine } from './services/ec2/instances/qemu/list-machines.js';
import type { MachineWish } from './services/ec2/instances/qemu/machine.js';
import { type NewResource, seedResource } from './services/imagebuilder/seed.js';
import { type NewEntity, seedEntity } from './services/marketplace-catalog/entities.js';
import { arnOfEntity } from './services/marketplace-catalog/state.js';
import { messagesOf } from './services/sns/state.js';
import { parseFault } from './world/faults.js';
import { patchSettings } from './world/patch-settings.js';
import { partitionNames } from './world/regions.js';
import type { AccountOptions, HostedWorld, Worlds } from './world/worlds.js';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The control API, `/_emulator/…`: creates worlds, advances their clocks, injects faults and shows requests.
 * emulator/README.md documents it.
 *
 * @param body the request's JSON, or undefined.
 * @param gone aborts when the client disconnects.
 */
export async function control(
  method: string,
  target: string,
  body: unknown,
  worlds: Worlds,
  gone: AbortSignal,
): Promise<HttpResponse> {
  const url = new URL(target, 'http://emulator');
  const [, , collection, id, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const route = `${method} ${[collection, ...(id === undefined ? [] : [':id']), ...rest].join('/')}`;
  try {
    if (route === 'GET health') return json(200, { status: 'ok' });
    if (route === 'POST worlds') return json(201, createWorld(fields(body), worlds));
    const hosted = worlds.get(id ?? '');
    const [kind, region = '', snapshotId = ''] = rest;
    if (method === 'GET' && kind === 'volumes') {
      return volume(hosted, region, snapshotId, url.searchParams.get('encrypted') === 'true');
    }
    if (method === 'GET' && kind === 'machines') return json(200, listMachines(hosted.world, region));
    switch (route) {
      case 'GET worlds/:id':
        return json(200, describe(hosted));
      case 'DELETE worlds/:id':
        await worlds.destroy(hosted.world.id);
        return json(200, {});
      case 'POST worlds/:id/clock':
        return json(200, await moveClock(hosted, fields(body), gone));
      case 'POST worlds/:id/machines':
        return json(200, await possibleMachine(hosted.world, machineWish(fields(body))));
      case 'GET worlds/:id/hanging':
        await hosted.activity.untilHangingIsNot(Number(url.searchParams.get('not') ?? -1), gone);
        return json(200, { hanging: hosted.activity.hanging });
      case 'GET worlds/:id/requests': {
        const from = Number(url.searchParams.get('from') ?? 0);
        const mutating = url.searchParams.get('mutating');
        const requests = hosted.log.slice(from);
        return json(
          200,
          requests.filter((entry) => mutating === null || String(entry.mutating) === mutating),
        );
      }
      case 'GET worlds/:id/messages': {
        const topic = url.searchParams.get('topic');
        return json(
          200,
          messagesOf(hosted.world).filter(({ topicArn }) => topic === null || topicArn === topic),
        );
      }
      case 'POST worlds/:id/corruption':
        return json(200, await corruption(hosted, fields(body)));
      case 'POST worlds/:id/image-builder-resources':
        return json(201, imageBuilderResource(hosted, fields(body)));
      case 'POST worlds/:id/next-ids':
        return json(200, nextIds(hosted, fields(body)));
      case 'POST worlds/:id/marketplace-entities':
        return json(201, marketplaceEntity(hosted, fields(body)));
      case 'POST worlds/:id/faults':
        for (const fault of Array.isArray(body) ? body : [body]) hosted.faults.add(parseFault(fault));
        return json(201, {});
      case 'DELETE worlds/:id/faults':
        hosted.faults.clear();
        return json(200, {});
      case 'PATCH worlds/:id/settings':
        patchSettings(hosted.world.settings, body);
        return json(200, hosted.world.settings);
      default:
        throw new AwsError('NotFound', `There is no ${method} ${url.pathname}.`, 404);
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return json(error.status, { code: error.code, message: error.message });
  }
}

/** The raw bytes of a volume that is created from a snapshot. No AWS operation returns them. */
function volume({ world }: HostedWorld, region: string, snapshotId: string, encrypted: boolean): HttpResponse {
  const body = volumeStream(world, region, snapshotId, { encrypted });
  if (body === undefined) throw new AwsError('NotFound', `There is no snapshot ${snapshotId} in ${region}.`, 404);
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}

/** Changes a byte of a snapshot, which nothing in AWS shows. */
async function corruption({ world }: HostedWorld, options: JsonObject): Promise<object> {
  onlyKeys(options, ['region', 'snapshotId', 'byte']);
  const { region, snapshotId, byte } = options;
  if (typeof region !== 'string' || typeof snapshotId !== 'string') {
    throw new AwsError('InvalidRequest', 'region and snapshotId must be strings.');
  }
  if (typeof byte !== 'number' || !Number.isSafeInteger(byte) || byte < 0) {
    throw new AwsError('InvalidRequest', 'byte must be a whole number, 0 or more.');
  }
  const blockIndex = await corruptSnapshot(world, region, snapshotId, byte);
  if (blockIndex !== undefined) return { blockIndex };
  throw new AwsError('NotFound', `There is no snapshot ${snapshotId} of more than ${byte} bytes in ${region}.`, 404);
}

/** Resources whose IDs others know already. */
const givenId = /^([a-z]+-[0-9A-Za-z_-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function nextIds({ world }: HostedWorld, options: JsonObject): object {
  onlyKeys(options, ['ids']);
  const { ids } = options;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string' && givenId.test(id))) {
    throw new AwsError('InvalidRequest', 'ids must be a list of IDs such as snap-0123456789abcdef0.');
  }
  world.random.reserve(ids);
  return {};
}

function marketplaceEntity({ world }: HostedWorld, seed: JsonObject): object {
  onlyKeys(seed, ['entityId', 'type', 'name', 'accountId', 'visibility', 'document']);
  const { document, ...texts } = seed;
  for (const key of ['name', 'accountId']) {
    if (texts[key] === undefined) throw new AwsError('InvalidRequest', `An entity needs the field ${key}.`);
  }
  const other = Object.keys(texts).find((key) => typeof texts[key] !== 'string');
  if (other !== undefined) throw new AwsError('InvalidRequest', `${other} must be a string.`);
  const entity = seedEntity(world, { ...texts, document: fields(document) } as unknown as NewEntity);
  return { entityId: entity.entityId, entityArn: arnOfEntity(entity) };
}

function imageBuilderResource({ world }: HostedWorld, seed: JsonObject): object {
  const texts = ['kind', 'region', 'owner', 'name', 'version'];
  const optionalTexts = ['platform', 'status', 'reason', 'imageId'];
  const lists = ['productCodes', 'sharedWith'];
  onlyKeys(seed, [...texts, ...optionalTexts, ...lists]);
  for (const key of [...texts, ...optionalTexts]) {
    if (typeof seed[key] !== 'string' && (seed[key] !== undefined || texts.includes(key))) {
      throw new AwsError('InvalidRequest', `${key} must be a string.`);
    }
  }
  for (const key of lists) {
    if (seed[key] !== undefined && !Array.isArray(seed[key])) {
      throw new AwsError('InvalidRequest', `${key} must be a list.`);
    }
  }
  return { arn: seedResource(world, seed as unknown as NewResource) };
}

function json(status: number, value: unknown): HttpResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function fields(body: unknown): JsonObject {
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as JsonObject;
  throw new AwsError('InvalidRequest', 'The body must be a JSON object.');
}

function onlyKeys(object: JsonObject, keys: readonly string[]): void {
  const unknown = Object.keys(object).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new AwsError('InvalidRequest', `There is no field ${unknown}. The fields are ${keys.join(', ')}.`);
}

function createWorld(options: JsonObject, worlds: Worlds): object {
  onlyKeys(options, ['copyOf', 'seed', 'start', 'factor', 'accounts', 'settings', 'faults']);
  const { copyOf, seed, start, factor, accounts, settings, faults = [] } = options;
  if (copyOf !== undefined && (start !== undefined || accounts !== undefined)) {
    throw new AwsError('InvalidRequest', 'A copy has the accounts and the time of its original.');
  }
  if (seed !== undefined && typeof seed !== 'string') throw new AwsError('InvalidRequest', 'seed must be a string.');
  if (factor !== undefined && !(typeof factor === 'number' && factor >= 0)) {
    throw new AwsError('InvalidRequest', 'factor must be a number, 0 or more.');
  }
  if (!Array.isArray(faults)) throw new AwsError('InvalidRequest', 'faults must be a list.');
  const parsed = {
    ...(seed !== undefined && { seed }),
    ...(start !== undefined && { startMs: momentMs(start) }),
    ...(factor !== undefined && { factor }),
    settings,
    faults: faults.map(parseFault),
  };
  const created =
    copyOf === undefined
      ? worlds.create(parsed, parseAccounts(accounts ?? [{}]))
      : worlds.copy(worlds.get(String(copyOf)), parsed);
  return { id: created.hosted.world.id, accounts: created.accounts };
}

function parseAccounts(accounts: unknown): AccountOptions[] {
  if (!Array.isArray(accounts)) throw new AwsError('InvalidRequest', 'accounts must be a list.');
  return accounts.map((account) => {
    const options = fields(account);
    onlyKeys(options, ['id', 'partition']);
    const { id, partition } = options;
    if (id !== undefined && !/^\d{12}$/.test(String(id))) {
      throw new AwsError('InvalidRequest', 'An account id must have 12 digits.');
    }
    if (partition !== undefined && !partitionNames.includes(String(partition))) {
      throw new AwsError('InvalidRequest', `A partition must be one of ${partitionNames.join(', ')}.`);
    }
    return {
      ...(id !== undefined && { id: String(id) }),
      ...(partition !== undefined && { partition: String(partition) }),
    };
  });
}

function machineWish(wish: JsonObject): MachineWish {
  onlyKeys(wish, ['architecture', 'bootMode', 'tpm', 'uefiData']);
  const { architecture = 'x86_64', bootMode = 'legacy-bios', tpm = false, uefiData = false } = wish;
  if (bootMode !== 'legacy-bios' && bootMode !== 'uefi') {
    throw new AwsError('InvalidRequest', `bootMode must be legacy-bios or uefi, not ${String(bootMode)}.`);
  }
  return {
    ...{ architecture: String(architecture), bootMode, vcpus: 1, memoryMiB: 1024 },
    ...{ wantsTpm: tpm === true, hasUefiData: uefiData === true },
  };
}

function momentMs(moment: unknown): number {
  const ms = typeof moment === 'number' ? moment : Date.parse(String(moment));
  if (Number.isNaN(ms)) throw new AwsError('InvalidRequest', `${String(moment)} is not a valid time.`);
  return ms;
}

function describe({ world, activity: { active, hanging }, log }: HostedWorld): object {
  return { now: new Date(world.clock.now()).toISOString(), active, hanging, requests: log.length };
}

async function moveClock({ world, activity }: HostedWorld, move: JsonObject, gone: AbortSignal): Promise<object> {
  onlyKeys(move, ['advanceSeconds', 'to', 'whenIdle', 'hanging']);
  const { clock } = world;
  const { advanceSeconds = 0, to, whenIdle = false, hanging } = move;
  if (typeof advanceSeconds !== 'number' || advanceSeconds < 0) {
    throw new AwsError('InvalidRequest', 'advanceSeconds must be a number, 0 or more: time never goes back.');
  }
  const toMs = to === undefined ? undefined : momentMs(to);
  if (whenIdle === true) await activity.idle(gone);
  let from = clock.now();
  const wanted = toMs ?? from + advanceSeconds * 1000;
  const end = () => (hanging === undefined || hanging === activity.hanging ? Math.min(wanted, nextWake()) : from);
  const nextWake = () => (hanging === undefined ? Number.POSITIVE_INFINITY : clock.nextWake());
  // A machine that runs for real is not idle: time passes for it, and cannot be skipped.
  while (whenIdle === true && clock.keepsRealTime && end() > from) {
    await clock.untilRealTime(end(), gone);
    await activity.idle(gone);
    from = clock.now();
  }
  clock.advance(Math.max(0, end() - from) / 1000);
  return { now: new Date(clock.now()).toISOString(), hanging: activity.hanging };
}
