import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { HttpResponse } from './protocol/http.js';

/**
 * Sends a response.
 *
 * @param method the method of the request; HEAD gets the headers only.
 * @param truncated whether to send only half of the body (of a stream, its first chunk) and then close the connection.
 */
export async function send(
  response: ServerResponse,
  reply: HttpResponse,
  method: string,
  truncated = false,
): Promise<void> {
  const { status, headers } = reply;
  if (method === 'HEAD') {
    if (reply.body instanceof Readable) reply.body.destroy();
    response.writeHead(status, headers).end();
    return;
  }
  if (reply.body instanceof Readable) {
    response.writeHead(status, headers);
    if (truncated) {
      const iterator = reply.body[Symbol.asyncIterator]();
      const { value } = await iterator.next();
      await sendPart(response, value as Uint8Array | undefined);
      await iterator.return?.();
      return;
    }
    // When the stream fails, the connection has to fail too: otherwise the client takes a part for the whole.
    await pipeline(reply.body, response).catch(() => response.destroy());
    return;
  }
  const body = Buffer.from(reply.body as Uint8Array);
  // 204 and 304 have no body, not even an empty one.
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { ...headers, ...length });
  if (truncated) await sendPart(response, body.subarray(0, Math.floor(body.length / 2)));
  else response.end(body);
}

/** Sends a part of the body and closes the connection. */
async function sendPart(response: ServerResponse, part: Uint8Array | undefined): Promise<void> {
  response.flushHeaders();
  if (part !== undefined && part.length > 0 && !response.write(part)) {
    await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  // The written bytes have to leave before the connection closes.
  await new Promise((resolve) => setImmediate(resolve));
  response.destroy();
}
