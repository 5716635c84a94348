import { setMaxListeners } from 'node:events';
import { type Clients, createClients } from '../aws/clients.js';
import { createCredentials } from '../aws/credentials.js';
import type { Dependencies } from '../dependencies.js';
import type { Inputs } from '../github/inputs.js';

/** Requests in flight have this long to end after a cancellation; the runner gives 7.5 s before its next signal. */
const graceMs = 5_000;

/**
 * The AWS clients of a run, with credentials that renew themselves.
 * @param over aborts when no request is under way any more: a cancelled run then needs no grace and ends at once
 */
export function connect(
  inputs: Inputs,
  dependencies: Dependencies,
  deadline: () => number,
  over: AbortSignal,
): Clients {
  const { aws, clock, log, random, cancel, oidcToken } = dependencies;
  const kill = new AbortController();
  setMaxListeners(0, kill.signal);
  const endRequests = (): void => {
    clock.sleep(graceMs, over).then(
      () => kill.abort(cancel.reason),
      () => {},
    );
  };
  if (cancel.aborted) endRequests();
  else cancel.addEventListener('abort', endRequests, { once: true });
  const options = {
    ...(aws ? { aws } : {}),
    clock,
    deadline,
    random,
    stop: cancel,
    kill: kill.signal,
    info: (line: string) => log.info(line),
  };
  const credentials = createCredentials({
    roleToAssume: inputs['role-to-assume'],
    roleChain: inputs['role-chain'],
    roleSessionName: inputs['role-session-name'],
    roleDurationSeconds: inputs['role-duration-seconds'],
    audience: inputs.audience,
    oidcToken,
    clock,
    mask: (secret) => log.mask(secret),
    info: (line) => log.info(line),
    sts: (by) => createClients(options, by, async () => false).sts(inputs['aws-region']),
  });
  return createClients(options, credentials.provider, credentials.renew);
}
