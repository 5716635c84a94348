import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AwsError } from './protocol/aws-error.js';
import type { Codec } from './protocol/codec.js';
import type { HttpResponse } from './protocol/http.js';
import type { ServiceModel } from './protocol/service-model.js';
import type { Fault } from './world/faults.js';
import type { HostedWorld } from './world/worlds.js';

/** Whether the operation of a request with this fault is carried out. */
export function carriesOutOperation(fault: Fault): boolean {
  return fault.kind === 'delay' || fault.kind === 'truncate' || fault.applied === true;
}

/** The response of a fault that replaces the real one; undefined for the other kinds of fault. */
export function faultResponse(
  fault: Fault,
  codec: Codec,
  service: ServiceModel,
  requestId: string,
): HttpResponse | undefined {
  if (fault.kind === 'status') return { status: fault.status ?? 500, headers: {}, body: '' };
  if (fault.kind !== 'error') return undefined;
  const { code = 'InternalError', message = 'We encountered an internal error. Please try again.' } = fault;
  const error = new AwsError(code, message, fault.status ?? (fault.code === undefined ? 500 : 400));
  return codec.writeError(service, error, requestId);
}

/** Resets the connection. While a request body is still arriving, the reset comes in the middle of it. */
export async function resetConnection(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!incoming.complete && !incoming.readableEnded) {
    incoming.resume();
    await Promise.race([once(incoming, 'data'), once(incoming, 'close'), once(incoming, 'end')]).catch(() => {});
  }
  response.destroy();
  incoming.destroy();
}

/** Sends no response until the client disconnects or the faults are cleared. */
export async function hang(hosted: HostedWorld, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  incoming.resume();
  await hosted.activity.hold(Promise.race([once(response, 'close').catch(() => {}), hosted.faults.cleared()]));
  response.destroy();
}

/** Waits for a time on the world's clock, until the client disconnects, or until the faults are cleared. */
export async function delayResponse(hosted: HostedWorld, seconds: number, response: ServerResponse): Promise<void> {
  const gone = response.closed ? undefined : once(response, 'close').catch(() => {});
  await hosted.activity.hold(Promise.race([hosted.world.clock.sleep(seconds), gone, hosted.faults.cleared()]));
}
