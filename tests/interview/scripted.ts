/** An interview in memory: commands in, state out, every refusal kept. For tests of the pure room. */
import type { Command } from "../../engine/interview/commands.ts";
import { decide } from "../../engine/interview/decide.ts";
import type { InterviewEvent, PlannedQuestion } from "../../engine/interview/events.ts";
import { evolve, notYet } from "../../engine/interview/evolve.ts";
import type { InterviewState } from "../../engine/interview/state.ts";

export const question = (id: string, more: Partial<PlannedQuestion> = {}): PlannedQuestion => ({
  id,
  kind: "technical",
  origin: "kit",
  minutes: 4,
  probes: [`${id}a`, `${id}b`],
  ...more,
});

export const plan: readonly PlannedQuestion[] = [
  question("q1", { kind: "warm-up", probes: [] }),
  question("q2"),
  question("q3"),
  question("q4", { kind: "closing", probes: [] }),
];

export const schedule = (more: { probeBudget?: number; expiresAt?: number } = {}): Command => ({
  kind: "schedule",
  data: {
    ...{ applicationId: "a1", candidateId: "c1", jobId: "j1", kitId: "k1", kitVersion: 1, test: false },
    ...{ plan, probeBudget: more.probeBudget ?? 3, expiresAt: more.expiresAt ?? 1_000_000 },
  },
});

export const begin = (seat = "s1", consent = true): Command => ({
  kind: "begin",
  seat,
  consent,
  notice: "hash",
  purposes: ["ai_evaluation"],
});

export const answer = (turn: number, seat = "s1"): Command => ({
  kind: "answer",
  seat,
  turn,
  form: "text",
  contentId: `words-${turn}`,
  sound: null,
});

export const ask = (probe: string | null = null): Command => ({ kind: "ask", probe, late: false, by: "rules" });

export class Scripted {
  state: InterviewState = notYet;
  readonly events: InterviewEvent[] = [];
  readonly refusals: string[] = [];
  now = 1_000;

  do(...commands: readonly Command[]): this {
    for (const command of commands) {
      this.now += 1;
      const decided = decide(this.state, command, this.now);
      if (!decided.ok) this.refusals.push(decided.refusal);
      else for (const event of decided.events) this.#happen(event);
    }
    return this;
  }

  #happen(event: InterviewEvent): void {
    this.events.push(event);
    this.state = evolve(this.state, { ...event, sequence: this.events.length, at: this.now });
  }
}
