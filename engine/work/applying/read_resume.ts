/** From what an applicant handed in to a structured resume and the questions about it. */
import { Effect } from "effect";
import type { Job } from "../../hiring/job.ts";
import type { Resume } from "../../hiring/resume.ts";
import { type ResumeQuestion, resumeQuestionsFor } from "../../hiring/resume_question.ts";
import { skillWords } from "../../interviewer/bank.ts";
import { readResume as structure } from "../../interviewer/read_resume.ts";
import { resumeQuestions } from "../../interviewer/resume_questions.ts";
import type { Hidden } from "../../ports/resume.ts";
import { Interviewer } from "../../providers/interviewer.ts";
import { Invalid } from "../refusals.ts";
import { readFile } from "./read_file.ts";

export interface ResumeGiven {
  readonly file: Uint8Array<ArrayBuffer> | null;
  /** What the applicant typed, or corrected in what was read; wins over the file's own words. */
  readonly text: string | null;
}

export interface ReadResume {
  readonly text: string;
  readonly resume: Resume;
  readonly hidden: readonly Hidden[];
  readonly warnings: readonly string[];
  readonly questions: readonly ResumeQuestion[];
}

/** Longest resume in characters that is read. */
export const longestResume = 200_000;

export const readResume = Effect.fn("readResume")(function* (given: ResumeGiven, job: Job, mayAskModel: boolean) {
  const file = given.file ? yield* readFile(given.file) : null;
  const text = (given.text?.trim() || file?.text || "").trim();
  if (text.length > longestResume) {
    return yield* new Invalid({
      fields: { resume: `A resume of ${longestResume} characters is read at most. Shorten it.` },
    });
  }
  const interviewer = yield* Interviewer;
  const options = mayAskModel ? { deadlineMs: 20_000 } : { rulesOnly: true };
  const { value: resume } = yield* interviewer.ask(structure, { text, skills: skillWords() }, options);
  const many = resumeQuestionsFor(job.minutes);
  const asked = yield* interviewer.ask(resumeQuestions, { resume, text, many }, options);
  return {
    text,
    resume,
    hidden: file?.hidden ?? [],
    warnings: file?.warnings ?? [],
    questions: asked.value.slice(0, many).map((question, i) => ({ ...question, id: `r${i + 1}` })),
  } satisfies ReadResume;
});
