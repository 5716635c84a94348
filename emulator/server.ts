#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { isMainThread, parentPort } from 'node:worker_threads';
import { listen } from './listen.js';

const usage = `Usage: local-aws [--port <port>] [--factor <factor>]

A local AWS for machine images. It listens on 127.0.0.1 and prints its URL.

  --port <port>      the port to listen on; default: any free port
  --factor <factor>  how many seconds pass in it in one second of real time; default: 1
`;

// The emulator is what this thread is: the program, or a worker.
void (isMainThread || parentPort === null ? main() : work(parentPort));

/** The program: prints where it listens, and ends with its first signal, or with npx. */
async function main(): Promise<void> {
  const { port, factor } = readOptions();
  const { endpoint, close } = await listen({ port, factor }).catch((error: Error) => fail(error.message));
  const end = async (): Promise<void> => {
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, end);
  onEndOfNpx(end);
  console.log(`listening on ${endpoint}`);
}

/** npx passes signals on to the shell that it has started the program from, which ends without it. */
function onEndOfNpx(end: () => void): void {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script = '' } = process.env;
  // Whatever else npx runs may start an emulator that is to stay.
  if (event !== 'npx' || !/^\W*local-aws\b/.test(script)) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    end();
  }, 500);
}

function readOptions(): { port: number; factor: number } {
  const options = parseOptions();
  if (options.help) {
    console.log(usage);
    process.exit(0);
  }
  const port = Number(options.port);
  const factor = Number(options.factor);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fail(`--port ${options.port}: a port is an integer from 0 to 65535.`);
  if (!(factor >= 0)) fail(`--factor ${options.factor}: the factor is a number, 0 or more.`);
  return { port, factor };
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '0' },
        factor: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The worker thread: posts where it listens, and ends with the first message that it gets. */
async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const { endpoint, close } = await listen({ port: 0, factor: 1 });
  port.once('message', async () => {
    await close();
    process.exit(0); // of the thread
  });
  port.postMessage({ endpoint });
}
