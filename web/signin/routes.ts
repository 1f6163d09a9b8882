/** Signing in and out. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import { isSetUp, signedIn, signIn as signInNow, signOut } from "../../engine/mod.ts";
import { hostOf, isLoopback, isSecure } from "../door/address.ts";
import type { Env } from "../door/env.ts";
import { emptyForm, readForm, withProblems } from "../door/form.ts";
import { plainPage } from "../door/hr_page.ts";
import { limited, signingIn, signingInAs } from "../door/limits.ts";
import { run } from "../door/run.ts";
import { safePath } from "../door/safe_path.ts";
import { dropSession, keepSession, sessionSecret } from "../door/session.ts";
import type { FormState } from "../shell/forms/control.ts";
import { signInForm } from "./forms.ts";
import { signInPage } from "./views.ts";

export const signIn = () =>
  new Hono<Env>()
    .get("/login", show)
    .post("/login", limited(signingIn), limited(signingInAs), enter)
    .get("/logout", (c) => c.redirect("/", 303))
    .post("/logout", leave);

const show = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      if (!(yield* isSetUp())) return c.redirect("/setup", 303);
      const secret = sessionSecret(c);
      const next = safePath(c.req.query("next"));
      if (secret && (yield* signedIn(secret))) return c.redirect(next, 303);
      return page(c, emptyForm, next);
    }),
  );

const enter = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const form = yield* readForm(c, signInForm);
      const next = safePath(form.values.next);
      if (!form.data) return page(c, form, next, 422);
      const wrong = (message: string) => page(c, withProblems(form, { password: message }), next, 401);
      return yield* signInNow(form.data).pipe(
        Effect.flatMap(({ secret }) => goIn(c, secret, next)),
        Effect.catchTag("Refused", ({ message }) => Effect.succeed(wrong(message))),
      );
    }),
  );

/** The session before this one ends: whoever copied it is out as well. */
const goIn = Effect.fnUntraced(function* (c: Context<Env>, secret: string, next: string) {
  const before = sessionSecret(c);
  if (before) yield* signOut(before);
  keepSession(c, secret);
  return c.redirect(next, 303);
});

const leave = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const secret = sessionSecret(c);
      if (secret) yield* signOut(secret);
      dropSession(c);
      return c.redirect("/login", 303);
    }),
  );

const page = (c: Context<Env>, form: FormState, next: string, status: 200 | 401 | 422 = 200) =>
  plainPage(c, { title: "Sign in", body: signInPage({ form, next, plainHttp: isPlainHttp(c) }) }, status);

/** Browsers treat their own machine as safe, whatever the protocol. */
const isPlainHttp = (c: Context<Env>): boolean => !isSecure(c) && !isLoopback(hostOf(c));
