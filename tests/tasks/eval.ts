/**
 * Measures the rules that judge: `deno task eval DIR` reads each `*.jsonl` of DIR (a line holds `question`,
 * `references`, `answer` and a person's `correct`) and prints one line a file: accuracy and macro-F1 of "met".
 */
import { gradePoint } from "../../engine/assessment/cover.ts";
import { readByRules } from "../../engine/assessment/read_by_rules.ts";

export interface Marked {
  readonly question: string;
  readonly references: readonly string[];
  readonly answer: string;
  readonly correct: boolean;
}

/** The files of a folder with their rows, by name. */
export function readMarked(folder: string): { name: string; rows: Marked[] }[] {
  const names = [...Deno.readDirSync(folder)].map(({ name }) => name).filter((name) => name.endsWith(".jsonl")).sort();
  return names.map((name) => ({
    name: name.replace(/\.jsonl$/, ""),
    rows: Deno.readTextFileSync(`${folder}/${name}`).split("\n").filter(Boolean).map((line) => JSON.parse(line)),
  }));
}

/** Whether the rules find the answer's point met: each reference is one wording of it. */
export function foundMet({ question, references, answer }: Marked): boolean {
  const [text = "", ...says] = references;
  return gradePoint({ text, says }, answer, { question }).grade === "met";
}

/** Shares of 0 to 1; macro-F1 is the mean of the F1 of both classes. */
export function agreement(
  pairs: readonly { found: boolean; correct: boolean }[],
): { accuracy: number; macroF1: number } {
  const right = pairs.filter(({ found, correct }) => found === correct).length;
  const f1 = (kind: boolean) => {
    const hits = pairs.filter(({ found, correct }) => found === kind && correct === kind).length;
    const named = pairs.filter(({ found }) => found === kind).length + pairs.filter((p) => p.correct === kind).length;
    return named === 0 ? 0 : 2 * hits / named;
  };
  return { accuracy: right / pairs.length, macroF1: (f1(true) + f1(false)) / 2 };
}

/** Median milliseconds to read an answer as long as they are in interviews, made of several short ones. */
function interviewMs(files: readonly { rows: readonly Marked[] }[]): number {
  const rows = files.flatMap(({ rows }) => rows);
  const points = rows.filter(({ references }) => references.length >= 4).slice(0, 6).map(({ references }, i) => {
    const [text = "", ...says] = references;
    return { id: `k${i}`, text, says, weight: "core" as const };
  });
  const texts = Array.from({ length: 200 }, (_, i) => rows.slice(i * 16, i * 16 + 16).map(({ answer }) => answer));
  const answers = texts.map((texts) => texts.join(". ").split(" ").slice(0, 150).join(" "));
  const times = answers.map((words) => {
    const began = performance.now();
    readByRules({ text: { en: "What happened and why?" }, points }, "en", words);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

if (import.meta.main) {
  const [folder] = Deno.args;
  if (!folder) throw new Error("Cannot measure: no folder was named. Try: deno task eval DIR");
  let answers = 0;
  const began = performance.now();
  for (const { name, rows } of readMarked(folder)) {
    const { accuracy, macroF1 } = agreement(rows.map((row) => ({ found: foundMet(row), correct: row.correct })));
    console.log(`${name} accuracy ${accuracy.toFixed(3)} macro-F1 ${macroF1.toFixed(3)}`);
    answers += rows.length;
  }
  console.error(`${((performance.now() - began) / answers).toFixed(2)} ms an answer (${answers} answers)`);
  console.error(`${interviewMs(readMarked(folder)).toFixed(2)} ms an interview answer (150 words, six points)`);
}
