// Starts the emulator as a process that outlives this step, and leaves its endpoint in the environment of the next ones.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const { env } = process;
const emulator = fileURLToPath(new URL('../dist/emulator/index.js', import.meta.url));
/** It takes less than a second. A runner can be slow. */
const longestMs = 60_000;

/** Every input fits on a line, so that none can add a variable of its own. */
function input(name, pattern, otherwise) {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim() || otherwise;
  if (pattern.test(value)) return value;
  console.log(`::error::the input "${name}" has an unexpected value`);
  process.exit(1);
}

function write(file, values) {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  if (file) appendFileSync(file, lines.join(''));
}

const port = input('port', /^\d{1,5}$/, '0');
const factor = input('factor', /^\d+(\.\d+)?$/, '1');
const region = input('region', /^[a-z]{2,4}(-[a-z]+)+-\d+$/, 'us-east-1');

const log = path.join(mkdtempSync(path.join(env.RUNNER_TEMP || tmpdir(), 'local-aws-')), 'log');
const output = openSync(log, 'a');
const child = spawn(process.execPath, [emulator, '--port', port, '--factor', factor], {
  detached: true,
  stdio: ['ignore', output, output],
});
// Before anything can fail: the step's end has to find it.
write(env.GITHUB_STATE, { pid: child.pid, log });
let hasEnded = false;
child.once('exit', () => {
  hasEnded = true;
});

let endpoint;
for (const end = Date.now() + longestMs; endpoint === undefined && !hasEnded && Date.now() < end; ) {
  await delay(20);
  endpoint = /^listening on (http:\S+)$/m.exec(readFileSync(log, 'utf8'))?.[1];
}
if (endpoint === undefined) {
  console.log(readFileSync(log, 'utf8'));
  console.log('::error::the local AWS did not start');
  process.exit(1);
}
write(env.GITHUB_ENV, {
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  // A session token of an earlier step would not fit to these.
  AWS_SESSION_TOKEN: '',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
});
write(env.GITHUB_OUTPUT, { endpoint });
console.log(`A local AWS listens on ${endpoint}.`);
process.exit(0);
