import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { control } from './control.js';
import { openBody } from './protocol/body.js';
import { send } from './send.js';
import { serve } from './serve.js';
import { createWorlds } from './world/worlds.js';

const { values: options } = parseArgs({
  options: { port: { type: 'string', default: '0' }, factor: { type: 'string', default: '1' } },
});
const port = Number(options.port);
const factor = Number(options.factor);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`--port ${options.port}: a port is an integer from 0 to 65535.`);
if (!(factor >= 0)) fail(`--factor ${options.factor}: the factor is a number, 0 or more.`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const worlds = createWorlds({ factor });
const server = createServer((incoming, response) => {
  // A client that disconnects causes these errors, and nobody is left to report them to.
  incoming.on('error', () => {});
  response.on('error', () => {});
  const served = incoming.url?.startsWith('/_emulator/')
    ? serveControl(incoming, response)
    : serve(incoming, response, worlds);
  served.catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});

async function serveControl(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const gone = new AbortController();
  response.once('close', () => gone.abort('closed')); // without a reason, an exception is made for each request
  const text = (await openBody(incoming, 1024 * 1024).collect()).toString('utf8');
  const reply = await control(method, url, parseBody(text), worlds, gone.signal);
  await send(response, reply, method);
}

/** A body that is not JSON stays text, which the control API rejects. */
function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// An upload may take any time. Idle connections close, so that the clients of a thousand worlds leave none behind.
server.requestTimeout = 0;
server.keepAliveTimeout = 30_000;
server.on('error', (error) => fail(error.message));
server.listen(port, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    server.close();
    server.closeAllConnections();
    await worlds.close();
    process.exit(0);
  });
}
