import { assert, assertEquals, assertLessOrEqual, assertStringIncludes } from "@std/assert";
import { forbiddenIn } from "../../engine/interviewer/forbidden.ts";
import { resumeQuestionsByRules } from "../../engine/interviewer/resume/resume_questions.ts";
import { structureByRules } from "../../engine/interviewer/resume/structure_resume.ts";
import { inOneColumn, unseen } from "../kit/made_files/resumes/mod.ts";
import { skillWords } from "../kit/made_files/skill_words.ts";

const asked = (text: string, language?: string) =>
  resumeQuestionsByRules(structureByRules(text, skillWords), text.split("\n"), language);

Deno.test("each question quotes a line of the resume, and the same resume gives the same questions", () => {
  for (const { text, id } of [...inOneColumn, ...unseen]) {
    const questions = asked(text);
    assertLessOrEqual(questions.length, 3, id);
    assertEquals(questions, asked(text));
    for (const question of questions) {
      assert(text.split("\n").some((line) => line.trim() === question.about), question.about);
      assert(question.text.endsWith("?") && question.text.includes("“"), question.text);
      assertEquals(forbiddenIn(question.text), [], question.text);
    }
  }
});

Deno.test("questions are about different jobs first, and about lines with something to ask", () => {
  const first = inOneColumn.find(({ id }) => id === "one line a job, items below");
  assertEquals(asked(first?.text ?? "").map(({ about }) => about), [
    "• Moved the billing service to PostgreSQL with logical replication, without a stop",
    "• Built a message queue in Go that handles 40,000 orders an hour",
    "• Led a team of four and mentored two juniors",
  ]);
});

Deno.test("what ran over two lines is quoted whole, about the line where it begins", () => {
  const resume = inOneColumn.find(({ id }) => id === "prose below jobs, wrapped items, projects");
  const [, second] = asked(resume?.text ?? "");
  assertStringIncludes(second?.text ?? "", "close the books by six in the morning");
  assertEquals(second?.about, "• Wrote settlement jobs in Java and Spark that close the books by six in the");
});

Deno.test("nothing private is asked: family, health, faith, breaks, schools and ways to reach somebody are passed over", () => {
  const private_ = [
    "Took two years of parental leave with my first child",
    "Left for health reasons after a long illness in spring",
    "Led the youth group of my church for five years",
    "Was laid off and looked for work for eleven months",
    "Married in 2019 and moved to be with my family",
    "Built the website of my old university with friends",
    "Call my former manager at +49 151 23456789 to ask",
    "Elternzeit von 2019 bis 2020 mit zwei Kindern",
  ];
  const text = ["Experience", "Developer, Northwind\t2018 – 2022", ...private_.map((line) => `• ${line}`)].join("\n");
  assertEquals(structureByRules(text, skillWords).work[0]?.highlights.length, private_.length);
  assertEquals(asked(text), []);
});

Deno.test("questions speak the language of the interview where the rules know it, else English", () => {
  const { text } = inOneColumn[0] ?? { text: "" };
  assertStringIncludes(asked(text, "de")[0]?.text ?? "", "Was war Ihr eigener Anteil daran");
  assertStringIncludes(asked(text, "fi")[0]?.text ?? "", "What was your own part in it");
});

Deno.test("a resume without told work gives no questions", () => {
  assertEquals(asked("Lena Vogt\nlena@vogt.example\n\nSkills\nGo, SQL"), []);
});
