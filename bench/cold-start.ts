/**
 * `npm run bench:cold-start`: from the start of `node dist/index.js` to its first request on the wire, beside an empty
 * script in the same Node.js. Run in turn, so that a slow machine slows both; quote the ratio.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** As a multiple of the empty script: the goal. */
const goal = 5;

const runs = Number(process.argv[2] ?? 9);
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const config = `
source: {path: disk.raw, architecture: x86_64}
s3: {bucket_name: images}
images: {my-os: {boot_mode: uefi}}
`;

const directory = await mkdtemp(join(tmpdir(), 'ami-publish-bench-'));
await writeFile(join(directory, 'image.yaml'), config);
let onRequest: () => void = () => {};
const server = createServer((_, response) => {
  onRequest();
  response.destroy();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Milliseconds from spawn to the first request. `list` needs no disk image, so nothing is read or hashed before. */
function firstRequest(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [entry], {
    cwd: directory,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH ?? '',
      INPUT_CONFIG: 'image.yaml',
      INPUT_COMMAND: 'list',
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
  });
  return new Promise((resolve, reject) => {
    onRequest = () => {
      onRequest = () => {};
      const took = performance.now() - start;
      // Not before it is gone: a further request of this run would pass for the first one of the next.
      child.once('exit', () => resolve(took));
      child.kill('SIGKILL');
    };
    child.once('exit', (code) => code !== null && reject(new Error(`the action ended with ${code} before a request`)));
  });
}

function emptyScript(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', () => resolve(performance.now() - start)));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await firstRequest(); // warms the file cache
const action: number[] = [];
const empty: number[] = [];
for (let run = 0; run < runs; run += 1) {
  action.push(await firstRequest());
  empty.push(await emptyScript());
}
server.closeAllConnections();
server.close();
await rm(directory, { recursive: true, force: true });
console.log(
  `node ${process.version}: first request after ${median(action).toFixed(0)} ms (median of ${runs}), an empty script takes ${median(empty).toFixed(0)} ms: ratio ${(median(action) / median(empty)).toFixed(1)} (goal: at most ${goal})`,
);
