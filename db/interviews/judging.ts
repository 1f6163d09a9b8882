import type { Judging } from "../../engine/ports/store/judging.ts";
import type { Promised } from "../ask.ts";
import type { Base } from "../base.ts";
import { conclusionOf, putConclusion } from "./conclusions.ts";
import { addScore, scoresOf } from "./scores.ts";

/** Marks and verdicts outlive an erasure, as figures; quotes, notes and reports do not. */
export const judging = (base: Base): Promised<Judging> => ({
  score: (scored) => base.db.transaction().execute((trx) => addScore(base, trx, scored)),
  scores: (interviewId) => scoresOf(base, interviewId),
  conclude: (concluded) => base.db.transaction().execute((trx) => putConclusion(base, trx, concluded)),
  conclusion: (interviewId) => conclusionOf(base, interviewId),
});
