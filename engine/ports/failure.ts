/** The five ways a provider fails; the kind alone decides what happens next. An abort is no failure. */
export type FailureKind = "rate-limited" | "unavailable" | "malformed" | "unauthorized" | "rejected";

/** Kinds that are tried again, within the time that is left, before the next provider is asked. */
export const triedAgain: ReadonlySet<FailureKind> = new Set<FailureKind>(["rate-limited", "unavailable", "malformed"]);
