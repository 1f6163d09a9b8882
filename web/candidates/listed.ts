/** A list of candidates as its address asks for it: all, or one job's. */
import { Clock, Effect } from "effect";
import { StorePort } from "../../engine/mod.ts";
import { chips } from "./chips.ts";
import { columns, listRow } from "./list_rows.ts";
import type { ListProps } from "./list_views.ts";
import { filterOf, pageSize, searchIn } from "./search.ts";

export const listed = Effect.fnUntraced(function* (url: URL, zone: string, jobId?: string) {
  const search = { ...searchIn(url), ...(jobId === undefined ? {} : { job: jobId }) };
  const { applications } = yield* StorePort;
  const { rows, total } = yield* applications.list(filterOf(search));
  const counts = yield* applications.stages(search.job ?? undefined);
  const now = yield* Clock.currentTimeMillis;
  const inStages = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    rows: rows.map((row) => listRow(row, now, zone)),
    columns: columns(url, search),
    chips: chips(url, search, counts),
    search,
    total,
    // Tests stand in the list and in no count.
    everyone: Math.max(inStages, total),
    size: pageSize,
    url,
  } satisfies ListProps;
});
