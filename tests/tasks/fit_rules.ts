/**
 * Fits the weights of the rules that judge: `deno run -A tests/tasks/fit_rules.ts DIR` reads the files of DIR whose
 * names end in `-train` and prints what `engine/assessment/cover/weights.ts` holds. Of an answer's many tries (every wording
 * against every stretch) the best one counts, and which is best depends on the weights: so fit and choice take turns.
 */
import { answerOf } from "../../engine/assessment/cover/answer.ts";
import { triesOf } from "../../engine/assessment/cover.ts";
import { givenBy } from "../../engine/assessment/cover/given.ts";
import { borders, weights } from "../../engine/assessment/cover/weights.ts";
import { wordsOf } from "../../engine/assessment/words.ts";
import { agreement, type Marked, readMarked } from "./eval.ts";

const names = Object.keys(weights) as (keyof typeof weights)[];
interface Row {
  readonly file: string;
  readonly correct: boolean;
  readonly tries: readonly number[][];
}

const files = readMarked(Deno.args[0] ?? "").filter(({ name }) => name.endsWith("-train"));
const rows = files.flatMap(({ name, rows }) => rows.map((row) => rowOf(name, row)));
const fitted = Array.from({ length: 6 }).reduce<number[]>(
  (w) => newton(rows.map((row) => best(row, w))),
  names.map((name) => weights[name]),
);
names.forEach((name, i) => console.log(`${name}: ${fitted[i]?.toFixed(2)}`));
const steps = Array.from({ length: 41 }, (_, i) => 0.3 + i / 100);
const border = steps.reduce((a, b) => fairness(b) > fairness(a) ? b : a, borders.met);
console.log(`met: ${border.toFixed(2)} (mean macro-F1 ${fairness(border).toFixed(4)})`);

function rowOf(file: string, { question, references: [text = "", ...says], answer, correct }: Marked): Row {
  const found = triesOf({ text, says }, answerOf(answer), givenBy(wordsOf(question)));
  return {
    file,
    correct,
    tries: found.map(({ evidence, wordings }) => {
      const all = { ...evidence, wordings: Math.log(wordings), constant: 1 };
      return names.map((name) => all[name]);
    }),
  };
}

function best(row: Row, w: readonly number[]): { x: readonly number[]; y: number } {
  const none = names.map((name) => name === "constant" ? 1 : 0);
  const x = row.tries.reduce<readonly number[] | null>((a, b) => a && dot(a, w) >= dot(b, w) ? a : b, null);
  return { x: x ?? none, y: row.correct ? 1 : 0 };
}

/** Logistic regression by Newton's steps, with a ridge of 1 on all but the constant. */
function newton(data: readonly { x: readonly number[]; y: number }[]): number[] {
  let w = names.map(() => 0);
  for (let step = 0; step < 12; step++) {
    const ridge = names.map((name) => name === "constant" ? 0 : 1);
    const slope = ridge.map((r, i) => -r * (w[i] ?? 0));
    const curve: number[][] = ridge.map((r, i) => ridge.map((_, j) => i === j ? r : 0));
    for (const { x, y } of data) {
      const p = 1 / (1 + Math.exp(-dot(x, w)));
      x.forEach((a, i) => {
        slope[i] = (slope[i] ?? 0) + (y - p) * a;
        x.forEach((b, j) => curve[i]![j] = (curve[i]?.[j] ?? 0) + p * (1 - p) * a * b);
      });
    }
    const move = solve(curve, slope);
    w = w.map((value, i) => value + (move[i] ?? 0));
  }
  return w;
}

/** Gauss and Jordan; the curve of a logistic regression with a ridge is never singular. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    const scale = pivot[i] ?? 1;
    pivot.forEach((value, j) => pivot[j] = value / scale);
    rows.filter((row) => row !== pivot).forEach((row) => {
      const factor = row[i] ?? 0;
      row.forEach((value, j) => row[j] = value - factor * (pivot[j] ?? 0));
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}

function fairness(at: number): number {
  const scores = files.map(({ name }) =>
    agreement(
      rows.filter(({ file }) => file === name).map((row) => ({
        found: 1 / (1 + Math.exp(-dot(best(row, fitted).x, fitted))) >= at,
        correct: row.correct,
      })),
    ).macroF1
  );
  return scores.reduce((a, b) => a + b, 0) / scores.length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
