/** Holds a report's prose to what was said: its quotes, its length, and what it must not speak about. */
import { withoutFlagged } from "../assessment/flags.ts";
import { verifyQuote } from "../assessment/quotes.ts";

/** A report is 150 to 200 words; a few more or fewer are let pass. */
const least = 120;
const most = 230;

/** Sentences that say what is wrong with a report; none when it may stand. `said`: all answers of the interview. */
export function faultsOfReport(report: string, said: readonly string[]): readonly string[] {
  const words = report.trim().split(/\s+/).length;
  const quotes = quotesIn(report);
  const heard = said.map((words) => withoutFlagged(words)).filter((words) => words.trim() !== "");
  const made = quotes.filter((quote) => !heard.some((words) => verifyQuote(quote, words)));
  return [
    ...words < least || words > most ? [`It is ${words} words long. Write 150 to 200.`] : [],
    ...quotes.length === 0 && heard.length > 0 ? ["It quotes nothing. Quote the candidate, between “ and ”."] : [],
    ...made.map((quote) => `“${quote}” does not stand in the answers. Copy quotes word for word.`),
    ...unfit.flatMap(([pattern, fault]) => {
      const found = pattern.exec(withoutQuotes(report))?.[0];
      return found === undefined ? [] : [`"${found}": ${fault}`];
    }),
  ];
}

const quoted = /“([^”]+)”|"([^"]+)"|„([^“]+)“|«([^»]+)»/g;

const quotesIn = (report: string): readonly string[] =>
  [...report.matchAll(quoted)].map((found) => (found[1] ?? found[2] ?? found[3] ?? found[4] ?? "").trim()).filter(
    Boolean,
  );

const withoutQuotes = (report: string): string => report.replace(quoted, "");

/** Marks are computed and decisions are people's; and nothing is read out of a voice or a face. */
const unfit: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:should|must|not) (?:be )?(?:hired?|rejected?|advanced?)\b|\b(?:i|we|strongly) recommend\b|\brecommend(?:ed|ation)?:? (?:to (?:hire|reject|advance)|hiring|rejecting|advancing|for (?:the|this) (?:job|role|position))\b|\b(?:good|poor|strong|bad) (?:hire|fit)\b/i,
    "leave the decision to people.",
  ],
  [/\b\d+(?:\.\d+)?\s*(?:%|percent|points|out of|\/\s*(?:5|10|100)\b)/i, "give no marks or scores."],
  [
    /\b(?:accent|fluen(?:t|cy)|nervous|hesita\w+|enthusias\w+|confiden(?:t|tly|ce)|tone of voice|body language|emotion\w*|personality)\b/i,
    "speak of what was said, never of how the person sounded or is.",
  ],
  [/\b(?:he|she|his|her|him|hers)\b/i, "write “the candidate” or “they”."],
  [/https?:|www\.|<[a-z/]|^\s*[#*-]\s/im, "write plain sentences, without links or marks."],
];
