import { Clock, Effect } from "effect";
import type { Context } from "hono";
import { company, StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { redirectWith } from "../door/flash.ts";
import { filled, readForm } from "../door/form.ts";
import { personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import type { FormState } from "../shell/forms/control.ts";
import { companyForm } from "./forms.ts";
import { common, settingsPage } from "./page.ts";
import { companyPage } from "./views.ts";

export const showCompany = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const now = yield* company();
      return yield* page(c, filled({ name: now.name, contact: now.contact }));
    }),
  );

export const saveCompany = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const form = yield* readForm(c, companyForm);
      if (!form.data) return yield* page(c, form, 422);
      const { settings } = yield* StorePort;
      const at = yield* Clock.currentTimeMillis;
      const audit = { who: personOf(c).id, what: "company named", subject: "company", at };
      yield* settings.set("company", form.data, audit);
      return redirectWith(c, "/settings", "Saved.");
    }),
  );

const page = Effect.fnUntraced(function* (c: Context<Env>, form: FormState, status: 200 | 422 = 200) {
  const body = companyPage({ ...common(c, "company"), form, company: yield* company() });
  return yield* settingsPage(c, "Settings", body, status);
});
