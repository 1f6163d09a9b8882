/** Ability: which prepared probe to ask after an answer, if any. A model only picks: it writes nothing. */
import * as z from "zod";
import { gradePoint } from "../assessment/cover.ts";
import { type Probe, type Question, uncounted } from "../hiring/kit.ts";
import { type Ability, accepted, promptOf, refused } from "./ability.ts";

export interface ProbeWish {
  /** With the probes that may still be asked, no others. */
  readonly question: Question;
  readonly language: string;
  /** What was asked last: the question or a probe of it. */
  readonly asked: string;
  /** All that was said to this question so far. */
  readonly answer: string;
}

const reply = z.strictObject({ probe: z.string().nullable() });

/** Gives the id of a probe, or null to go on with the next question. */
export const chooseProbe: Ability<ProbeWish, string | null, z.infer<typeof reply>> = {
  id: "choose_probe",
  version: "1",
  rulesVersion: "1",
  temperature: 0,
  reply,
  prompt: ({ question, language, asked, answer }) =>
    promptOf([
      "You help in a structured job interview. Say which prepared follow-up to ask next, or none.",
      "Pick the follow-up that draws out something of use that the answer leaves open. Give null when the answer has " +
      "said it all, when every follow-up would only repeat, or when the person has nothing more to say about it.",
      "probe: the id of one of the given follow-ups, or null.",
    ], {
      question: wordsOf(question.text, language),
      askedLast: asked,
      answer,
      followUps: question.probes.map((probe) => ({
        id: probe.id,
        text: wordsOf(probe.text, language),
        drawsOut: pointOf(question, probe)?.text ?? null,
      })),
    }),
  accept: ({ probe }, { question }) => {
    if (uncounted.has(question.kind) || probe === null || probe === "none") return accepted(null);
    const known = question.probes.some(({ id }) => id === probe);
    return known ? accepted(probe) : refused("probe: give the id of one of the followUps, or null.");
  },
  rules: chooseByRules,
};

const wordsOf = (text: Question["text"], language: string): string => text[language] ?? text.en ?? "";

const pointOf = ({ points }: Question, { point }: Probe) => points.find(({ id }) => id === point);

/** A short answer may be asked for more, even where no key point says for what. */
const shortAnswer = 40;

/** The first probe whose key point is still open. What is not counted in the verdict is not probed. */
function chooseByRules({ question, language, answer }: ProbeWish): string | null {
  if (uncounted.has(question.kind)) return null;
  const short = answer.trim().split(/\s+/).length < shortAnswer;
  return question.probes.find((probe) => {
    const point = pointOf(question, probe);
    return point ? gradePoint(point, answer, { question: wordsOf(question.text, language) }).grade !== "met" : short;
  })?.id ?? null;
}
