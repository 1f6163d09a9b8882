/** Ability: proposes a job's fields from a pasted description. Nothing is proposed that the description does not say. */
import * as z from "zod";
import type { Level } from "../hiring/kit.ts";
import { type Ability, type Accepted, accepted, promptOf, refused } from "./ability.ts";
import { tracks } from "./bank.ts";
import { levelIn } from "./posting_level.ts";
import { mostSkills, skillsAsked } from "./posting_skills.ts";
import { titleIn } from "./posting_title.ts";
import { trackIn } from "./posting_track.ts";
import { standsIn } from "./stands_in.ts";

export interface Posting {
  readonly description: string;
}

export interface JobDraft {
  readonly title: string;
  /** The bank's track, or null for work that it does not know. */
  readonly track: string | null;
  readonly level: Level;
  readonly mustHave: readonly string[];
  readonly niceToHave: readonly string[];
}

const reply = z.strictObject({
  title: z.string(),
  track: z.string().nullable(),
  level: z.enum(["junior", "experienced", "senior"]),
  mustHave: z.array(z.string()),
  niceToHave: z.array(z.string()),
});

export const draftJob: Ability<Posting, JobDraft, z.infer<typeof reply>> = {
  id: "draft_job",
  version: "1",
  rulesVersion: "1",
  temperature: 0,
  reply,
  prompt: ({ description }) =>
    promptOf([
      "You read a job description for a recruiter and fill in its form.",
      "title: the job's title without place, company and contract.",
      `track: the field of work, one of ${tracks.map(({ track, name }) => `"${track}" (${name})`).join(", ")}, ` +
      "or null when none fits.",
      "level: junior, experienced or senior, by the title and the years that are asked for.",
      `mustHave and niceToHave: skills in the description's own words, 1 to 5 words each, at most ${mostSkills} a list, ` +
      "the most important first. Leave out benefits, duties, and anything about the person that is no skill.",
      "Copy every title and skill word for word from the description. Add nothing to it.",
    ], { description }),
  accept,
  rules: ({ description }) => {
    const title = titleIn(description);
    return {
      title,
      track: trackIn(title, description),
      level: levelIn(title, description),
      ...skillsAsked(description),
    };
  },
};

const levels: Readonly<Record<z.infer<typeof reply>["level"], Level>> = { junior: 1, experienced: 2, senior: 3 };

/** A skill that is not in the text is dropped; a title that is not, or a list that is mostly made up, is sent back. */
function accept(draft: z.infer<typeof reply>, { description }: Posting): Accepted<JobDraft> {
  const title = draft.title.trim();
  const said = (items: readonly string[]) =>
    [...new Set(items.map((item) => item.trim()))].filter((item) => standsIn(item, description));
  const mustHave = said(draft.mustHave).slice(0, mostSkills);
  const niceToHave = said(draft.niceToHave).filter((item) => !mustHave.includes(item)).slice(0, mostSkills);
  const kept = mustHave.length + niceToHave.length, given = draft.mustHave.length + draft.niceToHave.length;
  const track = draft.track === null || draft.track === "null" ? null : draft.track;
  const problems = [
    ...standsIn(title, description) ? [] : ["title: copy it word for word from the description."],
    ...track === null || tracks.some((known) => known.track === track)
      ? []
      : ["track: choose one of the listed names, or null."],
    ...kept * 2 >= Math.min(given, 2 * mostSkills)
      ? []
      : ["mustHave, niceToHave: copy the skills word for word from the description."],
  ];
  return problems.length > 0
    ? refused(...problems)
    : accepted({ title, track, level: levels[draft.level], mustHave, niceToHave });
}
