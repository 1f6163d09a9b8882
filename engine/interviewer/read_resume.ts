/** Ability: structures a resume. Nothing is taken from a model that does not stand in the resume. */
import * as z from "zod";
import type { SkillWords } from "../hiring/find_skills.ts";
import type { Resume } from "../hiring/resume.ts";
import { type Ability, type Accepted, accepted, promptOf, refused } from "./ability.ts";
import { structureByRules } from "./resume/structure_resume.ts";
import { standsIn } from "./stands_in.ts";

export interface ResumeGiven {
  readonly text: string;
  /** Skills with their other names; only the rules need them. */
  readonly skills: SkillWords;
}

const words = z.string().nullable();
const reply = z.strictObject({
  basics: z.strictObject({ name: words, email: words, phone: words, location: words, url: words }),
  work: z.array(
    z.strictObject({
      name: words,
      position: words,
      startDate: words,
      endDate: words,
      highlights: z.array(z.string()),
    }),
  ),
  education: z.array(
    z.strictObject({ institution: words, area: words, studyType: words, startDate: words, endDate: words }),
  ),
  skills: z.array(z.string()),
  projects: z.array(z.strictObject({ name: z.string(), description: words })),
});
type Reply = z.infer<typeof reply>;

export const readResume: Ability<ResumeGiven, Resume, Reply> = {
  id: "read_resume",
  version: "1",
  rulesVersion: "1",
  temperature: 0,
  reply,
  prompt: ({ text }) =>
    promptOf([
      "You put a resume into fields. Copy every word as it stands in the resume, in its own language; add nothing, sum " +
      "up nothing, correct nothing. Give null where the resume does not say.",
      "Dates: 2020, 2020-03 or 2020-03-31. Somebody who is still there has no endDate.",
      "work: jobs, the newest first; name is the company; highlights are the lines below the job.",
      "education: studyType is the degree, area the subject. skills: one name each.",
    ], { resume: text }),
  accept,
  rules: ({ text, skills }) => structureByRules(text, skills),
};

function accept({ basics, work, education, skills, projects }: Reply, { text }: ResumeGiven): Accepted<Resume> {
  const said = (field: string | null) => field !== null && standsIn(field, text) ? field.trim() : null;
  const resume: Resume = {
    basics: {
      ...{ name: said(basics.name), email: said(basics.email), phone: said(basics.phone) },
      ...filled({ location: said(basics.location), url: said(basics.url) }),
    },
    work: work.map(({ name, position, startDate, endDate, highlights }) => ({
      ...{ name: said(name), position: said(position) },
      ...filled({ startDate: dateIn(startDate, text), endDate: dateIn(endDate, text) }),
      highlights: highlights.flatMap((line) => said(line) ?? []),
    })).filter(({ name, position }) => name !== null || position !== null),
    education: education.map(({ institution, area, studyType, startDate, endDate }) => ({
      institution: said(institution),
      ...filled({ area: said(area), studyType: said(studyType) }),
      ...filled({ startDate: dateIn(startDate, text), endDate: dateIn(endDate, text) }),
    })).filter(({ institution, studyType }) => institution !== null || studyType !== undefined),
    skills: [...new Set(skills.flatMap((skill) => said(skill) ?? []))].map((name) => ({ name })),
    projects: projects.flatMap(({ name, description }) =>
      said(name) === null ? [] : [{ name: name.trim(), ...filled({ description: said(description) }) }]
    ),
  };
  const problems = inventions({ work, education, skills }, resume);
  return problems.length > 0 ? refused(...problems) : accepted(resume);
}

/** Only the fields that hold something. */
const filled = <Fields extends Record<string, string | null>>(fields: Fields): { [Name in keyof Fields]?: string } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Name in keyof Fields]?: string;
  };

/** A date whose year stands in the resume. */
function dateIn(date: string | null, text: string): string | null {
  const [found, year] = /^(\d{4})(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.exec(date?.trim() ?? "") ?? [];
  return found && year && (text.includes(year) || text.includes(`'${year.slice(2)}`)) ? found : null;
}

/** A list of which more than half was dropped was not read but made up. */
function inventions(given: Pick<Reply, "work" | "education" | "skills">, kept: Resume): readonly string[] {
  return (["work", "education", "skills"] as const)
    .filter((list) => kept[list].length * 2 < given[list].length)
    .map((list) => `${list}: copy it word for word from the resume.`);
}
