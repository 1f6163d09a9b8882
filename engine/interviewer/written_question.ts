/** A question as a model writes it, and as it stands in a kit. */
import * as z from "zod";
import type { Level, Question } from "../hiring/kit.ts";

/** Without optional fields and numbered keys, which some servers refuse. `point` counts the points from 1. */
export const writtenQuestion = z.strictObject({
  kind: z.enum(["technical", "coding", "situational", "project"]),
  competency: z.string(),
  skill: z.string(),
  level: z.enum(["junior", "experienced", "senior"]),
  minutes: z.number(),
  text: z.string(),
  probes: z.array(z.strictObject({ text: z.string(), point: z.number().nullable() })),
  points: z.array(
    z.strictObject({ text: z.string(), weight: z.enum(["core", "depth"]), says: z.array(z.string()) }),
  ),
  at0: z.string(),
  at1: z.string(),
  at3: z.string(),
  at5: z.string(),
  example: z.string(),
});
export type WrittenQuestion = z.infer<typeof writtenQuestion>;

export const levelNames: Readonly<Record<WrittenQuestion["level"], Level>> = { junior: 1, experienced: 2, senior: 3 };
export const nameOfLevel = (level: Level): WrittenQuestion["level"] =>
  (["junior", "experienced", "senior"] as const)[level - 1] ?? "experienced";

/** Words are kept in English, and in the kit's language where that is another one. */
export function asKitQuestion(written: WrittenQuestion, id: string, language: string): Question {
  const localized = (text: string) => ({ en: text.trim(), [language]: text.trim() });
  return {
    id,
    kind: written.kind,
    competency: written.competency.trim(),
    skill: written.skill.trim().toLowerCase(),
    level: levelNames[written.level],
    text: localized(written.text),
    probes: written.probes.map(({ text, point }, i) => ({
      id: `p${i + 1}`,
      text: localized(text),
      point: point !== null && written.points[point - 1] ? `k${point}` : null,
    })),
    ladder: { 0: written.at0, 1: written.at1, 3: written.at3, 5: written.at5, example: written.example },
    points: written.points.map((point, i) => ({ id: `k${i + 1}`, ...point })),
    minutes: Math.min(8, Math.max(2, Math.round(written.minutes))),
    weight: 1,
    reason: null,
  };
}
