/** How it works, in plain words, for whoever is signed in. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import { company, may } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import { people } from "../door/session.ts";
import { helpPage } from "./views.ts";

export const helpArea = () => new Hono<Env>().get("/help", people, show);

const show = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { contact } = yield* company();
      const body = helpPage({ contact, mayPost: may(personOf(c), "change jobs") });
      return yield* hrPage(c, { title: "Help", current: "help", body });
    }),
  );
