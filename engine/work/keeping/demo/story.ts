/** The demo company Northwind: three jobs, and people at every place of the way. All of them are made up. */
import ahmed from "./people/ahmed_salah.json" with { type: "json" };
import joana from "./people/joana_reis.json" with { type: "json" };
import lena from "./people/lena_vogt.json" with { type: "json" };
import mira from "./people/mira_okafor.json" with { type: "json" };
import priya from "./people/priya_raman.json" with { type: "json" };
import tomasz from "./people/tomasz_wilk.json" with { type: "json" };
import jobs from "./jobs.json" with { type: "json" };
import type { JobFields } from "../../posting/job.ts";

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly resume: string;
  /** By the question's id. */
  readonly answers: Readonly<Record<string, string>>;
  /** By the question's id, a slash and the probe's id. */
  readonly probes: Readonly<Record<string, string>>;
  /** To a question about the resume, by words of the line that it is about. */
  readonly aboutResume: Readonly<Record<string, string>>;
  /** To a question that nobody foresaw. */
  readonly otherwise: string;
  /** To a probe that nobody foresaw. */
  readonly more: string;
}

export interface DemoApplication {
  readonly person: DemoPerson;
  readonly job: keyof typeof jobs;
  /** When the person applied, in hours before now. */
  readonly hoursAgo: number;
  /** How many questions are answered; none leaves the invitation unopened. */
  readonly answered: number;
  readonly asksForPerson?: boolean;
  /** What Noor Haddad decided, and why. */
  readonly decision?: string;
}

/** The recruiter who decides in the story. Nobody can sign in as her. */
export const recruiter = { name: "Noor Haddad", email: "noor.haddad@northwind.example" } as const;

export const demoJobs = Object.entries(jobs).map(([name, job]) => ({
  name,
  fields: { ...job, language: "en", deadline: null } as JobFields,
}));

const all = Infinity;

export const demoApplications: readonly DemoApplication[] = [
  {
    person: lena,
    job: "data",
    hoursAgo: 71,
    answered: all,
    decision: "Looks at the spread before she takes an average, and names what her data cannot tell. " +
      "Her analysis of the early shift was checked three months later. Second talk with the depot team.",
  },
  { person: mira, job: "backend", hoursAgo: 49, answered: all },
  { person: tomasz, job: "backend", hoursAgo: 31, answered: all },
  { person: priya, job: "backend", hoursAgo: 25, answered: all },
  { person: joana, job: "product", hoursAgo: 20, answered: 0, asksForPerson: true },
  { person: lena, job: "product", hoursAgo: 5, answered: 0 },
  { person: ahmed, job: "backend", hoursAgo: 0.4, answered: 2 },
];
