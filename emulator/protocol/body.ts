import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { AwsError } from './aws-error.js';

/** A request's body. It is read once, as a stream or as a whole. */
export interface RequestBody {
  /** The content without transfer encodings. `Operation` documents what the stream checks and throws. */
  stream(): Readable;
  /** Whether it is read as a stream. */
  readonly isStreamed: boolean;
  /** The whole content. @throws AwsError when it is larger than `maxSizeBytes`. */
  collect(): Promise<Buffer>;
  /** Trailing headers, with names in lower case; complete once the content has been read. */
  readonly trailers: ReadonlyMap<string, string>;
  /** The number of bytes of content read so far. */
  readonly readBytes: number;
  /** Reads the rest and discards it, so that the connection stays usable after an early error. */
  drain(): Promise<void>;
}

/** Whether the body consists of S3's own chunks, signed or not, with or without trailers. */
function isAwsChunked(request: IncomingMessage): boolean {
  return String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
}

/** @param maxSizeBytes the largest body that `collect` accepts. */
export function openBody(request: IncomingMessage, maxSizeBytes: number): RequestBody {
  const trailers = new Map<string, string>();
  let readBytes = 0;
  let streamed = false;
  let collected: Promise<Buffer> | undefined;

  async function* content(): AsyncGenerator<Buffer> {
    // The connection has to outlive an operation that stops reading, because the response is still to be sent.
    const raw = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    const chunked = isAwsChunked(request);
    const checks = contentChecks(request, chunked);
    for await (const chunk of chunked ? decodeChunks(raw, trailers) : raw) {
      for (const { hash } of checks) hash.update(chunk);
      readBytes += chunk.byteLength;
      yield chunk;
    }
    const declared = request.headers['x-amz-decoded-content-length'];
    if (chunked && declared !== undefined && Number(declared) !== readBytes) {
      throw new AwsError('IncompleteBody', 'The request body terminated unexpectedly');
    }
    for (const { hash, encoding, expected, mismatch } of checks) {
      if (hash.digest(encoding) !== expected) throw mismatch();
    }
  }

  const collect = async (): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of content()) {
      chunks.push(chunk);
      if (readBytes > maxSizeBytes) throw new AwsError('RequestEntityTooLarge', 'The request body is too large', 413);
    }
    return Buffer.concat(chunks);
  };

  return {
    trailers,
    get isStreamed() {
      return streamed;
    },
    get readBytes() {
      return readBytes;
    },
    stream() {
      if (streamed || collected !== undefined) throw new Error('A request body is streamed once.');
      streamed = true;
      return Readable.from(content(), { objectMode: false });
    },
    collect() {
      collected ??= collect();
      return collected;
    },
    async drain() {
      if (request.complete && request.readableEnded) return;
      await new Promise<void>((resolve) => {
        request.once('end', resolve);
        request.once('close', resolve);
        request.once('error', () => resolve());
        if (request.readableEnded || request.destroyed) resolve();
        request.resume();
      });
    },
  };
}

/** The digests of the content that the headers state: a signed SHA-256, a Content-MD5. */
function contentChecks(request: IncomingMessage, chunked: boolean) {
  const sha256 = String(request.headers['x-amz-content-sha256'] ?? '');
  const md5 = request.headers['content-md5'];
  return [
    ...(/^[0-9a-f]{64}$/.test(sha256)
      ? [
          {
            hash: createHash('sha256'),
            encoding: 'hex' as const,
            expected: sha256,
            mismatch: () =>
              new AwsError(
                'XAmzContentSHA256Mismatch',
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
              ),
          },
        ]
      : []),
    ...(typeof md5 === 'string' && !chunked
      ? [
          {
            hash: createHash('md5'),
            encoding: 'base64' as const,
            expected: md5,
            mismatch: () => new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.'),
          },
        ]
      : []),
  ];
}

const incomplete = () => new AwsError('IncompleteBody', 'The request body terminated unexpectedly');

/**
 * Decodes S3's chunks: `<hex size>[;chunk-signature=…]\r\n<data>\r\n`, ended by a chunk of size 0 and the trailers. The
 * chunks' signatures are not verified.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
async function* decodeChunks(raw: AsyncIterable<Buffer>, trailers: Map<string, string>): AsyncGenerator<Buffer> {
  let pending: Buffer = Buffer.alloc(0);
  let state: 'size' | 'data' | 'data end' | 'trailers' | 'end' = 'size';
  let left = 0;
  for await (const chunk of raw) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (pending.length > 0) {
      if (state === 'end') throw incomplete();
      if (state === 'data') {
        const data = pending.subarray(0, left);
        pending = pending.subarray(data.length);
        left -= data.length;
        yield data;
        if (left === 0) state = 'data end';
        continue;
      }
      const lineEnd = pending.indexOf('\r\n');
      if (lineEnd < 0) {
        if (pending.length > 16_384) throw incomplete();
        break;
      }
      const line = pending.subarray(0, lineEnd).toString('latin1');
      pending = pending.subarray(lineEnd + 2);
      if (state === 'data end') {
        if (line !== '') throw incomplete();
        state = 'size';
      } else if (state === 'size') {
        const size = /^([0-9a-fA-F]{1,8})(;chunk-signature=[0-9a-f]+)?$/.exec(line)?.[1];
        if (size === undefined) throw incomplete();
        left = Number.parseInt(size, 16);
        state = left === 0 ? 'trailers' : 'data';
      } else if (line === '') {
        state = 'end';
      } else {
        const colon = line.indexOf(':');
        trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
      }
    }
  }
  // Some clients omit the empty line after the last trailer.
  if (state === 'trailers' && pending.length > 0) {
    const line = pending.toString('latin1').trim();
    const colon = line.indexOf(':');
    if (colon > 0) trailers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  } else if (state !== 'end' && state !== 'trailers') {
    throw incomplete();
  }
}
