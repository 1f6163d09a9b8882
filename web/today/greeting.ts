/** One sentence with what waits, in the words of somebody who has looked. */

/** "Good morning" and so on by the hour in the organisation's zone. */
export function greeting(now: number, zone: string): string {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: zone }).format(now),
  );
  return hour < 5 ? "Good night" : hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
}

export interface Waiting {
  readonly toRead: number;
  readonly requests: number;
  /** Background work that was put aside. */
  readonly dead: number;
  readonly live: number;
}

/** "Two interviews to read, one request for a person." */
export function waitingSentence({ toRead, requests, dead, live }: Waiting): string {
  const parts = [
    some(toRead, "interview to read", "interviews to read"),
    some(requests, "request for a person", "requests for a person"),
    some(dead, "step that failed and was put aside", "steps that failed and were put aside"),
  ].filter((part) => part !== "");
  if (parts.length > 0) return capital(`${parts.join(", ")}.`);
  return live > 0 ? capital(`Nothing waits; ${some(live, "interview goes", "interviews go")} on.`) : "Nothing waits.";
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const some = (value: number, one: string, many: string): string =>
  value === 0 ? "" : `${small[value] ?? value.toLocaleString("en-GB")} ${value === 1 ? one : many}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
