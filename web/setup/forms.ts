import * as z from "zod";
import { address, perhaps, words } from "../door/form.ts";

export const setupForm = z.object({
  name: words("Enter your name."),
  email: address(),
  password: z.string({ error: "Choose a password." }).min(1, "Choose a password."),
  company: words("Enter your company's name."),
  contact: address("Enter an address that candidates can write to."),
  code: perhaps(),
});
