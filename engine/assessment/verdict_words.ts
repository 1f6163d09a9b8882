import type { Sum } from "./verdict.ts";

/** The formula with this interview's figures, as a recruiter can check it on paper. */
export function formulaInWords(sums: readonly Sum[], overall: number | null): string {
  const counted = sums.filter(({ mean }) => mean !== null);
  if (overall === null) return "No answer could be judged, so there is no verdict.";
  const weighted = counted.some(({ question }) => question.weight !== 1);
  const terms = counted.map(({ mean, question }) => weighted ? `${question.weight} x ${one(mean!)}` : one(mean!));
  const divisor = weighted ? counted.map(({ question }) => question.weight).join(" + ") : counted.length;
  return [
    `Each answer's mark is the mean of its criteria, 0 to 5. 20 x (${terms.join(" + ")}) / ${
      weighted ? `(${divisor})` : divisor
    } = ${one(overall)}.`,
    ...told(
      sums.filter(({ how }) => how === "declined").length,
      "was declined and counts 0",
      "were declined and count 0",
    ),
    ...told(
      sums.length - counted.length,
      "could not be judged and is left out",
      "could not be judged and are left out",
    ),
    "Warm-up, closing and resume questions do not count.",
  ].join(" ");
}

const one = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

const told = (count: number, single: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `One answer ${single}.` : `${count} answers ${many}.`];
