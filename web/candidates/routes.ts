/** Candidates: the list, one person's page, and what can be done there. */
import { Effect } from "effect";
import { type Context, Hono } from "hono";
import { listJobs, openEvidence, over } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { hrPage, personOf } from "../door/hr_page.ts";
import { run } from "../door/run.ts";
import { only, people } from "../door/session.ts";
import { confirmErasure, decide, erase, invite } from "./acts.ts";
import { downloadCsv } from "./csv.ts";
import { candidatesPage } from "./list_views.ts";
import { listed } from "./listed.ts";
import { applicationsOf, showPerson } from "./person.ts";
import { sendSound } from "./sound.ts";

const seeing = only("see candidates");

export const candidates = () =>
  new Hono<Env>()
    .get("/candidates.csv", people, seeing, downloadCsv)
    .use("/candidates/*", people, seeing)
    .get("/candidates", list)
    .get("/candidates/:id", person)
    .get("/candidates/:id/sound/:turn", sendSound)
    .get("/candidates/:id/decisions", toPerson)
    .post("/candidates/:id/decisions", only("decide"), decide)
    .get("/candidates/:id/invitations", toPerson)
    .post("/candidates/:id/invitations", only("change jobs"), invite)
    .get("/candidates/:id/erasure", only("erase people"), confirmErasure)
    .post("/candidates/:id/erasure", only("erase people"), erase);

const list = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const url = new URL(c.req.url);
      const rows = yield* listed(url, c.var.settings.timeZone);
      const jobs = yield* listJobs();
      const body = candidatesPage({ ...rows, jobs, csv: `/candidates.csv${url.search}` });
      return yield* hrPage(c, { title: "Candidates", current: "candidates", body });
    }),
  );

const person = (c: Context<Env>) =>
  run(
    c,
    Effect.gen(function* () {
      const { row } = yield* applicationsOf(c);
      // Who looked at an interview that still goes on has not seen what is to be decided upon.
      if (isRead(c) && over.has(row.interview.status)) yield* openEvidence(row.application.id, personOf(c).id);
      return yield* showPerson(c, row.application.id);
    }),
  );

/** A page that a browser fetches ahead was not opened by anybody. */
const isRead = (c: Context<Env>): boolean => !/prefetch|prerender/.test(c.req.header("sec-purpose") ?? "");

function toPerson(c: Context<Env>): Response {
  return c.redirect(`/candidates/${encodeURIComponent(c.req.param("id") ?? "")}`, 303);
}
