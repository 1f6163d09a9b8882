/** Everybody who may stand before a door, by what they hold. */
import { addToken, type Role } from "../../../engine/mod.ts";
import { type Ask, asking } from "./ask.ts";
import type { House } from "./house.ts";

export const people = ["admin", "recruiter", "reviewer", "practiser"] as const;
const machines = ["admin's token", "recruiter's token", "reviewer's token", "practiser's token", "kiosk"] as const;
export const actors = ["nobody", ...people, "candidate", ...machines] as const;
export type Actor = typeof actors[number];

/** The role that a person or a token acts in; undefined for nobody, candidates and kiosks. */
export const roleOf = (actor: Actor): Role | undefined => people.find((role) => actor.startsWith(role));
export const isMachine = (actor: Actor): boolean => (machines as readonly string[]).includes(actor);

export async function standing(actor: Actor, house: House): Promise<Ask> {
  const { server, session, tomasz } = house;
  return asking(
    server.url,
    isMachine(actor)
      ? { authorization: `Bearer ${await tokenOf(actor, house)}` }
      : actor === "nobody"
      ? {}
      : actor === "candidate"
      ? { cookie: tomasz.visitor.cookie }
      : await session(actor as Role),
  );
}

async function tokenOf(actor: Actor, { server, job }: House): Promise<string> {
  const role = roleOf(actor);
  const wish = role ? { name: actor, role } : { name: actor, kiosk: job.code };
  return (await server.engine.runPromise(addToken(wish, "test"))).secret;
}
