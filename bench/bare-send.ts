/**
 * Sends a file to the stand-in and does nothing else: bodies of one size, over so many kept connections. It runs in a
 * process of its own, and prints the seconds and the CPU seconds that the sending took.
 */
import { open } from 'node:fs/promises';
import { Agent, request } from 'node:http';

const [url = '', path = '', bodyBytes = 0, connections = 0, perSecond = 0] = process.argv
  .slice(2)
  .map((word, index) => (index < 2 ? word : Number(word))) as [string, string, number, number, number];

const agent = new Agent({ keepAlive: true, maxSockets: connections });
const file = await open(path);
const { size } = await file.stat();
const count = Math.ceil(size / bodyBytes);
const isBlock = bodyBytes === 512 * 1024;
const { hostname, port } = new URL(url);
let next = 0;

function send(body: Buffer, index: number): Promise<void> {
  const target = isBlock ? `/snapshots/snap-0/blocks/${index}` : `/images/disk?partNumber=${index + 1}&uploadId=0`;
  const headers = { 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: hostname, port, method: 'PUT', path: target, headers }, (answer) => {
      answer.resume().once('end', resolve);
    });
    sent.once('error', reject).end(body);
  });
}

async function lane(): Promise<void> {
  const buffer = Buffer.allocUnsafeSlow(bodyBytes);
  while (next < count) {
    const index = next;
    next += 1;
    const early = perSecond > 0 && index >= perSecond ? starts(index) - performance.now() : 0;
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const { bytesRead } = await file.read(buffer, 0, bodyBytes, index * bodyBytes);
    await send(buffer.subarray(0, bytesRead), index);
  }
}

const begin = performance.now();
/** So many may start at once, and as many more with each second. */
const starts = (index: number): number => begin + Math.floor(index / perSecond) * 1000;
const before = process.cpuUsage();
await Promise.all(Array.from({ length: connections }, lane));
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds: (performance.now() - begin) / 1000, cpuSeconds: (user + system) / 1e6 }));
agent.destroy();
await file.close();
