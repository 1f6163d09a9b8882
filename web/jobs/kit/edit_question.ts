/** Changing one question: on a page of its own, or in its place when the browser can. */
import { Effect } from "effect";
import type { Context } from "hono";
import { editKit, type Job, type Question } from "../../../engine/mod.ts";
import type { Env } from "../../door/env.ts";
import { redirectWith } from "../../door/flash.ts";
import { fieldsOf, filled, readForm } from "../../door/form.ts";
import { hrPage, personOf } from "../../door/hr_page.ts";
import { run } from "../../door/run.ts";
import type { FormState } from "../../shell/forms/control.ts";
import { itemsOf, oneQuestion, openDesk } from "./desk.ts";
import { kindChoices, newValues, pointChoices, pointRows, probeRows } from "./question_form.ts";
import { questionForm, questionOf, valuesOf } from "./question_form.ts";
import { editInPlace, editPage, savedInPlace } from "./views.ts";

export const newQuestion = (c: Context<Env>) =>
  run(c, Effect.flatMap(openDesk(c), ({ job }) => formPage(c, job, null, filled(newValues()))));

export const showQuestion = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { job, id, kit, question, slot } = yield* oneQuestion(c);
      const values = question ? valuesOf(question) : newValues(slot?.competency, slot?.kind, slot?.minutes);
      const item = itemsOf(kit).find((one) => one.question.id === id);
      return item && isPart(c)
        ? c.html(inPlace(job, item, filled(values)))
        : yield* formPage(c, job, id, filled(values));
    }),
  );

export const addQuestion = (c: Context<Env>) =>
  run(c, Effect.flatMap(openDesk(c), ({ job }) => save(c, job, crypto.randomUUID(), undefined, null)));

export const saveQuestion = (c: Context<Env>) =>
  run(c, Effect.flatMap(oneQuestion(c), ({ job, id, question }) => save(c, job, id, question, id)));

const save = Effect.fnUntraced(
  function* (c: Context<Env>, job: Job, id: string, old: Question | undefined, known: string | null) {
    const form = yield* readForm(c, questionForm);
    if (!form.data) return yield* wrong(c, job, known, form);
    const question = questionOf(id, form.data, yield* fieldsOf(c), old);
    yield* editKit(job.id, { kind: "put", question }, personOf(c).id);
    if (isPart(c) && old) return yield* saved(c, id);
    return redirectWith(c, `/jobs/${job.id}/kit#q-${id}`, "The question is saved.");
  },
);

const saved = Effect.fnUntraced(function* (c: Context<Env>, id: string) {
  const { job, mayChange, kit, margin } = yield* openDesk(c);
  const item = kit && itemsOf(kit).find((one) => one.question.id === id);
  return c.html(item && margin ? savedInPlace({ job, mayChange, item, margin }) : "");
});

const wrong = Effect.fnUntraced(function* (c: Context<Env>, job: Job, id: string | null, form: FormState) {
  const { kit } = yield* openDesk(c);
  const item = kit && itemsOf(kit).find((one) => one.question.id === id);
  return item && isPart(c) ? c.html(inPlace(job, item, form), 422) : yield* formPage(c, job, id, form, 422);
});

/** htmx asks for the question's place alone. */
const isPart = (c: Context<Env>): boolean => c.req.header("HX-Request-Type") === "partial";

const kitUrl = ({ id }: Job): string => `/jobs/${id}/kit`;

const fields = (job: Job, id: string | null, form: FormState) => ({
  form,
  action: `${kitUrl(job)}/questions${id === null ? "" : `/${id}`}`,
  back: kitUrl(job),
  cancel: null,
  kinds: kindChoices,
  points: pointRows(form.values),
  probes: probeRows,
  pointChoices: pointChoices(form.values),
});

const inPlace = (job: Job, item: ReturnType<typeof itemsOf>[number], form: FormState): string =>
  editInPlace({ ...fields(job, item.question.id, form), item, cancel: `#q-${item.question.id}` });

const formPage = (c: Context<Env>, job: Job, id: string | null, form: FormState, status: 200 | 422 = 200) => {
  const title = id === null ? "New question" : "Write the question";
  const body = editPage({ ...fields(job, id, form), job, title });
  return hrPage(c, { title, current: "jobs", demo: job.demo, body }, status);
};
