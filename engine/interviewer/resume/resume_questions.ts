/** Asks a candidate about their own work, each question about one line of the resume. No model is needed. */
import type { Resume } from "../../hiring/resume.ts";
import { forbiddenIn } from "../forbidden.ts";
import { isAskable } from "./askable_line.ts";

export interface AskedLine {
  readonly text: string;
  /** The line of the resume, word for word. */
  readonly about: string;
}

/** Up to three, on different jobs and projects where there are some; the same resume gives the same questions. */
export function resumeQuestionsByRules(resume: Resume, lines: readonly string[], language = "en"): AskedLine[] {
  const wordings = questions[language] ?? questions.en;
  const told = chosen(toldWork(resume), lines).slice(0, wordings.length);
  return told.map(({ words, line }, at) => ({
    text: (wordings[at] ?? "").replace("{line}", () => shortened(words)),
    about: line,
  }));
}

/** What each job and project tells, the latest first: highlights before summaries. */
function toldWork({ work, projects }: Resume): (readonly string[])[] {
  const jobs = work.map((job) => [...job.highlights, ...sentences(job.summary)]);
  return [...jobs, ...projects.map((project) => sentences(project.description))];
}

const sentences = (text = "") => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter(Boolean);

/** What the resume says, whole, and the line where it begins: it may have run over several. */
interface Told {
  readonly words: string;
  readonly line: string;
}

/** The best of each, then the second best, until there are enough. */
function chosen(told: readonly (readonly string[])[], lines: readonly string[]): Told[] {
  const ranked = told.map((texts) => ranking(texts, lines));
  const rounds = Math.max(0, ...ranked.map((each) => each.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => ranked.flatMap((each) => each[round] ?? [])).flat();
  return inTurn.filter(({ line }, at) => inTurn.findIndex((other) => other.line === line) === at);
}

function ranking(texts: readonly string[], lines: readonly string[]): Told[] {
  return texts
    .flatMap((words) => {
      const line = lineOf(words, lines);
      return line !== null && isAsked(words) && isAsked(line) ? [{ words, line }] : [];
    })
    .toSorted((one, other) => substance(other.words) - substance(one.words));
}

const isAsked = (words: string) => isAskable(words) && forbiddenIn(words).length === 0;

/** The line that holds these words, or their beginning. */
function lineOf(words: string, lines: readonly string[]): string | null {
  const start = plain(words).slice(0, 40);
  if (start.length < 12) return null;
  const begins = (line: string) => line.length > 25 && plain(words).startsWith(line);
  return lines.find((line) => plain(line).includes(start) || begins(plain(line)))?.trim() ?? null;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Figures and a few more words give something to ask about. */
function substance(line: string): number {
  const words = line.split(/\s+/).length;
  return (/\d/.test(line) ? 2 : 0) + (words >= 7 ? 2 : 0) + (words >= 12 ? 1 : 0);
}

/** Up to 160 characters, at the end of a word. */
function shortened(line: string): string {
  const bare = line.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[.;,]$/, "");
  return bare.length <= 160 ? bare : `${bare.slice(0, 160).replace(/\s+\S*$/, "")} …`;
}

const questions: Readonly<Record<string, readonly string[]>> & { readonly en: readonly string[] } = {
  en: [
    "You write: “{line}”. What was your own part in it, and how did you go about it?",
    "You write: “{line}”. Which decision in it was the hardest, and what did you weigh up?",
    "You write: “{line}”. How did you find out whether it worked, and what would you do differently today?",
  ],
  de: [
    "Sie schreiben: „{line}“. Was war Ihr eigener Anteil daran, und wie sind Sie vorgegangen?",
    "Sie schreiben: „{line}“. Welche Entscheidung darin war die schwierigste, und was haben Sie abgewogen?",
    "Sie schreiben: „{line}“. Woran haben Sie gesehen, ob es gelungen ist, und was würden Sie heute anders machen?",
  ],
};
