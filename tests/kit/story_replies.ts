/** What the story's model says to each ability. It reads what it was sent, as a model would. */
import type { WrittenQuestion } from "../../engine/interviewer/written_question.ts";

/** What a request asks for, and the data in it. */
export interface Sent {
  readonly ability: string;
  // deno-lint-ignore no-explicit-any -- each ability sends a shape of its own
  readonly data: any;
}

/** Said of one key point of every question, and by nobody. */
export const invented = "I have rewritten the whole planner in an afternoon";

export const replies: Readonly<Record<string, (data: Sent["data"]) => unknown>> = {
  draft_job: () => ({
    ...{ title: "Backend engineer", track: "backend", level: "experienced" },
    ...{ mustHave: ["PostgreSQL", "HTTP APIs"], niceToHave: [] },
  }),
  draft_kit: () => ({ questions: written }),
  // The rules would take the first one.
  choose_probe: ({ followUps }) => ({ probe: followUps.at(-1).id }),
  judge_answer: ({ answer, points, statements }) => ({
    points: points.toSorted(byId).map(({ id }: { id: string }, i: number) => ({
      ...{ id, grade: "met", quote: i === 0 ? invented : firstWords(answer) },
    })),
    statements: statements.map(({ id }: { id: string }) => ({ id, agreement: "yes" })),
  }),
  write_report: ({ answers }) => ({ report: reportOn(answers.map(({ answer }: { answer: string }) => answer)) }),
  read_resume: ({ resume }) => ({
    basics: { name: resume.split("\n")[0], email: null, phone: null, location: null, url: null },
    ...{ work: [], education: [], skills: ["PostgreSQL"], projects: [] },
  }),
  resume_questions: ({ lines }) => ({
    questions: [{ text: "What did you decide yourself in this work?", about: lines[0] }],
  }),
};

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
const firstWords = (answer: string) => answer.split(" ").slice(0, 6).join(" ");

const reportOn = (answers: readonly string[]): string =>
  [
    `The candidate began with their own work and said “${firstWords(answers[0] ?? "")}”. ${reportOpening}`,
    `Asked about the technical side, they said “${firstWords(answers[1] ?? "")}”. ${reportMiddle}`,
    reportEnd,
  ].join("\n\n");

/** By these words a report is known as the model's. */
export const reportOpening =
  "They tell what was the case before they changed anything, and what they looked at to find that out. In several " +
  "answers the order of the steps is plain: look first, change one thing, then look again.";
const reportMiddle =
  "The step after it stayed short: what the change cost elsewhere, and who had to know about it, was named only in " +
  "passing. Other ways to reach the same end were not weighed against each other, and nothing was said of what would " +
  "make them undo the change.";
const reportEnd = "A person may want to ask how they tell that a change has done what it should, and for how long " +
  "they watch it afterwards. The answers to the warm-up and to the closing question are not part of this reading. " +
  "What the candidate would do differently next time is a good place to begin the talk.";

const question = (text: string, change: Partial<WrittenQuestion>): WrittenQuestion => ({
  ...{ kind: "technical", competency: "Databases", skill: "postgresql", level: "experienced", minutes: 4, text },
  probes: [
    { text: "Who else had to know about it?", point: null },
    { text: "What did you look at first?", point: 1 },
  ],
  points: [
    { text: "Measures before anything is changed", weight: "core", says: ["I measured first", "looked at numbers"] },
    { text: "Reads the plan of the query", weight: "core", says: ["read the query plan", "ran explain"] },
    { text: "Adds the index that is missing", weight: "core", says: ["added the index", "built an index"] },
    { text: "Watches the change for some days", weight: "depth", says: ["watched it for a week", "kept an eye on it"] },
  ],
  at0: "Has no way to begin.",
  at1: "Guesses at a cause and changes something.",
  at3: "Finds the cause with a tool and mends it.",
  at5: "Measures, mends one thing, measures again and names what it cost.",
  example: "I measured first, so that I knew how slow it was and for whom. Then I read the query plan, saw that the " +
    "whole table was read, and added the index that was missing. I watched it for a week, because the writes " +
    "had become a little slower and I wanted to know by how much.",
  ...change,
});

export const written: readonly WrittenQuestion[] = [
  question("How do you find out why a report on the orders of a harbour takes minutes?", {}),
  question("How do you change an HTTP API that twenty clients call every minute?", {
    ...{ competency: "Interfaces", skill: "http" },
  }),
  question("Which piece of your own work would you build in another way today?", {
    ...{ kind: "project", competency: "Own work", skill: "ownership" },
  }),
];
