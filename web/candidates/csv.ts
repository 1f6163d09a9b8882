/** The list of candidates as a table for other programs. */
import { Effect } from "effect";
import type { Context } from "hono";
import { type ApplicationRow, StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { run } from "../door/run.ts";
import { outcomeWords, stageOf, stageWords } from "../shell/hiring_words.ts";
import { iso } from "../shell/words.ts";
import { filterOf, searchIn } from "./search.ts";

/** Rows that are read at once. */
const batch = 500;

/** All that the search shows, on all its pages. */
export const downloadCsv = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { applications } = yield* StorePort;
      const filter = filterOf(searchIn(new URL(c.req.url)));
      const lines = [header];
      for (let offset = 0, total = 1; offset < total; offset += batch) {
        const page = yield* applications.list({ ...filter, limit: batch, offset });
        total = page.total;
        lines.push(...page.rows.map(lineOf));
      }
      c.header("Content-Disposition", 'attachment; filename="candidates.csv"');
      // The mark at the start tells spreadsheets that names are in UTF-8.
      return c.body(`\uFEFF${lines.map(joined).join("")}`, 200, { "Content-Type": "text/csv; charset=utf-8" });
    }),
  );

const header = [
  ...["name", "job", "stage", "invited", "began", "ended", "answered", "questions"],
  ...["overall", "low", "high", "band", "judged_by", "decision", "decided_at", "test"],
];

function lineOf({ name, jobTitle, application, interview, verdict, decision }: ApplicationRow): string[] {
  const when = (at: number | null | undefined) => at ? iso(at) : "";
  return [
    ...[name ?? "", jobTitle, stageWords[stageOf({ decision, interview })]],
    ...[when(interview.scheduledAt), when(interview.startedAt), when(interview.endedAt)],
    ...[`${interview.answered}`, `${interview.questions}`],
    ...[verdict?.overall, verdict?.low, verdict?.high].map((value) => value?.toFixed(1) ?? ""),
    ...[verdict?.band ?? (verdict ? "needs a person" : ""), verdict?.by ?? ""],
    ...[decision ? outcomeWords[decision.outcome] : "", when(decision?.decidedAt), application.test ? "yes" : "no"],
  ];
}

const joined = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** A cell that begins like a formula is one for spreadsheets; an apostrophe makes it plain text. */
export function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
