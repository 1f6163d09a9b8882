/** One answer is judged: by the rules at once, by a model beside them as soon as one answers. */
import { Clock, Data, Effect } from "effect";
import { marksOf } from "../../assessment/marks.ts";
import { noteByRules } from "../../assessment/report_by_rules.ts";
import type { Reading } from "../../assessment/types.ts";
import { judgeAnswer } from "../../interviewer/judge_answer.ts";
import { over } from "../../interview/state.ts";
import type { Answered } from "../../providers/interviewer.ts";
import { Interviewer } from "../../providers/interviewer.ts";
import { newId, sha256 } from "../ids.ts";
import { questionsOf } from "../interviewing/questions_of.ts";
import { concludeTask } from "../interviewing/follow_ups.ts";
import { stateOf } from "../interviewing/room.ts";
import { StorePort } from "../services.ts";
import { type AnsweredQuestion, answersOf } from "./answers_of.ts";
import { raterOf } from "./rater_of.ts";

/** No model answered; the rules' marks stand meanwhile, and the task is tried again. */
export class NobodyJudged extends Data.TaggedError("NobodyJudged")<{ readonly message: string }> {}

export const judge = Effect.fn("judge")(function* (interviewId: string, questionId: string) {
  const answered = yield* answerTo(interviewId, questionId);
  if (!answered) return;
  yield* judgeByRules(interviewId, answered);
  const interviewer = yield* Interviewer;
  if (answered.answer.given.how !== "answered" || !interviewer.hasModel) return;
  // A crash between the marks and what follows from them is made good here.
  if (yield* judgedByModel(interviewId, questionId)) return yield* concludeAnew(interviewId);
  const result = yield* interviewer.ask(judgeAnswer, yield* inputOf(answered), { modelOnly: true }).pipe(
    Effect.catchTag("NoProvider", ({ message }) => Effect.fail(new NobodyJudged({ message }))),
  );
  yield* keep(interviewId, answered, "model", result);
  yield* concludeAnew(interviewId);
});

/** The model's scorecard is whole only now: the verdict by rules that may stand meanwhile is replaced by its own. */
const concludeAnew = Effect.fnUntraced(function* (interviewId: string) {
  const state = yield* stateOf(interviewId);
  if (!over.has(state.status)) return;
  const { judging, tasks } = yield* StorePort;
  const answers = yield* answersOf(state, yield* questionsOf(interviewId, state));
  if (raterOf(answers, yield* judging.scores(interviewId)) !== "model") return;
  const task = concludeTask(interviewId, yield* Clock.currentTimeMillis);
  yield* tasks.add([{ ...task, key: `${task.key}:model` }]);
});

const answerTo = Effect.fnUntraced(function* (interviewId: string, questionId: string) {
  const state = yield* stateOf(interviewId);
  if (state.erased) return undefined;
  const script = yield* questionsOf(interviewId, state);
  const answer = (yield* answersOf(state, script)).find(({ question }) => question.id === questionId);
  return answer && { answer, state, language: script.language };
});
export type Judgeable = Effect.Success<ReturnType<typeof answerTo>> & object;

const judgedByModel = Effect.fnUntraced(function* (interviewId: string, questionId: string) {
  const scores = yield* (yield* StorePort).judging.scores(interviewId);
  return scores.some((score) => score.rater === "model" && score.questionId === questionId);
});

/** Always there, whoever else judges: cheap, the same every time, and needing nobody. */
export const judgeByRules = Effect.fn("judgeByRules")(function* (interviewId: string, judgeable: Judgeable) {
  const interviewer = yield* Interviewer;
  const result = yield* interviewer.ask(judgeAnswer, yield* inputOf(judgeable), { rulesOnly: true });
  yield* keep(interviewId, judgeable, "rules", result);
});

const inputOf = ({ answer, language }: Judgeable) =>
  Effect.succeed({
    question: answer.question,
    language,
    words: answer.given.how === "answered" ? answer.given.words : "",
    seed: answer.question.id,
  });

const keep = Effect.fnUntraced(
  function* (interviewId: string, { answer, state }: Judgeable, rater: string, { value, by }: Answered<Reading>) {
    const at = yield* Clock.currentTimeMillis;
    const words = answer.given.how === "answered" ? answer.given.words : "";
    yield* (yield* StorePort).judging.score({
      ...{ id: newId(at), interviewId, candidateId: state.candidateId, questionId: answer.question.id, rater, at },
      ...{ provider: by.provider, model: by.model, promptVersion: by.version, sample: 0 },
      rubricVersion: state.kitVersion,
      transcriptHash: yield* Effect.promise(() => sha256(`${interviewId}:${words}`)),
      marks: marksOf(value, answer.question.points),
      reading: value,
      note: noteOf(answer, value),
    });
  },
);

const noteOf = (answer: AnsweredQuestion, reading: Reading): string =>
  noteByRules({ how: answer.given.how, points: answer.question.points, reading });
