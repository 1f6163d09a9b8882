/** One case: what was seen, and whether it is so. */
export interface Case {
  readonly seen: readonly number[];
  readonly so: boolean;
}

/** Logistic regression by twelve of Newton's steps. `ridge` pulls each weight to 0; 0 leaves it alone. */
export function logisticWeights(cases: readonly Case[], ridge: readonly number[]): number[] {
  let weights = ridge.map(() => 0);
  for (let step = 0; step < 12; step++) {
    const { slope, curve } = slopeAt(weights, cases, ridge);
    const move = solved(curve, slope);
    weights = weights.map((weight, i) => weight + (move[i] ?? 0));
  }
  return weights;
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function slopeAt(weights: readonly number[], cases: readonly Case[], ridge: readonly number[]) {
  const slope = ridge.map((pull, i) => -pull * (weights[i] ?? 0));
  const curve: number[][] = ridge.map((pull, i) => ridge.map((_, j) => i === j ? pull : 0));
  for (const { seen, so } of cases) {
    const chance = logistic(dot(seen, weights));
    seen.forEach((a, i) => {
      slope[i] = (slope[i] ?? 0) + ((so ? 1 : 0) - chance) * a;
      const row = curve[i] ?? [];
      seen.forEach((b, j) => row[j] = (row[j] ?? 0) + chance * (1 - chance) * a * b);
    });
  }
  return { slope, curve };
}

/** Gauss and Jordan; with a ridge the curve of a logistic regression is never singular. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const scale = pivot[i] ?? 1;
    pivot.forEach((value, j) => pivot[j] = value / scale);
    for (const row of rows.filter((other) => other !== pivot)) {
      const factor = row[i] ?? 0;
      row.forEach((value, j) => row[j] = value - factor * (pivot[j] ?? 0));
    }
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
