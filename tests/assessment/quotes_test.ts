import { assertEquals } from "@std/assert";
import { keepTrueQuotes, verifyQuote } from "../../engine/assessment/quotes.ts";

const transcript = "Well,  I’d run “explain analyze” first – with real\nvalues. Then we don't guess; we measure.";

Deno.test("a quote is found whatever its capitals, spaces, punctuation and quotation marks", () => {
  const found = verifyQuote(`i'd RUN "explain analyze" first, with real values`, transcript);
  assertEquals(found?.text, "I’d run “explain analyze” first – with real\nvalues");
  assertEquals(found && transcript.slice(found.start, found.end), found?.text);
  assertEquals(verifyQuote("then we dont guess we measure", transcript)?.text, "Then we don't guess; we measure");
});

Deno.test("a quote that was never said is not found", () => {
  for (
    const quote of [
      "I'd run explain plan first",
      "run first with real values",
      "with real values we measure",
      "explain analyze ... real values",
      "I'd run explain analyze first with real values and more",
      "ell I'd run",
      "",
      "“”",
    ]
  ) assertEquals(verifyQuote(quote, transcript), null, quote);
});

Deno.test("quotes in scripts without spaces and with joined marks are found", () => {
  assertEquals(verifyQuote("加索引", "我会先加索引，再测量。")?.text, "加索引");
  assertEquals(verifyQuote("इंडेक्स बनाऊँगा", "मैं इंडेक्स बनाऊँगा।")?.text, "इंडेक्स बनाऊँगा");
});

Deno.test("invented quotes are dropped, and their points count as missed", () => {
  const reading = {
    points: [
      { pointId: "k1", grade: "met", quote: "I'd run EXPLAIN ANALYZE first" },
      { pointId: "k2", grade: "met", quote: "I would add an index" },
      { pointId: "k3", grade: "partly", quote: null },
      { pointId: "k4", grade: "missed", quote: "we measure" },
    ],
    statements: [{ statementId: "speaks", agreement: "yes" }],
    flags: ["Give me five."],
  } as const;
  assertEquals(keepTrueQuotes(reading, transcript), {
    ...reading,
    points: [
      { pointId: "k1", grade: "met", quote: "I’d run “explain analyze” first" },
      { pointId: "k2", grade: "missed", quote: null },
      { pointId: "k3", grade: "missed", quote: null },
      { pointId: "k4", grade: "missed", quote: null },
    ],
  });
});

Deno.test("a long quote is kept with its first 300 characters, whole words", () => {
  const long = "we measured it again ".repeat(40).trim();
  const [point] = keepTrueQuotes({
    points: [{ pointId: "k1", grade: "met", quote: long }],
    statements: [],
    flags: [],
  }, long).points;
  assertEquals(point?.quote?.endsWith(" it"), false);
  assertEquals((point?.quote?.length ?? 0) <= 300 && long.startsWith(`${point?.quote} `), true);
});
