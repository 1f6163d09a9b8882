import type { Question } from "../../engine/hiring/kit.ts";

/** A track of the bank as it is shipped, with its questions that have key points. */
export interface Track {
  readonly name: string;
  readonly questions: readonly Question[];
}

const folder = new URL("../../engine/interviewer/bank/", import.meta.url);

export const tracks: readonly Track[] = [...Deno.readDirSync(folder)].map(({ name }) => name).sort()
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const { questions } = JSON.parse(Deno.readTextFileSync(new URL(name, folder))) as { questions: Question[] };
    return { name, questions: questions.filter(({ points }) => points.length > 0) };
  });

export const bankQuestions: readonly Question[] = tracks.flatMap(({ questions }) => questions);
