/** The invitation: looked at without changing anything, begun with consent, taken over on another device. */
import { Clock, Effect } from "effect";
import { over } from "../../interview/state.ts";
import { newId, newSecret, sha256 } from "../ids.ts";
import { NotFound } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { act } from "./act.ts";
import { drawRoom, stateOf } from "./room.ts";

export const findInvitation = Effect.fn("findInvitation")(function* (secret: string) {
  const store = yield* StorePort;
  const row = yield* store.interviews.byToken(yield* Effect.promise(() => sha256(secret)));
  if (!row) {
    return yield* new NotFound({
      message: "This link does not work (any more). Ask the company that invited you for a new one.",
    });
  }
  return row;
});

/**
 * What the page before the interview shows. A person who was known before is not greeted by name: whoever applies with
 * somebody's address would learn it.
 */
export const invitationOf = Effect.fn("invitationOf")(function* (secret: string) {
  const row = yield* findInvitation(secret);
  const state = yield* stateOf(row.id);
  const store = yield* StorePort;
  const job = yield* store.jobs.find(row.jobId);
  const person = yield* store.candidates.find(row.candidateId);
  const [resume] = yield* store.contents.of(row.applicationId, "resume_text");
  const now = yield* Clock.currentTimeMillis;
  return {
    row,
    state,
    job,
    name: person && person.createdAt >= row.scheduledAt ? person.name : "",
    resumeText: resume?.text ?? null,
    room: yield* drawRoom(row.id, state),
    late: !over.has(state.status) && state.status !== "in_progress" && now > state.expiresAt,
  };
});

export interface Beginning {
  readonly interviewId: string;
  readonly consent: boolean;
  /** The very text that was shown; its hash stands in the log. */
  readonly notice: string;
  readonly purposes: readonly string[];
}

/** Begins, and gives the secret of the seat in which it goes on. */
export const begin = Effect.fn("begin")(function* ({ interviewId, consent, notice, purposes }: Beginning) {
  const store = yield* StorePort;
  const at = yield* Clock.currentTimeMillis;
  const secret = newSecret();
  const seat = yield* Effect.promise(() => sha256(secret));
  const hash = yield* Effect.promise(() => sha256(notice));
  yield* act({
    interviewId,
    commandId: `begin:${newId(at)}`,
    command: { kind: "begin", seat, consent, notice: hash, purposes },
  });
  yield* store.interviews.sit(seat, interviewId, at);
  return { secret, seat };
});

/** Goes on here; the place before is told that it goes on elsewhere. */
export const takeOver = Effect.fn("takeOver")(function* (interviewId: string) {
  const store = yield* StorePort;
  const at = yield* Clock.currentTimeMillis;
  const secret = newSecret();
  const seat = yield* Effect.promise(() => sha256(secret));
  yield* store.interviews.sit(seat, interviewId, at);
  yield* act({ interviewId, commandId: `seat:${seat}`, command: { kind: "take_seat", seat } });
  return { secret, seat };
});

/** Which interview a browser's cookie belongs to. */
export const seatOf = Effect.fn("seatOf")(function* (secret: string) {
  const seat = yield* Effect.promise(() => sha256(secret));
  const interviewId = yield* (yield* StorePort).interviews.seated(seat);
  return interviewId ? { seat, interviewId } : undefined;
});
