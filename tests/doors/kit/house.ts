/** A server in which one of each kind stands: jobs, people of every role, interviews before, during and after. */
import {
  addToken,
  beginSession,
  draftKit,
  type Job,
  postJob,
  type Role,
  roles,
  type User,
} from "../../../engine/mod.ts";
import { type ServerOptions, startServer, type TestServer } from "../../kit/server.ts";
import { invited, openJob } from "../../web/candidate/northwind.ts";
import { begin, hiddenFields, Visitor } from "../../web/candidate/visitor.ts";
import { applied, type Interviewed, sendSound, until } from "../../web/recruiter/desk.ts";

export interface Person extends Interviewed {
  readonly name: string;
  /** The secret of the invitation. */
  readonly link: string;
  readonly visitor: Visitor;
}

export interface House {
  readonly server: TestServer;
  /** Published; Mira and Priya applied for it. */
  readonly job: Job;
  /** Published; Tomasz applied for it. */
  readonly otherJob: Job;
  /** Has a drafted kit, with this question in it. */
  readonly draft: Job;
  readonly question: string;
  /** Has finished; her first answer is spoken. */
  readonly mira: Person;
  /** Is at it, and has asked for a person. */
  readonly tomasz: Person;
  readonly request: string;
  /** Has not begun. */
  readonly priya: Person;
  /** Id of a token of the API. */
  readonly apiToken: string;
  /** Headers of somebody of this role who is signed in. */
  readonly session: (role: Role) => Promise<{ readonly cookie: string }>;
}

export async function openHouse(options: ServerOptions = {}): Promise<House & AsyncDisposable> {
  const server = await startServer(options);
  const run = server.engine.runPromise;
  const people = new Map<Role, string>();
  for (const role of roles) people.set(role, await addPerson(server, role));
  const job = await openJob(server);
  const otherJob = await openJob(server, { title: "Data analyst" });
  const draft = await run(postJob({ ...job, title: "Site engineer" }, server.admin.user.id));
  const kit = await run(draftKit(draft.id, server.admin.user.id));
  const mira = await invite(server, job, "Mira Okafor");
  const tomasz = await invite(server, otherJob, "Tomasz Wilk");
  await begin(tomasz.visitor, tomasz.link, "voice");
  await tomasz.visitor.post("/interview/person");
  await finish(server, mira);
  const { token } = await run(addToken({ name: "Careers site" }, server.admin.user.id));
  const [request] = await run(server.store.requests.open());
  return {
    ...{ server, job, otherJob, draft, mira, tomasz, priya: await invite(server, job, "Priya Raman") },
    ...{ question: kit.questions[0]!.id, apiToken: token.id, request: request!.id },
    session: async (role) => ({ cookie: `__Host-session=${await run(beginSession(people.get(role)!))}` }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Without a password: hashing one for everybody would take longer than the test. */
async function addPerson({ engine, store }: TestServer, role: Role): Promise<string> {
  const id = crypto.randomUUID();
  const email = `${role}@northwind.example`;
  const user: User = { id, email, name: "Noor Haddad", role, createdAt: Date.now(), demo: false };
  const audit = { who: "test", what: "person added", subject: id, at: user.createdAt };
  await engine.runPromise(store.users.create(user, "no password", audit));
  return id;
}

async function invite(server: TestServer, job: Job, name: string): Promise<Person> {
  const link = await invited(server, job, name);
  return { ...await applied(server, link), name, link, visitor: new Visitor(server.url) };
}

/** What Mira's first answer sounds like, in two pieces. */
export const spoken = ["What brought me here ", "was a slow query."].map((text) => new TextEncoder().encode(text));

async function finish({ engine, store }: TestServer, { visitor, link, interviewId }: Person): Promise<void> {
  await sendSound(visitor, await begin(visitor, link, "voice"), spoken, "audio/webm");
  for (let room = await visitor.get("/interview"); room.text.includes('action="/interview/answers"');) {
    await visitor.post("/interview/answers", { ...hiddenFields(room), how: "text", words: "I read the plan first." });
    room = await visitor.get("/interview");
  }
  await until(() => engine.runPromise(store.judging.conclusion(interviewId)));
}
