/** A page for candidates: whole, or only what htmx asked for. */
import { Effect } from "effect";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { company } from "../../engine/mod.ts";
import type { Messages } from "../messages/mod.ts";
import { candidateLayout, type CandidatePage, part } from "../shell/layouts.ts";
import { progressPart } from "../shell/progress_part.ts";
import type { Env } from "./env.ts";

export type CandidateBody =
  & Pick<CandidatePage, "title" | "body" | "company" | "job" | "progress" | "script" | "foot">
  & { readonly status?: ContentfulStatusCode };

export function candidatePage(c: Context<Env>, t: Messages, { status = 200, ...page }: CandidateBody): Response {
  if (wantsPart(c)) return c.html(partOf(page), status);
  const { language, dir, frame } = t;
  return c.html(candidateLayout({ ...page, language, dir, words: frame }), status);
}

/** The same with the company's name, for pages that know no job yet. */
export const companyPage = Effect.fnUntraced(
  function* (c: Context<Env>, t: Messages, page: Omit<CandidateBody, "company">) {
    return candidatePage(c, t, { ...page, company: (yield* company()).name });
  },
);

export const wantsPart = (c: Context<Env>): boolean => c.req.header("HX-Request-Type") === "partial";

const partOf = ({ title, body, company, progress }: CandidateBody): string =>
  part({ title, body, site: company }) + progressPart({ progress });
