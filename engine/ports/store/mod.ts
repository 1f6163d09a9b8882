/** What the engine asks of a store, split by noun. Each method is atomic: all of it is kept, or nothing. */
import type { Audit } from "./audit.ts";
import type { Contents, Pieces } from "./content.ts";
import type { Ask } from "./failures.ts";
import type { Applications, Candidates, Jobs, Kits, Requests } from "./hiring.ts";
import type { Interviews } from "./interviews.ts";
import type { Calls, Judging } from "./judging.ts";
import type { Mails } from "./mails.ts";
import type { Limits, Sessions, Settings, Tokens, Users } from "./people.ts";
import type { Tasks } from "./tasks.ts";

export interface Store {
  readonly jobs: Jobs;
  readonly kits: Kits;
  readonly candidates: Candidates;
  readonly applications: Applications;
  readonly requests: Requests;
  readonly interviews: Interviews;
  readonly contents: Contents;
  readonly pieces: Pieces;
  readonly judging: Judging;
  readonly calls: Calls;
  readonly tasks: Tasks;
  readonly mails: Mails;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly settings: Settings;
  readonly limits: Limits;
  readonly audit: Audit;
  /** Succeeds when the store answers and its schema is at head. */
  readonly check: () => Ask<void>;
}
