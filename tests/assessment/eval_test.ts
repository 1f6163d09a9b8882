import { assertAlmostEquals, assertEquals } from "@std/assert";
import { agreement, foundMet, readMarked } from "../tasks/eval.ts";

Deno.test("agreement is the accuracy, and the mean F1 of right and wrong", () => {
  const pairs = [[true, true], [true, true], [true, false], [false, false], [false, true]] as const;
  const { accuracy, macroF1 } = agreement(pairs.map(([found, correct]) => ({ found, correct })));
  assertEquals(accuracy, 0.6);
  assertAlmostEquals(macroF1, (2 / 3 + 0.5) / 2);
});

Deno.test("a class that nobody names has an F1 of 0", () => {
  assertEquals(agreement([{ found: true, correct: true }]), { accuracy: 1, macroF1: 0.5 });
});

Deno.test("each reference is one wording, and a folder is read by its .jsonl files", () => {
  const folder = Deno.makeTempDirSync();
  const row = {
    question: "What happened to the water?",
    references: ["It dried up", "The water evaporated"],
    correct: true,
  };
  Deno.writeTextFileSync(
    `${folder}/two.jsonl`,
    ["The water evaporated.", "It was red."].map((answer) => JSON.stringify({ ...row, answer })).join("\n"),
  );
  Deno.writeTextFileSync(`${folder}/notes.md`, "no rows");
  const [file, ...others] = readMarked(folder);
  Deno.removeSync(folder, { recursive: true });
  assertEquals([file?.name, others.length], ["two", 0]);
  assertEquals(file?.rows.map(foundMet), [true, false]);
});
