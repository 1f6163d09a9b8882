import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { skillWords } from "../../engine/interviewer/bank.ts";
import { readResume } from "../../engine/interviewer/read_resume.ts";
import { resumeQuestions } from "../../engine/interviewer/resume_questions.ts";
import { assertGolden } from "./golden.ts";

const text = `Tomasz Wilk
tomasz@example.org

Experience
Backend developer, Northwind, 2021 to 2024
- Moved the booking service to PostgreSQL without downtime
- Cut the nightly import from two hours to ten minutes

Education
BSc Computer Science, University of Gdansk, 2021
`;
const asked = { resume: readResume.rules({ text, skills: skillWords() }), text, many: 2 };
const about = "Moved the booking service to PostgreSQL without downtime";
const good = { text: "How did you move the booking service while people went on booking?", about };

const faults = (question: typeof good): string => {
  const made = resumeQuestions.accept({ questions: [question] }, asked);
  assert(!made.ok, `${JSON.stringify(question)} was taken`);
  return made.problems.join("\n");
};

Deno.test("a question about a line of the resume is taken", () => {
  assertEquals(resumeQuestions.accept({ questions: [good] }, asked), {
    ok: true,
    value: [{ id: "r1", ...good }],
  });
});

Deno.test("a question about what the resume does not say is sent back", () => {
  assertStringIncludes(faults({ ...good, about: "Led a team of forty" }), "about: copy one of the lines");
  assertStringIncludes(
    faults({ ...good, text: "How did you move the service to Oracle at Acme?" }),
    "does not say Oracle, Acme",
  );
  assertStringIncludes(faults({ ...good, text: "How did you lead the 12 people in it?" }), "does not say 12");
});

Deno.test("a question that may not be asked, or asks two things, is sent back", () => {
  assertStringIncludes(faults({ ...good, text: "Where are you from?" }), "may not be asked");
  assertStringIncludes(faults({ ...good, text: "What did you move and how did you do it?" }), "two things at once");
});

Deno.test("schools and addresses are not asked about, and not shown to the model", () => {
  faults({ text: "What did you learn there?", about: "BSc Computer Science, University of Gdansk, 2021" });
  const prompt = JSON.stringify(resumeQuestions.prompt(asked));
  assert(prompt.includes("booking service") && !prompt.includes("example.org") && !prompt.includes("Gdansk"));
});

Deno.test("near-doubles are left out, and there are never more than were asked for", () => {
  const made = resumeQuestions.accept({
    questions: [
      good,
      { ...good, text: "How did you move the booking service while people were booking?" },
      { text: "What took the import so long before?", about: "Cut the nightly import from two hours to ten minutes" },
      { text: "Which part of it would you keep today?", about },
    ],
  }, asked);
  assert(made.ok);
  assertEquals(made.value.map(({ id, about }) => `${id} ${about.slice(0, 5)}`), ["r1 Moved", "r2 Cut t"]);
});

Deno.test("the rules write theirs without a model, numbered, each about a line of the resume", () => {
  const questions = resumeQuestions.rules(asked);
  assertEquals(questions.map(({ id }) => id), ["r1", "r2"]);
  for (const question of questions) assert(text.includes(question.about));
});

Deno.test("the prompt is the golden one", () => assertGolden(resumeQuestions, asked));
