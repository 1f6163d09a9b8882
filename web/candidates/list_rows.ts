/** Applications as a table shows them. */
import type { ApplicationRow } from "../../engine/mod.ts";
import { intervalOf, nameOf, pageOf, standing } from "../shell/hiring_words.ts";
import { date, iso, moment, since } from "../shell/words.ts";
import { listUrl, type Order, type Search } from "./search.ts";

export interface ListRow {
  readonly name: string;
  readonly href: string;
  readonly job: string;
  readonly standing: string;
  /** The machine's verdict beside a person's decision. */
  readonly band: string | null;
  readonly track: { readonly low: number | null; readonly high: number | null; readonly at: number | null } | null;
  /** Since when it stands as it does. */
  readonly since: { readonly words: string; readonly full: string; readonly iso: string };
  readonly applied: string;
  readonly test: boolean;
  readonly demo: boolean;
}

export const listRow = (row: ApplicationRow, now: number, zone: string): ListRow => ({
  name: nameOf(row),
  href: pageOf(row),
  job: row.jobTitle,
  standing: standing(row),
  band: row.decision ? row.verdict?.band ?? null : null,
  track: row.verdict ? intervalOf(row) : null,
  since: whenOf(sinceWhen(row), now, zone),
  applied: date(row.application.createdAt, zone),
  test: row.application.test,
  demo: row.application.demo,
});

const whenOf = (at: number, now: number, zone: string) => ({
  words: since(at, now),
  full: moment(at, zone),
  iso: iso(at),
});

/** Since when it stands as it does: what waits is counted from the end of the interview. */
const sinceWhen = ({ decision, interview }: ApplicationRow): number =>
  decision?.decidedAt ?? interview.endedAt ?? interview.startedAt ?? interview.scheduledAt;

export interface Column {
  readonly label: string;
  readonly href: string;
  readonly sorted: "ascending" | "descending" | null;
}

/** The columns that sort, each a link to the list in that order. */
export const columns = (url: URL, { sort }: Search) => ({
  name: { label: "Name", href: listUrl(url, { sort: "name" }), sorted: sort === "name" ? "ascending" : null },
  score: { label: "Score", href: listUrl(url, { sort: "score" }), sorted: sort === "score" ? "descending" : null },
  applied: { label: "Applied", href: listUrl(url, { sort: turned(sort) }), sorted: byTime[sort] },
} as const satisfies Record<string, Column>);

const turned = (sort: Order): Order => sort === "newest" ? "oldest" : "newest";
const byTime: Readonly<Record<Order, Column["sorted"]>> = {
  newest: "descending",
  oldest: "ascending",
  name: null,
  score: null,
};
export type Columns = ReturnType<typeof columns>;
