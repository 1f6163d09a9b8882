/** Notes in the margin of a kit. What may not be asked keeps it from being published; the rest is advice. */
import type { Kit, Question } from "../hiring/kit.ts";
import { alike } from "./alike.ts";
import { lintQuestion } from "./lint.ts";

export interface KitNote {
  /** Id of the question. */
  readonly at: string;
  readonly message: string;
  readonly refuses: boolean;
}

/** From this likeness on, two questions ask the same (0 to 1). */
const near = 0.8;

export const lintKit = ({ questions }: Pick<Kit, "questions">): readonly KitNote[] => [
  ...questions.flatMap(ofQuestion),
  ...doubles(questions),
];

const ofQuestion = (question: Question): KitNote[] =>
  [question.text.en ?? "", ...question.probes.map(({ text }) => text.en ?? "")]
    .flatMap((words) => lintQuestion(words))
    .map(({ message, level }) => ({ at: question.id, message, refuses: level === "error" }));

function doubles(questions: readonly Question[]): KitNote[] {
  return questions.flatMap((one, i) =>
    questions.slice(0, i).filter((other) => alike(one.text.en ?? "", other.text.en ?? "") >= near).map((other) => ({
      at: one.id,
      message: `This question and question ${questions.indexOf(other) + 1} are close. Keep one.`,
      refuses: true,
    }))
  );
}
