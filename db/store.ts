import type { Store } from "../engine/ports/store/mod.ts";
import { asked, attempt, type Open } from "./ask.ts";
import { calls } from "./background/calls.ts";
import { mails } from "./background/mails.ts";
import { tasks } from "./background/tasks.ts";
import type { Base } from "./base.ts";
import { applications } from "./hiring/applications.ts";
import { candidates } from "./hiring/candidates.ts";
import { jobs } from "./hiring/jobs.ts";
import { kits } from "./hiring/kits.ts";
import { requests } from "./hiring/requests.ts";
import { contents } from "./interviews/contents.ts";
import { interviews } from "./interviews/interviews.ts";
import { judging } from "./interviews/judging.ts";
import { pieces } from "./interviews/pieces.ts";
import { StoreAway } from "../engine/ports/store/failures.ts";
import { SchemaMismatch, stateOf } from "./migrate.ts";
import { audit } from "./people/audit.ts";
import { limits } from "./people/limits.ts";
import { sessions } from "./people/sessions.ts";
import { settings } from "./people/settings.ts";
import { tokens } from "./people/tokens.ts";
import { users } from "./people/users.ts";
import type { Db } from "./schema.ts";

/** The port, room by room. */
export const storeOn = (base: Base, open: Open): Store => ({
  jobs: asked(jobs(base), open),
  kits: asked(kits(base), open),
  candidates: asked(candidates(base), open),
  applications: asked(applications(base), open),
  requests: asked(requests(base), open),
  interviews: asked(interviews(base), open),
  contents: asked(contents(base), open),
  pieces: asked(pieces(base), open),
  judging: asked(judging(base), open),
  calls: asked(calls(base), open),
  tasks: asked(tasks(base), open),
  mails: asked(mails(base), open),
  users: asked(users(base), open),
  sessions: asked(sessions(base), open),
  tokens: asked(tokens(base), open),
  settings: asked(settings(base), open),
  limits: asked(limits(base), open),
  audit: asked(audit(base), open),
  check: () => attempt(() => check(base.db)),
});

async function check(db: Db): Promise<void> {
  const state = await stateOf(db);
  if (state !== "current") throw new StoreAway({ cause: new SchemaMismatch({ state }) });
}
