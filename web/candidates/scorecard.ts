/** The right side of a candidate's page: marks by rater, key points, who judged, who decided. */
import { criteria, type Criterion, type Evidence, type Marks } from "../../engine/mod.ts";
import type { AnswerView } from "./transcript.ts";

type Answer = Evidence["answers"][number];

export interface ScoreView {
  readonly number: number;
  readonly title: string;
  readonly counts: boolean;
  readonly raters: readonly string[];
  /** Mean of the four marks by each rater; null where nothing was judged. */
  readonly means: readonly (number | null)[];
  readonly rows: readonly { readonly criterion: string; readonly marks: readonly (number | null)[] }[];
  readonly points: readonly {
    readonly text: string;
    readonly grade: "met" | "partly" | "missed";
    readonly quotes: readonly { readonly number: number }[];
  }[];
  readonly note: string;
}

const names: Readonly<Record<Criterion, string>> = {
  correctness: "Correctness",
  depth: "Depth",
  clarity: "Clarity",
  relevance: "Relevance",
};

/** One entry for each answer that a rater has read. */
export const scoresOf = ({ answers }: Evidence, transcript: readonly AnswerView[]): readonly ScoreView[] => {
  const withModel = answers.some(({ model }) => model);
  return answers.flatMap((answer, i) => {
    const read = transcript[i];
    return answer.shown && read ? [scoreOf(answer, read, withModel)] : [];
  });
};

function scoreOf(answer: Answer, { quotes, counts }: AnswerView, withModel: boolean): ScoreView {
  const { question, shown, model, rules } = answer;
  const raters = withModel ? [{ name: "AI", marks: model?.marks }, { name: "Rules", marks: rules?.marks }] : [
    { name: "Rules", marks: rules?.marks },
  ];
  return {
    number: answer.number,
    title: question.competency || question.skill,
    counts,
    raters: raters.map(({ name }) => name),
    means: raters.map(({ marks }) => marks ? mean(marks) : null),
    rows: criteria.map((criterion) => ({
      criterion: names[criterion],
      marks: raters.map(({ marks }) => marks?.[criterion] ?? null),
    })),
    points: (shown?.reading.points ?? []).flatMap(({ pointId, grade }) => {
      const point = question.points.find(({ id }) => id === pointId);
      const numbered = (quotes.get(pointId) ?? []).map((number) => ({ number }));
      return point ? [{ text: point.text, grade, quotes: numbered }] : [];
    }),
    // What is noted of a declined answer is what it counts: nothing is said of one that does not count.
    note: counts || answer.given.how === "answered" ? shown?.note ?? "" : "",
  };
}

function mean(marks: Marks): number | null {
  const given = criteria.map((criterion) => marks[criterion]).filter((mark) => mark !== null);
  return given.length === 0 ? null : given.reduce((sum, mark) => sum + mark, 0) / given.length;
}

/** How many quotes were given, and how many stand in the answers word for word. */
export function quotesVerified({ answers }: Evidence): { readonly found: number; readonly given: number } {
  const quotes = answers.flatMap(({ shown, turns }) =>
    (shown?.reading.points ?? []).flatMap(({ quote }) =>
      quote ? [turns.some(({ words }) => words.includes(quote))] : []
    )
  );
  return { given: quotes.length, found: quotes.filter(Boolean).length };
}

/** "Judged by rules, not by a model. Read it yourself." or by whom. */
export const judgedBy = (by: string): string =>
  by === "rules" ? "Judged by rules, not by a model. Read it yourself." : `Judged by ${by.split("/").at(-1)}`;
