/** What a question may not ask, and what makes it hard to answer out loud. English; pure code, no model. */
import { forbiddenIn, type ForbiddenWords } from "./forbidden.ts";

export interface Finding {
  /** `error`: must not be asked. `warning`: could be said better. */
  readonly level: "error" | "warning";
  readonly rule: "forbidden" | "double" | "leading" | "long";
  /** One sentence: what is wrong, and what to do. */
  readonly message: string;
}

/** A question has to be heard once and kept in mind. */
export const longestQuestion = { words: 45, characters: 300 };

export const lintQuestion = (text: string): readonly Finding[] => [
  ...forbiddenIn(text).map(forbidden),
  ...double(text),
  ...leading(text),
  ...long(text),
];

const forbidden = ({ topic, words, personal }: ForbiddenWords): Finding =>
  personal
    ? {
      level: "error",
      rule: "forbidden",
      message: `"${words}" asks about ${topic}, which may not be asked. Ask about the work instead.`,
    }
    : {
      level: "warning",
      rule: "forbidden",
      message: `"${words}" touches ${topic}. Make sure that it asks about the work, not about the person.`,
    };

const warning = (rule: Finding["rule"], message: string): Finding[] => [{ level: "warning", rule, message }];

function double(text: string): Finding[] {
  const twice = (text.match(/\?/g) ?? []).length > 1 || /\band\s*\/\s*or\b/i.test(text);
  const joined = /[,;]?\s\band\s+(?:also\s+)?(?:how|why|what|when|where|who|which|(?:did|do|would|could|can)\s+you)\b/i;
  return twice || joined.test(text)
    ? warning("double", "This asks two things at once. Keep the first one, and make the other a probe.")
    : [];
}

const hints = [
  /\b(?:don't|wouldn't|isn't|aren't|haven't|didn't|won't|shouldn't)\s+(?:you|it|that|we)\b[^.]*\?/i,
  /,\s*(?:right|correct|yes|no|agreed)\s*\?/i,
  /\b(?:surely|obviously|of course|clearly|needless to say|everyone knows|as we all know|you (?:would|must) agree)\b/i,
  /\bdo you agree that\b/i,
];

const leading = (text: string): Finding[] =>
  hints.some((hint) => hint.test(text))
    ? warning("leading", "This gives away the answer that is wished for. Ask it openly.")
    : [];

function long(text: string): Finding[] {
  const words = text.trim().split(/\s+/).length;
  return words > longestQuestion.words || text.length > longestQuestion.characters
    ? warning(
      "long",
      `This is ${words} words long. Say it in ${longestQuestion.words} or fewer: it is heard, not read.`,
    )
    : [];
}
