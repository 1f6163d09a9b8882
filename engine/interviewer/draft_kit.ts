/** Ability: drafts a kit. A model writes the questions about the work; what is asked of everybody comes from the bank. */
import * as z from "zod";
import type { Question, QuestionKind } from "../hiring/kit.ts";
import { type Ability, type Accepted, accepted, promptOf, refused } from "./ability.ts";
import { checkQuestion } from "./check_question.ts";
import { kitAround, kitByRules, type KitDraft } from "./kit_by_rules.ts";
import { aboutTheWork, kitPlan } from "./kit_plan.ts";
import type { KitWish } from "./kit_wish.ts";
import { asKitQuestion, nameOfLevel, writtenQuestion } from "./written_question.ts";

const reply = z.strictObject({ questions: z.array(writtenQuestion) });

export const draftKit: Ability<KitWish, KitDraft, z.infer<typeof reply>> = {
  id: "draft_kit",
  version: "1",
  rulesVersion: "1",
  temperature: 0.4,
  reply,
  prompt: (wish) =>
    promptOf([...task, `Write ${countsOf(wish).map(({ kind, most }) => `${most} ${kind}`).join(", ")} questions.`], {
      title: wish.title,
      description: wish.description,
      mustHave: wish.mustHave,
      niceToHave: wish.niceToHave,
      level: nameOfLevel(wish.level),
      language: wish.language,
    }),
  accept,
  rules: kitByRules,
};

const task = [
  "You write questions for a structured job interview that is held by voice. Every candidate is asked the same ones.",
  "Ask about the must-haves first, each skill once; go by the job's level. Write in the job's language.",
  "text: one open question, at most 30 words, that anybody doing this work elsewhere could answer. No trivia, no two " +
  "questions in one, no hint at the answer. A coding question is talked through, not typed. A project question asks " +
  "about work that the person has done.",
  "Never ask about age, family, health, religion, origin, politics, pay so far, or anything else that is not the work.",
  "competency: what it tests, in a recruiter's words. skill: one lower-case tag. minutes: 3 to 6.",
  "probes: exactly two open follow-ups that fit whatever was answered; point: the number of the key point that it " +
  "draws out, counted from 1, or null.",
  "points: 4 to 8 key points of a good answer, each a short statement of 4 to 14 words that an answer can state; at " +
  "least two are core (no right answer leaves them out) and one is depth. says: 3 to 6 other short wordings as people " +
  "say them.",
  "at0, at1, at3, at5: what an answer of 0, 1, 3 and 5 out of 5 is like for this very question, clearly apart. " +
  "example: a good answer in the first person, 70 to 130 words, as one would say it; it states every core point.",
];

/** How many questions of each kind the model is asked for. */
const countsOf = ({ minutes, track }: KitWish): readonly { readonly kind: QuestionKind; readonly most: number }[] =>
  kitPlan[minutes].filter(({ kind }) => aboutTheWork.has(kind)).map(({ kind, most }) => ({
    kind: kind === "coding" && (track === null || track === "product") ? "situational" : kind,
    most,
  }));

/** Questions with faults are left out; with fewer than half of what was asked for, all faults go back. */
function accept(written: z.infer<typeof reply>, wish: KitWish): Accepted<KitDraft> {
  const questions = written.questions.map((question, i) => asKitQuestion(question, `own-${i + 1}`, wish.language));
  const good = questions.filter((question) => faultsOf(question).length === 0);
  const wanted = countsOf(wish).reduce((sum, { most }) => sum + most, 0);
  if (good.length * 2 < wanted) {
    const faults = questions.flatMap((question, i) => faultsOf(question).map((fault) => `question ${i + 1}, ${fault}`));
    return refused(`Write ${wanted} questions.`, ...faults);
  }
  return accepted(kitAround(good, wish));
}

/** Advice that a person may overrule is a fault in what a model writes. */
const faultsOf = (question: Question): readonly string[] => [
  ...checkQuestion(question).filter(({ level, place }) => level === "error" || /^text|^probes/.test(place))
    .map(({ place, message }) => `${place}: ${message}`),
  ...question.skill === "" || question.competency === "" ? ["skill, competency: name them."] : [],
];
