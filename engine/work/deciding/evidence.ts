/** The page that the product is bought for: all words, all marks, who judged, who looked, who decided. */
import { Clock, Effect } from "effect";
import type { Resume } from "../../hiring/resume.ts";
import { matchJob } from "../../hiring/match.ts";
import { skillWords } from "../../interviewer/bank.ts";
import type { Hidden } from "../../ports/resume.ts";
import type { NewContent } from "../../ports/store/content.ts";
import { questionsOf } from "../interviewing/questions_of.ts";
import { stateOf } from "../interviewing/room.ts";
import { answersOf } from "../judging/answers_of.ts";
import { raterOf, scoreBy } from "../judging/rater_of.ts";
import { NotFound } from "../refusals.ts";
import { StorePort } from "../services.ts";

export const evidenceOf = Effect.fn("evidenceOf")(function* (applicationId: string) {
  const store = yield* StorePort;
  const row = yield* store.applications.find(applicationId);
  if (!row) return yield* new NotFound({ message: "There is no such application." });
  const state = yield* stateOf(row.interview.id);
  const script = yield* questionsOf(row.interview.id, state);
  const answers = yield* answersOf(state, script);
  const scores = yield* store.judging.scores(row.interview.id);
  const rater = raterOf(answers, scores);
  const job = yield* store.jobs.find(row.application.jobId);
  const resume = yield* resumeOf(applicationId);
  return {
    row,
    state,
    job,
    rater,
    candidate: yield* store.candidates.find(row.application.candidateId),
    answers: answers.map((answer) => ({
      ...answer,
      shown: scoreBy(rater, answer.question.id, scores) ?? scoreBy("rules", answer.question.id, scores),
      model: scoreBy("model", answer.question.id, scores),
      rules: scoreBy("rules", answer.question.id, scores),
    })),
    conclusion: yield* store.judging.conclusion(row.interview.id),
    resume,
    match: resume && job ? matchJob(job, resume.resume, resume.text, skillWords()) : null,
    decisions: yield* store.applications.decisions(applicationId),
    opened: yield* store.applications.opened(applicationId),
    requests: yield* store.requests.ofApplication(applicationId),
  };
});
export type Evidence = Effect.Success<ReturnType<typeof evidenceOf>>;

const resumeOf = Effect.fnUntraced(function* (applicationId: string) {
  const { contents } = yield* StorePort;
  const of = (kind: NewContent["kind"]) => Effect.map(contents.of(applicationId, kind), (all) => all.at(-1)?.text);
  const text = yield* of("resume_text");
  const resume = yield* of("resume");
  const hidden = yield* of("resume_hidden");
  if (text === undefined || resume === undefined) return null;
  return {
    text,
    resume: JSON.parse(resume) as Resume,
    ...(hidden ? JSON.parse(hidden) as { hidden: Hidden[]; warnings: string[] } : { hidden: [], warnings: [] }),
  };
});

/** Kept, because only who has opened the evidence may decide. */
export const openEvidence = Effect.fn("openEvidence")(function* (applicationId: string, userId: string) {
  yield* (yield* StorePort).applications.open(applicationId, userId, yield* Clock.currentTimeMillis);
});
