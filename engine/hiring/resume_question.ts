/** One of up to three questions written for one candidate from the resume; judged apart, never part of a comparison. */
import type { Length, Question } from "./kit.ts";

export interface ResumeQuestion {
  readonly id: string;
  readonly text: string;
  /** The line of the resume that it is about, word for word. */
  readonly about: string;
}

/** How many fit into an interview of this length. */
export const resumeQuestionsFor = (minutes: Length): number => ({ 15: 1, 30: 2, 60: 3 })[minutes];

/** The same shape as any other question, without points: only what was said is read. */
export const asQuestion = ({ id, text, about }: ResumeQuestion, language: string): Question => ({
  id,
  kind: "project",
  competency: "Your resume",
  skill: "resume",
  level: 1,
  text: { en: text, [language]: text },
  probes: [],
  ladder: {
    0: "Says nothing about it.",
    1: "Repeats the line of the resume.",
    3: "Tells what they did themselves.",
    5: "Tells what they did, why, and what came of it.",
    example: about,
  },
  points: [],
  minutes: 2,
  weight: 1,
  reason: null,
});
