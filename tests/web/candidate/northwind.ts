/** A job at Northwind with a published kit of three questions, and people who apply for it. */
import { apply, type Job, type Kit, type Question } from "../../../engine/mod.ts";
import type { TestServer } from "../../kit/server.ts";

const ladder = {
  0: "Names no query at all.",
  1: "Guesses at an index.",
  3: "Reads the plan and changes one thing.",
  5: "Measures before and after, and says what it cost.",
  example: "I compared the plan before and after building a composite index.",
};

const question = (wish: Pick<Question, "id" | "kind" | "text"> & Partial<Question>): Question => ({
  competency: "Databases",
  skill: "postgresql",
  level: 2,
  probes: [],
  ladder,
  points: [],
  minutes: 4,
  weight: 1,
  reason: null,
  ...wish,
});

const questions: readonly Question[] = [
  question({ id: "q1", kind: "warm-up", text: { en: "What brought you to this kind of work?" }, minutes: 2 }),
  question({
    id: "q2",
    kind: "technical",
    text: { en: "Tell me about a query that was too slow, and how you found out why." },
    probes: [{ id: "p1", text: { en: "What did you give up by doing it that way?" }, point: "k2" }],
    points: [
      { id: "k1", text: "Reads the execution plan", weight: "core", says: ["explain analyze"] },
      { id: "k2", text: "Weighs slower writes against faster reads", weight: "depth", says: ["slower inserts"] },
    ],
  }),
  question({ id: "q3", kind: "closing", text: { en: "What would you like to ask us?" }, minutes: 1 }),
];

/** Everything of the kit that a browser must not hear before its time: each text with the question that it belongs to. */
export const texts: readonly { readonly text: string; readonly of: string }[] = questions.flatMap((one) => [
  { text: one.text.en!, of: one.id },
  ...one.probes.map((probe) => ({ text: probe.text.en!, of: probe.id })),
  ...one.points.map((point) => ({ text: point.text, of: "never" })),
]).concat(Object.values(ladder).map((text) => ({ text, of: "never" })));

export async function openJob({ store, engine }: TestServer, change: Partial<Job> = {}): Promise<Job> {
  const at = Date.now();
  const id = crypto.randomUUID();
  const job: Job = { ...backend, id, code: codeOf(id), createdAt: at, ...change };
  const audit = { who: "test", what: "job posted", subject: id, at };
  const kit: Kit = { ...kitOf(id), id: crypto.randomUUID() };
  await engine.runPromise(store.jobs.create(job, audit));
  await engine.runPromise(store.kits.saveDraft(kit, audit));
  await engine.runPromise(store.kits.publish({ ...kit, status: "published" }, audit));
  return job;
}

/** Somebody applied; the secret of the invitation. */
export async function invited(server: TestServer, job: Job, name = "Mira Okafor"): Promise<string> {
  const email = `${name.toLowerCase().replace(" ", ".")}@example.com`;
  const resume = { file: null, text: `${name}\nBackend engineer\n\nNorthwind, 2019 to 2024` };
  return (await server.engine.runPromise(apply({ jobId: job.id, name, email, resume, who: "candidate" }))).secret;
}

const backend = {
  title: "Backend engineer",
  description: "You build the services that our planners use every day.",
  mustHave: ["postgresql"],
  niceToHave: [],
  level: 2,
  track: "backend",
  minutes: 15,
  language: "en",
  status: "open",
  deadline: null,
  createdBy: "test",
  demo: false,
} as const;

const kitOf = (jobId: string) => ({
  ...{ jobId, version: 1, status: "draft", language: "en", minutes: 15 } as const,
  ...{ probeBudget: 1, questions, slots: [], draftedBy: "rules" },
});

/** Six characters of the alphabet of job codes. */
const codeOf = (id: string): string =>
  id.replaceAll("-", "").toUpperCase().replaceAll("0", "H").replaceAll("1", "K").slice(0, 6);
