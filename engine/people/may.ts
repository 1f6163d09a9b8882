/** What each role may do. Objects of one organisation have no owners: roles alone decide. */
import type { Role } from "./user.ts";

const acts = {
  "see candidates": ["admin", "recruiter", "reviewer"],
  "decide": ["admin", "recruiter"],
  "see jobs": ["admin", "recruiter", "reviewer"],
  "change jobs": ["admin", "recruiter"],
  "answer requests": ["admin", "recruiter"],
  "erase people": ["admin", "recruiter"],
  "change settings": ["admin"],
  "see settings": ["admin", "recruiter"],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof acts;

export const may = (person: { readonly role: Role }, act: Act): boolean =>
  (acts[act] as readonly Role[]).includes(person.role);
