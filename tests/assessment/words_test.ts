import { assertEquals } from "@std/assert";
import { everySentence, withoutRepeats } from "../../engine/assessment/cover/sentences.ts";
import { wordsOf } from "../../engine/assessment/words.ts";

const texts = (text: string) => wordsOf(text).map((word) => word.text);

Deno.test("words keep their places, lose their capitals and their short endings", () => {
  const text = "I'd use C++ and C#, they're fine — don’t worry.";
  assertEquals(texts(text), ["i", "use", "c++", "and", "c#", "they", "fine", "dont", "worry"]);
  assertEquals(wordsOf(text).map(({ start, end }) => text.slice(start, end))[7], "don’t");
});

Deno.test("a not reaches over its clause and no further", () => {
  const negated = (text: string) => wordsOf(text).filter((word) => word.negated).map((word) => word.text);
  assertEquals(negated("I never delete old data, I move it."), ["delete", "old", "data"]);
  assertEquals(negated("It was not slow but wrong."), ["slow"]);
});

Deno.test("he and she are the same word", () => {
  assertEquals(texts("She told her boss herself."), texts("He told his boss himself."));
});

Deno.test("marks inside Hindi words don't cut them", () => {
  assertEquals(texts("निर्देशों को"), ["निर्देशों", "को"]);
});

Deno.test("sentences end at full stops of several scripts, not inside names", () => {
  const cut = (text: string) => everySentence(text).map(({ start, end }) => text.slice(start, end));
  assertEquals(cut("We use Node.js. It works! Ja?\nGut"), ["We use Node.js.", "It works!", "Ja?", "Gut"]);
  assertEquals(cut("यह अच्छा है। ठीक है।"), ["यह अच्छा है।", "ठीक है।"]);
  assertEquals(cut("これです。次です。"), ["これです。", "次です。"]);
});

Deno.test("a sentence that is said again is left out", () => {
  const text = "We measure. then we fix it. WE MEASURE! Then we ship.";
  const kept = withoutRepeats(text, everySentence(text)).map(({ start, end }) => text.slice(start, end));
  assertEquals(kept, ["We measure.", "then we fix it.", "Then we ship."]);
});
