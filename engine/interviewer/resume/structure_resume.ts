/** Structures a resume by rules alone: headings, dates, the words of trades, and lists of names. */
import type { SkillWords } from "../../hiring/find_skills.ts";
import type { Resume } from "../../hiring/resume.ts";
import { basicsOf } from "./contact.ts";
import { educationIn } from "./education_entries.ts";
import { projectsIn } from "./project_list.ts";
import { linesOf, type ResumeLine } from "./resume_lines.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { skillsIn } from "./skill_list.ts";
import { workIn } from "./work_entries.ts";

/** What the rules cannot tell stays out or is null; nothing is guessed from names, schools or places. */
export function structureByRules(text: string, skillWords: SkillWords): Resume {
  const lines = linesOf(text);
  const basics = basicsOf(sectionsOf(lines));
  const sections = sectionsOf(lines, basics.name);
  const of = (...kinds: Section["kind"][]) =>
    sections.filter((section) => kinds.includes(section.kind)).flatMap((section): readonly ResumeLine[] =>
      section.lines
    );
  const hasStudies = of("education").length > 0;
  const hasWork = of("work").length > 0;
  return {
    basics,
    work: workIn(hasWork ? of("work") : of("head")),
    education: hasStudies ? educationIn(of("education")) : educationIn(of("other")).filter((study) => study.studyType),
    skills: skillsIn(
      of("skills"),
      of("summary", "work", "projects", ...(hasWork ? [] : ["head" as const])),
      skillWords,
    ),
    projects: projectsIn(of("projects")),
  };
}
