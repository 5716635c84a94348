import * as actionsCore from '@actions/core';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { parseCommand } from '../../scripts/runner.js';
import { PublishError } from '../../src/error.js';
import { createLog, type Log } from '../../src/github/log.js';
import { createCore } from '../support/core.js';

interface Collected {
  readonly log: Log;
  readonly lines: string[];
  readonly clock: { time: number };
}

/** What the package itself prints on the standard output of this process. */
function collectFromPackage(): Collected {
  const lines: string[] = [];
  const clock = { time: 0 };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text).replace(/\n$/, ''));
    return true;
  });
  return { log: createLog(actionsCore, { now: () => clock.time }), lines, clock };
}

function collectFromStandIn(): Collected {
  const lines: string[] = [];
  const clock = { time: 0 };
  const core = createCore({}, (line) => lines.push(line));
  return { log: createLog(core, { now: () => clock.time }), lines, clock };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe.each([
  ['@actions/core', collectFromPackage],
  ['the stand-in for it', collectFromStandIn],
])('the log through %s', (_, collect) => {
  it('folds groups, and makes an inner one a heading', async () => {
    const { log, lines } = collect();
    const result = await log.group('Upload', () =>
      log.group('Part', async () => {
        log.info('8 MiB');
        return 7;
      }),
    );
    expect(result).toBe(7);
    expect(lines).toEqual(['::group::Upload', 'Part', '8 MiB', '::endgroup::']);
  });

  it('ends a group whose step fails', async () => {
    const { log, lines } = collect();
    const failing = log.group('Upload', async () => {
      log.info('8 MiB');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await log.group('Copy', async () => log.warning('slow'));
    expect(lines).toEqual([
      '::group::Upload',
      '8 MiB',
      '::endgroup::',
      '::group::Copy',
      '::warning::slow',
      '::endgroup::',
    ]);
  });

  it('opens no group for nothing', async () => {
    const { log, lines } = collect();
    await log.group('Upload', async () => log.mask('secret'));
    await expect(log.group('Copy', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    log.info('done');
    expect(lines).toEqual(['::add-mask::secret', 'done']);
  });

  it('shows one line of progress at a time, and says how much more is in progress', () => {
    const { log, lines, clock } = collect();
    for (const time of [0, 1_000, 4_999, 5_000, 9_000, 11_000]) {
      clock.time = time;
      log.progress('a', `a ${time}`);
      if (time === 1_000) log.progress('b', 'b');
    }
    expect(lines).toEqual(['a 0', 'a 5000  (and 1 more in progress)', 'a 11000  (and 1 more in progress)']);
  });

  it.each([
    ['::set-env name=PATH::/tmp', ': :set-env name=PATH::/tmp'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['fine\n::error::no', 'fine\n: :error::no'],
    ['fine\r::error::no', 'fine\n: :error::no'],
    ['my ##[error]', 'my # #[error]'],
    ['##[add-mask]x', '# #[add-mask]x'],
    ['::::error::', ': :::error::'],
    ['a::b is fine', 'a::b is fine'],
  ])('prints %j as text, not as a command', (text, printed) => {
    const { log, lines } = collect();
    log.info(text);
    expect(lines).toEqual([printed]);
    for (const line of printed.split('\n')) expect(parseCommand(line)).toBeUndefined();
  });

  it('keeps a warning in one command', () => {
    const { log, lines } = collect();
    log.warning('50% of it\n::error::gone');
    expect(lines).toEqual(['::warning::50%25 of it%0A::error::gone']);
  });

  it('puts every diagnostic at its line', () => {
    const { log, lines } = collect();
    log.error(
      new PublishError('config', 'image.yaml has 2 problems', {
        diagnostics: [
          { file: 'a,b:c.yaml', line: 3, column: 5, path: 'images.x.boot_mode', message: 'must be uefi' },
          { file: 'd.yaml', line: 1, column: 1, path: 's3', message: 'is missing' },
        ],
      }),
    );
    expect(lines).toEqual([
      '::error title=Image config,file=a%2Cb%3Ac.yaml,line=3,col=5::images.x.boot_mode: must be uefi',
      '::error title=Image config,file=d.yaml,line=1,col=1::s3: is missing',
      'a,b:c.yaml:3:5: images.x.boot_mode: must be uefi',
      'd.yaml:1:1: s3: is missing',
      'image.yaml has 2 problems',
    ]);
    expect(lines.slice(0, 2).map((line) => parseCommand(line)?.properties)).toEqual([
      { title: 'Image config', file: 'a,b:c.yaml', line: '3', col: '5' },
      { title: 'Image config', file: 'd.yaml', line: '1', col: '1' },
    ]);
  });

  it('shows what to do beside what failed', () => {
    const { log, lines } = collect();
    log.error(new PublishError('source', 'disk.raw is empty.', { hint: 'Build it again.' }));
    log.failure({ code: 'aws', message: 'No.', hint: 'Ask.', region: 'us-east-1', image: 'my-os', bestEffort: false });
    log.failure({ code: 'aws', message: 'No.', region: 'me-south-1', bestEffort: true });
    const at = { file: 'a.yaml', line: 2, column: 3 };
    log.failure({ code: 'config', message: 'images.my-os: No bucket.', image: 'my-os', bestEffort: false, ...at });
    expect(lines).toEqual([
      '::error::disk.raw is empty.%0ABuild it again.',
      '::error::my-os in us-east-1: No.%0AAsk.',
      '::warning::me-south-1: No.',
      '::error file=a.yaml,line=2,col=3::images.my-os: No bucket.',
    ]);
  });

  it('masks each line of a secret, and never a blank one', () => {
    const { log, lines } = collect();
    log.mask('one\n\n \r\ntwo');
    log.mask('');
    expect(lines).toEqual(['::add-mask::one', '::add-mask::two']);
  });

  // Names, tags and AWS's messages are other people's words.
  it.each([
    '100%',
    '%0A::error::x',
    'a\r\n::add-mask::b',
    '::warning file=x::y',
    'title=x,file=y::z',
    '##[error]x',
    '',
  ])('hands %j on as the text that it is', async (words) => {
    const { log, lines } = collect();
    await log.group(words, async () => log.warning(words));
    log.error(new PublishError('aws', words));
    log.failure({ code: 'config', message: words, bestEffort: false, file: words || 'x', line: 1, column: 1 });
    log.mask(`${words}.`);
    const commands = lines.map((line) => parseCommand(line));
    const masks = `${words}.`.split(/\r?\n/).map((message) => ({ name: 'add-mask', properties: {}, message }));
    expect(commands).toEqual([
      { name: 'group', properties: {}, message: words },
      { name: 'warning', properties: {}, message: words },
      { name: 'endgroup', properties: {}, message: '' },
      { name: 'error', properties: {}, message: words },
      { name: 'error', properties: { file: words || 'x', line: '1', col: '1' }, message: words },
      ...masks,
    ]);
  });

  it('shows a change as a sentence', () => {
    const { log, lines } = collect();
    log.change(
      {
        accountId: '1',
        region: 'us-east-1',
        image: 'my-os',
        resource: { kind: 'image' },
        action: 'create',
        from: null,
        to: {},
      },
      'done',
    );
    log.change(
      {
        accountId: '1',
        region: 'us-east-1',
        image: '',
        resource: { kind: 'snapshot' },
        action: 'create',
        from: null,
        to: {},
      },
      'failed',
    );
    expect(lines).toEqual(['us-east-1  my-os  create image: done', 'us-east-1  create snapshot: failed']);
  });
});
