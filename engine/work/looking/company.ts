import { Effect } from "effect";
import { StorePort } from "../services.ts";

export interface Company {
  readonly name: string;
  /** Whom candidates may write to; shown on their pages. */
  readonly contact: string;
}

/** The organisation that runs this installation. */
export const company = Effect.fn("company")(function* () {
  const kept = yield* (yield* StorePort).settings.get("company");
  return (kept ?? { name: "This company", contact: "" }) as Company;
});

export const companyName = () => Effect.map(company(), ({ name }) => name);
