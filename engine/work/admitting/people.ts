/** Who comes in: the first admin, people added later, signing in and out. */
import { Clock, Effect } from "effect";
import { type Role, roles, type User } from "../../people/user.ts";
import { newId, newSecret, sha256 } from "../ids.ts";
import { Invalid, Refused } from "../refusals.ts";
import { StorePort } from "../services.ts";
import { hashPassword, passwordFits, passwordProblem } from "./passwords.ts";

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** A working day and a night: who works daily stays signed in for the week. */
const sessionMs = 7 * 24 * 3_600_000;

export const isSetUp = Effect.fn("isSetUp")(function* () {
  return (yield* (yield* StorePort).users.count()) > 0;
});

/** The first admin of an installation, and its name. */
export const setUp = Effect.fn("setUp")(function* (person: NewUser & { company: string; contact: string }) {
  if (yield* isSetUp()) return yield* alreadySetUp();
  const { user, passwordHash, audit } = yield* prepare({ ...person, role: "admin" }, "system");
  const store = yield* StorePort;
  yield* store.users.createFirst(user, passwordHash, audit).pipe(Effect.catchTag("Taken", alreadySetUp));
  const named = { ...audit, what: "company named", subject: "company" };
  yield* store.settings.set("company", { name: person.company.trim(), contact: person.contact.trim() }, named);
  return user;
});

const alreadySetUp = () =>
  Effect.fail(new Refused({ code: "set up", message: "Candor is set up already. Sign in instead." }));

export const addUser = Effect.fn("addUser")(function* (person: NewUser & { role: Role }, who: string) {
  const { user, passwordHash, audit } = yield* prepare(person, who);
  yield* (yield* StorePort).users.create(user, passwordHash, audit).pipe(
    Effect.catchTag(
      "Taken",
      () => Effect.fail(new Invalid({ fields: { email: "Somebody with this address is here already." } })),
    ),
  );
  return user;
});

const prepare = Effect.fnUntraced(function* (person: NewUser & { role: Role }, who: string) {
  const problem = passwordProblem(person.password);
  if (problem) return yield* new Invalid({ fields: { password: problem } });
  if (!roles.includes(person.role)) return yield* new Invalid({ fields: { role: `A role is ${roles.join(", ")}.` } });
  const at = yield* Clock.currentTimeMillis;
  const user: User = {
    id: newId(at),
    email: person.email.trim().toLowerCase(),
    name: person.name.trim(),
    role: person.role,
    createdAt: at,
    demo: false,
  };
  const passwordHash = yield* Effect.promise(() => hashPassword(person.password));
  return {
    user,
    passwordHash,
    audit: { who, what: "person added", subject: user.id, at, detail: { role: user.role } },
  };
});

const wrong = () =>
  new Refused({ code: "wrong password", message: "This address and password do not belong together. Check both." });

/** Compared with when nobody has the address, so that the answer takes as long. */
let nobody: Promise<string> | undefined;

/** The session's secret, to be kept in a cookie, and who it is for. */
export const signIn = Effect.fn("signIn")(function* ({ email, password }: { email: string; password: string }) {
  const store = yield* StorePort;
  const found = yield* store.users.byEmail(email.trim().toLowerCase());
  const expected = found?.passwordHash ?? (yield* Effect.promise(() => nobody ??= hashPassword(newSecret())));
  const fits = yield* Effect.promise(() => passwordFits(expected, password));
  if (!found || !fits) return yield* wrong();
  return { secret: yield* beginSession(found.id), user: found as User };
});

export const beginSession = Effect.fnUntraced(function* (userId: string) {
  const store = yield* StorePort;
  const at = yield* Clock.currentTimeMillis;
  const secret = newSecret();
  yield* store.sessions.begin(yield* Effect.promise(() => sha256(secret)), userId, at + sessionMs);
  yield* store.audit.add({ who: userId, what: "signed in", subject: userId, at });
  return secret;
});

export const signedIn = Effect.fn("signedIn")(function* (secret: string) {
  const hash = yield* Effect.promise(() => sha256(secret));
  return yield* (yield* StorePort).sessions.user(hash, yield* Clock.currentTimeMillis);
});

export const signOut = Effect.fn("signOut")(function* (secret: string) {
  yield* (yield* StorePort).sessions.end(yield* Effect.promise(() => sha256(secret)));
});
