import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AwsError } from './protocol/aws-error.js';
import type { Answer, ProtocolCode } from './protocol/protocol.js';
import type { Service } from './services/service.js';
import type { Fault } from './world/faults.js';
import type { HostedWorld } from './world/worlds.js';

/** Whether a request hit by this fault is carried out. */
export function isCarriedOut(fault: Fault): boolean {
  return fault.kind === 'delay' || fault.kind === 'truncate' || fault.applied === true;
}

/** What a fault answers instead, for the kinds that answer. */
export function faultAnswer(fault: Fault, code: ProtocolCode, service: Service, requestId: string): Answer | undefined {
  if (fault.kind === 'status') return { status: fault.status ?? 500, headers: {}, body: '' };
  if (fault.kind !== 'error') return undefined;
  const { code: errorCode = 'InternalError', message = 'We encountered an internal error. Please try again.' } = fault;
  const error = new AwsError(errorCode, message, fault.status ?? (fault.code === undefined ? 500 : 400));
  return code.writeError(service, error, requestId);
}

/** Tears the connection down: with a body still to come, in the middle of it. */
export async function reset(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!incoming.complete && !incoming.readableEnded) {
    incoming.resume();
    await Promise.race([once(incoming, 'data'), once(incoming, 'close'), once(incoming, 'end')]).catch(() => {});
  }
  response.destroy();
  incoming.destroy();
}

/** Keeps the client waiting until it leaves or the faults are cleared. Meanwhile the world counts as idle. */
export async function hang(hosted: HostedWorld, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  incoming.resume();
  await waiting(hosted, Promise.race([once(response, 'close').catch(() => {}), hosted.faults.cleared()]));
  response.destroy();
}

/** Holds an answer back for a time on the world's clock. Meanwhile the world counts as idle, so a test can advance it. */
export async function delay(hosted: HostedWorld, seconds: number): Promise<void> {
  await waiting(hosted, Promise.race([hosted.world.clock.sleep(seconds), hosted.faults.cleared()]));
}

async function waiting(hosted: HostedWorld, until: Promise<unknown>): Promise<void> {
  hosted.active -= 1;
  hosted.hanging += 1;
  await until;
  hosted.hanging -= 1;
  hosted.active += 1;
}
