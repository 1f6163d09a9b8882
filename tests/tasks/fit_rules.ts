/**
 * Fits the weights of the rules that judge: `deno run -A tests/tasks/fit_rules.ts DIR` reads the files of DIR whose
 * names end in `-train` and prints what `engine/assessment/cover/weights.ts` holds. Of an answer's many tries (every
 * wording against every stretch) the best one counts, and which is best depends on the weights: so fit and choice take
 * turns. Answers that share no word with the point are missed by rule and teach nothing.
 */
import { answerOf } from "../../engine/assessment/cover/answer.ts";
import { givenBy } from "../../engine/assessment/cover/given.ts";
import { scoreOf, weights } from "../../engine/assessment/cover/weights.ts";
import { triesOf } from "../../engine/assessment/cover.ts";
import { wordsOf } from "../../engine/assessment/words.ts";
import { agreement, type Marked, readMarked } from "./eval.ts";
import { type Case, dot, logistic, logisticWeights } from "./fit/newton.ts";

const names = Object.keys(weights) as (keyof typeof weights)[];

interface Row {
  readonly file: string;
  readonly correct: boolean;
  /** What each try saw, and what share of its score is believed. */
  readonly tries: readonly { readonly seen: readonly number[]; readonly believed: number }[];
}

const [folder] = Deno.args;
if (!folder) throw new Error("Cannot fit: no folder was named. Try: deno run -A tests/tasks/fit_rules.ts DIR");
const files = readMarked(folder).filter(({ name }) => name.endsWith("-train"));
const rows = files.flatMap(({ name, rows }) => rows.map((row) => rowOf(name, row)));
const ridge = names.map((name) => name === "constant" ? 0 : 1);
const fitted = Array.from({ length: 8 }).reduce<number[]>(
  (found) => logisticWeights(rows.flatMap((row) => best(row, found)), ridge),
  names.map((name) => name === "said" ? 1 : 0),
);
names.forEach((name, i) => console.log(`${name}: ${fitted[i]?.toFixed(2)}`));
const borders = Array.from({ length: 41 }, (_, i) => 0.3 + i / 100);
const border = borders.reduce((a, b) => fairness(b) > fairness(a) ? b : a);
console.log(`met: ${border.toFixed(2)} (mean macro-F1 ${fairness(border).toFixed(4)})`);

function rowOf(file: string, { question, references: [text = "", ...says], answer, correct }: Marked): Row {
  const found = triesOf({ text, says }, answerOf(answer), givenBy(wordsOf(question)));
  return {
    file,
    correct,
    tries: found.map(({ evidence, wordings, score }) => {
      const all = { ...evidence, wordings: Math.log(wordings), constant: 1 };
      return { seen: names.map((name) => all[name]), believed: score / scoreOf(evidence, wordings) };
    }),
  };
}

function best({ tries, correct }: Row, found: readonly number[]): Case[] {
  const scored = tries.map(({ seen, believed }) => ({ seen, score: believed * logistic(dot(seen, found)) }));
  const top = scored.reduce<(typeof scored)[number] | null>((a, b) => a && a.score >= b.score ? a : b, null);
  return top ? [{ seen: top.seen, so: correct }] : [];
}

/** Mean macro-F1 of the files when "met" begins at a border. */
function fairness(at: number): number {
  const scoreAt = ({ tries }: Row) =>
    Math.max(0, ...tries.map(({ seen, believed }) => believed * logistic(dot(seen, fitted))));
  const each = files.map(({ name }) => {
    const own = rows.filter(({ file }) => file === name);
    return agreement(own.map((row) => ({ found: scoreAt(row) >= at, correct: row.correct }))).macroF1;
  });
  return each.reduce((a, b) => a + b, 0) / each.length;
}
