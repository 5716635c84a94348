import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readAction } from './action.js';
import { type OidcOptions, startOidcServer } from './oidc-server.js';

const root = path.resolve(import.meta.dirname, '..');

export interface RunOptions {
  /** By the names in action.yml; the rest gets its default, as the runner does it. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Beside the runner's own variables; nothing of the caller's environment is passed on but PATH, HOME and TMPDIR. */
  readonly env?: Readonly<Record<string, string>>;
  /** The Node.js to run it with. */
  readonly node?: string;
  /** The program, dist/index.js unless told. */
  readonly entry?: string;
  /** The workspace. */
  readonly cwd: string;
  /** The event's payload. */
  readonly event?: object;
  /** The job's OIDC endpoint; false: the job has no `id-token: write`. */
  readonly oidc?: OidcOptions | false;
  /** Aborting cancels as the runner does: SIGINT, SIGTERM after 7.5 s, SIGKILL after another 2.5 s. */
  readonly signal?: AbortSignal;
  /** Called with each line of the log as it comes. */
  readonly onLine?: (line: string) => void;
  /** Called when the process runs, e.g. to send it signals. */
  readonly onStart?: (pid: number) => void;
}

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** file, line, col, title */
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output and standard error as they came, secrets masked by `***`. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
}

/** Runs the action as GitHub's runner does: the same variables, files, token endpoint and signals. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const action = await readAction(path.join(root, 'action.yml'));
  for (const name of Object.keys(options.inputs)) {
    if (!(name in action.inputs)) throw new Error(`action.yml has no input "${name}".`);
  }
  const directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-runner-'));
  const oidc = options.oidc === false ? undefined : await startOidcServer(options.oidc);
  try {
    const files = Object.fromEntries(
      ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_EVENT_PATH'].map((name) => [
        name,
        path.join(directory, name.toLowerCase()),
      ]),
    );
    for (const file of Object.values(files)) await writeFile(file, '');
    if (files.GITHUB_EVENT_PATH) await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(options.event ?? {}));

    const inputs = Object.entries(action.inputs).map(([name, input]) => {
      const byDefault = /^\$\{\{ *github\.token *\}\}$/.test(input.default) ? 'ghs_local' : input.default;
      return [`INPUT_${name.toUpperCase()}`, options.inputs[name] ?? byDefault] as const;
    });
    const env = {
      ...callersOwn(),
      ...context(options.cwd, directory),
      ...files,
      ...Object.fromEntries(inputs),
      ...oidc?.env,
      ...options.env,
    };
    const ended = await runProcess(options, path.join(root, action.runs.main), env);
    return {
      ...ended,
      outputs: withinLimit(await readFileCommands(files.GITHUB_OUTPUT)),
      summary: await readSummary(files.GITHUB_STEP_SUMMARY ?? ''),
      state: await readFileCommands(files.GITHUB_STATE),
    };
  } finally {
    await oidc?.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function callersOwn(): Record<string, string> {
  return Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function context(workspace: string, temp: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'ami-publish',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'publish',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo/images',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'images',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
  };
}

async function runProcess(
  options: RunOptions,
  main: string,
  env: Record<string, string>,
): Promise<Pick<ActionRun, 'exitCode' | 'signal' | 'log' | 'annotations'>> {
  const child = spawn(options.node ?? process.execPath, [options.entry ?? main], {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timers: NodeJS.Timeout[] = [];
  const cancel = (): void => {
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), 7_500));
    timers.push(setTimeout(() => child.kill('SIGKILL'), 10_000));
  };
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const secrets: string[] = [];
  const take = (raw: string): void => {
    const command = parseCommand(raw);
    if (command?.name === 'add-mask') {
      secrets.push(command.message, ...command.message.split(/[\r\n]+/));
      return;
    }
    // The runner shows these only when step debugging is on.
    if (command?.name === 'debug') return;
    const line = secrets.reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '***')), raw);
    lines.push(line);
    options.onLine?.(line);
    if (command?.name === 'error' || command?.name === 'warning' || command?.name === 'notice') {
      annotations.push({ level: command.name, properties: command.properties, message: command.message });
    }
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', take);

  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('spawn', () => {
        if (child.pid !== undefined) options.onStart?.(child.pid);
        if (options.signal?.aborted) cancel();
        else options.signal?.addEventListener('abort', cancel, { once: true });
      });
      child.on('close', (exitCode, signal) => {
        resolve({ exitCode, signal, log: `${lines.join('\n')}\n`, annotations });
      });
    });
  } finally {
    options.signal?.removeEventListener('abort', cancel);
    for (const timer of timers) clearTimeout(timer);
  }
}

interface ParsedCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands of today and those of old, which the runner still knows: what has another name is text to it. */
const knownCommands: readonly string[] = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher'],
  ...['save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];

/** A workflow command as the runner reads it: `::name key=value::data`, or anywhere in a line `##[name key=value;]data`. */
export function parseCommand(line: string): ParsedCommand | undefined {
  const [, name = '', list = '', data = ''] =
    /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
  if (!knownCommands.includes(name.toLowerCase())) return undefined;
  const properties = list.split(/[,;]/).flatMap((pair) => {
    const [key, value] = pair.split(/=(.*)/s);
    return key === undefined || value === undefined ? [] : [[key, unescaped(value)] as const];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), message: unescaped(data) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** GitHub refuses an output of more than 1 MB, counted in UTF-16. */
function withinLimit(outputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const tooBig = Object.keys(outputs).filter((name) => (outputs[name] ?? '').length * 2 > 1024 * 1024);
  if (tooBig.length > 0) throw new Error(`GitHub refuses outputs of more than 1 MB: ${tooBig.join(', ')}`);
  return outputs;
}

/** The job summary; GitHub drops one of more than 1 MiB whole. */
export async function readSummary(file: string): Promise<string> {
  const bytes = await readFile(file);
  return bytes.length > 1024 * 1024 ? '' : bytes.toString('utf8');
}

/** `name=value` lines and `name<<delimiter` blocks, as in GITHUB_OUTPUT and GITHUB_STATE. */
export async function readFileCommands(file: string | undefined): Promise<Record<string, string>> {
  const lines = (await readFile(file ?? '', 'utf8')).split('\n');
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1);
      if (end === -1) throw new Error(`The delimiter of "${name}" is missing in ${file}.`);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line !== '') {
      const [key = '', value] = line.split(/=(.*)/s);
      if (value === undefined) throw new Error(`No name=value in ${file}: ${line}`);
      values[key] = value;
    }
  }
  return values;
}
