import type { KeyPoint } from "../hiring/kit.ts";
import { type Answer, answerOf, type Sentence } from "./cover/answer.ts";
import { type Evidence, evidenceOf, type Met } from "./cover/evidence.ts";
import { type Given, givenBy } from "./cover/given.ts";
import { meetingIn } from "./cover/meetings.ts";
import { beliefIn } from "./cover/saying.ts";
import { type Stretch, stretchesOf } from "./cover/stretches.ts";
import { borders, scoreOf } from "./cover/weights.ts";
import { type Wording, wordingOf } from "./cover/wording.ts";
import type { Grade } from "./types.ts";
import { type Word, wordsOf } from "./words.ts";

type Point = Pick<KeyPoint, "text" | "says">;

/** How far an answer states one key point. */
export interface Cover {
  readonly grade: Grade;
  /** The sentence that states it, word for word and at most 300 characters; null when it is missed. */
  readonly quote: string | null;
  /** 0 to 1; "met" and "partly" begin at fixed borders. */
  readonly score: number;
}

/** Whether the answer states the point, in any of its wordings: its best stretch counts, never how much is said. */
export function gradePoint(point: Point, answer: string, { question }: { question: string }): Cover {
  const { grade, quote, score } = coverOf(point, answerOf(answer), givenBy(wordsOf(question)));
  return { grade, quote, score };
}

/** The same for an answer and a question that are made ready once for all points, with the sentence that is quoted. */
export function coverOf(point: Point, answer: Answer, given: Given): Cover & { readonly sentence: Sentence | null } {
  const best = triesOf(point, answer, given).reduce<Try | null>((a, b) => a && a.score >= b.score ? a : b, null);
  const score = best?.score ?? 0;
  const grade = score >= borders.met ? "met" : score >= borders.partly ? "partly" : "missed";
  if (!best || grade === "missed") return { grade, quote: null, score, sentence: null };
  return { grade, quote: quoteOf(best.stretch, answer), score, sentence: best.stretch.sentence };
}

/** One wording held against one stretch. */
export interface Try {
  readonly evidence: Evidence;
  /** How many wordings the point has. */
  readonly wordings: number;
  readonly stretch: Stretch;
  readonly score: number;
}

/** Every wording held against every stretch that has a word of it; what the weights are fitted on. */
export function triesOf({ text, says }: Point, answer: Answer, given: Given): Try[] {
  const wordings = [...new Set([text, ...says])].map((one) => wordsOf(one)).filter((own) => own.length > 0);
  return wordings.flatMap((own, nth) => {
    const wording = wordingOf(own, answer.words, given);
    return stretchesOf(answer, own.length).flatMap((stretch) => {
      const met = metIn(wording, answer, stretch);
      if (met.meetings.every(({ part, met }) => part.word.rarity === 0 || met === 0)) return [];
      const evidence = evidenceOf(met, given);
      const belief = (nth === 0 ? 1 : beliefIn(met, evidence)) * (stretch.sentence.manner === "bare" ? bareCounts : 1);
      return [{ evidence, wordings: wordings.length, stretch, score: belief * scoreOf(evidence, wordings.length) }];
    });
  });
}

function metIn(wording: Wording, { words }: Answer, { from, to }: Stretch): Met {
  return { wording, words, from, to, meetings: wording.parts.map((part) => meetingIn(part, words, from, to)) };
}

/** Naming terms without saying anything about them is never "met". */
const bareCounts = 0.4;
const longest = 300;

function quoteOf({ from, to, sentence }: Stretch, { text, words }: Answer): string {
  if (sentence.end - sentence.start <= longest) return text.slice(sentence.start, sentence.end);
  const start = words[from]?.start ?? sentence.start;
  const fits = (word: Word) => word.end - start <= longest;
  return text.slice(start, words.slice(from, to).findLast(fits)?.end ?? start);
}
