import type { Millis, Role, User } from "../../people/user.ts";
import type { Audited } from "./audit.ts";
import type { Ask, Taken } from "./failures.ts";

export interface Users {
  /** People of the demo company left out. */
  readonly count: () => Ask<number>;
  readonly list: () => Ask<readonly User[]>;
  readonly find: (id: string) => Ask<User | undefined>;
  /** With the password's argon2id hash (PHC string). */
  readonly byEmail: (email: string) => Ask<(User & { readonly passwordHash: string }) | undefined>;
  readonly create: (user: User, passwordHash: string, audit: Audited) => Ask<void, Taken>;
  /** The first person of an installation: refused once there is one, also when two ask at once. */
  readonly createFirst: (user: User, passwordHash: string, audit: Audited) => Ask<void, Taken>;
  readonly changePassword: (id: string, passwordHash: string, audit: Audited) => Ask<void>;
}

export interface Sessions {
  /** Only the token's SHA-256 (hex) is kept. */
  readonly begin: (tokenHash: string, userId: string, expiresAt: Millis) => Ask<void>;
  readonly user: (tokenHash: string, now: Millis) => Ask<User | undefined>;
  readonly end: (tokenHash: string) => Ask<void>;
  readonly endAll: (userId: string) => Ask<void>;
}

/** An API token. Who holds one of kind kiosk may make the five kiosk calls on one job and nothing else. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role | "kiosk";
  readonly userId: string | null;
  readonly jobId: string | null;
  readonly createdAt: Millis;
}

export interface Tokens {
  readonly create: (token: ApiToken, tokenHash: string, audit: Audited) => Ask<void>;
  readonly find: (tokenHash: string) => Ask<ApiToken | undefined>;
  readonly list: () => Ask<readonly ApiToken[]>;
  readonly remove: (id: string, audit: Audited) => Ask<void>;
  /** The interview that runs on a kiosk token now, or null. False when another one was set meanwhile. */
  readonly running: (tokenId: string) => Ask<string | null>;
  readonly run: (tokenId: string, before: string | null, interviewId: string | null) => Ask<boolean>;
}

/** Settings of the one organisation, by name; values are JSON. */
export interface Settings {
  readonly get: (name: string) => Ask<unknown>;
  readonly set: (name: string, value: unknown, audit: Audited) => Ask<void>;
}

export interface Limits {
  /** Counts one hit in a fixed window. `retryAfterMs` is 0 while within the limit. */
  readonly hit: (key: string, windowMs: number, limit: number, now: Millis) => Ask<{ readonly retryAfterMs: number }>;
  readonly forget: (before: Millis) => Ask<void>;
}
