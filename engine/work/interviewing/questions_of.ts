import { Effect } from "effect";
import type { Question } from "../../hiring/kit.ts";
import { asQuestion, type ResumeQuestion } from "../../hiring/resume_question.ts";
import type { InterviewState } from "../../interview/state.ts";
import { StorePort } from "../services.ts";

export interface Script {
  readonly language: string;
  readonly questions: ReadonlyMap<string, Question>;
}

/** The words of every question of one interview: the kit's, and the ones from the resume. */
export const questionsOf = Effect.fn("questionsOf")(function* (interviewId: string, state: InterviewState) {
  const store = yield* StorePort;
  const kit = yield* store.kits.find(state.kitId);
  const language = kit?.language ?? "en";
  const own = yield* resumeQuestionsOf(interviewId);
  const all = [...kit?.questions ?? [], ...own.map((question) => asQuestion(question, language))];
  return { language, questions: new Map(all.map((question) => [question.id, question])) } satisfies Script;
});

export const resumeQuestionsOf = Effect.fnUntraced(function* (interviewId: string) {
  const [sealed] = yield* (yield* StorePort).contents.of(interviewId, "resume_questions");
  return sealed ? JSON.parse(sealed.text) as ResumeQuestion[] : [];
});

/** A question's or probe's words in the interview's language. */
export function wordsOf({ language, questions }: Script, questionId: string, probe: string | null): string {
  const question = questions.get(questionId);
  const text = probe === null ? question?.text : question?.probes.find(({ id }) => id === probe)?.text;
  return text?.[language] ?? text?.en ?? "";
}
