import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionRun, type RunOptions, runAction } from '../../scripts/runner.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'ami-publish-runner-test-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Runs `program` in place of the bundle. */
async function run(program: string, options: Partial<RunOptions> = {}): Promise<ActionRun> {
  const entry = path.join(directory, 'program.mjs');
  await writeFile(entry, `import { appendFileSync, readFileSync } from 'node:fs';\n${program}`);
  return runAction({ inputs: { config: 'image.yaml' }, cwd: directory, entry, ...options });
}

describe("the runner's stand-in", () => {
  it('passes inputs with the defaults of action.yml, the event, and nothing of the caller', async () => {
    process.env.AWS_PROFILE = 'callers-own';
    const { outputs } = await run(
      `const { env } = process;
       const seen = { ...env, event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), cwd: process.cwd() };
       appendFileSync(env.GITHUB_OUTPUT, 'seen=' + JSON.stringify(seen) + '\\n');`,
      { inputs: { config: 'a.yaml', 'max-wait': '1m' }, env: { GITHUB_EVENT_NAME: 'release' }, event: { number: 7 } },
    );
    delete process.env.AWS_PROFILE;
    const seen = JSON.parse(outputs.seen ?? '');
    expect(seen).toMatchObject({
      INPUT_CONFIG: 'a.yaml',
      'INPUT_MAX-WAIT': '1m',
      INPUT_COMMAND: 'auto',
      'INPUT_CONFIG-MAPPING': '',
      'INPUT_GITHUB-TOKEN': 'ghs_local',
      GITHUB_EVENT_NAME: 'release',
      GITHUB_REF_NAME: 'main',
      event: { number: 7 },
      cwd: directory,
    });
    expect(seen).not.toHaveProperty('AWS_PROFILE');
  });

  it('refuses an input that action.yml does not have', async () => {
    await expect(run('', { inputs: { confg: 'a.yaml' } })).rejects.toThrow('action.yml has no input "confg".');
  });

  it('reads outputs, summary, state and annotations, and hides secrets', async () => {
    const lines: string[] = [];
    const result = await run(
      `const { env } = process;
       appendFileSync(env.GITHUB_OUTPUT, 'a<<E\\n1\\n\\n2=x\\nE\\nb=c=d\\n');
       appendFileSync(env.GITHUB_STATE, 'k=v\\n');
       appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done\\n');
       console.log('::add-mask::hush');
       console.log('it is hush now');
       console.log('::debug::not shown');
       console.log('::error file=a%2Cb.yaml,line=3,col=5,title=T::50%25%0Aleft: yes');
       console.log('::warning::careful');
       process.exitCode = 3;`,
      { onLine: (line) => lines.push(line) },
    );
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      outputs: { a: '1\n\n2=x', b: 'c=d' },
      state: { k: 'v' },
      summary: '# Done\n',
      annotations: [
        {
          level: 'error',
          properties: { file: 'a,b.yaml', line: '3', col: '5', title: 'T' },
          message: '50%\nleft: yes',
        },
        { level: 'warning', properties: {}, message: 'careful' },
      ],
    });
    expect(lines[0]).toBe('it is *** now');
    expect(result.log).toBe(`${lines.join('\n')}\n`);
    expect(result.log).not.toContain('not shown');
  });

  it('offers OIDC tokens, or none', async () => {
    const program = `const { env } = process;
      const url = env.ACTIONS_ID_TOKEN_REQUEST_URL;
      const ask = async (bearer) => fetch(url + '&audience=me', { headers: { authorization: 'Bearer ' + bearer } });
      const token = url ? (await (await ask(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)).json()).value : '';
      const wrong = url ? (await ask('wrong')).status : 0;
      appendFileSync(env.GITHUB_OUTPUT, 'token=' + token + '\\nwrong=' + wrong + '\\n');`;
    const { outputs } = await run(program, { oidc: { subject: 'repo:x', lifetimeSeconds: 60, now: () => 1_000_000 } });
    const claims = JSON.parse(Buffer.from(outputs.token?.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ sub: 'repo:x', aud: 'me', iat: 1_000, exp: 1_060 });
    expect(outputs.wrong).toBe('401');
    expect((await run(program, { oidc: false })).outputs).toEqual({ token: '', wrong: '0' });
  });

  it('cancels with SIGINT, as the runner does', async () => {
    const cancel = new AbortController();
    const result = await run(
      `process.on('SIGINT', () => { console.log('stopping'); process.exit(1); });
       setInterval(() => {}, 1000);
       console.log('ready');`,
      { signal: cancel.signal, onLine: (line) => line === 'ready' && cancel.abort() },
    );
    expect(result).toMatchObject({ exitCode: 1, signal: null, log: 'ready\nstopping\n' });
  });

  it('tells the process id, and which signal ended it', async () => {
    let pid = 0;
    const result = await run(`setInterval(() => {}, 1000); console.log('ready');`, {
      onStart: (id) => {
        pid = id;
      },
      onLine: () => process.kill(pid, 'SIGKILL'),
    });
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
  });

  it('leaves nothing behind', async () => {
    const { outputs } = await run(
      `appendFileSync(process.env.GITHUB_OUTPUT, 'file=' + process.env.GITHUB_OUTPUT + '\\n');`,
    );
    await expect(readFile(outputs.file ?? '')).rejects.toThrow('ENOENT');
  });
});
