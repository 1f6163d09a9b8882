import type { Answer, Sentence } from "./answer.ts";
import type { Word } from "./words.ts";

/** A part of one sentence that could state a wording. */
export interface Stretch {
  readonly words: readonly Word[];
  readonly sentence: Sentence;
}

/**
 * Where a wording of `size` words may stand: each sentence, or overlapping parts of a long one. A stretch never crosses
 * a sentence's border and grows with the wording alone: so whatever is said before or after cannot raise a score, and
 * speech without full stops is searched part by part.
 */
export function stretchesOf(answer: Answer, size: number): Stretch[] {
  const most = 8 + Math.round(2.5 * size);
  return answer.sentences.filter(({ manner }) => manner !== "empty").flatMap((sentence) =>
    starts(sentence.after - sentence.first, most).map((from) => ({
      words: answer.words.slice(sentence.first + from, Math.min(sentence.after, sentence.first + from + most)),
      sentence,
    }))
  );
}

function starts(length: number, most: number): number[] {
  const step = Math.ceil(most / 3);
  const more = Math.max(0, Math.ceil((length - most) / step));
  return Array.from({ length: more + 1 }, (_, i) => i * step);
}
