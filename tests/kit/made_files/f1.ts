/** How well a resume was read, against what had to be found. */
import type { Resume } from "../../../engine/hiring/resume.ts";
import type { Expected } from "./resumes/mod.ts";

export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

export type Scores = Record<keyof Expected, Tally>;

/** F1 = 2 x found / (2 x found + wrong + missed), over all that was counted. */
export const f1 = ({ found, wrong, missed }: Tally) => 2 * found / (2 * found + wrong + missed || 1);

export function tally(resume: Resume, expected: Expected): Scores {
  const { basics, work, education, skills } = resume;
  const lists: Record<keyof Expected, readonly [readonly string[], readonly string[]]> = {
    name: [[basics.name ?? ""], [expected.name]],
    email: [[basics.email ?? ""], [expected.email]],
    phone: [[digits(basics.phone ?? "")], [digits(expected.phone)]],
    titles: [work.map((job) => job.position ?? ""), expected.titles],
    companies: [work.map((job) => job.name ?? ""), expected.companies],
    dates: [
      work.map((job) => `${job.startDate ?? "?"} ${job.endDate ?? ""}`),
      expected.dates.map((dates) => dates.join(" ")),
    ],
    degrees: [education.map((study) => study.studyType ?? ""), expected.degrees],
    schools: [education.map((study) => study.institution ?? ""), expected.schools],
    skills: [skills.map((skill) => skill.name), expected.skills],
  };
  return mapped(lists, ([actual, wanted]) => compared(actual.filter(Boolean), wanted));
}

export function summed(all: readonly Scores[]): Scores {
  const first = all[0];
  if (!first) throw new Error("Nothing was counted");
  return mapped(first, (_, field) => ({
    found: all.reduce((sum, scores) => sum + scores[field].found, 0),
    wrong: all.reduce((sum, scores) => sum + scores[field].wrong, 0),
    missed: all.reduce((sum, scores) => sum + scores[field].missed, 0),
  }));
}

function compared(actual: readonly string[], wanted: readonly string[]): Tally {
  const left = actual.map(plain);
  for (const each of wanted.map(plain)) {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
  }
  const found = actual.length - left.length;
  return { found, wrong: left.length, missed: wanted.length - found };
}

const digits = (text: string) => text.replace(/\D/g, "");
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

function mapped<K extends string, A, B>(from: Record<K, A>, change: (value: A, key: K) => B): Record<K, B> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value as A, key as K)])) as Record<
    K,
    B
  >;
}
