import { assertEquals } from "@std/assert";
import { findSkills } from "../../engine/hiring/find_skills.ts";
import { matchJob } from "../../engine/hiring/match.ts";
import { skillWords } from "../kit/made_files/skill_words.ts";

const words = (text: string) => findSkills(text, skillWords).map((found) => found.words);
const none = { skills: [] };

Deno.test("skills are found by any name, the longest first, and never within another word", () => {
  assertEquals(words("C, C++, C#, .NET Core, ASP.NET and Node.js"), [
    "C",
    "C++",
    "C#",
    ".NET Core",
    "ASP.NET",
    "Node.js",
  ]);
  assertEquals(words("JavaScript, TypeScript; Java 17, NoSQL, PostgreSQL 14"), [
    "JavaScript",
    "TypeScript",
    "Java",
    "PostgreSQL",
  ]);
  assertEquals(words("Python3, React.js, Spring-Boot, CI/CD, Argo  CD"), [
    "Python3",
    "React.js",
    "Spring-Boot",
    "CI/CD",
  ]);
  assertEquals(words("Objective-C, C4 models, R&D, the C-level"), []);
});

Deno.test("a skill that is also an everyday word counts where it is meant as one", () => {
  assertEquals(words("We react to alarms. I go by train."), []);
  assertEquals(words("react, vue"), ["react", "vue"]);
  assertEquals(words("Wrote it in Go and R. Go live with it. The Go-live of 2020."), ["Go", "R"]);
});

Deno.test("addresses of pages and mailboxes name no skill", () => {
  assertEquals(words("https://react.dev/java python@example.org linkedin.com/in/linux www.docker.com"), []);
});

Deno.test("the score is 70 for the must-haves and 30 for the nice-to-haves, with the line behind each find", () => {
  const asked = { mustHave: ["PostgreSQL", "Go", "Kafka"], niceToHave: ["Kubernetes", "GraphQL"] };
  const match = matchJob(asked, none, "Mira Okafor\nGo services on Postgres\nRuns on k8s, with RabbitMQ", skillWords);
  assertEquals(match, {
    score: 62,
    formula: "70 × 2 of 3 must-haves + 30 × 1 of 2 nice-to-haves = 62",
    matched: [
      { skill: "PostgreSQL", line: "Go services on Postgres" },
      { skill: "Go", line: "Go services on Postgres" },
    ],
    missing: ["Kafka"],
    niceMatched: [{ skill: "Kubernetes", line: "Runs on k8s, with RabbitMQ" }],
    niceMissing: ["GraphQL"],
  });
});

Deno.test("a thing of one kind does not stand for another, but a kind is met by its things", () => {
  const found = (mustHave: string[]) =>
    matchJob({ mustHave, niceToHave: [] }, none, "RabbitMQ and Memcached", skillWords);
  assertEquals(found(["Kafka", "Redis"]).missing, ["Kafka", "Redis"]);
  assertEquals(found(["message queues", "Caching"]).missing, []);
});

Deno.test("with one list alone the score is its share; a skill asked for twice counts once; with no list there is no score", () => {
  const text = "Python, wound care";
  assertEquals(matchJob({ mustHave: ["Python", "python", "SQL"], niceToHave: [] }, none, text, skillWords).score, 50);
  assertEquals(matchJob({ mustHave: [], niceToHave: ["Wound Care"] }, none, text, skillWords).score, 100);
  assertEquals(matchJob({ mustHave: [], niceToHave: [] }, none, text, skillWords).score, null);
});

Deno.test("a skill that only the structured resume holds is found there", () => {
  const resume = { skills: [{ name: "Terraform" }] };
  const { matched } = matchJob(
    { mustHave: ["opentofu", "terraform"], niceToHave: [] },
    resume,
    "Mira Okafor",
    skillWords,
  );
  assertEquals(matched, [{ skill: "terraform", line: "Terraform" }]);
});

Deno.test("a text without end is read in one go", () => {
  const start = performance.now();
  for (const piece of ["a.", "*a", "Go, ", "a@"]) words(piece.repeat(100_000));
  assertEquals(performance.now() - start < 5000, true);
});
