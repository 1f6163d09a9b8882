/** One thing that was looked at. Only `broken` makes `doctor` exit 1. */
export interface Finding {
  readonly part: "settings" | "database" | "log" | "media" | "mail" | "address" | "provider";
  readonly state: "ok" | "note" | "broken";
  /** One sentence, nothing secret in it. */
  readonly message: string;
  /** How long a test call took, in milliseconds. */
  readonly ms?: number;
}
