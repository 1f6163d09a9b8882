/** A fault found in a question. */
export interface Remark {
  /** Where in the question, e.g. `probes.p1`. */
  readonly place: string;
  readonly level: "error" | "warning";
  /** What is wrong, and what to do. */
  readonly message: string;
}

export const error = (place: string, message: string): Remark => ({ place, level: "error", message });
export const warning = (place: string, message: string): Remark => ({ place, level: "warning", message });
export const when = (wrong: boolean, remark: Remark): readonly Remark[] => wrong ? [remark] : [];
