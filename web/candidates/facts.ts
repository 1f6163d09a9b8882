/** The small facts under a candidate's name. */
import type { Evidence } from "../../engine/mod.ts";
import { outcomeWords, stageOf, stageWords, standing } from "../shell/hiring_words.ts";
import { count, date } from "../shell/words.ts";
import type { Fact } from "./person_views.ts";

export function factsOf({ row, state, answers, resume }: Evidence, zone: string): readonly Fact[] {
  const { interview, application } = row;
  const turns = state.turns.filter(({ given }) => given !== null);
  const unheard = turns.filter(({ given }) => given === "unheard").length;
  const flagged = answers.filter(({ shown }) => (shown?.reading.flags.length ?? 0) > 0).length;
  return [
    stands(row),
    ...interview.startedAt === null ? [] : [{ words: held(interview, zone), mood: "" as const }],
    ...turns.length === 0 ? [] : [{ words: forms(turns), mood: "" as const }],
    ...unheard === 0 ? [] : [{ words: `${count(unheard, "answer")} could not be heard`, mood: "warn" as const }],
    ...flagged === 0 ? [] : [{ words: "Text aimed at the judge", mood: "warn" as const }],
    ...(resume?.hidden.length ?? 0) === 0
      ? []
      : [{ words: "Hidden text in the resume", mood: "warn" as const, href: "#hidden-text" }],
    ...application.test ? [{ words: "A test: stays out of all figures", mood: "" as const }] : [],
  ];
}

/** Green is what goes on; what is over without going on is told quietly. */
function stands(row: Evidence["row"]): Fact {
  const stage = stageOf(row);
  if (stage === "ended") return { words: standing(row), mood: "" };
  if (!row.decision) return { words: stageWords[stage], mood: "accent" };
  return { words: outcomeWords[row.decision.outcome], mood: row.decision.outcome === "advance" ? "accent" : "" };
}

/** "Interviewed 19 Nov 2026, 31 min" */
function held({ startedAt, endedAt }: Evidence["row"]["interview"], zone: string): string {
  const began = startedAt ?? 0;
  const minutes = endedAt === null ? "goes on" : `${Math.max(1, Math.round((endedAt - began) / 60_000))} min`;
  return `Interviewed ${date(began, zone)}, ${minutes}`;
}

/** "Voice, 1 answer in text" */
function forms(turns: Evidence["state"]["turns"]): string {
  const voice = turns.filter(({ form }) => form === "voice").length;
  const text = turns.filter(({ form }) => form === "text").length;
  if (voice === 0) return text === 0 ? "No answers" : "In text";
  return text === 0 ? "Voice" : `Voice, ${count(text, "answer")} in text`;
}
