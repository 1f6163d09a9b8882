/** API tokens: shown once, kept as a hash. */
import { Clock, Effect } from "effect";
import type { Role } from "../../people/user.ts";
import type { ApiToken } from "../../ports/store/people.ts";
import { newId, newSecret, sha256 } from "../ids.ts";
import { Invalid } from "../refusals.ts";
import { StorePort } from "../services.ts";

export interface NewToken {
  readonly name: string;
  readonly role?: Role;
  /** Address of the person that the token acts as. */
  readonly userEmail?: string;
  /** Job code: makes a kiosk token. */
  readonly kiosk?: string;
}

export const addToken = Effect.fn("addToken")(function* (wish: NewToken, who: string) {
  const store = yield* StorePort;
  const at = yield* Clock.currentTimeMillis;
  if (wish.name.trim() === "") return yield* new Invalid({ fields: { name: "Give the token a name." } });
  const user = wish.userEmail ? yield* store.users.byEmail(wish.userEmail.toLowerCase()) : undefined;
  if (wish.userEmail && !user) return yield* new Invalid({ fields: { user: "Nobody has this address." } });
  const job = wish.kiosk ? yield* store.jobs.byCode(wish.kiosk) : undefined;
  if (wish.kiosk && !job) return yield* new Invalid({ fields: { kiosk: "No job has this code." } });
  const secret = newSecret();
  const token: ApiToken = {
    id: newId(at),
    name: wish.name.trim(),
    role: job ? "kiosk" : wish.role ?? user?.role ?? "recruiter",
    userId: user?.id ?? null,
    jobId: job?.id ?? null,
    createdAt: at,
  };
  const audit = { who, what: "token added", subject: token.id, at, detail: { role: token.role } };
  yield* store.tokens.create(token, yield* Effect.promise(() => sha256(secret)), audit);
  return { token, secret };
});

export const tokenHolder = Effect.fn("tokenHolder")(function* (secret: string) {
  return yield* (yield* StorePort).tokens.find(yield* Effect.promise(() => sha256(secret)));
});
