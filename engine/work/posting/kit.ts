/** A kit is drafted, read, changed and published. What is published never changes. */
import { Clock, Data, Effect } from "effect";
import { moveQuestion, nextDraft, putQuestion, removeQuestion } from "../../hiring/edit_kit.ts";
import type { Kit, Question } from "../../hiring/kit.ts";
import { type KitProblem, publicationProblems } from "../../hiring/publication.ts";
import { draftKit as draftKitAbility } from "../../interviewer/draft_kit.ts";
import { type KitNote, lintKit } from "../../interviewer/lint_kit.ts";
import { Interviewer } from "../../providers/interviewer.ts";
import { newId } from "../ids.ts";
import { NotFound } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { jobOf } from "./job.ts";

/** A kit that may not be published as it is; each problem names its question or slot. */
export class NotPublishable extends Data.TaggedError("NotPublishable")<{ readonly problems: readonly KitProblem[] }> {
  override get message() {
    return this.problems.map(({ message }) => message).join(" ");
  }
}

export interface KitDesk {
  readonly draft: Kit | undefined;
  readonly published: Kit | undefined;
  /** Notes in the margin: of the draft where there is one. */
  readonly notes: readonly KitNote[];
  readonly problems: readonly KitProblem[];
}

/** All that the kit page shows. */
export const kitDesk = Effect.fn("kitDesk")(function* (jobId: string) {
  const store = yield* StorePort;
  const draft = yield* store.kits.draft(jobId);
  const published = yield* store.kits.published(jobId);
  const shown = draft ?? published;
  return {
    draft,
    published,
    notes: shown ? lintKit(shown) : [],
    problems: draft ? problemsOf(draft) : [],
  } satisfies KitDesk;
});

/** Drafts a kit by a model or by rules; a draft that is there is replaced. */
export const draftKit = Effect.fn("draftKit")(function* (jobId: string, who: string) {
  const store = yield* StorePort;
  const job = yield* jobOf(jobId);
  const before = yield* store.kits.published(jobId);
  const interviewer = yield* Interviewer;
  const { value, by } = yield* interviewer.ask(draftKitAbility, job, { deadlineMs: 90_000 });
  const at = yield* Clock.currentTimeMillis;
  const kit: Kit = {
    ...value,
    id: newId(at),
    jobId,
    version: (before?.version ?? 0) + 1,
    status: "draft",
    language: job.language,
    minutes: job.minutes,
    draftedBy: by.model ? `${by.provider}/${by.model}` : by.provider,
  };
  yield* store.kits.saveDraft(kit, { who, what: "kit drafted", subject: jobId, at, detail: { by: kit.draftedBy } });
  return kit;
});

export type KitEdit =
  | { readonly kind: "put"; readonly question: Question }
  | { readonly kind: "move"; readonly question: string; readonly by: -1 | 1 }
  | { readonly kind: "remove"; readonly question: string };

/** Changes the draft; where there is none yet, the published kit becomes the next draft first. */
export const editKit = Effect.fn("editKit")(function* (jobId: string, edit: KitEdit, who: string) {
  const at = yield* Clock.currentTimeMillis;
  const changed = edited(yield* draftToChange(jobId, at), edit);
  const question = edit.kind === "put" ? edit.question.id : edit.question;
  const audit = { who, what: "kit changed", subject: jobId, at, detail: { change: edit.kind, question } };
  yield* (yield* StorePort).kits.saveDraft(changed, audit);
  return changed;
});

const draftToChange = Effect.fnUntraced(function* (jobId: string, at: number) {
  const { kits } = yield* StorePort;
  const draft = yield* kits.draft(jobId);
  if (draft) return draft;
  const published = yield* kits.published(jobId);
  return published
    ? nextDraft(published, newId(at))
    : yield* new NotFound({ message: "This job has no kit yet. Draft one." });
});

function edited(kit: Kit, edit: KitEdit): Kit {
  switch (edit.kind) {
    case "put":
      return putQuestion(kit, edit.question);
    case "move":
      return moveQuestion(kit, edit.question, edit.by);
    case "remove":
      return removeQuestion(kit, edit.question);
  }
}

/** Freezes the draft; where there is no kit at all, one is drafted first. */
export const publishKit = Effect.fn("publishKit")(function* (jobId: string, who: string) {
  const store = yield* StorePort;
  const desk = yield* kitDesk(jobId);
  if (!desk.draft && desk.published) return desk.published;
  const kit = desk.draft ?? (yield* draftKit(jobId, who));
  const problems = problemsOf(kit);
  if (problems.length > 0) return yield* new NotPublishable({ problems });
  const published: Kit = { ...kit, status: "published" };
  const at = yield* Clock.currentTimeMillis;
  yield* store.kits.publish(published, {
    who,
    what: "kit published",
    subject: jobId,
    at,
    detail: { version: kit.version },
  });
  return published;
});

const problemsOf = (kit: Kit): readonly KitProblem[] => [
  ...publicationProblems(kit),
  ...lintKit(kit).filter(({ refuses }) => refuses).map(({ at, message }) => ({ at, message })),
];
