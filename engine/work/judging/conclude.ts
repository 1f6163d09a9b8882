/** After the last answer: the verdict by its formula, and the report with the candidate's own words. */
import { Clock, Effect } from "effect";
import { verdictOf } from "../../assessment/verdict.ts";
import type { Judged, Marks } from "../../assessment/types.ts";
import type { InterviewState } from "../../interview/state.ts";
import { writeReport } from "../../interviewer/write_report.ts";
import type { Scored } from "../../ports/store/judging.ts";
import { Interviewer } from "../../providers/interviewer.ts";
import { questionsOf } from "../interviewing/questions_of.ts";
import { stateOf } from "../interviewing/room.ts";
import { StorePort } from "../services.ts";
import { type AnsweredQuestion, answersOf } from "./answers_of.ts";
import { judgeByRules } from "./judge.ts";
import { raterOf, scoreBy } from "./rater_of.ts";

export const conclude = Effect.fn("conclude")(function* (interviewId: string) {
  const state = yield* stateOf(interviewId);
  if (state.erased || state.status !== "completed") return;
  const script = yield* questionsOf(interviewId, state);
  const answers = yield* answersOf(state, script);
  yield* Effect.forEach(answers, (answer) => judgeByRules(interviewId, { answer, state, language: script.language }));
  const { judging } = yield* StorePort;
  // A model's scorecard may become whole while the report is written: then this verdict is out of date already.
  for (let rater = ""; rater !== raterOf(answers, yield* judging.scores(interviewId));) {
    rater = yield* concludeNow(interviewId, state, answers);
  }
});

const concludeNow = Effect.fnUntraced(
  function* (interviewId: string, state: InterviewState, answers: readonly AnsweredQuestion[]) {
    const store = yield* StorePort;
    const scores = yield* store.judging.scores(interviewId);
    const rater = raterOf(answers, scores);
    const judged = answers.filter(({ fromResume }) => !fromResume).map((answer) => judgedBy(rater, answer, scores));
    const verdict = verdictOf(judged, { by: rater });
    const job = yield* store.jobs.find(state.jobId);
    const interviewer = yield* Interviewer;
    const input = { job: job?.title ?? "", verdict, answers: answers.map((answer) => reported(rater, answer, scores)) };
    // Where no model has judged (yet), a report is not worth waiting for one: when it judges, it writes it anew.
    const patience = rater === "rules" ? { rulesOnly: true } : { deadlineMs: 60_000 };
    const { value: report, by } = yield* interviewer.ask(writeReport, input, patience);
    yield* store.judging.conclude({
      interviewId,
      candidateId: state.candidateId,
      by: rater === "rules" ? "rules" : nameOf(scores),
      verdict,
      report,
      reportBy: by.model ? `${by.provider}/${by.model}` : by.provider,
      at: yield* Clock.currentTimeMillis,
    });
    return rater;
  },
);

const unmarked: Marks = { correctness: null, depth: null, clarity: null, relevance: null };

const judgedBy = (rater: string, { question, given }: AnsweredQuestion, scores: readonly Scored[]): Judged => ({
  question,
  how: given.how,
  marks: scoreBy(rater, question.id, scores)?.marks ?? unmarked,
});

const reported = (
  rater: string,
  { number, question, given, fromResume }: AnsweredQuestion,
  scores: readonly Scored[],
) => {
  const score = scoreBy(rater, question.id, scores) ?? scoreBy("rules", question.id, scores);
  return {
    number,
    question: question.text.en ?? "",
    kind: question.kind,
    fromResume,
    how: given.how,
    words: given.how === "answered" ? given.words : "",
    points: question.points,
    reading: score?.reading ?? { points: [], statements: [], flags: [] },
    marks: score?.marks ?? unmarked,
  };
};

function nameOf(scores: readonly Scored[]): string {
  const models = scores.filter(({ rater }) => rater === "model").map(({ provider, model }) => `${provider}/${model}`);
  return [...new Set(models)].join(", ");
}
