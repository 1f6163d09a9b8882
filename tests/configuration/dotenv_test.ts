import { assertEquals } from "@std/assert";
import { readDotenv } from "../../web/configuration/dotenv.ts";

const valuesOf = (text: string) => readDotenv(text).values;

Deno.test("a .env holds one value a line, and comments and blank lines mean nothing", () => {
  const text = "# the house\n\nPORT=8080\n  HOST = 0.0.0.0  \nexport LOG_LEVEL=debug\r\nEMPTY=\n";
  assertEquals(valuesOf(text), { PORT: "8080", HOST: "0.0.0.0", LOG_LEVEL: "debug", EMPTY: "" });
});

Deno.test("quotes keep blanks and signs; only double ones know backslashes", () => {
  assertEquals(valuesOf(`A=" two words "`), { A: " two words " });
  assertEquals(valuesOf(String.raw`A="a \"b\" \\ c\nd"`), { A: 'a "b" \\ c\nd' });
  assertEquals(valuesOf(String.raw`A='a\nb "c"'`), { A: String.raw`a\nb "c"` });
  assertEquals(valuesOf("A='x' # why\nB=\"y\"# why"), { A: "x", B: "y" });
});

Deno.test("a # begins a comment only after a blank, so passwords may hold one", () => {
  assertEquals(valuesOf("A=pass#word\nB=pass # word\nC=a=b=c"), { A: "pass#word", B: "pass", C: "a=b=c" });
});

Deno.test("the later of two lines with one name counts", () => {
  assertEquals(valuesOf("A=1\nA=2"), { A: "2" });
});

Deno.test("a line that makes no sense is named by its number and never repeated", () => {
  const { values, problems } = readDotenv('PORT=1\nsk-hidden-key\nB="open\n1A=x');
  assertEquals(values, { PORT: "1" });
  assertEquals(problems.map((problem) => problem.slice(0, 12)), [".env line 2:", ".env line 3:", ".env line 4:"]);
  assertEquals(problems.join(" ").includes("hidden"), false);
});
