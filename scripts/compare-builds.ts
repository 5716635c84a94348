/**
 * `npm run compare-builds -- <git ref>`: whether the bundle of the working tree behaves as that of the ref does. Both
 * play the same scenarios against the emulator, each in a fresh world with the same seed, and after every run are compared:
 *
 * - the exit code, the manifest and the outputs, without times and the texts of messages
 * - every request, as a multiset per region and operation: its input, and AWS's refusal if there was one. The order of
 *   requests doesn't count. Reads that ask for resources by id, as a wait repeats them until they are ready, count once
 *   for each resource: which of them are asked about together depends on whose answer comes first
 * - all that AWS then holds, asked through its API: images, snapshots, import tasks, permissions, tags, deprecation,
 *   protection, blocks on public access, SSM parameters with their history, objects and uploads in the bucket,
 *   notifications, Marketplace versions and change sets
 *
 * Ids are replaced by the names of their resources, random values by their kinds, times by the days since the world
 * began. Client tokens that the action derives from its work are compared as they are: by them a run finds what a run of
 * another build has begun.
 *
 * Builds run on the world's clock (compare-builds/virtual-clock.ts), so nothing waits and nothing depends on the
 * machine's speed. Ends with exit code 1 when anything differs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Build, buildIn, buildOfRef, buildOfWorkingTree, writeClockModule } from './compare-builds/builds.js';
import { differences } from './compare-builds/compare.js';
import { startEmulator } from './compare-builds/emulator.js';
import { scenarios } from './compare-builds/scenarios.js';
import { play, type Scenario, type Stage, type Step } from './compare-builds/scene.js';

const usage = `npm run compare-builds -- <git ref> [--candidate DIR] [--only TEXT]
  --candidate DIR  compare the build in DIR, which holds action.yml and dist/, instead of the working tree's
  --only TEXT      play only the scenarios whose titles contain TEXT`;

/** Scenarios that are played at a time: a run and the emulator take turns, so there is work for one more than cores. */
const lanes = availableParallelism() + 1;
/** Differences of one scenario: who has more of them is helped by the first ones. */
const mostPrinted = 20;

const titleWidth = Math.max(...scenarios.map(({ title }) => title.length));

class UsageError extends Error {}

const { ref, candidate, only } = readArguments();
const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancel.abort());

const temp = await mkdtemp(path.join(tmpdir(), 'compare-builds-'));
try {
  const [first, second] = await readBuilds();
  const clockModule = await writeClockModule(temp);
  const emulator = await startEmulator();
  try {
    await compareAll([first, second], { endpoint: emulator.endpoint, clockModule, cancel: cancel.signal });
  } finally {
    await emulator.stop();
  }
} catch (error) {
  if (!(error instanceof UsageError) && !cancel.signal.aborted) throw error;
  console.error(cancel.signal.aborted ? 'cancelled' : (error as Error).message);
  process.exitCode = 2;
} finally {
  await rm(temp, { recursive: true, force: true });
}

async function readBuilds(): Promise<[Build, Build]> {
  try {
    const second = candidate === undefined ? buildOfWorkingTree() : buildIn(candidate);
    return await Promise.all([buildOfRef(ref, path.join(temp, 'ref')), second]);
  } catch (error) {
    throw new UsageError(`A build could not be read: ${(error as Error).message}`);
  }
}

function readArguments(): { ref: string; candidate: string | undefined; only: string } {
  try {
    const options = { candidate: { type: 'string' }, only: { type: 'string', default: '' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [ref, ...others] = positionals;
    if (ref !== undefined && others.length === 0) return { ref, candidate: values.candidate, only: values.only };
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error(usage);
  process.exit(2);
}

async function compareAll(builds: readonly [Build, Build], stage: Stage): Promise<void> {
  const chosen = scenarios.filter(({ title }) => title.includes(only));
  const queue = chosen.map((scenario, index) => ({ scenario, index })).values();
  const finished = new Map<number, () => number>();
  let printed = 0;
  let total = 0;
  const lane = async (): Promise<void> => {
    for (const { scenario, index } of queue) {
      // An account belongs to one world at a time: an unsigned request names nothing else.
      const accountId = String(111_111_110_000 + index);
      const first = await play(scenario, builds[0], accountId, stage);
      const second = await play(scenario, builds[1], accountId, stage);
      cancel.signal.throwIfAborted();
      finished.set(index, () => print(index + 1, scenario, builds, [first, second]));
      for (let next = finished.get(printed); next; next = finished.get(printed)) {
        total += next();
        printed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  console.log(`${count(chosen.length, 'scenario')}, ${count(total, 'difference')}`);
  if (total > 0 || chosen.length === 0) process.exitCode = 1;
}

/** @returns how many differences there are */
function print(
  number: number,
  { title }: Scenario,
  [first, second]: readonly [Build, Build],
  steps: readonly [readonly Step[], readonly Step[]],
): number {
  const found = [
    ...surprises(first, steps[0]),
    ...surprises(second, steps[1]),
    ...differences(steps[0], steps[1], [first.name, second.name]),
  ];
  const nameWidth = Math.max(first.name.length, second.name.length);
  const line = ({ name }: Build, played: readonly Step[], result: string): void => {
    const requests = played.reduce((sum, step) => sum + step.requests, 0);
    const columns = [String(number).padStart(2), title.padEnd(titleWidth), name.padEnd(nameWidth)];
    console.log(`${columns.join(' ')} ${String(requests).padStart(5)} requests  ${result}`.trimEnd());
  };
  line(first, steps[0], '');
  line(second, steps[1], found.length === 0 ? 'same' : count(found.length, 'difference'));
  for (const text of found.slice(0, mostPrinted)) console.log(`     ${text.replaceAll('\n', '\n     ')}`);
  if (found.length > mostPrinted) console.log(`     … and ${found.length - mostPrinted} more`);
  return found.length;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** Runs that didn't end as their scenario expects: it no longer shows what it is for. */
function surprises(build: Build, steps: readonly Step[]): string[] {
  return steps.flatMap(({ command, surprise }, index) =>
    surprise === undefined ? [] : [`step ${index + 1}, ${command}, ${build.name}: ${surprise}`],
  );
}
