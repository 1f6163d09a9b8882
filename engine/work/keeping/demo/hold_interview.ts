/** Somebody of the story goes through an interview and answers in their own words. */
import { Effect } from "effect";
import { openTurn } from "../../../interview/next.ts";
import type { InterviewState, Turn } from "../../../interview/state.ts";
import { answer } from "../../interviewing/answer.ts";
import { begin } from "../../interviewing/invitation.ts";
import { resumeQuestionsOf } from "../../interviewing/questions_of.ts";
import { stateOf } from "../../interviewing/room.ts";
import type { DemoPerson } from "./story.ts";
import { minute, passed } from "./story_time.ts";

/** Until all is asked, or that many questions are answered. */
export const holdInterview = Effect.fn("holdInterview")(
  function* (interviewId: string, person: DemoPerson, questions: number) {
    yield* passed(4 * minute);
    const notice = "The interview is held by software; a person decides.";
    const { seat } = yield* begin({ interviewId, consent: true, notice, purposes: ["ai_evaluation"] });
    let state = yield* stateOf(interviewId);
    while (true) {
      const open = openTurn(state);
      if (!open || answered(state, open) >= questions) return;
      const words = yield* wordsFor(person, interviewId, open);
      yield* passed(takes(words));
      state = yield* answer({ interviewId, seat, turn: open.turn, form: "text", words, pieces: 0 });
    }
  },
);

/** Questions that are done with: a probe still belongs to the one before. */
const answered = ({ turns }: InterviewState, open: Turn): number =>
  new Set(turns.filter(({ question }) => question !== open.question).map(({ question }) => question)).size;

/** Somebody who thinks a little and then types 40 words a minute. */
const takes = (words: string): number => minute / 2 + words.split(/\s+/).length / 40 * minute;

const wordsFor = Effect.fnUntraced(function* (person: DemoPerson, interviewId: string, { question, probe }: Turn) {
  const fromResume = (yield* resumeQuestionsOf(interviewId)).find(({ id }) => id === question);
  if (fromResume) return aboutLine(person, fromResume.about) ?? person.otherwise;
  if (probe !== null) return person.probes[`${question}/${probe}`] ?? person.more;
  return person.answers[question] ?? person.otherwise;
});

const aboutLine = ({ aboutResume }: DemoPerson, line: string): string | undefined =>
  Object.entries(aboutResume).find(([words]) => line.includes(words))?.[1];
