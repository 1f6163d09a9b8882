/** How it works, in plain words, for whoever is signed in. */
import { type Context, Hono } from "hono";
import type { Env } from "../door/env.ts";
import { hrPage } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import { people } from "../door/session.ts";
import { helpPage } from "./views.ts";

export const helpArea = () => new Hono<Env>().get("/help", people, show);

const show = (c: Context<Env>) => run(c, hrPage(c, { title: "Help", current: "help", body: helpPage({}) }));
