/**
 * What the benchmarks of uploads send to, in a process of its own. Parts and blocks it reads, answers and checks not at
 * all, but it refuses the blocks of a snapshot that are above AWS's quota, as AWS does. What comes without data goes to an
 * emulator. The request that would complete an upload has no answer: it is told to the parent, and so is the one that
 * begins it.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it tells its parent. */
export type StandInMessage = { readonly url: string } | { readonly seen: 'begin' | 'complete' };

const emulator = new URL(process.argv[2] ?? '');
const agent = new Agent({ keepAlive: true });
const etag = '"d41d8cd98f00b204e9800998ecf8427e"';
const tell = (message: StandInMessage): void => void process.send?.(message);

/** Blocks of a snapshot that AWS takes in a second, and at once: docs/aws-facts.md#throttling. */
const blocksPerSecond = 1000;
/** By snapshot: how many blocks it would still take at a time. */
const allowances = new Map<string, { blocks: number; atMs: number }>();

function isAboveQuota(snapshot: string): boolean {
  const now = performance.now();
  const last = allowances.get(snapshot) ?? { blocks: blocksPerSecond, atMs: now };
  const blocks = Math.min(blocksPerSecond, last.blocks + ((now - last.atMs) / 1000) * blocksPerSecond);
  allowances.set(snapshot, { blocks: blocks >= 1 ? blocks - 1 : blocks, atMs: now });
  return blocks < 1;
}

const server = createServer((incoming, response) => {
  const { method, url = '' } = incoming;
  response.sendDate = false; // the emulator has a clock of its own
  const [, snapshot = ''] = /^\/snapshots\/([^/]+)\/blocks\/\d+$/.exec(url) ?? [];
  const isBlock = method === 'PUT' && snapshot !== '';
  const isPart = method === 'PUT' && url.includes('partNumber=');
  if (isBlock && isAboveQuota(snapshot)) return throttle(incoming, response);
  if (isBlock || isPart) return discard(incoming, response, isBlock);
  if (method === 'POST' && (url.includes('uploadId=') || url.startsWith('/snapshots/completion/'))) {
    incoming.resume().once('end', () => tell({ seen: 'complete' }));
    return;
  }
  if (method === 'POST' && (/[?&]uploads\b/.test(url) || url === '/snapshots')) tell({ seen: 'begin' });
  forward(incoming, response);
});

function discard(incoming: IncomingMessage, response: ServerResponse, isBlock: boolean): void {
  const checksum = incoming.headers['x-amz-checksum-sha256'] ?? incoming.headers['x-amz-checksum'] ?? '';
  const headers = isBlock
    ? { 'x-amz-checksum': checksum, 'x-amz-checksum-algorithm': 'SHA256', 'content-type': 'application/json' }
    : { etag, ...(checksum === '' ? {} : { 'x-amz-checksum-sha256': checksum }) };
  const body = isBlock ? '{}' : '';
  incoming.resume().once('end', () => {
    response.writeHead(isBlock ? 201 : 200, { ...headers, 'content-length': body.length }).end(body);
  });
}

/** As AWS refuses what is above the quota of one snapshot: docs/aws-facts.md#ebs-direct. */
function throttle(incoming: IncomingMessage, response: ServerResponse): void {
  const body = JSON.stringify({ Message: 'Rate exceeded', Reason: 'RESOURCE_LEVEL_THROTTLE' });
  const headers = { 'x-amzn-errortype': 'RequestThrottledException', 'content-type': 'application/json' };
  incoming.resume().once('end', () => {
    response.writeHead(400, { ...headers, 'content-length': body.length }).end(body);
  });
}

function forward(incoming: IncomingMessage, response: ServerResponse): void {
  const { method = 'GET', url = '/', headers } = incoming;
  const onward = request(
    { agent, host: emulator.hostname, port: emulator.port, method, path: url, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.once('error', () => response.destroy());
  incoming.pipe(onward);
}

server.requestTimeout = 0;
server.keepAliveTimeout = 60_000;
server.on('checkContinue', (incoming, response) => {
  response.writeContinue();
  server.emit('request', incoming, response);
});
server.listen(0, '127.0.0.1', () => {
  tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.once('disconnect', () => process.exit());
