/** The conversation as it is read: question by question, follow-ups below their question, quotes underlined. */
import { type Evidence, uncounted } from "../../engine/mod.ts";
import { kindWords } from "../shell/hiring_words.ts";
import { clock } from "../shell/words.ts";
import { type Piece, type Quoted, quotesIn } from "./quotes.ts";

type Answer = Evidence["answers"][number];
type AnsweredTurn = Answer["turns"][number];

export interface TurnView {
  /** "3", "3a", "3b". */
  readonly label: string;
  readonly probe: boolean;
  readonly asked: string;
  readonly pieces: readonly Piece[];
  /** Why there are no words, in a sentence; null where there are. */
  readonly without: string | null;
  /** Address of its sound, or null. */
  readonly sound: string | null;
  /** When it was asked, counted from the beginning: "4:12". */
  readonly at: string;
}

export interface AnswerView {
  readonly number: number;
  /** "Technical · postgresql · level 2" */
  readonly about: string;
  readonly fromResume: boolean;
  readonly counts: boolean;
  readonly turns: readonly TurnView[];
  /** Words in the answer that speak to the judge instead of the question. */
  readonly flags: readonly string[];
  readonly quotes: Quoted["numbers"];
}

export function transcriptOf(evidence: Evidence): readonly AnswerView[] {
  let quotes = 0;
  return evidence.answers.map((answer) => {
    const view = answerView(evidence, answer, quotes + 1);
    quotes = Math.max(quotes, ...[...view.quotes.values()].flat());
    return view;
  });
}

function answerView(evidence: Evidence, answer: Answer, first: number): AnswerView {
  const { question, turns, shown, number, fromResume } = answer;
  const counts = !fromResume && !uncounted.has(question.kind);
  const said = turns.map(({ words }) => words);
  const { texts, numbers } = quotesIn(said, shown?.reading ?? { points: [] }, first);
  return {
    number,
    fromResume,
    about: fromResume
      ? "About the resume"
      : [kindWords[question.kind], question.skill, `level ${question.level}`].filter(Boolean).join(" · "),
    counts,
    turns: turns.map((turn, i) =>
      turnView(evidence, turn, { label: labelOf(number, i), pieces: texts[i] ?? [], counts })
    ),
    flags: shown?.reading.flags ?? [],
    quotes: numbers,
  };
}

/** Follow-ups are 3a and 3b. */
const labelOf = (number: number, i: number): string => `${number}${i === 0 ? "" : String.fromCharCode(96 + i)}`;

interface About {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly counts: boolean;
}

function turnView({ row, state }: Evidence, { turn, asked, words }: AnsweredTurn, { label, pieces, counts }: About) {
  const { candidateId, id } = row.application;
  return {
    label,
    asked,
    pieces,
    probe: turn.probe !== null,
    without: words === "" ? withoutWords(turn, counts) : null,
    sound: turn.sound ? `/candidates/${candidateId}/sound/${turn.turn}?application=${id}` : null,
    at: clock((turn.askedAt - (state.startedAt ?? turn.askedAt)) / 1000),
  } satisfies TurnView;
}

function withoutWords({ given, sound }: AnsweredTurn["turn"], counts: boolean): string {
  switch (given) {
    case "declined":
      return `Chose not to answer this one.${counts ? " It counts 0." : ""}`;
    case "unheard":
      return "The recording could not be heard, so this one is left out of the verdict.";
    case null:
      return "Not answered.";
    case "answered":
      return sound ? "Not written down yet. Listen to it." : "Said nothing.";
  }
}
