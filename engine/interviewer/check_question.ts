/** Whether a question is fit to be asked and judged: its words, its probes, its key points and its ladder. */
import type { Question } from "../hiring/kit.ts";
import { alike } from "./alike.ts";
import { lintQuestion } from "./lint.ts";
import { error, type Remark, warning, when } from "./remark.ts";

export const checkQuestion = (question: Question): readonly Remark[] => [
  ...words(question),
  ...probes(question),
  ...points(question),
  ...ladder(question),
];

function words({ text, probes }: Question): readonly Remark[] {
  const said = [["text", text.en ?? ""], ...probes.map(({ id, text }) => [`probes.${id}`, text.en ?? ""])] as const;
  return said.flatMap(([place = "", spoken = ""]) => [
    ...when(spoken.trim() === "", error(place, "There are no words. Write what is asked.")),
    ...lintQuestion(spoken).map(({ level, message }) => ({ place, level, message })),
  ]);
}

function probes({ probes, points }: Question): readonly Remark[] {
  const known = new Set(points.map(({ id }) => id));
  return [
    ...when(probes.length !== 2, error("probes", `There are ${probes.length} probes. Write two.`)),
    ...when(twice(probes), error("probes", "Two probes have the same id. Give each its own.")),
    ...probes.filter(({ point }) => point !== null && !known.has(point)).map(({ id, point }) =>
      error(`probes.${id}`, `There is no key point "${point}". Name one of ${[...known].join(", ")}, or null.`)
    ),
  ];
}

function points({ points }: Question): readonly Remark[] {
  const count = (weight: "core" | "depth") => points.filter((point) => point.weight === weight).length;
  return [
    ...when(
      points.length < 4 || points.length > 8,
      error("points", `There are ${points.length} key points. Write 4 to 8.`),
    ),
    ...when(twice(points), error("points", "Two key points have the same id. Give each its own.")),
    ...when(count("core") < 1, error("points", "No key point is core. Mark what a right answer cannot leave out.")),
    ...when(count("core") === 1, warning("points", "Only one key point is core. Two or more make a steadier mark.")),
    ...when(count("depth") < 1, warning("points", "No key point is depth, so depth gets no mark.")),
    ...points.filter(({ says }) => says.length < 2).map(({ id }) =>
      warning(`points.${id}`, "Fewer than two other wordings. The rules that judge will miss it in free speech.")
    ),
    ...points.flatMap((one, i) =>
      points.slice(0, i).filter((other) => alike(one.text, other.text) > 0.85).map((other) =>
        error(`points.${one.id}`, `It says the same as ${other.id}. Keep one.`)
      )
    ),
  ];
}

function ladder({ ladder }: Question): readonly Remark[] {
  const rungs = [["0", ladder[0]], ["1", ladder[1]], ["3", ladder[3]], ["5", ladder[5]]] as const;
  return [
    ...rungs.filter(([, words]) => words.trim() === "").map(([rung]) => error(`ladder.${rung}`, "This rung is empty.")),
    ...rungs.flatMap(([rung, words], i) =>
      rungs.slice(0, i).filter(([, other]) => words.trim() !== "" && alike(words, other) > 0.85).map(([other]) =>
        error(`ladder.${rung}`, `It reads like rung ${other}. Say what makes the difference.`)
      )
    ),
    ...when(
      ladder.example.trim().split(/\s+/).length < 30,
      warning("ladder.example", "The example is short. Write 70 to 130 words."),
    ),
  ];
}

const twice = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size < items.length;
