/** Checks question files: `candor questions validate`. */
import type * as z from "zod";
import type { Question } from "../hiring/kit.ts";
import { alike } from "./alike.ts";
import { checkQuestion } from "./check_question.ts";
import { questionShape, trackShape } from "./question_shape.ts";

export interface BankFinding {
  readonly file: string;
  /** Where in the file, e.g. `backend-slow-query: probes.p1`. */
  readonly place: string;
  readonly level: "error" | "warning";
  readonly message: string;
}

/** Two questions of one track are less alike than this. */
const near = 0.7;

/** All that is wrong with one question file, by place. `json` is the file as parsed. */
export function validateTrack(json: unknown, file: string): readonly BankFinding[] {
  const track = trackShape.safeParse(json);
  if (!track.success) return ofIssues(track.error, file, "");
  const read = track.data.questions.map((question) => questionShape.safeParse(question));
  const questions = read.flatMap(({ data }) => data ? [data as Question] : []);
  const found =
    (id: string) => ({ place, ...rest }: { place: string; level: "error" | "warning"; message: string }) => ({
      file,
      place: `${id}: ${place}`,
      ...rest,
    });
  return [
    ...read.flatMap(({ error }, i) => error ? ofIssues(error, file, `${idOf(track.data.questions[i], i)}: `) : []),
    ...questions.flatMap((question) => checkQuestion(question).map(found(question.id))),
    ...questions.flatMap((question) => ofSkill(question, track.data.skills).map(found(question.id))),
    ...pairs(questions).map(({ id, ...rest }) => found(id)(rest)),
  ];
}

const ofIssues = (error: z.ZodError, file: string, before: string): readonly BankFinding[] =>
  error.issues.map(({ path, message }) => ({
    file,
    place: `${before}${path.join(".") || "the whole"}`,
    level: "error",
    message: `${message}.`,
  }));

const idOf = (question: unknown, i: number): string =>
  typeof question === "object" && question !== null && "id" in question ? String(question.id) : `question ${i + 1}`;

const ofSkill = ({ skill }: Question, skills: Readonly<Record<string, unknown>>) =>
  skill in skills ? [] : [{
    place: "skill",
    level: "error" as const,
    message: `The skill "${skill}" is not in the track's list. Add it there with its other names.`,
  }];

function pairs(questions: readonly Question[]) {
  return questions.flatMap((one, i) =>
    questions.slice(0, i).flatMap((other) => {
      if (one.id === other.id) {
        return [{ id: one.id, place: "id", level: "error" as const, message: "Another question has this id." }];
      }
      return alike(one.text.en ?? "", other.text.en ?? "") < near ? [] : [{
        id: one.id,
        place: "text",
        level: "warning" as const,
        message: `It asks the same as ${other.id}. Keep one.`,
      }];
    })
  );
}
