import * as z from "zod";
import type { JobFields } from "../../engine/mod.ts";
import { perhaps, words } from "../door/form.ts";
import { endOfDay } from "./deadline.ts";
import { otherWork } from "./tracks.ts";

export const descriptionForm = z.object({
  description: words("Paste the job's description: a few lines are enough.", 20_000),
});

/** Skills stand one a line, or with commas between. */
const skills = (message: string) =>
  z.string().default("").transform(listed)
    .refine((all) => all.length <= 30, "Name 30 skills at most.")
    .refine((all) => all.every((skill) => skill.length <= 80), message);

function listed(text: string): readonly string[] {
  return [...new Set(text.split(/[\n,]/).map((skill) => skill.trim()).filter(Boolean))];
}

const oneOf = <const T extends readonly number[]>(values: T, message: string) =>
  z.coerce.number({ error: message }).pipe(z.literal(values, { error: message }));

const shortSkill = "Keep each skill under 80 characters; write one a line.";

export const jobForm = z.object({
  title: words("Give the job a title.", 160),
  description: words("Describe the job in a few lines.", 20_000),
  mustHave: skills(shortSkill),
  niceToHave: skills(shortSkill),
  level: oneOf([1, 2, 3], "Choose a level."),
  minutes: oneOf([15, 30, 60], "Choose 15, 30 or 60 minutes."),
  track: perhaps(40),
  deadline: perhaps(10).refine((day) => day === "" || isDay(day), "Write the day like 2026-11-30."),
});

export const jobSettingsForm = jobForm.extend({
  status: z.literal(["open", "paused", "closed"], { error: "Choose open, paused or closed." }),
});

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** What the engine takes, from what was typed. */
export const jobFieldsOf = (typed: z.infer<typeof jobForm>, zone: string): Omit<JobFields, "language"> => ({
  title: typed.title,
  description: typed.description,
  mustHave: typed.mustHave,
  niceToHave: typed.niceToHave.filter((skill) => !typed.mustHave.includes(skill)),
  level: typed.level,
  minutes: typed.minutes,
  track: typed.track === "" || typed.track === otherWork ? null : typed.track,
  deadline: typed.deadline === "" ? null : endOfDay(typed.deadline, zone),
});
