/** What a person does about a candidate: decide, invite anew, erase. */
import { Effect } from "effect";
import type { Context } from "hono";
import { decideApplication, erasePerson, invitationUrl, newLink, Refused } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { redirectWith } from "../door/flash.ts";
import { fieldsOf, readForm, withProblems } from "../door/form.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import { nameOf, outcomeWords } from "../shell/hiring_words.ts";
import { decisionForm } from "./forms.ts";
import { applicationsOf, showPerson, whoIs } from "./person.ts";
import { erasurePage, invitationPage } from "./person_views.ts";

export const decide = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const form = yield* readForm(c, decisionForm);
      const { row } = yield* applicationsOf(c, form.values.application);
      const { id, candidateId } = row.application;
      const refuse = (message: string, status: 409 | 422 = 422) =>
        showPerson(c, id, { message, status, form: withProblems(form, { reason: message }) });
      if (!form.data) return yield* refuse("Choose whether to hold, advance or reject.");
      const { outcome, reason } = form.data;
      return yield* decideApplication({ applicationId: id, person: personOf(c).id, outcome, reason }).pipe(
        Effect.map(() =>
          redirectWith(c, `/candidates/${candidateId}?application=${id}`, `${nameOf(row)}: ${outcomeWords[outcome]}.`)
        ),
        Effect.catchTag("Refused", ({ code, message }) => refuse(message, code === "no reason" ? 422 : 409)),
      );
    }),
  );

export const invite = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { application } = yield* fieldsOf(c);
      const { row } = yield* applicationsOf(c, application);
      if (row.name === null) return yield* new Refused({ code: "erased", message: "This person is erased." });
      const { settings } = c.var;
      const secret = yield* newLink(row.application.id, personOf(c).id);
      const body = invitationPage({
        who: yield* whoIs(row.application.id),
        job: { id: row.application.jobId, title: row.jobTitle },
        link: invitationUrl(settings.publicUrl, secret),
        letter: row.application.test || row.application.demo ? "none" : settings.hasMail ? "mailed" : "waits",
      });
      return yield* hrPage(c, { title: `A new link for ${nameOf(row)}`, current: "candidates", body });
    }),
  );

export const confirmErasure = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { row, rows } = yield* applicationsOf(c);
      const body = erasurePage({ who: yield* whoIs(row.application.id), applications: rows.length });
      return yield* hrPage(c, { title: `Erase ${nameOf(row)}`, current: "candidates", body });
    }),
  );

export const erase = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { row } = yield* applicationsOf(c);
      yield* erasePerson(row.application.candidateId, personOf(c).id);
      return redirectWith(c, "/candidates", "The person is erased, with every word and sound.");
    }),
  );
