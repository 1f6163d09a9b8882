/** Ability: up to three questions about one resume, each about one line of it. They are judged apart. */
import * as z from "zod";
import type { Resume } from "../hiring/resume.ts";
import type { ResumeQuestion } from "../hiring/resume_question.ts";
import { type Ability, type Accepted, accepted, promptOf, refused } from "./ability.ts";
import { alike } from "./alike.ts";
import { lintQuestion } from "./lint.ts";
import { isAskable } from "./resume/askable_line.ts";
import { resumeQuestionsByRules } from "./resume/resume_questions.ts";
import { standsIn } from "./stands_in.ts";

export interface ResumeToAsk {
  readonly resume: Resume;
  readonly text: string;
  /** How many questions at most. */
  readonly many: number;
  readonly language?: string;
}

const reply = z.strictObject({
  questions: z.array(z.strictObject({ text: z.string(), about: z.string() })),
});

export const resumeQuestions: Ability<ResumeToAsk, readonly ResumeQuestion[], z.infer<typeof reply>> = {
  id: "resume_questions",
  version: "1",
  rulesVersion: "1",
  temperature: 0.3,
  reply,
  prompt: ({ text, many, language = "en" }) =>
    promptOf([
      "You write questions for a job interview about a candidate's own work, each about one line of the resume.",
      `Write ${many}, on different jobs or projects where there are some. Write them in the language ${language}.`,
      "text: one open question of at most 35 words about what the person did, decided or learned there. It names nothing " +
      "that the line does not say: no other company, product, number or technology. It doubts nothing and praises nothing.",
      "about: the line that it is about, copied word for word.",
      "Leave out schools, gaps between jobs, and everything about the person that is not work.",
    ], { lines: linesOf(text).filter(isAskable) }),
  accept,
  rules: ({ resume, text, many, language = "en" }) =>
    numbered(resumeQuestionsByRules(resume, linesOf(text), language).slice(0, many)),
};

const linesOf = (text: string): readonly string[] => text.split("\n").map((line) => line.trim()).filter(Boolean);

const numbered = (questions: readonly { readonly text: string; readonly about: string }[]): readonly ResumeQuestion[] =>
  questions.map(({ text, about }, i) => ({ id: `r${i + 1}`, text, about }));

/** Questions with faults are left out; with none left, the faults go back. */
function accept(
  { questions }: z.infer<typeof reply>,
  { text, many }: ResumeToAsk,
): Accepted<readonly ResumeQuestion[]> {
  const lines = linesOf(text).filter(isAskable);
  const asked = questions.map((question) => ({ ...question, faults: faultsOf(question, lines) }));
  const good = asked.filter(({ faults }) => faults.length === 0)
    .filter(({ text }, i, all) => all.slice(0, i).every((other) => alike(other.text, text) < 0.6));
  if (good.length > 0 || asked.length === 0) return accepted(numbered(good.slice(0, many)));
  return refused(...asked.flatMap(({ faults }, i) => faults.map((fault) => `question ${i + 1}: ${fault}`)));
}

function faultsOf({ text, about }: { text: string; about: string }, lines: readonly string[]): readonly string[] {
  const line = lines.find((line) => standsIn(about, line));
  const own = namesIn(text).filter((name) => line !== undefined && !standsIn(name, line));
  return [
    ...line === undefined ? ["about: copy one of the lines word for word."] : [],
    ...own.length > 0 ? [`text: the line does not say ${own.join(", ")}.`] : [],
    ...lintQuestion(text).map(({ message }) => `text: ${message}`),
  ];
}

/** Numbers, and words with a capital inside a sentence: what could be claimed about somebody. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[\p{L},;:] )\p{Lu}[\p{L}\p{N}.+#-]*|\d[\d.,%]*/gu)].map((match) =>
    match[0].replace(/[.,]+$/, "")
  )
    .filter((name) => !/^I(?:'|$)/.test(name));
