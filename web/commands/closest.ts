/** What was probably meant by a mistyped word; undefined when nothing comes near. */
export function closest(typed: string, known: readonly string[]): string | undefined {
  const near = known.map((word) => ({ word, away: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, away }) => away <= Math.max(1, Math.floor(Math.max(word.length, typed.length) / 3)));
  return near.toSorted((a, b) => a.away - b.away)[0]?.word ?? known.find((word) => begins(word, typed));
}

const begins = (word: string, typed: string) => typed.length >= 3 && word.startsWith(typed.toLowerCase());

/** Letters to add, drop, replace or swap (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + same,
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
