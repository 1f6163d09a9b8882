import * as z from "zod";
import { roles } from "../../engine/mod.ts";
import { address, words } from "../door/form.ts";

export const companyForm = z.object({
  name: words("Enter your company's name.", 160),
  contact: address("Enter an address that candidates can write to."),
});

export const personForm = z.object({
  name: words("Enter the person's name.", 160),
  email: address(),
  role: z.literal([...roles], { error: "Choose a role." }),
  password: z.string({ error: "Choose a first password." }).min(1, "Choose a first password."),
});

export const tokenForm = z.object({
  name: words("Give the token a name: what uses it.", 80),
  role: z.literal([...roles], { error: "Choose a role." }),
});
