/** A recruiter's desk: signed in, with jobs and people who were interviewed. */
import { createHash } from "node:crypto";
import { addUser, findInvitation, type Job, type Role } from "../../../engine/mod.ts";
import { admin, type TestServer } from "../../kit/server.ts";
import { invited } from "../candidate/northwind.ts";
import { begin, hiddenFields, type Seen, Visitor } from "../candidate/visitor.ts";

const password = "a long walk home";

/** Somebody of this role, signed in. */
export async function signedIn(server: TestServer, role: Role = "admin"): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  const email = role === "admin" ? admin.email : await added(server, role);
  const { status } = await visitor.post("/login", { email, password });
  if (status !== 303) throw new Error(`${role} could not sign in: ${status}`);
  return visitor;
}

async function added(server: TestServer, role: Role): Promise<string> {
  const email = `${role}.${crypto.randomUUID().slice(0, 8)}@northwind.example`;
  await server.engine.runPromise(addUser({ name: "Noor Haddad", email, password, role }, "test"));
  return email;
}

export interface Interviewed {
  readonly interviewId: string;
  readonly applicationId: string;
  readonly candidateId: string;
  /** Address of the person's page. */
  readonly page: string;
}

/** Where the application stands that this invitation belongs to. */
export async function applied(server: TestServer, token: string): Promise<Interviewed> {
  const { id, applicationId, candidateId } = await server.engine.runPromise(findInvitation(token));
  return {
    interviewId: id,
    applicationId,
    candidateId,
    page: `/candidates/${candidateId}?application=${applicationId}`,
  };
}

/** Somebody applied, answered in writing as given (null leaves a question out), and was judged. */
export async function interviewed(
  server: TestServer,
  job: Job,
  name: string,
  answers: readonly (string | null)[] = [],
): Promise<Interviewed> {
  const token = await invited(server, job, name);
  const visitor = new Visitor(server.url);
  let room = await begin(visitor, token);
  for (let at = 0; room.text.includes('action="/interview/answers"'); at++) {
    const words = answers[at] === undefined ? "I read the plan, and then I measured it again." : answers[at];
    if (words === null) await visitor.post("/interview/skip", hiddenFields(room));
    else await visitor.post("/interview/answers", { ...hiddenFields(room), how: "text", words: words ?? "" });
    room = await visitor.get("/interview");
  }
  const done = await applied(server, token);
  await until(() => server.engine.runPromise(server.store.judging.conclusion(done.interviewId)));
  return done;
}

/** Answers the first question with sound in pieces, and with these words where there are some. */
export async function sendSound(
  visitor: Visitor,
  room: Seen,
  pieces: readonly Uint8Array<ArrayBuffer>[],
  type: string,
  words = "",
): Promise<void> {
  for (const [number, bytes] of pieces.entries()) {
    const hash = createHash("sha256").update(bytes).digest("hex");
    await visitor.put(`/interview/sound/1/${number}`, bytes, { "Content-Type": type, "X-Sha256": hash });
  }
  const fields = { ...hiddenFields(room), how: "voice", pieces: `${pieces.length}`, words };
  await visitor.post("/interview/answers", fields);
}

/** Waits for what happens in the background; gives up after ten seconds. */
export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("It did not happen within ten seconds.");
}
