/** The shape of questions in files. */
import * as z from "zod";
import { questionKinds } from "../hiring/kit.ts";

const words = z.string().min(1);
const localized = z.record(z.string(), words).refine((text) => "en" in text, "needs a text for en");

export const questionShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words with hyphens"),
  kind: z.enum(questionKinds),
  competency: words,
  skill: words.regex(/^[^A-Z]+$/, "lower case"),
  level: z.literal([1, 2, 3]),
  text: localized,
  probes: z.array(z.strictObject({ id: words, text: localized, point: words.nullable() })),
  ladder: z.strictObject({ 0: words, 1: words, 3: words, 5: words, example: words }),
  points: z.array(
    z.strictObject({ id: words, text: words, weight: z.enum(["core", "depth"]), says: z.array(words) }),
  ),
  minutes: z.int().min(1).max(15),
  weight: z.number().positive().max(5),
  reason: words.nullable(),
});

export const trackShape = z.strictObject({
  track: z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case word"),
  name: words,
  roles: z.array(words.regex(/^[^A-Z]+$/, "lower case")),
  skills: z.record(words, z.array(words)),
  questions: z.array(z.unknown()),
});
