import { assert, assertEquals } from "@std/assert";
import { draftJob } from "../../engine/interviewer/draft_job.ts";
import { assertGolden } from "./golden.ts";
import { backendPosting, nursePosting } from "./people.ts";

const draft = (description: string) => draftJob.rules({ description });

Deno.test("a posting with headings gives title, track, level and both lists in its own words", () => {
  assertEquals(draft(backendPosting), {
    title: "Senior Backend Engineer",
    track: "backend",
    level: 3,
    mustHave: [
      "TypeScript",
      "Node.js",
      "PostgreSQL",
      "query tuning",
      "REST APIs",
      "message queues",
      "Docker",
      "CI/CD",
      "written communication",
    ],
    niceToHave: ["Kubernetes", "Terraform"],
  });
});

Deno.test("work that the bank does not know has no track, and keeps the posting's own phrases", () => {
  assertEquals(draft(nursePosting), {
    title: "Registered nurse",
    track: null,
    level: 2,
    mustHave: [
      "Registered nurse with current NMC pin",
      "acute ward",
      "medication rounds and patient handover",
      "teamwork",
      "clear communication",
    ],
    niceToHave: ["electronic patient records", "Wound care certificate"],
  });
});

Deno.test("prose without headings is told apart by its own words", () => {
  const { title, mustHave, niceToHave, level } = draft(
    "Frontend Developer\nJoin our team! We need someone with React, TypeScript and CSS. You have 2-4 years of experience. " +
      "Testing with Playwright is a plus. Familiarity with accessibility (WCAG) preferred.",
  );
  assertEquals([title, level], ["Frontend Developer", 2]);
  assertEquals(mustHave, ["React", "TypeScript", "CSS"]);
  assertEquals(niceToHave, ["Testing", "Playwright", "accessibility"]);
});

Deno.test("headings on the same line as their items count", () => {
  const { mustHave, niceToHave } = draft(
    "Job title: Shop Manager\nMust have: retail experience, staff rota planning, cash handling\n" +
      "Nice to have: visual merchandising, Portuguese",
  );
  assertEquals(mustHave, ["retail experience", "staff rota planning", "cash handling"]);
  assertEquals(niceToHave, ["visual merchandising", "Portuguese"]);
});

Deno.test("the title is found where people put it", () => {
  const title = (description: string) => draft(description).title;
  assertEquals(title("Title: Accountant\nLocation: Lyon"), "Accountant");
  assertEquals(title("We're hiring: Site Reliability Engineer (Remote, EU)"), "Site Reliability Engineer");
  assertEquals(title("ML Engineer wanted. You must know Python."), "ML Engineer");
  assertEquals(title("Northwind is looking for an experienced baker to run our night shift."), "Experienced baker");
  assertEquals(
    title("About Northwind\nWe book hotels.\n\nAs a Full Stack Engineer you will work on our React front end."),
    "Full Stack Engineer",
  );
});

Deno.test("the level comes from the title, else from the years, else it is the middle", () => {
  const level = (description: string) => draft(description).level;
  assertEquals(level("Junior Data Analyst\nYou will report to the senior analyst."), 1);
  assertEquals(level("Lead Data Analyst"), 3);
  assertEquals(level("Data Analyst\nAt least 5 years of experience with SQL."), 3);
  assertEquals(level("Data Analyst\n1 year of experience with SQL is enough."), 1);
  assertEquals(level("Data Analyst\nNorthwind has 20 years of history."), 2);
});

Deno.test("the track follows the title's role before any skill", () => {
  const track = (description: string) => draft(description).track;
  assertEquals(track("Data Platform Engineer\nKubernetes, Docker, Terraform, Linux"), "data");
  assertEquals(track("Software Engineer\nYou know React, TypeScript, CSS and HTML."), "frontend");
  assertEquals(track("Site Reliability Engineer"), "devops");
  assertEquals(track("Product Owner"), "product");
  assertEquals(track("Marketing Manager\nExcel, SQL, A/B testing, Google Analytics, Tableau, statistics"), null);
  assertEquals(track("ML Engineer\nYou must know Python, PyTorch and SQL."), "data");
  assertEquals(track("Primary school teacher"), null);
});

Deno.test("the same text gives the same draft, and an empty one gives an empty draft", () => {
  assertEquals(draft(backendPosting), draft(backendPosting));
  assertEquals(draft("  \n "), { title: "", track: null, level: 2, mustHave: [], niceToHave: [] });
});

const said = {
  title: "Senior Backend Engineer",
  track: "backend",
  level: "senior" as const,
  mustHave: ["TypeScript", "PostgreSQL"],
  niceToHave: ["Kubernetes"],
};

Deno.test("a model's draft is taken as far as it stands in the posting", () => {
  const made = draftJob.accept({ ...said, mustHave: ["TypeScript", "PostgreSQL", "Haskell"] }, {
    description: backendPosting,
  });
  assertEquals(made, { ok: true, value: { ...said, level: 3 } });
});

Deno.test("a model that makes things up is sent back", () => {
  const refuse = (change: Partial<Omit<typeof said, "level">>) => {
    const made = draftJob.accept({ ...said, ...change }, { description: backendPosting });
    assert(!made.ok);
    return made.problems.map((problem) => problem.split(":")[0]);
  };
  assertEquals(refuse({ title: "Chief Wizard" }), ["title"]);
  assertEquals(refuse({ track: "wizardry" }), ["track"]);
  assertEquals(refuse({ mustHave: ["Haskell", "Cobol", "Fortran"] }), ["mustHave, niceToHave"]);
});

Deno.test("the prompt is the golden one", () => assertGolden(draftJob, { description: nursePosting }));
