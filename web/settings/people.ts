import { Effect } from "effect";
import type { Context } from "hono";
import { addUser, type Role, roles, StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { redirectWith } from "../door/flash.ts";
import { filled, readForm, withProblems } from "../door/form.ts";
import { personOf, roleWords } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import type { FormState } from "../shell/forms/control.ts";
import { date } from "../shell/words.ts";
import { personForm } from "./forms.ts";
import { common, settingsPage } from "./page.ts";
import { peoplePage } from "./views.ts";

export const showPeople = (c: Context<Env>) => run(c, page(c, filled({ role: "recruiter" })));

export const addPerson = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const form = yield* readForm(c, personForm);
      if (!form.data) return yield* page(c, form, 422);
      return yield* addUser(form.data, personOf(c).id).pipe(
        Effect.map(({ name }) => redirectWith(c, "/settings/people", `${name} is added, and can sign in.`)),
        Effect.catchTag("Invalid", ({ fields }) => page(c, withProblems(form, fields), 422)),
      );
    }),
  );

const page = Effect.fnUntraced(function* (c: Context<Env>, form: FormState, status: 200 | 422 = 200) {
  const all = yield* (yield* StorePort).users.list();
  const people = all.map(({ id, name, email, role, createdAt, demo }) => ({
    ...{ id, name, email, demo },
    role: roleWords[role],
    since: date(createdAt, c.var.settings.timeZone),
  }));
  const body = peoplePage({ ...common(c, "people"), form, people, roles: roleChoices });
  return yield* settingsPage(c, "People", body, status);
});

const says: Readonly<Record<Role, string>> = {
  admin: "Everything, settings too",
  recruiter: "Posts jobs, reads, decides",
  reviewer: "Reads candidates; decides nothing",
  practiser: "Only practises interviews",
};
const roleChoices = roles.map((value) => ({ value, label: roleWords[value], hint: says[value] }));
