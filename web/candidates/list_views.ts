import type { Job } from "../../engine/mod.ts";
import "../shell/parts/views.ts";
import { view } from "../shell/view.ts";
import type { Chip } from "./chips.ts";
import columnEta from "./column.eta" with { type: "text" };
import listEta from "./list.eta" with { type: "text" };
import type { Column, Columns, ListRow } from "./list_rows.ts";
import type { Search } from "./search.ts";
import stagesEta from "./stages.eta" with { type: "text" };
import tableEta from "./table.eta" with { type: "text" };

/** What every list of candidates shows. */
export interface ListProps {
  readonly rows: readonly ListRow[];
  readonly columns: Columns;
  readonly chips: readonly Chip[];
  readonly search: Search;
  /** How many fit the search, and how many there are without one. */
  readonly total: number;
  readonly everyone: number;
  readonly size: number;
  readonly url: URL;
}

export const candidatesPage = view<
  ListProps & { readonly jobs: readonly Pick<Job, "id" | "title">[]; readonly csv: string }
>("candidates/list", listEta);

export const candidatesTable = view<Pick<ListProps, "rows" | "columns"> & { readonly showJob: boolean }>(
  "candidates/table",
  tableEta,
);
export const tableColumn = view<{ readonly column: Column }>("candidates/column", columnEta);
export const stageChips = view<Pick<ListProps, "chips">>("candidates/stages", stagesEta);
