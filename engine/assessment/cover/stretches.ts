import type { Answer, Sentence } from "./answer.ts";

/** A part of one sentence that could state a wording: places among the answer's words, `to` being the first outside. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
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
    starts(sentence.after - sentence.first, most).map((start) => ({
      from: sentence.first + start,
      to: Math.min(sentence.after, sentence.first + start + most),
      sentence,
    }))
  );
}

function starts(length: number, most: number): number[] {
  const step = Math.ceil(most / 3);
  const more = Math.max(0, Math.ceil((length - most) / step));
  return Array.from({ length: more + 1 }, (_, i) => i * step);
}
