import type { Given, KeyPoint, Reading } from "./types.ts";

/** What a note is about: one answer as one rater read it. */
export interface Noted {
  readonly how: Given["how"];
  readonly points: readonly KeyPoint[];
  readonly reading: Reading | null;
}

/** Two or three sentences on what an answer met and missed. They are for reading: nothing is counted from them. */
export function noteByRules({ how, points, reading }: Noted): string {
  if (how === "declined") return "This question was declined. It counts 0 in the overall.";
  if (how === "unheard") return "This answer could not be heard. It is left out of the overall.";
  if (!reading || points.length === 0) return "There are no key points to hold this answer against. Read it yourself.";
  const graded = points.map((point) => ({
    point,
    grade: reading.points.find(({ pointId }) => pointId === point.id)?.grade ?? "missed",
  }));
  const of = (grade: string) => graded.filter((one) => one.grade === grade).map(({ point }) => point);
  const flagged = reading.flags.length > 0 ? "Text that speaks to the judge was taken out before judging." : "";
  return [counts(of("met"), of("partly"), points), told(of("met"), of("missed")), flagged].filter(Boolean).join(" ");
}

function counts(met: readonly KeyPoint[], partly: readonly KeyPoint[], all: readonly KeyPoint[]): string {
  const weigh = (points: readonly KeyPoint[]) => points.filter(({ weight }) => weight === "core").length;
  const core = weigh(all) > 0 ? `, ${weigh(met)} of ${weigh(all)} core ones among them` : "";
  const half = partly.length > 0 ? `; ${partly.length} more ${partly.length === 1 ? "is" : "are"} partly met` : "";
  return `${met.length} of ${all.length} key points ${met.length === 1 ? "is" : "are"} met${core}${half}.`;
}

function told(met: readonly KeyPoint[], missed: readonly KeyPoint[]): string {
  const here = met.length > 0 ? `Met: ${textsOf(met)}.` : `Missed: ${textsOf(missed)}.`;
  return met.length > 0 && missed.length > 0 ? `${here.slice(0, -1)}. Missed: ${textsOf(missed)}.` : here;
}

/** Core points first, three at most. */
export function textsOf(points: readonly KeyPoint[], most = 3): string {
  const first = [...points].sort((a, b) => Number(b.weight === "core") - Number(a.weight === "core")).slice(0, most);
  const more = points.length - first.length;
  return first.map(({ text }) => text.replace(/[.\s]+$/, "")).join("; ") + (more > 0 ? `; and ${more} more` : "");
}
