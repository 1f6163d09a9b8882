import { isEmptyTalk } from "./empty_talk.ts";
import { everySentence, type Span, withoutRepeats } from "./sentences.ts";
import { type Word, wordsOf } from "./words.ts";

/** An answer made ready for comparing: its words, and its sentences without repeated ones. */
export interface Answer {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  /** Places of its first word, and of the word after its last, among the answer's words. */
  readonly first: number;
  readonly after: number;
  /** `bare`: terms in a row with nothing said about them; `empty`: talk that states no point. */
  readonly manner: "said" | "bare" | "empty";
}

export function answerOf(text: string): Answer {
  const words = wordsOf(text);
  const placed = withoutRepeats(text, everySentence(text)).map((span) => place(span, words));
  const spans = placed.filter(({ first, after }) => after > first);
  const fragments = spans.filter(({ first, after }) => after - first < shortest && isTermsOnly(words, first, after));
  const manner = (span: Placed) => {
    if (isEmptyTalk(text.slice(span.start, span.end))) return "empty";
    const isList = span.after - span.first >= shortest && isTermsOnly(words, span.first, span.after);
    return isList || (fragments.length > 3 && fragments.includes(span)) ? "bare" : "said";
  };
  return { text, words, sentences: spans.map((span) => ({ ...span, manner: manner(span) })) };
}

type Placed = Span & Pick<Sentence, "first" | "after">;

function place(span: Span, words: readonly Word[]): Placed {
  const first = words.findIndex((word) => word.start >= span.start);
  const next = words.findIndex((word) => word.start >= span.end);
  return first < 0 ? { ...span, first: 0, after: 0 } : { ...span, first, after: next < 0 ? words.length : next };
}

/** Three words can be a full answer; a list of terms is longer, or comes in more than three pieces. */
const shortest = 5;

/** In speech about every second word joins others; among bare terms next to none does. */
function isTermsOnly(words: readonly Word[], first: number, after: number): boolean {
  return words.slice(first, after).filter(({ rarity }) => rarity === 0).length / (after - first) < 0.1;
}
