import type { KeyPoint } from "../hiring/kit.ts";
import { type Answer, answerOf } from "./cover/answer.ts";
import { type Evidence, evidenceOf } from "./cover/evidence.ts";
import { type Given, givenBy } from "./cover/given.ts";
import { meetingsOf } from "./cover/meetings.ts";
import { beliefIn } from "./cover/saying.ts";
import { type Stretch, stretchesOf } from "./cover/stretches.ts";
import type { Grade } from "./types.ts";
import { borders, scoreOf } from "./cover/weights.ts";
import { wordsOf } from "./cover/words.ts";

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
  return coverOf(point, answerOf(answer), givenBy(wordsOf(question)));
}

/** The same for an answer and a question that are made ready once for all points. */
export function coverOf(point: Point, answer: Answer, given: Given): Cover {
  const best = triesOf(point, answer, given).reduce<Try | null>((a, b) => a && a.score >= b.score ? a : b, null);
  const score = best?.score ?? 0;
  const grade = score >= borders.met ? "met" : score >= borders.partly ? "partly" : "missed";
  return { grade, quote: best && grade !== "missed" ? quoteOf(best.stretch, answer.text) : null, score };
}

/** One wording held against one stretch. */
export interface Try {
  readonly evidence: Evidence;
  /** How many wordings the point has. */
  readonly wordings: number;
  readonly stretch: Stretch;
  readonly score: number;
}

/** Every wording held against every stretch; what the weights are fitted on. */
export function triesOf({ text, says }: Point, answer: Answer, given: Given): Try[] {
  const wordings = [...new Set([text, ...says])].map(wordsOf).filter((words) => words.length > 0);
  return wordings.flatMap((wording, nth) =>
    stretchesOf(answer, wording.length).map((stretch) => {
      const meetings = meetingsOf(wording, stretch.words);
      const evidence = evidenceOf(meetings, stretch.words, given);
      const belief = nth === 0 ? 1 : beliefIn(meetings, stretch.words, given);
      const score = scoreOf(evidence, wordings.length) * belief * (stretch.sentence.manner === "bare" ? bareCounts : 1);
      return { evidence, wordings: wordings.length, stretch, score };
    })
  );
}

/** Naming terms without saying anything about them is never "met". */
const bareCounts = 0.4;
const longest = 300;

function quoteOf({ words, sentence }: Stretch, text: string): string {
  if (sentence.end - sentence.start <= longest) return text.slice(sentence.start, sentence.end);
  const start = words[0]?.start ?? sentence.start;
  const end = words.findLast((word) => word.end - start <= longest)?.end ?? start;
  return text.slice(start, end);
}
