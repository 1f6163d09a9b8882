import { assert, assertEquals, assertNotMatch } from "@std/assert";
import { microphoneScript } from "../../web/invitation/script.ts";
import { roomScript } from "../../web/room/script.ts";
import { passes, patiently, pauseAfter, tryNow } from "../../web/static/js/room/patience.js";
import { sentencesOf } from "../../web/static/js/room/read_aloud.js";

Deno.test("a page's modules are one script: nothing is imported, and no two names are the same", () => {
  for (const script of [roomScript, microphoneScript]) {
    assertNotMatch(script, /^(import|export) /m);
    new Function(`"use strict";${script}`);
  }
});

Deno.test("pauses between tries double up to half a minute, and no two browsers wait alike", () => {
  for (const [tries, ms] of [[0, 1_000], [1, 2_000], [3, 8_000], [5, 30_000], [40, 30_000]] as const) {
    const pauses = Array.from({ length: 50 }, () => pauseAfter(tries));
    assert(pauses.every((pause) => pause >= ms * 0.75 && pause <= ms * 1.25), `${tries}: ${pauses[0]}`);
    assert(new Set(pauses).size > 40);
  }
});

Deno.test("whoever waits for the connection goes on at once when asked to", async () => {
  const waiting = patiently(10);
  tryNow();
  await waiting;
});

Deno.test("only what passes by itself is tried again", () => {
  assertEquals([408, 429, 500, 503].map(passes), [true, true, true, true]);
  assertEquals([200, 303, 401, 409, 413, 422].map(passes), [false, false, false, false, false, false]);
});

Deno.test("a question is read sentence by sentence, and no word is left out", () => {
  const text = "Take your time. What changed, and why? Tell me";
  assertEquals(sentencesOf(text), ["Take your time. ", "What changed, and why? ", "Tell me"]);
  assertEquals(sentencesOf("..."), ["..."]);
});
