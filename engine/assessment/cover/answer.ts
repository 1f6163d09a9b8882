import { type Word, wordsOf } from "../words.ts";
import { isBareList, isFragment } from "./bareness.ts";
import { isEmptyTalk } from "./empty_talk.ts";
import { everySentence, type Span, withoutRepeats } from "./sentences.ts";

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
  const fragments = spans.filter(({ first, after }) => isFragment(words.slice(first, after)));
  const manner = (span: Placed) => {
    const sentence = text.slice(span.start, span.end);
    if (isEmptyTalk(sentence)) return "empty";
    const listed = fragments.length > 3 && fragments.includes(span);
    return listed || isBareList(words.slice(span.first, span.after), sentence) ? "bare" : "said";
  };
  return { text, words, sentences: spans.map((span) => ({ ...span, manner: manner(span) })) };
}

type Placed = Span & Pick<Sentence, "first" | "after">;

function place(span: Span, words: readonly Word[]): Placed {
  const first = words.findIndex((word) => word.start >= span.start);
  const next = words.findIndex((word) => word.start >= span.end);
  return first < 0 ? { ...span, first: 0, after: 0 } : { ...span, first, after: next < 0 ? words.length : next };
}
