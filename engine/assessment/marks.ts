import type { KeyPoint } from "../hiring/kit.ts";
import { statements } from "./statements.ts";
import { type Agreement, criteria, type Grade, type Marks, type Reading, type Statement } from "./types.ts";

const worthOfGrade: Readonly<Record<Grade, number>> = { met: 1, partly: 0.5, missed: 0 };
const worthOfAgreement: Readonly<Record<Agreement, number>> = { yes: 1, partly: 0.5, no: 0 };

/** An answer that hardly speaks to its question earns no more than this on anything else. */
const cap = 1;

/**
 * Marks are computed, not felt. 0 to 5 each, not rounded: correctness is 5 x the share of `core` points, depth of `depth`
 * points, clarity and relevance of their statements; met and yes count 1, partly 0.5. A criterion that has nothing to be
 * judged by is null. A point that the reading leaves out is missed.
 */
export function marksOf(reading: Reading, points: readonly KeyPoint[]): Marks {
  const relevance = ofStatements(reading, "relevance");
  const capped = (mark: number | null) =>
    mark !== null && relevance !== null && relevance <= cap ? Math.min(mark, cap) : mark;
  return {
    correctness: capped(ofPoints(reading, points, "core")),
    depth: capped(ofPoints(reading, points, "depth")),
    clarity: capped(ofStatements(reading, "clarity")),
    relevance,
  };
}

/** The mean of the criteria that have a mark, all equal; null where none has. */
export function marksMean(marks: Marks): number | null {
  const given = criteria.map((criterion) => marks[criterion]).filter((mark) => mark !== null);
  return given.length === 0 ? null : given.reduce((sum, mark) => sum + mark, 0) / given.length;
}

function ofPoints(reading: Reading, points: readonly KeyPoint[], weight: KeyPoint["weight"]): number | null {
  const gradeOf = (id: string) => reading.points.find(({ pointId }) => pointId === id)?.grade ?? "missed";
  return fiveTimesMean(points.filter((point) => point.weight === weight).map(({ id }) => worthOfGrade[gradeOf(id)]));
}

/** Raters who answered none of a criterion's statements did not judge it; else one left out counts as no. */
function ofStatements(reading: Reading, criterion: Statement["criterion"]): number | null {
  const asked = statements.filter((one) => one.criterion === criterion);
  const given = asked.map(({ id }) => reading.statements.find(({ statementId }) => statementId === id)?.agreement);
  return given.every((one) => one === undefined)
    ? null
    : fiveTimesMean(given.map((one) => one ? worthOfAgreement[one] : 0));
}

function fiveTimesMean(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : 5 * shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
