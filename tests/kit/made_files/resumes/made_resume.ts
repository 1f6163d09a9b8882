/** A made-up resume and what reading it has to find. */
export interface MadeResume {
  readonly id: string;
  /** Tabs stand before what is set at the right margin. In two columns `side` is the narrow one. */
  readonly text: string;
  readonly side?: string;
  readonly expected: Expected;
}

export interface Expected {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  /** From and to; "" for still there. */
  readonly dates: readonly (readonly [string, string])[];
  readonly degrees: readonly string[];
  readonly schools: readonly string[];
  readonly skills: readonly string[];
}
