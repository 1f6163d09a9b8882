import { Effect } from "effect";
import { z } from "zod";
import { addUser, Invalid, type Role, roles } from "../../engine/mod.ts";
import type { InsideCommand } from "./command.ts";

export const userAdd: InsideCommand = {
  name: "user add",
  usage: `user add --email E --name N --role ${roles.join("|")} --password-stdin`,
  summary: "Adds a person. The password comes in by the standard input.",
  flags: {
    "email": { value: "E", needed: true, about: "the address that the person signs in with" },
    "name": { value: "N", needed: true, about: "the person's name" },
    "role": { value: "R", needed: true, choices: roles, about: "what the person may do" },
    "password-stdin": { needed: true, about: "reads the password from the standard input" },
  },
  work: ({ values, input, say }) =>
    Effect.gen(function* () {
      const email = z.email().safeParse(values.email?.trim());
      if (!email.success) {
        return yield* new Invalid({ fields: { email: "--email is no address. Write it as name@example.com." } });
      }
      const password = (yield* Effect.promise(input)).replace(/\r?\n$/, "");
      const person = { email: email.data, name: values.name ?? "", role: values.role as Role, password };
      const { name, role } = yield* addUser(person, "command");
      say(`Added ${name} as ${role}.`);
      return 0;
    }),
};
