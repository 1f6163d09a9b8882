/** A job's kit: read, change, publish. */
import { type Context, Hono } from "hono";
import type { Env } from "../../door/env.ts";
import { run } from "../../door/run.ts";
import { only } from "../../door/session.ts";
import { confirmDraft, confirmRemoval, draft, move, publish, remove } from "./change_kit.ts";
import { showKit } from "./desk.ts";
import { addQuestion, newQuestion, saveQuestion, showQuestion } from "./edit_question.ts";

const changing = only("change jobs");
const kit = "/jobs/:id/kit";
const question = `${kit}/questions/:qid` as const;

export const kitPages = () =>
  new Hono<Env>()
    .get(kit, (c) => run(c, showKit(c)))
    .get(`${kit}/draft`, changing, confirmDraft)
    .post(`${kit}/draft`, changing, draft)
    .get(`${kit}/questions`, toKit)
    .post(`${kit}/questions`, changing, addQuestion)
    .get(`${kit}/questions/new`, changing, newQuestion)
    .get(question, changing, showQuestion)
    .post(question, changing, saveQuestion)
    .get(`${question}/place`, toKit)
    .post(`${question}/place`, changing, move)
    .get(`${question}/removal`, changing, confirmRemoval)
    .post(`${question}/removal`, changing, remove)
    .get("/jobs/:id/publication", toKit)
    .post("/jobs/:id/publication", changing, publish);

function toKit(c: Context<Env>): Response {
  return c.redirect(`/jobs/${encodeURIComponent(c.req.param("id") ?? "")}/kit`, 303);
}
