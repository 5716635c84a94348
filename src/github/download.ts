import type { IncomingMessage } from 'node:http';

interface Limits {
  readonly mostBytes: number;
  /** How long nothing may come. */
  readonly idleMs: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const mostRedirects = 5;

/**
 * What is at an address, without any credentials, through the proxies that the environment names; undefined where nothing
 * is found. Throws an error that says in one line why it can't be read; the signal's reason when that aborts.
 */
export async function download(
  address: URL,
  { mostBytes, idleMs, headers = {} }: Limits,
  end: AbortSignal,
): Promise<Buffer | undefined> {
  const { HttpClient } = await import('@actions/http-client');
  // What is given up stays open behind the run until its socket is idle for that long, or the process ends.
  const client = new HttpClient('ami-publish', [], {
    maxRedirects: mostRedirects,
    socketTimeout: idleMs,
    allowRetries: true,
    maxRetries: 2,
  });
  try {
    const { message } = await client.get(address.href, headers);
    if (message.statusCode === 200) return await bodyOf(message, mostBytes, end);
    message.destroy();
    if (message.statusCode === 404) return undefined;
    throw new Error(`HTTP ${message.statusCode ?? 0}`);
  } catch (cause) {
    end.throwIfAborted();
    throw new Error((cause as Error).message.replaceAll(/\s+/g, ' '), { cause });
  } finally {
    client.dispose();
  }
}

async function bodyOf(message: IncomingMessage, mostBytes: number, end: AbortSignal): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of message) {
    end.throwIfAborted();
    bytes += part.length;
    if (bytes > mostBytes) throw new Error(`it is larger than ${mostBytes / 1024 / 1024} MiB`);
    parts.push(part as Buffer);
  }
  if (!message.complete) throw new Error('the answer breaks off');
  return Buffer.concat(parts);
}
