import { Clock, Effect } from "effect";
import type { Context } from "hono";
import { addToken, type ApiToken, NotFound, roles, StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { redirectWith } from "../door/flash.ts";
import { filled, readForm, withProblems } from "../door/form.ts";
import { personOf, roleWords } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import type { FormState } from "../shell/forms/control.ts";
import { date } from "../shell/words.ts";
import { tokenForm } from "./forms.ts";
import { common, settingsPage } from "./page.ts";
import { confirmPage, tokenPage, tokensPage } from "./views.ts";

export const showTokens = (c: Context<Env>) => run(c, page(c, filled({ role: "recruiter" })));

/** The one answer that shows the secret: it is nowhere to be read again. */
export const makeToken = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const form = yield* readForm(c, tokenForm);
      if (!form.data) return yield* page(c, form, 422);
      return yield* addToken(form.data, personOf(c).id).pipe(
        Effect.flatMap(({ token, secret }) => settingsPage(c, "New token", tokenPage({ name: token.name, secret }))),
        Effect.catchTag("Invalid", ({ fields }) => page(c, withProblems(form, fields), 422)),
      );
    }),
  );

export const confirmTokenRemoval = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { id, name } = yield* tokenIn(c);
      const body = confirmPage({
        title: `Remove the token for ${name}?`,
        says: "What uses it is refused from that moment on. It cannot be brought back; you can add another one.",
        action: `/settings/tokens/${id}/removal`,
        yes: "Remove it",
        back: "/settings/tokens",
      });
      return yield* settingsPage(c, "Remove the token", body);
    }),
  );

export const removeToken = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { id, name } = yield* tokenIn(c);
      const at = yield* Clock.currentTimeMillis;
      const audit = { who: personOf(c).id, what: "token removed", subject: id, at };
      yield* (yield* StorePort).tokens.remove(id, audit);
      return redirectWith(c, "/settings/tokens", `The token for ${name} is removed.`);
    }),
  );

const tokenIn = Effect.fnUntraced(function* (c: Context<Env>) {
  const all = yield* (yield* StorePort).tokens.list();
  const token = all.find(({ id }) => id === c.req.param("token"));
  return token ?? (yield* new NotFound({ message: "There is no such token." }));
});

const page = Effect.fnUntraced(function* (c: Context<Env>, form: FormState, status: 200 | 422 = 200) {
  const { tokens, users, jobs } = yield* StorePort;
  const names = new Map((yield* users.list()).map(({ id, name }) => [id, name]));
  const titles = new Map((yield* jobs.list()).map(({ id, title }) => [id, title]));
  const actsAs = ({ userId, jobId }: ApiToken) =>
    userId ? names.get(userId) ?? "" : jobId ? `Kiosk for ${titles.get(jobId) ?? "a job"}` : "Itself";
  const lines = (yield* tokens.list()).map((token) => ({
    id: token.id,
    name: token.name,
    role: token.role === "kiosk" ? "Kiosk" : roleWords[token.role],
    actsAs: actsAs(token),
    since: date(token.createdAt, c.var.settings.timeZone),
  }));
  const choices = roles.map((value) => ({ value, label: roleWords[value] }));
  const body = tokensPage({ ...common(c, "tokens"), form, tokens: lines, roles: choices });
  return yield* settingsPage(c, "API tokens", body, status);
});
