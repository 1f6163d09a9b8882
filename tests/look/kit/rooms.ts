/** Seats in interviews, by how these stand. */
import type { Job } from "../../../engine/mod.ts";
import type { TestServer } from "../../kit/server.ts";
import { invited } from "../../web/candidate/northwind.ts";
import { begin, hiddenFields, Visitor } from "../../web/candidate/visitor.ts";
import type { Cookies } from "./browser.ts";
import { goodAnswer } from "./words.ts";

/** The cookies of each seat. */
export async function rooms(server: TestServer, job: Job) {
  const seat = async (name: string, act?: (visitor: Visitor, token: string) => Promise<unknown>, way?: "voice") => {
    const token = await invited(server, job, `${name} Raman`);
    const visitor = new Visitor(server.url);
    await begin(visitor, token, way);
    await act?.(visitor, token);
    return cookiesOf(visitor);
  };
  const post = (path: string) => (visitor: Visitor) => visitor.post(`/interview/${path}`);
  return {
    writing: await seat("Mira"),
    voice: await seat("Tomasz", undefined, "voice"),
    paused: await seat("Lena", post("pause")),
    askedForPerson: await seat("Ahmed", post("person")),
    over: await seat("Joana", answerAll),
    stopped: await seat("Priya", post("withdrawal")),
    elsewhere: await seat("Noor", (_, token) => new Visitor(server.url).post(`/i/${token}/takeover`)),
  };
}

/** Goes through all that is still asked. */
export async function answerAll(visitor: Visitor): Promise<void> {
  for (let room = await visitor.get("/interview"); room.text.includes('"/interview/answers"');) {
    await visitor.post("/interview/answers", { ...hiddenFields(room), how: "text", words: goodAnswer });
    room = await visitor.get("/interview");
  }
}

const cookiesOf = ({ cookie }: Visitor): Cookies =>
  Object.fromEntries(cookie.split("; ").map((pair) => pair.split("=") as [string, string]));
