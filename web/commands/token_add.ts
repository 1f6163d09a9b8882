import { Effect } from "effect";
import { addToken, Invalid, type Role, roles } from "../../engine/mod.ts";
import type { InsideCommand } from "./command.ts";

export const tokenAdd: InsideCommand = {
  name: "token add",
  usage: "token add --name N [--role R] [--user E] [--kiosk JOBCODE]",
  summary: "Prints an API token, once; only its hash is kept.",
  flags: {
    name: { value: "N", needed: true, about: "what the token is for" },
    role: { value: "R", choices: roles, about: "what it may do; recruiter, or the role of --user, unless it is said" },
    user: { value: "E", about: "the address of the person that it acts as" },
    kiosk: { value: "JOBCODE", about: "for the five kiosk calls on this job and nothing else" },
  },
  work: ({ values: { name = "", role, user, kiosk }, say }) =>
    Effect.gen(function* () {
      if (kiosk && (role || user)) {
        const message = "--kiosk stands alone: such a token has no other role and acts as nobody. Leave the rest out.";
        return yield* new Invalid({ fields: { kiosk: message } });
      }
      const wish = {
        name,
        ...(role ? { role: role as Role } : {}),
        ...(user ? { userEmail: user } : {}),
        ...(kiosk ? { kiosk } : {}),
      };
      const { token, secret } = yield* addToken(wish, "command");
      say(`Token "${token.name}" (${token.role}); it is shown this once: ${secret}`);
      return 0;
    }),
};
