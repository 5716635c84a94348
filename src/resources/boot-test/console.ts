// A serial console as EC2 gives it: bytes that a terminal would show, of which only the last 64 KiB are kept.

const [esc, bell] = ['\x1b', '\x07'] as const;
/** What terminals take for commands. */
const escapes = new RegExp(
  [
    `${esc}\\[[0-?]*[ -/]*[@-~]`, // colors and movements of the cursor
    `${esc}\\][^${bell}${esc}]*(?:${bell}|${esc}\\\\)?`, // titles
    `${esc}[PX^_][^${esc}]*(?:${esc}\\\\)?`, // other strings
    `${esc}[ -/]*[0-OQ-WYZ\\\\\`-~]`,
  ].join('|'),
  'g',
);
/** A command whose end hasn't come yet. */
const openEscape = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*|\\][^${bell}${esc}]*|[ -/]*)?$`);
/** Characters that a text file doesn't have; line ends and tabs stay. */
const controls = /[^\P{Cc}\t\n]/gu;

/** The console as text: no color codes, no cursor movements, no carriage returns. Pure. */
export function plainText(console: string): string {
  return console.replaceAll(escapes, '').replace(openEscape, '').replaceAll(/\r+\n/g, '\n').replaceAll(controls, '');
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
  for (let length = Math.min(before.length, now.length); length >= leastOverlap; length -= 1) {
    if (before.endsWith(now.slice(0, length))) return before + now.slice(length);
  }
  return `${before}\n${gapLine}\n${now}`;
}
