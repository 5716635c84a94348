import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Call, identify } from './identify.js';
import { AwsError } from './protocol/aws-error.js';
import { openBody } from './protocol/body.js';
import type { Answer, Interpreted, Request } from './protocol/protocol.js';
import { protocols } from './protocol/protocols.js';
import { Refusal } from './protocol/refusal.js';
import { send } from './send.js';
import { sts } from './services/sts.js';
import { delay, faultAnswer, hang, isCarriedOut, reset } from './suffer.js';
import type { Fault } from './world/faults.js';
import { isMutating, jsonSafe, type LoggedRequest } from './world/request-log.js';
import type { Worlds } from './world/worlds.js';

/** The largest request body that isn't streamed; CompleteMultipartUpload with 10,000 parts is far below it. */
const maxCollectedBytes = 8 * 1024 * 1024;

/** Serves one AWS request: finds its world, service and operation, carries it out under the world's rules, answers. */
export async function serve(incoming: IncomingMessage, response: ServerResponse, worlds: Worlds): Promise<void> {
  const request = takeApart(incoming);
  let call: Call;
  try {
    call = await identify(request, worlds);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    await request.body.drain();
    // Before the service is known there is no telling which form the client reads: STS's and S3's are the widest.
    const isQuery = request.path === '/' && request.method === 'POST';
    const answer = (isQuery ? protocols.awsQuery : protocols.restXml).writeError(sts, error, 'unknown');
    return send(response, answer, request.method);
  }
  call.hosted.active += 1;
  try {
    await serveCall(call, request, incoming, response);
  } finally {
    call.hosted.active -= 1;
  }
}

function takeApart(incoming: IncomingMessage): Request {
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
  request: Request,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { service, hosted } = call;
  const code = protocols[service.protocol];
  const requestId = hosted.requestIds.uuid();
  let entry: LoggedRequest | undefined;
  let input: object = {};
  let fault: Fault | undefined;
  let answer: Answer | undefined;
  try {
    const interpreted = await code.interpret(service, request);
    entry = enter(call, interpreted.operation.name);
    if (call.refusal !== undefined) throw call.refusal;
    input = await interpreted.read();
    entry.input = jsonSafe(input, 0);
    fault = hosted.faults.next(entry);
    if (fault === undefined || isCarriedOut(fault)) {
      const output = await perform(call, interpreted, input, request, requestId);
      entry.applied = true;
      answer = code.write(service, interpreted.operation, output, requestId);
    }
    entry.outcome = 'ok';
  } catch (error) {
    entry ??= enter(call, '');
    const refused = error instanceof Refusal ? code.refuse(service, error) : asAwsError(error, entry.operation);
    entry.outcome = refused.code;
    answer = code.writeError(service, refused, requestId);
  }

  if (fault !== undefined) {
    entry.outcome = fault.kind === 'error' ? (fault.code ?? 'InternalError') : `fault:${fault.kind}`;
    if (fault.kind === 'delay') await delay(hosted, fault.seconds ?? 0);
    if (fault.kind === 'reset') return reset(incoming, response);
    if (fault.kind === 'hang') return hang(hosted, incoming, response);
    answer = faultAnswer(fault, code, service, requestId) ?? answer;
  }
  if (answer === undefined) throw new Error('Every request that is not lost has an answer.');
  entry.status = answer.status;
  // What an operation left unread is read before the answer: many clients look at it only when they have sent all.
  await request.body.drain();
  entry.input = jsonSafe(input, request.body.readBytes);
  await send(response, answer, request.method, fault?.kind === 'truncate');
}

/** Writes a request into its world's log, where its place is its number. */
function enter({ service, region, hosted, account }: Call, operation: string): LoggedRequest {
  const entry: LoggedRequest = {
    index: hosted.log.length,
    time: hosted.world.clock.now(),
    service: service.name,
    region,
    accountId: account.id,
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

async function perform(
  { service, region, hosted, account }: Call,
  { operation }: Interpreted,
  input: object,
  request: Request,
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
  return serve(input, { world: hosted.world, account, region, requestId, trailers: request.body.trailers });
}

function asAwsError(error: unknown, operation: string): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') {
    return new AwsError('RequestTimeout', 'The connection was lost while the request body was read.');
  }
  console.error(`${operation} failed in the emulator:`, error);
  return new AwsError('InternalError', `The emulator failed: ${String(error)}`, 500);
}
