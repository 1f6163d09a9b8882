/** "This is what we read": a file's words, put where the applicant can correct them. Nothing is kept. */
import { Effect } from "effect";
import type { Context } from "hono";
import { readFile } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { hit, reading as readingLimit } from "../door/limits.ts";
import type { Messages } from "../messages/mod.ts";
import type { Typed } from "./forms.ts";
import type { Reading } from "./views.ts";

export interface ReadBack {
  readonly typed: Typed;
  readonly reading: Reading;
}

/** The applicant's own words win over a file's; words of an earlier file do not. */
export const readBack = Effect.fnUntraced(function* (typed: Typed, t: Messages["apply"]) {
  const own = typed.values.resumeText.trim() !== "" && !typed.read;
  if (!typed.file || own) return asTyped(typed, typed.file ? t.problems.ownText : undefined);
  const { text, warnings } = yield* readFile(typed.file);
  const problem = text.trim() === "" ? t.problems.noWords : undefined;
  const values = { ...typed.values, resumeText: text };
  return { typed: { ...typed, values }, reading: { read: !problem, warnings, problem } } satisfies ReadBack;
});

export const asTyped = (typed: Typed, note?: string): ReadBack => ({
  typed,
  reading: { read: typed.read, warnings: [], note },
});

/** A page that comes back with problems: the browser drops the file, so its words are kept instead. */
export const keepWords = Effect.fnUntraced(function* (c: Context<Env>, typed: Typed, t: Messages["apply"]) {
  if (!typed.file) return asTyped(typed);
  if (typed.values.resumeText.trim() !== "") return asTyped(typed, t.problems.keptText);
  if ((yield* hit(c, readingLimit)) > 0) return asTyped(typed, t.problems.chooseAgain);
  return yield* readBack(typed, t).pipe(
    Effect.map((back) => ({ ...back, reading: { ...back.reading, note: t.problems.keptText } })),
    Effect.catchTag("FileRefused", ({ message }) => {
      const problems = { ...typed.problems, resume: [`${message} ${t.problems.chooseAgain}`] };
      return Effect.succeed(asTyped({ ...typed, problems }));
    }),
  );
});
