/** One question as a form: its words and numbers checked, its rows of probes and points read as far as they are filled. */
import * as z from "zod";
import { type Question, type QuestionKind, questionKinds } from "../../../engine/mod.ts";
import { perhaps, words } from "../../door/form.ts";
import { kindWords } from "../../shell/hiring_words.ts";

const between = (least: number, most: number, message: string) =>
  z.coerce.number({ error: message }).min(least, message).max(most, message);

export const questionForm = z.object({
  text: words("Write the question as it is asked.", 600),
  competency: words("Name what this question tests, such as Finding causes.", 120),
  kind: z.literal([...questionKinds], { error: "Choose a kind." }),
  skill: perhaps(60),
  level: z.coerce.number().pipe(z.literal([1, 2, 3], { error: "Choose a level." })),
  minutes: between(1, 30, "Plan 1 to 30 minutes.").refine(Number.isInteger, "Plan whole minutes."),
  ladder0: perhaps(600),
  ladder1: perhaps(600),
  ladder3: perhaps(600),
  ladder5: perhaps(600),
  example: perhaps(3_000),
  weight: between(0.5, 3, "A question counts 0.5 to 3 times.").default(1),
  reason: perhaps(200),
}).refine(({ weight, reason }) => weight === 1 || reason !== "", {
  path: ["reason"],
  message: "Say why this question counts more or less than the others.",
});
export type TypedQuestion = z.infer<typeof questionForm>;
type Fields = Readonly<Record<string, string | undefined>>;

export const kindChoices = questionKinds.map((value) => ({ value, label: kindWords[value] }));
/** Two follow-ups to a question at most. */
export const probeRows = 2;
const mostPoints = 14;

/** Rows for key points: those that are there, and two to fill. */
export const pointRows = (fields: Fields): number => {
  const used = Array.from({ length: mostPoints }, (_, at) => at).filter((at) => fields[`point${at}text`]);
  return Math.min(Math.max((used.at(-1) ?? -1) + 3, 4), mostPoints);
};

/** When a follow-up is asked: whenever there is time, or when its point was not met. */
export const pointChoices = (fields: Fields) => [
  { value: "any", label: "Whenever there is time" },
  ...rowsOf(fields, "point", mostPoints).filter(({ id }) => id !== "").map(({ id, text }) => ({
    value: id,
    label: `When missed: ${text}`,
  })),
];

export function valuesOf(question: Question): Fields {
  const { ladder, points, probes } = question;
  const rows = [
    ...probes.flatMap((probe, at) => [
      [`probe${at}id`, probe.id],
      [`probe${at}text`, probe.text.en ?? ""],
      [`probe${at}point`, probe.point ?? "any"],
    ]),
    ...points.flatMap((point, at) => [
      [`point${at}id`, point.id],
      [`point${at}text`, point.text],
      [`point${at}weight`, point.weight],
      [`point${at}says`, point.says.join(", ")],
    ]),
  ];
  const { text, competency, kind, skill, level, minutes, weight, reason } = question;
  return {
    ...{ text: text.en ?? "", competency, kind, skill, level: `${level}`, minutes: `${minutes}` },
    ...{ ladder0: ladder[0], ladder1: ladder[1], ladder3: ladder[3], ladder5: ladder[5], example: ladder.example },
    ...{ weight: `${weight}`, reason: reason ?? "" },
    ...Object.fromEntries(rows),
  };
}

/** What is offered for a question that is not there yet. */
export const newValues = (competency = "", kind: QuestionKind = "technical", minutes = 4): Fields => ({
  ...{ competency, kind, minutes: `${minutes}`, level: "2", weight: "1" },
});

/** The question that the form makes of `old`: words in other languages stay. */
export function questionOf(id: string, typed: TypedQuestion, fields: Fields, old: Question | undefined): Question {
  const points = rowsOf(fields, "point", mostPoints).map(({ id, text, weight, says }, at) => ({
    id: id || `${at}-${crypto.randomUUID().slice(0, 8)}`,
    text,
    weight: weight === "depth" ? "depth" as const : "core" as const,
    says: says.split(",").map((other) => other.trim()).filter(Boolean),
  }));
  const probes = rowsOf(fields, "probe", probeRows).map(({ id, text, point }, at) => ({
    id: id || `${at}-${crypto.randomUUID().slice(0, 8)}`,
    text: { ...old?.probes.find((probe) => probe.id === id)?.text, en: text },
    point: points.some((one) => one.id === point) ? point : null,
  }));
  const { ladder0, ladder1, ladder3, ladder5, example, text, reason, ...rest } = typed;
  return {
    ...rest,
    id,
    text: { ...old?.text, en: text },
    probes,
    points,
    ladder: { 0: ladder0, 1: ladder1, 3: ladder3, 5: ladder5, example },
    reason: rest.weight === 1 ? null : reason,
  };
}

/** Filled rows `<name>0…`, `<name>1…` of the form. */
const rowsOf = (fields: Fields, name: "point" | "probe", most: number) =>
  Array.from({ length: most }, (_, at) => {
    const of = (part: string) => (fields[`${name}${at}${part}`] ?? "").trim().slice(0, 1_000);
    return { id: of("id"), text: of("text"), weight: of("weight"), says: of("says"), point: of("point") };
  }).filter(({ text }) => text !== "");
