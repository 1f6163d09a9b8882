/** What has to be true of a kit before candidates may be asked from it. */
import { type Kit, type Question, uncounted } from "./kit.ts";

export interface KitProblem {
  /** Id of the question or slot, or null for the whole kit. */
  readonly at: string | null;
  readonly message: string;
}

export function publicationProblems(kit: Kit): readonly KitProblem[] {
  return [...emptySlots(kit), ...shape(kit), ...kit.questions.flatMap(thin)];
}

const emptySlots = ({ slots }: Kit): KitProblem[] =>
  slots.map(({ id, kind, competency }) => ({
    at: id,
    message: `The ${kind} question about "${competency}" is still empty. Write it, or remove it.`,
  }));

function shape({ questions }: Kit): KitProblem[] {
  const counted = questions.filter(({ kind }) => !uncounted.has(kind));
  const closing = questions.filter(({ kind }) => kind === "closing");
  return [
    ...counted.length === 0
      ? [{ at: null, message: "There is no question yet that counts in the verdict. Add one." }]
      : [],
    ...closing.length !== 1 || questions.at(-1)?.kind !== "closing"
      ? [{ at: null, message: "A kit ends with exactly one closing question." }]
      : [],
  ];
}

function thin({ id, kind, points, ladder, text }: Question): KitProblem[] {
  if ((text.en ?? "").trim() === "") return [{ at: id, message: "This question has no words yet." }];
  if (uncounted.has(kind)) return [];
  const core = points.filter(({ weight }) => weight === "core").length;
  return [
    ...core === 0 ? [{ at: id, message: "Name at least one core key point: marks are computed from them." }] : [],
    ...[ladder[0], ladder[1], ladder[3], ladder[5]].some((rung) => rung.trim() === "")
      ? [{ at: id, message: "Describe an answer at 0, 1, 3 and 5." }]
      : [],
  ];
}
