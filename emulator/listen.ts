import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { control } from './control.js';
import { openBody } from './protocol/body.js';
import { send } from './send.js';
import { serve } from './serve.js';
import { removeAbandonedData } from './world/data-folder.js';
import { createWorlds } from './world/worlds.js';

interface Listening {
  readonly endpoint: string;
  /** Ends all connections, and deletes the data of all worlds. */
  close(): Promise<void>;
}

/**
 * Starts the emulator. First it deletes what others have left that were killed.
 *
 * @param options.port the port on 127.0.0.1; 0: any free one.
 * @param options.factor how many seconds pass on the clock of the default world in one second of real time.
 * @throws Error when the port can't be had.
 */
export async function listen({ port, factor }: { port: number; factor: number }): Promise<Listening> {
  await removeAbandonedData();
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

  // An upload may take any time. Idle connections close, so that the clients of a thousand worlds leave none behind.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 30_000;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    await worlds.close();
    throw error;
  }
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await worlds.close();
    },
  };
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
