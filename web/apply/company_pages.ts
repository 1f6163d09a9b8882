/** What the company says about itself: privacy, terms, help. */
import { Effect } from "effect";
import type { Context } from "hono";
import { company } from "../../engine/mod.ts";
import { candidatePage } from "../door/candidate_page.ts";
import type { Env } from "../door/env.ts";
import { messagesIn } from "../messages/mod.ts";
import { companyPageView } from "./views.ts";

export const companyWords = Effect.fnUntraced(function* (c: Context<Env>, which: "privacy" | "terms" | "support") {
  const t = messagesIn();
  const { name, contact } = yield* company();
  const { title } = t.company[which];
  const paragraphs = which === "support"
    ? [t.company.support.lead(contact)]
    : t.company[which].paragraphs(name, contact);
  const questions = which === "support" ? t.company.support.questions : [];
  const body = companyPageView({ t, title, paragraphs, questions });
  return candidatePage(c, t, { title, body, company: name });
});
