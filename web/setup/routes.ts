/** The first admin of a fresh installation. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import { beginSession, isSetUp, setUp } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { emptyForm, readForm, withProblems } from "../door/form.ts";
import { personOf, plainPage } from "../door/hr_page.ts";
import { limited, signingIn } from "../door/limits.ts";
import { run } from "../door/run.ts";
import { keepSession, only, people } from "../door/session.ts";
import type { FormState } from "../shell/forms/control.ts";
import { asksCode, codeFits } from "./code.ts";
import { setupForm } from "./forms.ts";
import { setupPage, startPage } from "./views.ts";

export const setup = () =>
  new Hono<Env>()
    .get("/setup", show)
    .post("/setup", limited(signingIn), setUpNow)
    .get("/setup/start", people, only("change settings"), start);

const show = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      return (yield* isSetUp()) ? c.redirect("/login", 303) : page(c, emptyForm);
    }),
  );

const setUpNow = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      if (yield* isSetUp()) return c.redirect("/login", 303);
      const form = yield* readForm(c, setupForm);
      if (!form.data) return page(c, form, 422);
      if (!codeFits(c, form.data.code)) return page(c, withProblems(form, { code: wrongCode }), 422);
      const user = yield* setUp(form.data);
      keepSession(c, yield* beginSession(user.id));
      return c.redirect("/setup/start", 303);
    }).pipe(Effect.catchTag("Invalid", ({ fields }) => again(c, fields))),
  );

const wrongCode = "This is not the code that was printed at the start. Copy it from there.";

const again = (c: Context<Env>, fields: Readonly<Record<string, string>>) =>
  Effect.map(readForm(c, setupForm), (form) => page(c, withProblems(form, fields), 422));

const page = (c: Context<Env>, form: FormState, status: 200 | 422 = 200) =>
  plainPage(c, { title: "Set up", body: setupPage({ form, asksCode: asksCode(c) }) }, status);

const start = (c: Context<Env>) => plainPage(c, { title: "Ready", body: startPage({ name: firstNameOf(c) }) });
const firstNameOf = (c: Context<Env>): string => personOf(c).name.split(" ")[0] ?? "";
