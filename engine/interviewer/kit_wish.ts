/** What a kit is drafted for. */
import type { Length, Level, Question } from "../hiring/kit.ts";
import { peopleTrack, type Track, trackOf, tracks } from "./bank.ts";
import { skillNamesIn } from "./skills.ts";

export interface KitWish {
  readonly title: string;
  readonly description: string;
  readonly mustHave: readonly string[];
  readonly niceToHave: readonly string[];
  readonly track: string | null;
  readonly level: Level;
  readonly minutes: Length;
  readonly language: string;
}

/** A question of the bank, and how much this job calls for it. */
export interface Candidate {
  readonly question: Question;
  readonly score: number;
}

/** Questions that this job may be asked, the best first; equal ones in the bank's order. */
export function candidatesFor(wish: KitWish): readonly Candidate[] {
  const own = trackOf(wish.track);
  const left = own ? unansweredBy(own, wish.mustHave) : [];
  const outside = tracks.filter((track) => own && track !== own).flatMap((track) =>
    scored(track, { ...wish, title: "", description: "", niceToHave: [], mustHave: left })
  );
  return [
    ...(own ? scored(own, wish) : []),
    ...outside.filter(({ score }) => score > askedOutside),
    ...scored(peopleTrack, wish),
  ].sort((a, b) => b.score - a.score);
}

/** Another track's question is taken only for a must-have that the own track never asks about, and near the job's level. */
const askedOutside = 1;

const unansweredBy = ({ skills, questions }: Track, mustHave: readonly string[]): readonly string[] =>
  mustHave.filter((item) => !skillNamesIn(item, skills).some((skill) => questions.some((one) => one.skill === skill)));

function scored(track: Track, wish: KitWish): readonly Candidate[] {
  const calls = callsFor(track, wish);
  return track.questions.map((question) => ({
    question,
    score: (calls.get(question.skill) ?? 0) - distance(question, wish.level),
  }));
}

/** How loudly a job calls for each skill: must-haves 3, earlier ones a little more; nice-to-haves 1.5; mentions 0.5. */
function callsFor({ skills }: Track, wish: KitWish): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  const note = (skill: string, call: number) => calls.set(skill, Math.max(call, calls.get(skill) ?? 0));
  for (const skill of skillNamesIn(`${wish.title}\n${wish.description}`, skills)) note(skill, 0.5);
  for (const skill of wish.niceToHave.flatMap((item) => skillNamesIn(item, skills))) note(skill, 1.5);
  wish.mustHave.forEach((item, i) =>
    skillNamesIn(item, skills).forEach((skill) => note(skill, 3 - 0.05 * Math.min(i, 10)))
  );
  return calls;
}

/**
 * An easier question about a skill that the job needs is better than none; one that is far too hard is not. What
 * somebody has led or built is another thing at each level, so there the level weighs more.
 */
function distance({ kind, level }: Question, job: Level): number {
  const off = level - job;
  const far = off > 0 ? [0, 1, 4][off] ?? 4 : [0, 0.6, 1.8][-off] ?? 1.8;
  return kind === "technical" || kind === "coding" ? far : far * 1.7;
}
