import type { Bench } from "./places.ts";

/** What any store has to do, by the sentence that says it. */
export type Contract = Readonly<Record<string, (bench: Bench) => Promise<void>>>;
