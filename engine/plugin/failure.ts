import type { FailureKind } from "../ports/failure.ts";

/**
 * A provider's failure. `message` is one sentence for a person and holds nothing secret and nothing that a
 * candidate said; there is no `cause`, since a cause is printed with all it holds.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  /** How long the server asked to be left alone, where it did. */
  readonly retryAfterMs: number | null;

  constructor(kind: FailureKind, message: string, more: { readonly retryAfterMs?: number | undefined } = {}) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}
