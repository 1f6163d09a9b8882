import { assertEquals, assertLessOrEqual } from "@std/assert";
import { sectionNamed } from "../../engine/interviewer/resume/section_words.ts";
import { structureByRules } from "../../engine/interviewer/resume/structure_resume.ts";
import { skillWords } from "../kit/made_files/skill_words.ts";

const structured = (text: string) => structureByRules(text, skillWords);

Deno.test("a whole resume becomes basics, work, education, skills and projects", () => {
  const resume = structured(`Mira Okafor
Location: Berlin
mira@example.org · https://mira.example · +49 151 23456789

Summary
Builds backends.
Likes order.

Experience
Developer at Northwind, Berlin (Jan 2020 – present)
Works in the team for payments.
• Moved the billing service to Postgres, which took
four months
• Wrote tests

Projects
Ferry – a scheduler in Go (2021)
Tide: tells when certificates run out

Education
BSc Computer Science, University of Leeds, 2016

Skills
PostgreSQL, Redis, Memcached`);
  assertEquals(resume, {
    basics: {
      name: "Mira Okafor",
      email: "mira@example.org",
      phone: "+49 151 23456789",
      location: "Berlin",
      summary: "Builds backends. Likes order.",
      url: "https://mira.example",
    },
    work: [{
      name: "Northwind",
      position: "Developer",
      startDate: "2020-01",
      summary: "Works in the team for payments.",
      highlights: ["Moved the billing service to Postgres, which took four months", "Wrote tests"],
    }],
    education: [{
      institution: "University of Leeds",
      area: "Computer Science",
      studyType: "BSc",
      startDate: "2016",
      endDate: "2016",
    }],
    skills: [
      { name: "PostgreSQL" },
      { name: "Redis", keywords: ["caching"] },
      { name: "Memcached", keywords: ["caching"] },
      { name: "Go", keywords: ["golang"] },
    ],
    projects: [
      { name: "Ferry", description: "a scheduler in Go" },
      { name: "Tide", description: "tells when certificates run out" },
    ],
  });
});

Deno.test("headings are known in several languages, alone, numbered or in pairs; sentences are none", () => {
  const kinds: Readonly<Record<string, string | null>> = {
    "WORK EXPERIENCE": "work",
    "Professional Background:": "work",
    "Berufserfahrung": "work",
    "Doświadczenie zawodowe": "work",
    "Esperienze professionali": "work",
    "2. Education": "education",
    "Education & Certifications": "education",
    "Ausbildung und Studium": "education",
    "Formação acadêmica": "education",
    "Skills & Tools": "skills",
    "IT-Kenntnisse": "skills",
    "Compétences": "skills",
    "Selected Projects": "projects",
    "Sprachkenntnisse": "other",
    "Experience with large teams": null,
    "Work on skills": null,
  };
  for (const [words, kind] of Object.entries(kinds)) assertEquals(sectionNamed(words), kind, words);
});

Deno.test("a name is told from titles and headings, and what the mailbox is called by wins", () => {
  const name = (text: string) => structured(text).basics.name;
  assertEquals(name("Curriculum Vitae\nSenior Developer\nPriya Raman\npriya@example.org"), "Priya Raman");
  assertEquals(name("JOANA REIS | Product Designer"), "Joana Reis");
  assertEquals(name("Blue Harbour\nTomasz Wilk\nt.wilk@example.com"), "Tomasz Wilk");
  assertEquals(name("Name: Ahmed Salah\nPhone: +20 100 555 0134"), "Ahmed Salah");
  assertEquals(name("أحمد صلاح\nمطور برمجيات"), "أحمد صلاح");
  assertEquals(name("Resume\n\nSkills\nGo, SQL"), null);
});

Deno.test("a phone number is told from years, days and postcodes", () => {
  const phone = (text: string) => structured(`Lena Vogt\n${text}`).basics.phone;
  assertEquals(phone("10115 Berlin, 12.03.1990, 2019 - 2021"), null);
  assertEquals(phone("10115 Berlin | 030 / 901 820 12"), "030 / 901 820 12");
  assertEquals(phone("T: (555) 010-4477"), "(555) 010-4477");
});

Deno.test("a resume without headings still gives its jobs", () => {
  const { work } = structured(
    "Lena Vogt\nlena@vogt.example\n\nNurse, Lindenhof Hospital\t2015 – 2020\n• Cared for nine patients",
  );
  assertEquals(work, [{
    name: "Lindenhof Hospital",
    position: "Nurse",
    startDate: "2015",
    endDate: "2020",
    highlights: ["Cared for nine patients"],
  }]);
});

Deno.test("a degree is told from a state, and one year from a span of work", () => {
  const { education, work } = structured(
    "Education\nMIT, Cambridge, MA\nBSc Physics, 2016\n\nExperience\n2017 Tutor, Northwind",
  );
  assertEquals([education[0]?.studyType, education[0]?.area], ["BSc", "Physics"]);
  assertEquals(work[0], { name: "Northwind", position: "Tutor", startDate: "2017", endDate: "2017", highlights: [] });
});

Deno.test("nothing comes of nothing, and a text made to be slow is read in time", () => {
  const { basics, work, skills } = structured("");
  assertEquals([basics.name, basics.email, work, skills], [null, null, [], []]);
  const start = performance.now();
  for (const piece of ["a.", "*a", "1 ", "2020 - ", "s p a ", "[a](", "Developer, X\t2019 – 2021\n"]) {
    structured(`Experience\n${piece.repeat(200_000 / piece.length)}`);
  }
  assertLessOrEqual(performance.now() - start, 8000);
});
