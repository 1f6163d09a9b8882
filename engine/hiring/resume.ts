/** A resume as data, in the shape of JSON Resume (jsonresume.org), as far as an interview needs it. Pure. */
import { merged, type Span, spanOf } from "./work_span.ts";

export interface Resume {
  readonly basics: Basics;
  readonly work: readonly Work[];
  readonly education: readonly Education[];
  readonly skills: readonly Skill[];
  readonly projects: readonly Project[];
}

/** `null` where the resume does not say. */
export interface Basics {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location?: string;
  readonly summary?: string;
  readonly url?: string;
}

/** Dates are `2020`, `2020-03` or `2020-03-31`. A start without an end: still there. */
export interface Work {
  /** The company. */
  readonly name: string | null;
  readonly position: string | null;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights: readonly string[];
}

export interface Education {
  readonly institution: string | null;
  readonly area?: string;
  /** The degree, e.g. `MSc`. */
  readonly studyType?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface Skill {
  readonly name: string;
  readonly keywords?: readonly string[];
}

export interface Project {
  readonly name: string;
  readonly description?: string;
}

/** Years at work up to `now` (milliseconds), to one decimal. Jobs held at the same time count once. */
export function yearsOfWork(resume: Pick<Resume, "work">, now: number): number {
  const spans = resume.work.map((work) => spanOf(work, now)).filter((span): span is Span => span !== null);
  const months = merged(spans).reduce((sum, span) => sum + span.to - span.from, 0);
  return Math.round(months / 12 * 10) / 10;
}
