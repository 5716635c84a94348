import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Call, identify } from './identify.js';
import { carriesOutOperation, delayResponse, faultResponse, hang, resetConnection } from './inject-fault.js';
import { AwsError } from './protocol/aws-error.js';
import { openBody } from './protocol/body.js';
import type { OperationRequest } from './protocol/codec.js';
import { codecs } from './protocol/codecs.js';
import type { HttpRequest, HttpResponse } from './protocol/http.js';
import { InputError } from './protocol/input-error.js';
import { send } from './send.js';
import { authorize, isRestricted } from './services/iam/permissions.js';
import type { Needed } from './services/iam/statements.js';
import type { Place, Service } from './services/service.js';
import { sts } from './services/sts.js';
import type { Fault } from './world/faults.js';
import { isMutating, jsonSafe, type LoggedRequest } from './world/request-log.js';
import type { World } from './world/world.js';
import type { Worlds } from './world/worlds.js';

/** The largest request body that is not streamed. CompleteMultipartUpload with 10,000 parts is far smaller. */
const maxCollectedBytes = 8 * 1024 * 1024;

/** Serves one AWS request: finds its world, service and operation, runs it under the world's rules, and responds. */
export async function serve(incoming: IncomingMessage, response: ServerResponse, worlds: Worlds): Promise<void> {
  const request = parseRequest(incoming);
  let call: Call;
  try {
    call = await identify(request, worlds);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    await request.body.drain();
    // Without a service, the client's protocol is a guess. Those of STS and S3 are the most widely understood.
    const isQuery = request.path === '/' && request.method === 'POST';
    const reply = (isQuery ? codecs.awsQuery : codecs.restXml).writeError(sts, error, 'unknown');
    return send(response, reply, request.method);
  }
  call.hosted.activity.begin();
  try {
    await serveCall(call, request, incoming, response);
  } finally {
    call.hosted.activity.end();
  }
}

function parseRequest(incoming: IncomingMessage): HttpRequest {
  const target = incoming.url ?? '/';
  const mark = target.indexOf('?');
  return {
    method: incoming.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? [] : [...new URLSearchParams(target.slice(mark + 1))],
    headers: incoming.headers,
    body: openBody(incoming, maxCollectedBytes),
  };
}

async function serveCall(
  call: Call,
  request: HttpRequest,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { service, hosted } = call;
  const codec = codecs[service.protocol];
  const requestId = hosted.requestIds.uuid();
  let entry: LoggedRequest | undefined;
  let input: object = {};
  let fault: Fault | undefined;
  let reply: HttpResponse | undefined;
  try {
    const operationRequest = await codec.identifyOperation(service, request);
    entry = logRequest(call, operationRequest.operation.name);
    if (call.credentialsError !== undefined) throw call.credentialsError;
    input = await operationRequest.readInput();
    entry.input = jsonSafe(input, 0);
    fault = hosted.faults.next(entry);
    if (fault === undefined || carriesOutOperation(fault)) {
      const output = await runOperation(call, operationRequest, input, request, requestId);
      entry.applied = true;
      reply = codec.writeOutput(service, operationRequest.operation, output, requestId);
    }
    entry.outcome = 'ok';
  } catch (error) {
    entry ??= logRequest(call, '');
    const awsError =
      error instanceof InputError ? codec.invalidInput(service, error) : asAwsError(error, entry.operation);
    entry.outcome = awsError.code;
    reply = codec.writeError(service, awsError, requestId);
  }

  if (fault !== undefined) {
    entry.outcome = fault.kind === 'error' ? (fault.code ?? 'InternalError') : `fault:${fault.kind}`;
    if (fault.kind === 'delay') await delayResponse(hosted, fault.seconds ?? 0, response);
    if (fault.kind === 'reset') return resetConnection(incoming, response);
    if (fault.kind === 'hang') return hang(hosted, incoming, response);
    reply = faultResponse(fault, codec, service, requestId) ?? reply;
  }
  if (reply === undefined) throw new Error('A request whose connection is kept must have a response.');
  entry.status = reply.status;
  // Many clients read the response only after they have sent the whole body, so the rest is read first.
  await request.body.drain();
  if (request.body.isStreamed) entry.input = jsonSafe(input, request.body.readBytes);
  response.setHeader('date', new Date(hosted.world.clock.now()).toUTCString());
  await send(response, reply, request.method, fault?.kind === 'truncate');
}

/** Adds a request to its world's log. Its index is its place there. */
function logRequest({ service, region, hosted, account }: Call, operation: string): LoggedRequest {
  const entry: LoggedRequest = {
    index: hosted.log.length,
    time: hosted.world.clock.now(),
    service: service.name,
    region,
    accountId: account.id,
    caller: account.arn,
    operation,
    mutating: operation !== '' && isMutating(operation),
    input: {},
    outcome: 'pending',
    status: 0,
    applied: false,
  };
  hosted.log.push(entry);
  return entry;
}

async function runOperation(
  { service, region, hosted, account }: Call,
  { operation }: OperationRequest,
  input: object,
  request: HttpRequest,
  requestId: string,
): Promise<object> {
  const { protocol } = service;
  hosted.throttle.take({
    service: service.name,
    protocol,
    operation: operation.name,
    region,
    accountId: account.id,
    input,
  });
  const serve = service.operations[operation.name];
  if (serve === undefined) {
    console.error(`not served: ${service.name} ${operation.name}`);
    const code =
      protocol === 'restXml'
        ? 'NotImplemented'
        : protocol.endsWith('Query')
          ? 'InvalidAction'
          : 'UnknownOperationException';
    throw new AwsError(code, `This emulator does not serve ${service.name} ${operation.name}.`, 501);
  }
  const place = { world: hosted.world, account, region };
  if (isRestricted(place)) authorize(place, protocol, permissionsNeeded(service, operation.name, input, place));
  const isStale = service.name === 'ec2' && hosted.isStale(region, operation.name);
  const world = isStale ? seenByStaleServer(hosted.world) : hosted.world;
  return serve(input, { world, account, region, requestId, trailers: request.body.trailers });
}

function permissionsNeeded(service: Service, operation: string, input: object, place: Place): readonly Needed[] {
  const named = { action: `${service.name}:${operation}`, resource: '*' };
  return service.permissions?.(operation, input, place) ?? [named];
}

/** The world as a server sees it that lags behind the others. */
function seenByStaleServer(world: World): World {
  return { ...world, lagSeconds: Math.max(world.lagSeconds, world.settings.ec2.staleServers.lagSeconds) };
}

function asAwsError(error: unknown, operation: string): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') {
    return new AwsError('RequestTimeout', 'The connection was lost while the request body was read.');
  }
  console.error(`${operation} failed in the emulator:`, error);
  return new AwsError('InternalError', `The emulator failed: ${String(error)}`, 500);
}
