/** Checks question files: `candor questions validate`. */
import type * as z from "zod";
import type { Question } from "../hiring/kit.ts";
import { alike } from "./alike.ts";
import { checkQuestion } from "./check_question.ts";
import { questionShape, trackShape } from "./question_shape.ts";
import { error, type Remark, warning } from "./remark.ts";

/** `place` names the question too, e.g. `backend-slow-query: probes.p1`. */
export interface BankFinding extends Remark {
  readonly file: string;
}

/** Two questions of one track are less alike than this. */
const near = 0.7;

/** All that is wrong with one question file, by place. `json` is the file as parsed. */
export function validateTrack(json: unknown, file: string): readonly BankFinding[] {
  const track = trackShape.safeParse(json);
  if (!track.success) return shapeRemarks(track.error).map((remark) => ({ file, ...remark }));
  const { questions, skills } = track.data;
  const read = questions.map((question) => questionShape.safeParse(question));
  const whole = read.flatMap(({ data }) => data ? [data as Question] : []);
  return [
    ...read.flatMap(({ error }, i) =>
      error ? shapeRemarks(error).map((remark) => at(file, idOf(questions[i], i), remark)) : []
    ),
    ...whole.flatMap((one) =>
      [...checkQuestion(one), ...ofSkill(one, skills)].map((remark) => at(file, one.id, remark))
    ),
    ...whole.flatMap((one, i) => doubles(one, whole.slice(0, i)).map((remark) => at(file, one.id, remark))),
  ];
}

const at = (file: string, id: string, { place, level, message }: Remark): BankFinding => ({
  file,
  place: `${id}: ${place}`,
  level,
  message,
});

const shapeRemarks = (problem: z.ZodError): readonly Remark[] =>
  problem.issues.map(({ path, message }) => error(path.join(".") || "the whole", `${message}.`));

const idOf = (question: unknown, i: number): string =>
  typeof question === "object" && question !== null && "id" in question ? String(question.id) : `question ${i + 1}`;

const ofSkill = ({ skill }: Question, skills: Readonly<Record<string, unknown>>): readonly Remark[] =>
  skill in skills
    ? []
    : [error("skill", `The skill "${skill}" is not in the track's list. Add it there with its other names.`)];

const doubles = ({ id, text }: Question, before: readonly Question[]): readonly Remark[] =>
  before.flatMap((other) => {
    if (id === other.id) return [error("id", "Another question has this id. Give each its own.")];
    const close = alike(text.en ?? "", other.text.en ?? "") >= near;
    return close ? [warning("text", `It asks the same as ${other.id}. Keep one.`)] : [];
  });
