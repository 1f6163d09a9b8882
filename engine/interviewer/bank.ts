/** The question bank: tracks of prepared questions, and the words in which their skills are named. */
import type { Question } from "../hiring/kit.ts";
import backend from "./bank/backend.json" with { type: "json" };
import data from "./bank/data.json" with { type: "json" };
import devops from "./bank/devops.json" with { type: "json" };
import frontend from "./bank/frontend.json" with { type: "json" };
import people from "./bank/people.json" with { type: "json" };
import product from "./bank/product.json" with { type: "json" };
import type { SkillWords } from "../hiring/find_skills.ts";
import { mergedWords } from "./merged_words.ts";

/** One field of work. */
export interface Track {
  /** Lower-case, as it stands in a job, e.g. `backend`. */
  readonly track: string;
  readonly name: string;
  /** Job titles in lower case that this track serves. */
  readonly roles: readonly string[];
  readonly skills: SkillWords;
  readonly questions: readonly Question[];
}

/** Tracks a job can have. */
export const tracks = [backend, frontend, data, devops, product] as readonly unknown[] as readonly Track[];

/** What is asked whatever the work is: warm-up, behavioural, situational and closing questions. */
export const peopleTrack = people as unknown as Track;

export const trackOf = (id: string | null): Track | undefined => tracks.find(({ track }) => track === id);

/** Skills of all tracks with their other names. */
export const skillWords = (): SkillWords => words;
const words = mergedWords([...tracks, peopleTrack].map(({ skills }) => skills));
