import * as z from "zod";
import { perhaps, words } from "../door/form.ts";

export const signInForm = z.object({
  email: words("Enter your e-mail address."),
  password: z.string({ error: "Enter your password." }).min(1, "Enter your password."),
  next: perhaps(2_000),
});
