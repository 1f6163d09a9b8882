/** What the API takes and gives. */
import { z } from "zod";

const text = (most: number, what: string) =>
  z.string({ error: `Send ${what}.` }).trim().min(1, `Send ${what}.`).max(most, `At most ${most} characters.`);
const skills = z.array(z.string().trim().min(1).max(80)).max(40).default([]);

export const NewJob = z.object({
  title: text(200, "a title"),
  description: text(30_000, "a description"),
  mustHave: skills,
  niceToHave: skills,
  minutes: z.literal([15, 30, 60], { error: "Minutes are 15, 30 or 60." }).default(30),
  language: z.literal("en", { error: "Interviews are held in `en` so far." }).default("en"),
}).meta({ ref: "NewJob" });

export const JobMade = z.object({
  id: z.string(),
  code: z.string().describe("Six characters that candidates type"),
  applyUrl: z.url(),
}).meta({ ref: "JobMade" });

export const JobShape = z.object({
  ...{ id: z.string(), code: z.string(), applyUrl: z.url(), title: z.string(), description: z.string() },
  ...{ mustHave: z.array(z.string()), niceToHave: z.array(z.string()), level: z.int(), track: z.string().nullable() },
  ...{ minutes: z.int(), language: z.string(), status: z.enum(["open", "paused", "closed"]) },
  createdAt: z.int().describe("Milliseconds UTC"),
  counts: z.object({ applied: z.int(), toRead: z.int(), decided: z.int() }).optional(),
}).meta({ ref: "Job" });

export const Publication = z.object({
  version: z.int(),
  questions: z.array(z.object({
    ...{ id: z.string(), kind: z.string(), skill: z.string(), level: z.int(), text: z.string(), minutes: z.number() },
  })),
}).meta({ ref: "Publication" });

export const NewApplication = z.object({
  name: text(200, "a name"),
  email: z.email({ error: "Send an address such as mira@example.com." }),
  resumeText: z.string().max(200_000).optional(),
}).meta({ ref: "NewApplication" });

export const ApplicationMade = z.object({
  id: z.string(),
  interviewId: z.string(),
  interviewUrl: z.url().describe("The candidate's own link; shown this once"),
}).meta({ ref: "ApplicationMade" });

const mark = z.number().min(0).max(5).nullable();
export const VerdictShape = z.object({
  overall: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  recommendation: z.string().describe("Strong, Medium, Weak, Reject or `needs a person`"),
  because: z.string().nullable(),
  formula: z.string(),
  by: z.string(),
}).meta({ ref: "Verdict" });

export const ApplicationShape = z.object({
  id: z.string(),
  status: z.string().describe("The interview's state, or the decision"),
  resume: z.record(z.string(), z.unknown()).nullable().describe("JSON Resume"),
  match: z.record(z.string(), z.unknown()).nullable(),
  interview: z.object({
    id: z.string(),
    status: z.string(),
    startedAt: z.int().nullable(),
    endedAt: z.int().nullable(),
  }),
  verdict: VerdictShape.nullable(),
  report: z.string().nullable(),
  answers: z.array(z.object({
    question: z.string(),
    transcript: z.string().nullable(),
    marks: z.object({ correctness: mark, depth: mark, clarity: mark, relevance: mark }).nullable(),
    keyPoints: z.array(z.object({ text: z.string(), met: z.string(), quote: z.string().nullable() })),
    by: z.string().nullable(),
  })),
}).meta({ ref: "Application" });

export const QuestionShape = z.object({
  number: z.int(),
  turn: z.int(),
  kind: z.string(),
  text: z.string(),
  probe: z.boolean(),
  audio_url: z.string().nullable(),
}).meta({ ref: "Question" });

export const InterviewShape = z.object({
  id: z.string(),
  status: z.string(),
  question: QuestionShape.nullable(),
  totalQuestions: z.int(),
}).meta({ ref: "Interview" });

export const Consent = z.object({
  consent: z.literal(true, { error: "The interview begins once the candidate agrees: send consent: true." }),
});
export const NewAnswer = z.object({ text: text(60_000, "the answer's text"), turn: z.int().optional() });
