// Which of the known words was probably meant?

/**
 * The known word that the fewest letters tell from the given one, if it is near enough to be a slip of the hand: one
 * letter in three at most. Of equals the first.
 *
 * @example nearestOf('demonym', ['demonyms', 'names']) // 'demonyms'
 */
export function nearestOf(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many letters to insert, drop, change or swap with their neighbour; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (previous[j] ?? limit) + 1,
          (row[j - 1] ?? limit) + 1,
          (previous[j - 1] ?? limit) + change,
          swapped ? (before[j - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? limit;
}
