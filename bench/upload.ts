/**
 * `npm run bench:upload`: an upload by S3 and one by EBS direct, beside `openssl dgst -sha256` and a bare send of the same
 * bodies over as many connections to the same stand-in. Then the same file by awspub and by coldsnap, from the start of each
 * program. With `--without-peers` neither is installed.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Method, ourUpload } from './our-upload.js';
import { installAwspub, installColdsnap, peerUpload } from './peers.js';
import { type Cost, openDestination, sum } from './uploads.js';

const run = promisify(execFile);
const MiB = 1024 ** 2;
const withPeers = !process.argv.includes('--without-peers');
const [sizeMiB = 1024, runs = 3] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number);

/** As the defaults of the config have it. AWS takes 1,000 blocks a second. */
const bodies: Readonly<
  Record<Method, { readonly bytes: number; readonly connections: number; readonly perSecond: number }>
> = {
  s3: { bytes: 8 * MiB, connections: 8, perSecond: 0 },
  'ebs-direct': { bytes: MiB / 2, connections: 64, perSecond: 1000 },
};

const [awspub, coldsnap] = withPeers ? [await installAwspub(), await installColdsnap()] : [];
const directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-bench-'));
const disk = path.join(directory, 'disk.raw');
const destination = await openDestination();
try {
  await writeDisk();
  for (const method of ['s3', 'ebs-direct'] as const) {
    const passes: Cost[] = [];
    const sends: Cost[] = [];
    const digests: Cost[] = [];
    const ourSends: Cost[] = [];
    const wholes: Cost[] = [];
    for (let count = 0; count < runs; count += 1) {
      passes.push(await sha256Pass());
      sends.push(await bareSend(method));
      const ours = await ourUpload(destination, disk, method);
      digests.push(ours.digests);
      ourSends.push(ours.send);
      wholes.push(ours.whole);
    }
    report(method, [best(passes), best(sends)], [best(digests), best(ourSends)], best(wholes));
    if (awspub !== undefined && method === 's3') {
      for (const workers of [1, 8]) await compareWithAwspub(awspub, workers);
    }
    if (coldsnap !== undefined && method === 'ebs-direct') await compareWithColdsnap(coldsnap);
  }
} finally {
  destination.stop();
  await rm(directory, { recursive: true, force: true });
}

/** No two blocks are the same, and none is zeros. */
async function writeDisk(): Promise<void> {
  const file = await open(disk, 'w');
  for (let written = 0; written < sizeMiB; written += 1) await file.write(randomBytes(MiB));
  await file.close();
}

async function sha256Pass(): Promise<Cost> {
  const begin = performance.now();
  const { stderr } = await run('bash', ['-c', 'TIMEFORMAT="%U %S"; time openssl dgst -sha256 "$0"', disk]);
  const [user, system] = stderr.trim().split(' ').map(Number);
  return { seconds: (performance.now() - begin) / 1000, cpuSeconds: (user ?? 0) + (system ?? 0) };
}

async function bareSend(method: Method): Promise<Cost> {
  const { bytes, connections, perSecond } = bodies[method];
  const script = path.join(import.meta.dirname, 'bare-send.ts');
  const words = [destination.url, disk, bytes, connections, perSecond].map(String);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, ...words]);
  return JSON.parse(stdout) as Cost;
}

/** What a pass over the file costs, and what sending it does. */
type Pair = readonly [Cost, Cost];

/** In turn with ours, for the ratio. */
async function compareWith(
  peer: string,
  method: Method,
  theirUpload: () => Promise<Cost>,
  goal: string,
): Promise<void> {
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (let count = 0; count < runs; count += 1) {
    ours.push((await ourUpload(destination, disk, method)).whole);
    theirs.push(await theirUpload());
  }
  const [our, their] = [best(ours), best(theirs)];
  console.log(
    `${method}: ${peer}: ${show(their)}, ours ${show(our)}, each from the start of the program: wall time, theirs / ours: ${(their.seconds / our.seconds).toFixed(2)} (goal: ${goal})`,
  );
}

/** Releases of awspub send one part at a time; those that know no workers refuse the setting. */
async function compareWithAwspub(program: string, workers: number): Promise<void> {
  const config = `awspub:
  source: {path: disk.raw, architecture: x86_64}
  s3: {bucket_name: images${workers === 1 ? '' : `, upload_multipart_concurrency: ${workers}`}}
  images: {my-os: {boot_mode: uefi-preferred, regions: [us-east-1]}}
`;
  await writeFile(path.join(directory, 'awspub.yaml'), config);
  const theirs = (): Promise<Cost> => peerUpload(destination, program, () => ['create', 'awspub.yaml'], directory);
  try {
    await compareWith(
      `awspub with ${workers} worker${workers === 1 ? '' : 's'}`,
      's3',
      theirs,
      'at least 3 at its default',
    );
  } catch (error) {
    if (workers === 1 || !/upload_multipart_concurrency[\s\S]*(extra|permitted)/i.test(String(error))) throw error;
    console.log(`s3: awspub with ${workers} workers: not measured, the release has no setting for it`);
  }
}

async function compareWithColdsnap(program: string): Promise<void> {
  const words = (url: string): string[] => ['--endpoint', url, 'upload', '--no-progress', 'disk.raw'];
  const theirs = (): Promise<Cost> => peerUpload(destination, program, words, directory);
  await compareWith('coldsnap', 'ebs-direct', theirs, 'more than 1');
}

function show({ seconds, cpuSeconds }: Cost): string {
  return `${seconds.toFixed(2)} s and ${cpuSeconds.toFixed(2)} CPU-s`;
}

/** Other work on the machine only ever adds to both, so the best run is the one that says most. */
function best(costs: readonly Cost[]): Cost {
  return {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...costs.map(({ cpuSeconds }) => cpuSeconds)),
  };
}

function report(method: Method, [pass, send]: Pair, [digests, ourSend]: Pair, whole: Cost): void {
  const upload = sum(digests, ourSend);
  const reference = sum(pass, send);
  const cpuGoal = 2 * pass.cpuSeconds + send.cpuSeconds;
  console.log(`${method}: ${sizeMiB} MiB, node ${process.version}, best of ${runs}`);
  console.log(`${method}: one SHA-256 pass of openssl ${show(pass)}, bare send ${show(send)}`);
  console.log(
    `${method}: our digests ${show(digests)}, our upload ${show(ourSend)}; from the start of the program ${show(whole)}`,
  );
  console.log(
    `${method}: wall time, ours / (pass + bare send): ${(upload.seconds / reference.seconds).toFixed(2)} (goal: at most 1.15); from the start of the program ${(whole.seconds / reference.seconds).toFixed(2)}`,
  );
  console.log(
    `${method}: CPU time, ours / (2 passes + bare send): ${(upload.cpuSeconds / cpuGoal).toFixed(2)} (goal: at most 1); from the start of the program ${(whole.cpuSeconds / cpuGoal).toFixed(2)}`,
  );
}
