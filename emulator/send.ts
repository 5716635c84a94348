import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './protocol/protocol.js';

/**
 * Sends an answer.
 *
 * @param method HEAD gets the headers alone.
 * @param truncated send half of the body (of a streamed one, its first piece) and tear the connection down.
 */
export async function send(response: ServerResponse, answer: Answer, method: string, truncated = false): Promise<void> {
  const { status, headers } = answer;
  if (method === 'HEAD') {
    if (answer.body instanceof Readable) answer.body.destroy();
    response.writeHead(status, headers).end();
    return;
  }
  if (answer.body instanceof Readable) {
    response.writeHead(status, headers);
    if (truncated) {
      const iterator = answer.body[Symbol.asyncIterator]();
      const { value } = await iterator.next();
      await tearDown(response, value as Uint8Array | undefined);
      await iterator.return?.();
      return;
    }
    // A stream that breaks off must break the connection too, or the client takes a part for the whole.
    await pipeline(answer.body, response).catch(() => response.destroy());
    return;
  }
  const body = Buffer.from(answer.body as Uint8Array);
  // 204 and 304 have no body, not even an empty one.
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(body.length) };
  response.writeHead(status, { ...headers, ...length });
  if (truncated) await tearDown(response, body.subarray(0, Math.floor(body.length / 2)));
  else response.end(body);
}

async function tearDown(response: ServerResponse, part: Uint8Array | undefined): Promise<void> {
  response.flushHeaders();
  if (part !== undefined && part.length > 0 && !response.write(part)) {
    await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  // Let what was written leave before the connection ends.
  await new Promise((resolve) => setImmediate(resolve));
  response.destroy();
}
