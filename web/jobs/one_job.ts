/** What every page of one job has in common: its head, and who may change it. */
import { Clock, Effect } from "effect";
import type { Context } from "hono";
import { type Job, jobOf, may, StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { personOf } from "../door/hr_page.ts";
import { jobHead, type Tab } from "./views.ts";

export const applyUrl = (c: Context<Env>, { code }: Job): string => `${c.var.settings.publicUrl}/apply/${code}`;

/** The job that the address names, and a way to draw its head. */
export const oneJob = Effect.fnUntraced(function* (c: Context<Env>) {
  const job = yield* jobOf(c.req.param("id") ?? "");
  const { kits, applications } = yield* StorePort;
  const published = (yield* kits.published(job.id)) !== undefined;
  const counts = yield* applications.stages(job.id);
  const now = yield* Clock.currentTimeMillis;
  const mayChange = may(personOf(c), "change jobs");
  const head = (tab: Tab, action = "") =>
    jobHead({
      job,
      tab,
      published,
      mayChange,
      action,
      now,
      candidates: Object.values(counts).reduce((sum, count) => sum + count, 0),
      zone: c.var.settings.timeZone,
    });
  return { job, published, mayChange, head };
});
