/** Marks are computed, not felt: a rater says met, partly or missed; the arithmetic is here. */
import type { KeyPoint } from "../hiring/kit.ts";
import { statements } from "./statements.ts";
import type { Agreement, Grade, Marks, Reading, Statement } from "./types.ts";

const worthOfGrade: Readonly<Record<Grade, number>> = { met: 1, partly: 0.5, missed: 0 };
const worthOfAgreement: Readonly<Record<Agreement, number>> = { yes: 1, partly: 0.5, no: 0 };

/** An answer that hardly speaks to its question earns no more than this on anything else. */
const cap = 1;

/** 0 to 5 each: 5 times the share of core points, of depth points, and of the statements; null where there are none. */
export function marksOf(reading: Reading, points: readonly KeyPoint[]): Marks {
  const relevance = ofStatements(reading, "relevance");
  const capped = (mark: number | null) => mark === null || relevance === null || relevance > cap ? mark : Math.min(mark, cap);
  return {
    correctness: capped(ofPoints(reading, points, "core")),
    depth: capped(ofPoints(reading, points, "depth")),
    clarity: capped(ofStatements(reading, "clarity")),
    relevance,
  };
}

function ofPoints(reading: Reading, points: readonly KeyPoint[], weight: KeyPoint["weight"]): number | null {
  const here = points.filter((point) => point.weight === weight);
  const gradeOf = (id: string) => reading.points.find(({ pointId }) => pointId === id)?.grade ?? "missed";
  return fifths(here.map(({ id }) => worthOfGrade[gradeOf(id)]));
}

function ofStatements(reading: Reading, criterion: Statement["criterion"]): number | null {
  const ids = statements.filter((one) => one.criterion === criterion).map(({ id }) => id);
  const here = reading.statements.filter(({ statementId }) => ids.includes(statementId));
  return fifths(here.map(({ agreement }) => worthOfAgreement[agreement]));
}

const fifths = (shares: readonly number[]): number | null =>
  shares.length === 0 ? null : 5 * shares.reduce((sum, share) => sum + share, 0) / shares.length;
