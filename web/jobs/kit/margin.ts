/** The margin of a kit: what it comes to, what could be better, what keeps it back, and whose work it is. */
import { Effect } from "effect";
import { type Job, type Kit, type KitDesk, type KitProblem, StorePort } from "../../../engine/mod.ts";
import { count, list } from "../../shell/words.ts";
import type { Margin, MarginNote } from "./views.ts";

export const marginOf = Effect.fnUntraced(function* (job: Job, kit: Kit, desk: KitDesk) {
  return {
    kit,
    minutes: [...kit.questions, ...kit.slots].reduce((sum, { minutes }) => sum + minutes, 0),
    probes: kit.questions.reduce((sum, { probes }) => sum + probes.length, 0),
    notes: [...noted(kit, desk.problems, true), ...advice(kit, desk)],
    publishedVersion: desk.published?.version ?? null,
    drafted: yield* whoseWork(job, kit),
  } satisfies Margin;
});

/** Problems as a reader finds them: with the number of their question. */
export const noted = (kit: Kit, problems: readonly KitProblem[], refuses: boolean): readonly MarginNote[] =>
  problems.map(({ at, message }) => ({ at, message, refuses, number: at === null ? null : numberOf(kit, at) }));

/** What refuses stands among the problems already. */
const advice = (kit: Kit, { notes }: KitDesk) => noted(kit, notes.filter(({ refuses }) => !refuses), false);

/** From 1; 0 for a slot. */
const numberOf = (kit: Kit, id: string): number => kit.questions.findIndex((question) => question.id === id) + 1;

/** "Drafted by rules from the description. 3 questions changed by Noor." The audit knows who changed what since. */
const whoseWork = Effect.fnUntraced(function* ({ id }: Job, { draftedBy }: Kit) {
  const { audit, users } = yield* StorePort;
  const rows = yield* audit.of(id, 500);
  const drafted = rows.findIndex(({ what }) => what === "kit drafted");
  const changes = rows.slice(0, drafted < 0 ? rows.length : drafted).filter(({ what }) => what === "kit changed");
  const by = draftedBy === "rules" ? "rules" : draftedBy.split("/").at(-1);
  const names = new Map((yield* users.list()).map((user) => [user.id, user.name.split(" ")[0] ?? user.name]));
  const people = Map.groupBy(changes, ({ who }) => who);
  const work = [...people].map(([who, rows], i) => {
    const questions = new Set(rows.map(({ detail }) => detail?.question)).size;
    return `${i === 0 ? count(questions, "question") : questions} ${i === 0 ? "changed " : ""}by ${
      names.get(who) ?? "a token"
    }`;
  });
  return `Drafted by ${by} from the description.${work.length > 0 ? ` ${list(work)}.` : ""}`;
});
