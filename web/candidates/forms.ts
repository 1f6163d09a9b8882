import * as z from "zod";
import { perhaps } from "../door/form.ts";

/** The verb says what is wrong with a reason; here only its shape is known. */
export const decisionForm = z.object({
  application: perhaps(60),
  outcome: z.literal(["advance", "hold", "reject"]),
  reason: perhaps(2_000),
});
