// A serial console as EC2 gives it: bytes that a terminal would show, of which only the last 64 KiB are kept.

const [esc, bell] = ['\x1b', '\x07'] as const;
/**
 * What terminals take for commands. A string that has not ended ends with its line: what follows is text that the guest
 * has written, and not to be lost.
 */
const escapes = new RegExp(
  [
    `${esc}\\[[0-?]*[ -/]*[@-~]`, // colors and movements of the cursor
    `${esc}\\]R|${esc}\\]P[0-9A-Fa-f]{7}`, // the palette of Linux's console, see console_codes(4): they have no end
    `${esc}[\\]PX^_][^${bell}${esc}\n]*(?:${bell}|${esc}\\\\)?`, // titles and other strings
    `${esc}[ -/]*[0-OQ-WYZ\\\\\`-~]`,
  ].join('|'),
  'g',
);
/** To another place of the screen, where another line begins. GRUB writes so, and ends no line. */
const moves = new RegExp(`${esc}\\[[0-9;]*[Hf]`, 'g');
/** A command whose end hasn't come yet. */
const openEscape = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*|[ -/]*)?$`);
/** Characters that a text file doesn't have; line ends and tabs stay. */
const controls = /[^\P{Cc}\t\n]/gu;

/** The console as text: no color codes, no cursor movements, no carriage returns. Pure. */
function plainText(console: string): string {
  return console
    .replaceAll(moves, '\n')
    .replaceAll(escapes, '')
    .replace(openEscape, '')
    .replaceAll(/\r+\n/g, '\n')
    .replaceAll(controls, '');
}

/** Its lines, the last one included although it may not have ended. Lines without anything to see are left out. */
export function linesOf(console: string): string[] {
  return plainText(console)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Less than this may be the same by chance. */
const leastOverlap = 64;
export const gapLine = '[a part of the console was not seen]';

/**
 * Joins what was seen of a console with what EC2 shows now. It shows the end only: what is new follows what was seen.
 * Where the two don't meet, the console was written faster than it was read, and a line says so. Pure.
 */
export function joinConsole(before: string, now: string): string {
  if (now.startsWith(before)) return now;
  if (before.endsWith(now)) return before;
  const length = overlapOf(before, now);
  if (length >= leastOverlap) return before + now.slice(length);
  return `${before}\n${gapLine}\n${now}`;
}

/**
 * How much of the beginning of `now` ends `before`, at most. In one pass, whatever the two repeat: the Knuth-Morris-Pratt
 * algorithm.
 */
function overlapOf(before: string, now: string): number {
  /** For each beginning of `now`, the longest shorter beginning with which it ends. */
  const shorter = new Int32Array(now.length + 1);
  const next = (length: number, character: string): number => {
    let longest = length;
    while (longest > 0 && now[longest] !== character) longest = shorter[longest] ?? 0;
    return now[longest] === character ? longest + 1 : 0;
  };
  for (let length = 1; length < now.length; length += 1) {
    shorter[length + 1] = next(shorter[length] ?? 0, now[length] ?? '');
  }
  let length = 0;
  // Not one more character than `now` has, so that no match is longer than it.
  for (const character of before.slice(-now.length).split('')) length = next(length, character);
  return length;
}
