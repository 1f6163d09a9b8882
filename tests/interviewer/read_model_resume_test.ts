import { assert, assertEquals } from "@std/assert";
import { skillWords } from "../../engine/interviewer/bank.ts";
import { readResume } from "../../engine/interviewer/read_resume.ts";
import { assertGolden } from "./golden.ts";

const text = `Mira Okafor
mira@example.org, Porto

Experience
Backend developer, Northwind, 2021-03 to today
- Moved the booking service to PostgreSQL
- Cut the nightly import from two hours to ten minutes

Education
BSc Computer Science, University of Porto, 2018 to 2021

Skills: TypeScript, PostgreSQL, Docker
`;
const given = { text, skills: skillWords() };

const said = {
  basics: { name: "Mira Okafor", email: "mira@example.org", phone: null, location: "Porto", url: null },
  work: [{
    name: "Northwind",
    position: "Backend developer",
    startDate: "2021-03",
    endDate: null,
    highlights: ["Moved the booking service to PostgreSQL"],
  }],
  education: [{
    institution: "University of Porto",
    area: "Computer Science",
    studyType: "BSc",
    startDate: "2018",
    endDate: "2021",
  }],
  skills: ["TypeScript", "PostgreSQL", "Docker"],
  projects: [],
};

Deno.test("a resume that a model copied is taken as it is", () => {
  const made = readResume.accept(said, given);
  assert(made.ok);
  assertEquals(made.value.basics, { name: "Mira Okafor", email: "mira@example.org", phone: null, location: "Porto" });
  assertEquals(made.value.work[0], {
    name: "Northwind",
    position: "Backend developer",
    startDate: "2021-03",
    highlights: ["Moved the booking service to PostgreSQL"],
  });
  assertEquals(made.value.skills, [{ name: "TypeScript" }, { name: "PostgreSQL" }, { name: "Docker" }]);
});

Deno.test("what does not stand in the resume is dropped: a skill, a number that was never said, a year", () => {
  const made = readResume.accept({
    ...said,
    basics: { ...said.basics, phone: "+351 900 000 000" },
    skills: [...said.skills, "Kubernetes"],
    work: [{ ...said.work[0]!, startDate: "2015-01", highlights: ["Led a team of forty people"] }],
  }, given);
  assert(made.ok);
  assertEquals(made.value.basics.phone, null);
  assertEquals(made.value.skills.length, 3);
  assertEquals(made.value.work[0], { name: "Northwind", position: "Backend developer", highlights: [] });
});

Deno.test("a resume that is mostly made up goes back", () => {
  const made = readResume.accept({ ...said, skills: ["Rust", "Go", "Docker"] }, given);
  assert(!made.ok);
  assertEquals(made.problems, ["skills: copy it word for word from the resume."]);
});

Deno.test("the prompt is the golden one: the resume travels as data", () => assertGolden(readResume, given));
