/** `npm run bench`: every benchmark in turn, and bench/results.md from what they print. A benchmark that fails is named, and fails the run. */
import { execFileSync, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import path from 'node:path';
import { findNode24 } from './node-24.js';

const root = path.resolve(import.meta.dirname, '..');

interface Benchmark {
  readonly title: string;
  readonly script: string;
  /** Whether it runs on Node.js 24, as the action does on GitHub's runners. */
  readonly isOnNode24?: boolean;
}

const benchmarks: readonly Benchmark[] = [
  { title: 'Upload', script: 'upload.ts', isOnNode24: true },
  { title: 'Two images in 30 regions', script: 'fan-out.ts' },
  { title: 'Rehearsal', script: 'rehearsal.ts' },
  { title: 'Cold start', script: 'cold-start.ts', isOnNode24: true },
  { title: 'Cold start on this Node.js', script: 'cold-start.ts' },
  { title: 'Digests', script: 'digest.ts' },
  { title: 'Memory', script: 'memory.ts' },
  { title: 'Formats', script: 'formats.ts', isOnNode24: true },
];

const sections: string[] = [];
for (const benchmark of benchmarks) {
  console.log(`== ${benchmark.title}`);
  const { lines, code } = await runScript(benchmark).catch((error: Error) => ({ lines: [String(error)], code: 1 }));
  if (code !== 0) process.exitCode = 1;
  const items = lines.map((line) => `- ${line}`);
  if (code !== 0) items.push(`- **failed**, with exit code ${code}`);
  sections.push(`## ${benchmark.title}\n\n${items.join('\n')}\n`);
}
await writeFile(path.join(root, 'bench/results.md'), `${await head()}\n${sections.join('\n')}`);

async function runScript({ script, isOnNode24 }: Benchmark): Promise<{ lines: string[]; code: number | null }> {
  const node = isOnNode24 ? await findNode24() : process.execPath;
  const child = spawn(node, ['--import', 'tsx', path.join(import.meta.dirname, script)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  let output = '';
  let problem = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk as Buffer);
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    process.stderr.write(chunk as Buffer);
    problem += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const [why] = /^\w*Error: .*$/m.exec(problem) ?? [];
      const lines = output.split('\n').filter((line) => line !== '');
      resolve({ lines: code === 0 || why === undefined ? lines : [...lines, why], code });
    });
  });
}

async function head(): Promise<string> {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', '.', ':!bench/results.md') === '' ? '' : ', with changes';
  const [cpu] = cpus();
  const distribution = /^PRETTY_NAME="(.*)"$/m.exec(await readFile('/etc/os-release', 'utf8').catch(() => ''))?.[1];
  const system = distribution === undefined ? `Linux ${release()}` : `${distribution}, Linux ${release()}`;
  return `# Results of the benchmarks

\`npm run bench\` writes this file. What each measures is in the [README](README.md).

- Machine: ${cpus().length} cores of ${cpu?.model ?? 'an unknown CPU'}, ${Math.round(totalmem() / 1024 ** 3)} GiB of memory, ${system}
- Node.js ${process.version}
- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC
- Commit ${git('rev-parse', 'HEAD')}${changed}
`;
}
