/** From the evidence to what a candidate's page shows of it to this reader. */
import type { Context } from "hono";
import { type Evidence, may, over } from "../../engine/mod.ts";
import type { Env } from "../door/env.ts";
import { emptyForm } from "../door/form.ts";
import { personOf } from "../door/hr_page.ts";
import type { FormState } from "../shell/forms/control.ts";
import { nameOf, outcomeWords, standing, whyNoBand } from "../shell/hiring_words.ts";
import { count, list, moment } from "../shell/words.ts";
import { factsOf } from "./facts.ts";
import type { PersonProps } from "./person_views.ts";
import { judgedBy, quotesVerified, scoresOf } from "./scorecard.ts";
import { transcriptOf } from "./transcript.ts";

/** A decision that was not kept: why, and what was typed. */
export interface Refusal {
  readonly form: FormState;
  readonly message: string;
  readonly status: 409 | 422;
}

type Names = ReadonlyMap<string, string>;

export function propsOf(
  c: Context<Env>,
  evidence: Evidence,
  rows: readonly Evidence["row"][],
  names: Names,
  refusal: Refusal | undefined,
): PersonProps {
  const { row, state, job, resume, match, candidate } = evidence;
  const { id, candidateId, jobId } = row.application;
  const me = personOf(c);
  const answers = transcriptOf(evidence);
  const who = { id: candidateId, application: id, name: nameOf(row), email: candidate?.email ?? "" };
  return {
    who,
    job: { id: jobId, title: job?.title ?? row.jobTitle },
    kitVersion: state.kitVersion,
    facts: factsOf(evidence, c.var.settings.timeZone),
    others: rows.map(({ application, jobTitle }) => ({
      href: `/candidates/${candidateId}?application=${application.id}`,
      job: jobTitle,
      current: application.id === id,
    })),
    wishes: wishesOf(evidence, names, c.var.settings.timeZone),
    mayAnswer: may(me, "answer requests"),
    answers: answers.filter(({ fromResume }) => !fromResume),
    fromResume: answers.filter(({ fromResume }) => fromResume),
    standing: standing(row),
    over: over.has(state.status),
    resume,
    match,
    scorecard: {
      who,
      ...decisionPart(c, evidence, names, refusal),
      ...judgement(evidence),
      scores: scoresOf(evidence, answers),
    },
    mayInvite: may(me, "change jobs") && !over.has(state.status),
    mayErase: may(me, "erase people"),
    refused: refusal?.message ?? null,
  };
}

const wishWords = { person: "Asks for a person.", more_time: "Asks for more time.", other: "Has a question." } as const;

const wishesOf = ({ requests }: Evidence, names: Names, zone: string) =>
  requests.map(({ id, kind, at, answeredAt, answeredBy }) => ({
    id,
    words: `${wishWords[kind]} ${moment(at, zone)}.`,
    answered: answeredAt === null
      ? null
      : `Answered by ${names.get(answeredBy ?? "") ?? "somebody"}, ${moment(answeredAt, zone)}.`,
  }));

function decisionPart(c: Context<Env>, evidence: Evidence, names: Names, refusal: Refusal | undefined) {
  const { state, decisions, opened, row } = evidence;
  const zone = c.var.settings.timeZone;
  const others = opened.filter(({ userId }) => userId !== c.var.user?.id).map(({ userId }) => names.get(userId) ?? "");
  const mayDecide = may(personOf(c), "decide");
  return {
    form: refusal?.form ?? emptyForm,
    mayDecide,
    closed: !over.has(state.status)
      ? "A person decides when the interview is over."
      : mayDecide
      ? null
      : "Your role reads; a recruiter decides.",
    outcome: row.decision?.outcome ?? null,
    openedBy: list([...opened.length > others.length ? ["you"] : [], ...others.filter(Boolean)]),
    decisions: decisions.map(({ outcome, decidedBy, decidedAt, reason }) => ({
      outcome: outcomeWords[outcome],
      who: names.get(decidedBy) ?? "Somebody who has left",
      when: moment(decidedAt, zone),
      reason,
    })),
  };
}

function judgement(evidence: Evidence) {
  const { conclusion, state } = evidence;
  const { found, given } = quotesVerified(evidence);
  const by = conclusion?.reportBy ?? "";
  return {
    conclusion,
    because: whyNoBand(conclusion?.verdict.because ?? null),
    judgedBy: conclusion ? judgedBy(conclusion.by) : "",
    rubric: `Rubric of kit ${state.kitVersion} · ${found} of ${count(given, "quote")} verified`,
    report: (conclusion?.report ?? "").split(/\n{2,}/).filter(Boolean),
    reportBy: by === "rules" ? "rules" : by.split("/").at(-1) ?? by,
  };
}
