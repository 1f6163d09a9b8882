import { assertEquals } from "@std/assert";
import { clock, count, date, day, list, moment, number, percent, since, size } from "../../web/shell/words.ts";

const at = Date.UTC(2026, 10, 24, 14, 5);

Deno.test("a moment reads as in the house's words, in the zone that is asked for", () => {
  assertEquals(moment(at), "Tue 24 Nov, 14:05");
  assertEquals(moment(at, "Asia/Kolkata"), "Tue 24 Nov, 19:35");
  assertEquals(day(at, "Pacific/Auckland"), "Wed 25 Nov");
  assertEquals(date(at), "24 Nov 2026");
});

Deno.test("waiting is said in the largest unit that is still telling", () => {
  const ago = (minutes: number) => since(at - minutes * 60_000, at);
  assertEquals([0, 1, 59, 60, 47 * 60, 48 * 60, 10 * 1440].map(ago), [
    "just now",
    "1 min",
    "59 min",
    "1 h",
    "47 h",
    "2 days",
    "10 days",
  ]);
  assertEquals(since(at + 5000, at), "just now");
});

Deno.test("the length of sound reads as on a player", () => {
  assertEquals([0, 9.9, 252, 3729, -1].map(clock), ["0:00", "0:09", "4:12", "1:02:09", "0:00"]);
});

Deno.test("numbers, shares, sizes and lists read as people write them", () => {
  assertEquals(number(1204), "1,204");
  assertEquals(percent(0.371), "37 %");
  assertEquals([count(1, "answer"), count(0, "answer"), count(2, "reply", "replies")], [
    "1 answer",
    "0 answers",
    "2 replies",
  ]);
  assertEquals([size(10), size(312_400), size(4_200_000)], ["1 KB", "312 KB", "4.2 MB"]);
  assertEquals(list(["Deepgram", "Whisper", "Groq"]), "Deepgram, Whisper and Groq");
});
