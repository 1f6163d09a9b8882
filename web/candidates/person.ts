/** One candidate's page: what it shows, from the evidence that the engine hands over. */
import { Effect } from "effect";
import type { Context } from "hono";
import { evidenceOf, NotFound, StorePort } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { hrPage } from "../door/hr_page.ts";
import { nameOf } from "../shell/hiring_words.ts";
import { erasedPage, personPage } from "./person_views.ts";
import { propsOf, type Refusal } from "./person_props.ts";

/** The applications of the person that the address names, newest first, and the one that is meant. */
export const applicationsOf = Effect.fnUntraced(function* (c: Context<Env>, wanted = c.req.query("application")) {
  const rows = yield* (yield* StorePort).applications.ofCandidate(c.req.param("id") ?? "");
  const row = wanted ? rows.find(({ application }) => application.id === wanted) : rows[0];
  return row ? { row, rows } : yield* new NotFound({ message: "There is no such candidate." });
});

export const showPerson = Effect.fnUntraced(function* (c: Context<Env>, applicationId: string, refusal?: Refusal) {
  const evidence = yield* evidenceOf(applicationId);
  const { applications, users } = yield* StorePort;
  const rows = yield* applications.ofCandidate(evidence.row.application.candidateId);
  const names = new Map((yield* users.list()).map(({ id, name }) => [id, name]));
  const props = propsOf(c, evidence, rows, names, refusal);
  const title = nameOf(evidence.row);
  const body = evidence.state.erased
    ? erasedPage({ decisions: props.scorecard.decisions, job: props.job })
    : personPage(props);
  const page = { title, body, current: "candidates", demo: evidence.row.application.demo } as const;
  return yield* hrPage(c, page, refusal?.status ?? 200);
});

/** Name and address of who applied. */
export const whoIs = Effect.fnUntraced(function* (applicationId: string) {
  const { applications, candidates } = yield* StorePort;
  const row = yield* applications.find(applicationId);
  const candidate = row && (yield* candidates.find(row.application.candidateId));
  if (!row) return yield* new NotFound({ message: "There is no such candidate." });
  const { id, candidateId } = row.application;
  return { id: candidateId, application: id, name: nameOf(row), email: candidate?.email ?? "" };
});
