import { assert, assertEquals } from "@std/assert";
import { peopleTrack, tracks } from "../../engine/interviewer/bank.ts";
import { lintQuestion } from "../../engine/interviewer/lint.ts";

const errors = (text: string) => lintQuestion(text).filter(({ level }) => level === "error");
const rules = (text: string) => lintQuestion(text).map(({ rule }) => rule);

Deno.test("questions about the person instead of the work are errors", () => {
  const forbidden: Record<string, readonly string[]> = {
    age: ["How old are you?", "What year were you born?", "When do you plan to retire?", "What’s your age?"],
    family: ["What does your family think of the travelling?", "Do you plan to start a family soon?"],
    marriage: ["Are you married?", "What is your marital status?", "Does your husband mind the night shifts?"],
    children: [
      "Do you have children?",
      "Do you plan on having any kids?",
      "Are you planning to have a baby?",
      "How old are your children?",
      "Who looks after your kids while you work?",
    ],
    pregnancy: ["Are you pregnant?", "Do you plan to take maternity leave soon?"],
    health: [
      "How is your health?",
      "How many sick days did you take last year?",
      "Do you have any medical conditions?",
    ],
    disability: ["Do you have a disability?", "Are you disabled?"],
    religion: ["What is your religion?", "Do you go to church?", "Are you Muslim?", "Which church do you attend?"],
    origin: [
      "Where are you from?",
      "Where were you born?",
      "What's your nationality?",
      "Is English your first language?",
      "Are you a native English speaker?",
    ],
    race: ["What is your race?", "Are you Hispanic?"],
    gender: ["How do you feel about leading men as a woman?", "What is your gender?"],
    "sexual orientation": ["Are you gay?", "What is your sexual orientation?"],
    politics: ["Who did you vote for?", "What are your political views?"],
    "union membership": ["Are you a member of a trade union?", "Have you ever joined a union?"],
    "past pay": ["What was your last salary?", "How much do you earn now?", "What is your current base pay?"],
    "a criminal record": ["Have you ever been arrested?", "Do you have a criminal record?"],
    "private money": ["What is your credit score?"],
  };
  for (const [topic, questions] of Object.entries(forbidden)) {
    for (const question of questions) {
      const found = errors(question);
      assert(
        found.some(({ message }) => message.includes(`about ${topic},`)),
        `${question} -> ${JSON.stringify(found)}`,
      );
    }
  }
});

Deno.test("words of a trade that only look like a private topic pass without a word", () => {
  const fine = [
    "How would you stop a child process that hangs?",
    "How do you divide work between a parent class and its child classes?",
    "Tell me about a race condition you've found.",
    "What does a good health check look at?",
    "When would you build a native app instead of a web app?",
    "How do you model this with a union type?",
    "What would you do about a disabled button that people keep clicking?",
    "How do you make a form usable for people with a disability?",
    "How does the browser treat a cross-origin request?",
    "How would you choose the cache age of a price list?",
    "How old may the data on this page be?",
    "How do you explain a hard rule to a class of children?",
    "Tell me about a third-party library that let you down.",
    "How do you keep track of the health of the cluster?",
    "What would you do about office politics on a project?",
    "How would you pay back technical debt in a service you own?",
    "How do you care for your patients during a night shift?",
    "Which previous package versions would you support?",
    "How would you tell a customer's age group from their orders?",
  ];
  for (const question of fine) assertEquals(lintQuestion(question), [], question);
});

Deno.test("a trade that must speak of a topic gets a warning, no error", () => {
  for (
    const question of [
      "How do you hand over a pregnant patient to the next shift?",
      "How would you plan cover for a colleague's parental leave?",
      "How do you negotiate with a trade union about a new rota?",
      "How do you respect a resident's religious wishes at meals?",
    ]
  ) {
    assertEquals(lintQuestion(question).map(({ level, rule }) => `${level} ${rule}`), ["warning forbidden"], question);
  }
});

Deno.test("two questions in one, hints at the answer, and length are warnings", () => {
  assertEquals(rules("How did you find the cause and what did you change?"), ["double"]);
  assertEquals(rules("What went wrong? How did you fix it?"), ["double"]);
  assertEquals(rules("Don't you think tests should come first?"), ["leading"]);
  assertEquals(rules("You would write a test for that, right?"), ["leading"]);
  assertEquals(rules(`Tell me about ${"a very ".repeat(23)}hard bug.`), ["long"]);
  assertEquals(rules(`Describe ${"incomprehensibilities ".repeat(14)}`), ["long"]);
});

Deno.test("no question or probe of the bank is found fault with", () => {
  for (const { track, questions } of [...tracks, peopleTrack]) {
    for (const { id, text, probes } of questions) {
      for (const words of [text, ...probes.map((probe) => probe.text)]) {
        assertEquals(lintQuestion(words.en ?? ""), [], `${track} ${id}: ${words.en}`);
      }
    }
  }
});
