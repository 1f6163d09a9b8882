/** Ability: the report's prose, 150 to 200 words with strengths, gaps and the candidate's own words. */
import * as z from "zod";
import { withoutFlagged } from "../assessment/flags.ts";
import { reportByRules } from "../assessment/report_by_rules.ts";
import { uncounted } from "../hiring/kit.ts";
import { type Ability, accepted, promptOf, refused } from "./ability.ts";
import { faultsOfReport } from "./check_report.ts";
import type { AnswerToReport, InterviewToReport } from "./report_input.ts";

const reply = z.strictObject({ report: z.string() });

export const writeReport: Ability<InterviewToReport, string, z.infer<typeof reply>> = {
  id: "write_report",
  version: "1",
  rulesVersion: "1",
  temperature: 0.2,
  reply,
  prompt: ({ job, verdict, answers }) =>
    promptOf(task, {
      job,
      band: verdict.band,
      needsAPersonBecause: verdict.because,
      answers: answers.filter(({ how }) => how === "answered").map(shown),
      declined: answers.filter(({ how }) => how === "declined").map(({ question }) => question),
      couldNotBeHeard: answers.filter(({ how }) => how === "unheard").map(({ question }) => question),
    }),
  accept: ({ report }, { answers }) => {
    const faults = faultsOfReport(report, answers.map(({ words }) => words));
    return faults.length > 0 ? refused(...faults.map((fault) => `report: ${fault}`)) : accepted(report.trim());
  },
  rules: (input) => reportByRules({ ...input, answers: input.answers.filter(counts) }),
};

/** The rules speak of what counts in the verdict alone. */
const counts = ({ kind, fromResume }: AnswerToReport): boolean => !fromResume && !uncounted.has(kind);

const task = [
  "You write the report of one structured job interview for the people who decide. They read it beside the marks.",
  "report: 150 to 200 words of plain sentences in two or three paragraphs: what the candidate showed, then what stayed " +
  "open or was missed, then what a person should look at or ask next.",
  "Quote the candidate two to five times, between “ and ”, copied word for word from the answers, at most 25 words each.",
  "Say only what the answers and their points show. Call the person “the candidate” or “they”. Give no marks, no scores, " +
  "no recommendation: people decide. Nothing about voice, fluency, accent, mood or character.",
  "Answers to resume questions, warm-up and closing count nowhere: mention them only where they help to understand.",
];

const shown = ({ number, kind, fromResume, question, words, points, reading }: AnswerToReport) => ({
  number,
  kind: fromResume ? "resume question" : kind,
  question,
  answer: withoutFlagged(words).replace(/\n{3,}/g, "\n\n").trim(),
  points: reading.points.map(({ pointId, grade, quote }) => ({
    point: points.find(({ id }) => id === pointId)?.text ?? "",
    grade,
    quote,
  })),
});
