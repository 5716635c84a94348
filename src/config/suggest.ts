/** How many typing slips lie between two words: Damerau's distance, with swaps of neighbours. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** A word without what people write in different ways. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[-_ .]/g, '');

/** How many slips a word may have. One in a word of two letters makes it another word. */
function allowedSlips(length: number): number {
  return length < 3 ? 0 : Math.max(1, Math.floor(length / 3));
}

/** The candidate that was most likely meant. Undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .flatMap((candidate) => {
      const [from, to] = [plain(word), plain(candidate)];
      const allowed = allowedSlips(Math.min(word.length, candidate.length));
      if (Math.abs(from.length - to.length) > allowed) return []; // each missing letter is a slip
      const slips = distance(from, to);
      return slips > allowed ? [] : [{ candidate, slips }];
    })
    .sort((a, b) => a.slips - b.slips || a.candidate.localeCompare(b.candidate, 'en'));
  if (best !== undefined || word.length < 3) return best?.candidate;
  // Part of the name: `bucket` for `bucket_name`.
  const longer = candidates.filter((candidate) => plain(candidate).startsWith(plain(word)));
  return longer.length === 1 ? longer[0] : undefined;
}

/** A sentence to append, ` Did you mean "…"?`. Empty where no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : ` Did you mean "${candidate}"?`;
}
