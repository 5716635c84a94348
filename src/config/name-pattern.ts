/**
 * Whether a name matches a pattern in which `*` stands for any characters and `?` for exactly one.
 * Takes at most name × pattern steps: it never goes back further than to the last `*`, so no pattern can block a run.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  let inName = 0;
  let inPattern = 0;
  let afterStar: number | undefined; // where the pattern goes on after its last `*`
  let starEnd = 0; // where the text of that `*` ends in the name
  while (inName < name.length) {
    const wanted = pattern[inPattern];
    if (wanted === '*') {
      inPattern += 1;
      afterStar = inPattern;
      starEnd = inName;
    } else if (wanted === '?' || wanted === name[inName]) {
      inPattern += 1;
      inName += 1;
    } else if (afterStar !== undefined) {
      // The last `*` takes one character more.
      inPattern = afterStar;
      starEnd += 1;
      inName = starEnd;
    } else {
      return false;
    }
  }
  while (pattern[inPattern] === '*') inPattern += 1;
  return inPattern === pattern.length;
}
