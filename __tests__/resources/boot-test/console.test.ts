import { describe, expect, it } from '@jest/globals';
import { gapLine, joinConsole, linesOf } from '../../../src/resources/boot-test/console.js';

describe('the lines of a console', () => {
  it.each([
    ['colors', '\u001b[0;1;31mKernel panic\u001b[0m\r\n', ['Kernel panic']],
    ['cursor movements', '\u001b[2J\u001b[01;01HBdsDxe: loading', ['BdsDxe: loading']],
    ['a title', '\u001b]0;user@host\u0007login: ', ['login: ']],
    ['two carriage returns', 'one\r\r\ntwo\r\n', ['one', 'two']],
    ['a sequence that has not ended', 'login: \u001b[0;3', ['login: ']],
    ['blank lines', '\n \n[  OK  ] Started\n\n', ['[  OK  ] Started']],
    ['bells and backspaces', 'a\u0007b\u0008c', ['abc']],
    ['tabs', '\tindented', ['\tindented']],
    ['a title that does not end', '\u001b]0;title\r\nKernel panic\r\n', ['Kernel panic']],
    ['a reset of the palette, which has no end', '\u001b]Rlogin: ', ['login: ']],
    ['a color of the palette, which has no end', '\u001b]P0a0b0c0login: ', ['login: ']],
    ['a string that does not end', 'one\u001bPrest\nKernel panic', ['one', 'Kernel panic']],
    ['a prompt at another place of the screen', 'Booting...\u001b[12;1Hgrub> ', ['Booting...', 'grub> ']],
    ['a context of systemd', '\u001b]3008;start=1;type=boot\u001b\\login: ', ['login: ']],
    ['nothing', '', []],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('what is seen of a console is joined', () => {
  const text = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => `line ${from + index}\n`).join('');

  it.each([
    ['with nothing before', '', text(0, 5), text(0, 5)],
    ['with nothing now', text(0, 5), '', text(0, 5)],
    ['where all of it is shown', text(0, 50), text(0, 60), text(0, 60)],
    ['where its end is shown', text(0, 50), text(20, 60), text(0, 60)],
    ['where nothing is new', text(0, 50), text(20, 50), text(0, 50)],
    ['where less is shown than was seen', text(0, 50), text(0, 50).slice(-300), text(0, 50)],
    ['where a part was missed', text(0, 50), text(70, 80), `${text(0, 50)}\n${gapLine}\n${text(70, 80)}`],
    ['where only a line end is the same', 'a\n', '\nb\n', `a\n\n${gapLine}\n\nb\n`],
  ])('%s', (_, before, now, joined) => {
    expect(joinConsole(before, now)).toBe(joined);
  });
});

it('a console that repeats itself is joined in no time', () => {
  const many = 'a'.repeat(32 * 1024);
  const start = performance.now();
  joinConsole(`x${many}${many}`, `${many}b${many}`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
