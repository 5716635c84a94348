import { systemClock } from './aws/wait.js';
import { PublishError } from './error.js';
import { createAccountCache } from './github/account-cache.js';
import { createLog } from './github/log.js';
import { oidcToken } from './github/oidc.js';
import { start } from './main.js';
import { startEmulator } from './rehearsal/emulator.js';

const cancel = new AbortController();

// A terminal that closes sends SIGHUP. On Windows, Ctrl+Break is SIGBREAK.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
  process.on(signal, () => cancel.abort(new PublishError('cancelled', `the run was cancelled (${signal})`)));
}
// Where nobody reads the log any more, the manifest is still written.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
void main();

/** Runs the action as the runner starts it: inputs from the environment, and the end of the process at its end. */
async function main(): Promise<void> {
  const core = await import('@actions/core');
  const log = createLog(core, systemClock);
  try {
    const { ACTIONS_ID_TOKEN_REQUEST_URL } = process.env;
    const requestToken = (audience: string, signal = cancel.signal): Promise<string> =>
      oidcToken(core, audience, process.env, signal);
    // Beside this file in dist/.
    const entry = (name: string): URL => new URL(`${name}/index.js`, import.meta.url);
    const accountCache = createAccountCache(process.env, process.cwd());
    process.exitCode = await start({
      env: process.env,
      workingDirectory: process.cwd(),
      clock: systemClock,
      random: Math.random,
      core,
      log,
      ...(ACTIONS_ID_TOKEN_REQUEST_URL ? { oidcToken: requestToken } : {}),
      ...(accountCache === undefined ? {} : { accountCache }),
      startEmulator: () => startEmulator(entry('emulator')),
      hashWorker: entry('hash-worker'),
      cancel: cancel.signal,
    });
  } catch (error) {
    log.error(error);
    process.exitCode = 1;
  }
  // Once all is printed. A request that was given up holds its connection for minutes; nobody waits for it.
  process.stdout.write('', () => endProcess());
}

/**
 * process.exit waits for files that are being read or written: forever, where a disk doesn't answer. A run that has given
 * such a file up ends without it.
 */
function endProcess(waitMs = 1_000): void {
  if (!isAtFiles()) process.exit();
  if (waitMs <= 0) process.kill(process.pid, 'SIGKILL');
  setTimeout(() => endProcess(waitMs - 20), 20);
}

function isAtFiles(): boolean {
  return process.getActiveResourcesInfo().some((resource) => /^(FSReq|CloseReq)/.test(resource));
}
