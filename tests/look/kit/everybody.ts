/** Somebody at every place of the way, made by the verbs and forms that real people use. */
import { Effect } from "effect";
import { addDemo, addUser, beginSession, draftKit, postJob, type Role } from "../../../engine/mod.ts";
import type { TestServer } from "../../kit/server.ts";
import { settled } from "../../kit/story.ts";
import { openJob } from "../../web/candidate/northwind.ts";
import type { Cookies } from "./browser.ts";
import { candidates } from "./candidates.ts";
import { invitations } from "./invitations.ts";
import { rooms } from "./rooms.ts";
import { longTitle } from "./words.ts";

export type Everybody = Awaited<ReturnType<typeof everybody>>;

/** The demo company, and beside it a job in each state and people in each. */
export async function everybody(server: TestServer) {
  await server.engine.runPromise(addDemo("test"));
  const job = await openJob(server);
  const all = {
    job,
    closed: await openJob(server, { title: "Data engineer", status: "closed" }),
    late: await openJob(server, { title: "Site manager", status: "paused", deadline: Date.now() - day }),
    untouched: await openJob(server, { title: longTitle, deadline: Date.now() + 10 * day }),
    drafted: await draftedJob(server),
    invitations: await invitations(server, job),
    candidates: await candidates(server, job),
    rooms: await rooms(server, job),
  };
  await settled(server);
  return all;
}

const day = 24 * 3_600_000;

/** Its kit is a draft with a question that only people can write. */
const draftedJob = ({ engine, admin }: TestServer) =>
  engine.runPromise(Effect.gen(function* () {
    const about = { title: "Glazier", description: "You restore church windows.", mustHave: ["stained glass"] };
    const fields = { ...about, niceToHave: [], level: 2, track: null, minutes: 30, language: "en", deadline: null };
    const job = yield* postJob({ ...fields } as Parameters<typeof postJob>[0], admin.user.id);
    yield* draftKit(job.id, admin.user.id);
    return job;
  }));

/** Somebody of this role, signed in. */
export async function session({ engine, admin }: TestServer, role: Role = "admin"): Promise<Cookies> {
  const secret = await engine.runPromise(Effect.gen(function* () {
    const wish = { name: "Noor Haddad", email: `${role}@northwind.example`, password: "a long walk home", role };
    const { id } = role === "admin" ? admin.user : yield* addUser(wish, "test");
    return (yield* beginSession(id));
  }));
  return { "__Host-session": secret };
}
