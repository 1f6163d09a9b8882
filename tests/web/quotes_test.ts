import { assertEquals } from "@std/assert";
import { quotesIn } from "../../web/candidates/quotes.ts";

const met = (pointId: string, quote: string | null) => ({ pointId, grade: "met" as const, quote });
const drawn = (pieces: readonly { words: string; quote?: { number: number } }[]) =>
  pieces.map(({ words, quote }) => quote ? `[${words}]${quote.number}` : words).join("");

Deno.test("quotes are underlined where they stand and numbered in the order of the answer", () => {
  const texts = ["I measured first. Then I built an index.", "It cost slower inserts."];
  const points = [met("cost", "slower inserts"), met("index", "built an index"), met("first", "I measured first")];
  const quoted = quotesIn(texts, { points }, 4);
  assertEquals(quoted.texts.map(drawn), [
    "[I measured first]4. Then I [built an index]5.",
    "It cost [slower inserts]6.",
  ]);
  assertEquals(Object.fromEntries(quoted.numbers), { first: [4], index: [5], cost: [6] });
});

Deno.test("quotes that overlap are one, and all its points lead to it", () => {
  const points = [met("a", "measured first. Then"), met("b", "I measured"), met("c", "I measured")];
  const quoted = quotesIn(["I measured first. Then I built."], { points }, 1);
  assertEquals(quoted.texts.map(drawn), ["[I measured first. Then]1 I built."]);
  assertEquals(Object.fromEntries(quoted.numbers), { b: [1], c: [1], a: [1] });
});

Deno.test("a quote that stands nowhere is not shown, and an answer without words has no pieces", () => {
  const quoted = quotesIn(["I measured.", ""], { points: [met("a", "I guessed"), met("b", null)] }, 1);
  assertEquals(quoted.texts.map(drawn), ["I measured.", ""]);
  assertEquals(quoted.numbers.size, 0);
});
