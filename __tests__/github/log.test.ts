import { describe, expect, it } from '@jest/globals';
import { PublishError } from '../../src/error.js';
import { createLog, type Log } from '../../src/github/log.js';

function collect(): { log: Log; lines: string[]; clock: { time: number } } {
  const lines: string[] = [];
  const clock = { time: 0 };
  return { log: createLog((line) => lines.push(line), { now: () => clock.time }), lines, clock };
}

describe('the log', () => {
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
    await expect(log.group('Upload', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await log.group('Copy', async () => {});
    expect(lines).toEqual(['::group::Upload', '::endgroup::', '::group::Copy', '::endgroup::']);
  });

  it('shows one line of progress at a time, and says how much more is under way', () => {
    const { log, lines, clock } = collect();
    for (const time of [0, 1_000, 4_999, 5_000, 9_000, 11_000]) {
      clock.time = time;
      log.progress('a', `a ${time}`);
      if (time === 1_000) log.progress('b', 'b');
    }
    expect(lines).toEqual(['a 0', 'a 5000  (and 1 more under way)', 'a 11000  (and 1 more under way)']);
  });

  it.each([
    ['::set-env name=PATH::/tmp', ': :set-env name=PATH::/tmp'],
    ['  ::add-mask::x', '  : :add-mask::x'],
    ['fine\n::error::no', 'fine\n: :error::no'],
    ['fine\r::error::no', 'fine\n: :error::no'],
    ['my ##[error]', 'my # #[error]'],
    ['a::b is fine', 'a::b is fine'],
  ])('prints %j as text, not as a command', (text, printed) => {
    const { log, lines } = collect();
    log.info(text);
    expect(lines).toEqual([printed]);
  });

  it('keeps a warning in one command', () => {
    const { log, lines } = collect();
    log.warning('50% of it\n::error::gone');
    expect(lines).toEqual(['::warning::50%25 of it%0A::error::gone']);
  });

  it('puts every diagnostic at its line', () => {
    const { log, lines } = collect();
    log.error(
      new PublishError('config', 'The image config has 2 problems.', {
        diagnostics: [
          { file: 'a,b:c.yaml', line: 3, column: 5, path: 'images.x.boot_mode', message: 'must be uefi' },
          { file: 'd.yaml', line: 1, column: 1, path: 's3', message: 'is missing' },
        ],
      }),
    );
    expect(lines).toEqual([
      '::error file=a%2Cb%3Ac.yaml,line=3,col=5,title=Image config::images.x.boot_mode: must be uefi',
      '::error file=d.yaml,line=1,col=1,title=Image config::s3: is missing',
      'a,b:c.yaml:3:5: images.x.boot_mode: must be uefi',
      'd.yaml:1:1: s3: is missing',
      'The image config has 2 problems.',
    ]);
  });

  it('tells what to do beside what failed', () => {
    const { log, lines } = collect();
    log.error(new PublishError('source', 'disk.raw is empty.', { hint: 'Build it again.' }));
    log.failure({ code: 'aws', message: 'No.', hint: 'Ask.', region: 'us-east-1', image: 'my-os', bestEffort: false });
    log.failure({ code: 'aws', message: 'No.', region: 'me-south-1', bestEffort: true });
    log.failure({ code: 'config', message: 'No bucket.', bestEffort: false, file: 'a.yaml', line: 2, column: 3 });
    expect(lines).toEqual([
      '::error::disk.raw is empty.%0ABuild it again.',
      '::error::my-os in us-east-1: No.%0AAsk.',
      '::warning::me-south-1: No.',
      '::error file=a.yaml,line=2,col=3::No bucket.',
    ]);
  });

  it('masks each line of a secret, and never an empty one', () => {
    const { log, lines } = collect();
    log.mask('one\n\ntwo');
    log.mask('');
    expect(lines).toEqual(['::add-mask::one', '::add-mask::two']);
  });

  it('shows a change as a sentence', () => {
    const { log, lines } = collect();
    log.change(
      { region: 'us-east-1', image: 'my-os', resource: { kind: 'image' }, action: 'create', from: null, to: {} },
      'done',
    );
    log.change(
      { region: 'us-east-1', image: '', resource: { kind: 'snapshot' }, action: 'create', from: null, to: {} },
      'failed',
    );
    expect(lines).toEqual(['us-east-1  my-os  create image: done', 'us-east-1  create snapshot: failed']);
  });
});
