/** Everybody here is made up. */
import type { Applied, Asked, Waiting } from "./views.ts";
import type { Hour } from "../../../web/shell/drawn/hour_strip.ts";

const sound = (player: string, at: number) => ({ player, src: "/sound.wav", at });

export const waiting: readonly Waiting[] = [
  {
    name: "Mira Okafor",
    why: "Backend engineer. 8 answers to review, one could not be judged",
    score: { low: 67, high: 81, at: 75 },
  },
  {
    name: "Tomasz Wilk",
    why: "Backend engineer. Raters differ by 2 on question 5",
    score: { low: 48, high: 72, at: 61 },
  },
  {
    name: "Priya Raman",
    why: "Product designer. You promised an answer by tomorrow",
    score: { low: 79, high: 88, at: 85 },
  },
  { name: "Lena Vogt", why: "Data analyst. Asks for more time (accommodation)", score: null },
];

const hours = (slow: readonly number[]): Hour[] =>
  Array.from({ length: 24 }, (_, at) => slow.includes(at) ? "slow" : "fine");
export const strips = [
  { label: "Speech to text", words: "Deepgram, 0.9 s", hours: hours([]) },
  {
    label: "Language model",
    words: "OpenAI slow, Gemini took over",
    mood: "warn" as const,
    hours: hours([19, 20, 21, 22]),
  },
  { label: "Voice", words: "ElevenLabs, made beforehand", hours: hours([7]) },
];

export const questions: readonly Asked[] = [
  {
    number: 3,
    text: "Tell me about a query that was too slow, and how you found out why.",
    probes: ["What did you give up by doing it that way?", "How did you know that it stayed fast?"],
    ladder: {
      0: "No case of one's own, or only “we added an index”.",
      1: "Names a case, guesses the cause, changes without measuring.",
      3: "Measures, reads the plan, fixes the cause, checks once.",
      5: "Also weighs alternatives and costs, and watches the effect over time.",
    },
    points: [
      "measures before changing",
      "reads the plan",
      "explains column order",
      "checks the effect",
      "weighs alternatives",
    ],
  },
  {
    number: 4,
    text: "A client retries a POST and an order is placed twice. What do you change?",
    probes: ["Where would you keep the key, and for how long?"],
    ladder: {
      0: "Blames the client.",
      1: "Disables the button or the retry.",
      3: "Idempotency key, unique constraint, same reply again.",
      5: "Also races, expiry, partial failure, and what clients must send.",
    },
    points: ["idempotency key", "unique constraint", "same reply again"],
  },
];

export const answer = [
  { words: "The order page took almost a second at the ninety-fifth percentile. " },
  {
    words:
      "I ran EXPLAIN ANALYZE on the slowest statement from pg_stat_statements and saw a sequential scan over eleven million rows",
    quote: { number: 1, sound: sound("player-3", 12.4) },
  },
  { words: ". We had an index on customer but not on customer and date together, so " },
  {
    words: "I added a composite index, built concurrently so that writes went on",
    quote: { number: 2, sound: sound("player-3", 38) },
  },
  { words: ". After that it was the N plus one in the serializer. Batching brought it down to " },
  {
    words: "a hundred and twenty milliseconds, which I watched for a week",
    quote: { number: 3, sound: sound("player-3", 92) },
  },
  { words: "." },
];
export const probe = [
  { words: "Disk, and slower inserts by a few percent. " },
  {
    words: "I had considered caching, but stale prices had cost us money in spring, so I would rather pay on write",
    quote: { number: 4, sound: sound("player-3a", 6) },
  },
  { words: "." },
];
export const points = [
  { text: "Measures before changing", grade: "met" as const, quotes: [{ number: 1 }] },
  { text: "Reads the plan", grade: "met" as const, quotes: [{ number: 1, sound: sound("player-3", 12.4) }] },
  { text: "Explains column order", grade: "partly" as const, quotes: [{ number: 2 }] },
  { text: "Checks the effect afterwards", grade: "met" as const, quotes: [{ number: 3 }] },
  { text: "Mentions statistics or bloat", grade: "missed" as const },
];
/** Looks like speech: bursts with breaths between them. */
export const peaks = Array.from(
  { length: 240 },
  (_, at) => 0.12 + 0.8 * Math.abs(Math.sin(at / 9) * Math.sin(at / 2.3) * Math.cos(at / 31)),
);

const names = ["Mira Okafor", "Tomasz Wilk", "Priya Raman", "Lena Vogt", "Ahmed Salah", "Joana Reis"];
const stages = ["To review", "Interviewed", "Invited"];
/** `howMany` rows, all different and always the same. */
export const applied = (howMany: number): readonly Applied[] =>
  Array.from({ length: howMany }, (_, at) => {
    const score = 35 + (at * 37) % 60;
    return {
      name: names[at % names.length]!,
      job: at % 2 === 0 ? "Backend engineer" : "Data analyst",
      stage: stages[at % stages.length]!,
      score: at % 3 === 2 ? { low: null, high: null, at: null } : { low: score - 8, high: score + 8, at: score },
      verdict: at % 3 === 2 ? "" : score >= 80 ? "Strong" : score >= 60 ? "Medium" : "Needs a person",
      since: at % 3 === 2 ? "" : `${2 + at % 9} days`,
    };
  });
export const longNamed: readonly Applied[] = [{
  name: "Maria-Theresia Wolkenstein-Trostburg von und zu Rottenburg-Hohenzollern-Sigmaringen",
  job: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter",
  stage: "To review",
  score: { low: 0, high: 100, at: 50 },
  verdict: "Needs a person",
  since: "23 days",
}, ...applied(1)];
