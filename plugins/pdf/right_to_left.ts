/** A PDF draws Arabic and Hebrew from left to right like everything else: the last letter first. */
const letter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const otherLetter = /[\p{L}\p{N}]/u;

export const isRightToLeft = (text: string) => letter.test(text);

/** Words as drawn, brought into the order in which they are read. */
export function inReadingOrder(drawn: string): string {
  if (!isRightToLeft(drawn)) return drawn;
  const spans = spansOf(drawn);
  const whole = count(drawn, letter) >= count(drawn, /\p{Script=Latin}/u);
  const read = spans.map(({ text, back }) => back ?? whole ? mirrored(text) : text);
  return (whole ? read.reverse() : read).join("");
}

/** `back` is null for signs, which go with the line. */
interface Span {
  readonly text: string;
  readonly back: boolean | null;
}

/** Neighbouring words of one direction make one span; signs between two spans are one of their own. */
function spansOf(drawn: string): Span[] {
  const spans: Span[] = [];
  for (const text of drawn.match(parts) ?? []) {
    const [before, between] = spans.slice(-2);
    const back = isRightToLeft(text) || (otherLetter.test(text) ? false : null);
    if (before && between?.back === null && back !== null && before.back === back) {
      spans.splice(-2, 2, { text: before.text + between.text + text, back });
    } else spans.push({ text, back });
  }
  return spans;
}

/** Words of these scripts, then signs and spaces, then all other words with their signs. */
const parts =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+|[^\p{Script=Arabic}\p{Script=Hebrew}\p{L}\p{N}]+|[^\p{Script=Arabic}\p{Script=Hebrew}\s]+/gu;

const brackets: Readonly<Record<string, string>> = { "(": ")", ")": "(", "[": "]", "]": "[", "<": ">", ">": "<" };

const mirrored = (text: string) => [...text].reverse().map((each) => brackets[each] ?? each).join("");

const count = (text: string, of: RegExp) => [...text].filter((each) => of.test(each)).length;
