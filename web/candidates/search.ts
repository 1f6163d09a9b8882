/** What a list of candidates shows: name, stage, job, order and page, all of it in the address. */
import type { ApplicationFilter, Stage } from "../../engine/mod.ts";
import { stages } from "../shell/hiring_words.ts";

export type Order = NonNullable<ApplicationFilter["sort"]>;
const orders: readonly Order[] = ["newest", "oldest", "name", "score"];

export interface Search {
  readonly q: string;
  readonly stage: Stage | null;
  readonly job: string | null;
  readonly sort: Order;
  /** From 1. */
  readonly page: number;
}

/** Rows on one page. */
export const pageSize = 50;
/** More than anybody has; what is asked for beyond would be no number for the database. */
const lastPage = 1_000_000;

/** Unknown words in an address are passed over. */
export function searchIn(url: URL): Search {
  const asked = (name: string) => url.searchParams.get(name)?.trim() ?? "";
  const page = Number(asked("page"));
  return {
    q: asked("q").slice(0, 200),
    stage: stages.find((stage) => stage === asked("stage")) ?? null,
    job: asked("job") || null,
    sort: orders.find((order) => order === asked("sort")) ?? "newest",
    page: Number.isInteger(page) && page > 0 && page <= lastPage ? page : 1,
  };
}

export const filterOf = ({ q, stage, job, sort, page }: Search): ApplicationFilter => ({
  ...q ? { search: q } : {},
  ...stage ? { stage } : {},
  ...job ? { jobId: job } : {},
  sort,
  tests: true,
  limit: pageSize,
  offset: (page - 1) * pageSize,
});

/** The same list with one thing changed, from its first page on; null takes it out. */
export function listUrl(url: URL, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete("page");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `${url.pathname}${query.size ? `?${query}` : ""}`;
}
