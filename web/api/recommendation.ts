import type { Verdict } from "../../engine/mod.ts";

/** The band in a machine's words. Null only while marks are missing. */
export const recommendation = ({ overall, band }: Pick<Verdict, "overall" | "band">): string | null =>
  band ?? (overall === null ? null : "needs a person");
