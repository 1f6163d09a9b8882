/** The kit as its page shows it, and one question of it. */
import { Effect } from "effect";
import type { Context } from "hono";
import { type Kit, kitDesk, type KitProblem, NotFound } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { hrPage } from "../../door/hr_page.ts";
import { kindWords } from "../../shell/hiring_words.ts";
import { oneJob } from "../one_job.ts";
import { marginOf, noted } from "./margin.ts";
import { type KitItem, kitPage, publishButton } from "./views.ts";

/** The job, its kit as it is shown (the draft where there is one), and the margin. */
export const openDesk = Effect.fnUntraced(function* (c: Context<Env>) {
  const { job, mayChange, head } = yield* oneJob(c);
  const desk = yield* kitDesk(job.id);
  const kit = desk.draft ?? desk.published;
  const margin = kit ? yield* marginOf(job, kit, desk) : null;
  return { job, mayChange, head, kit, margin };
});

export const showKit = Effect.fnUntraced(function* (c: Context<Env>, problems: readonly KitProblem[] = []) {
  const { job, mayChange, head, kit, margin } = yield* openDesk(c);
  const publish = margin && mayChange && margin.kit.status === "draft" ? publishButton({ job, margin }) : "";
  const refused = kit ? noted(kit, problems, true) : [];
  const body = kitPage({ job, mayChange, margin, refused, items: kit ? itemsOf(kit) : [], head: head("kit", publish) });
  const page = { title: `Kit of ${job.title}`, current: "jobs", demo: job.demo, body } as const;
  return yield* hrPage(c, page, problems.length > 0 ? 422 : 200);
});

export const itemsOf = ({ questions }: Kit): readonly KitItem[] =>
  questions.map((question, at) => ({
    question,
    number: at + 1,
    kind: kindWords[question.kind],
    heading: question.competency === questions[at - 1]?.competency ? null : question.competency,
    first: at === 0,
    // Nothing moves past the closing question.
    last: questions[at + 1] === undefined || questions[at + 1]?.kind === "closing",
  }));

/** The question, or the slot that waits for one, that the address names. */
export const oneQuestion = Effect.fnUntraced(function* (c: Context<Env>) {
  const desk = yield* openDesk(c);
  const id = c.req.param("qid") ?? "";
  const question = desk.kit?.questions.find((one) => one.id === id);
  const slot = desk.kit?.slots.find((one) => one.id === id);
  if (!desk.kit || !(question ?? slot)) {
    return yield* new NotFound({ message: "This question is not in the kit any more. Go back to the kit." });
  }
  return { ...desk, id, kit: desk.kit, question, slot };
});
