import { icon } from "../icons.ts";
import { text } from "./text.ts";

/** A column that can be sorted, and the address of the page that shows it. */
export interface Sortable {
  readonly label: string;
  /** What stands in `?sort=`; `-name` is downwards. */
  readonly name: string;
  readonly url: URL;
  /** Numbers stand at the end of their column. */
  readonly number?: boolean;
}

/** A `<th>` whose link sorts by it, and turns round when it is sorted already: `sortHeader({ label: "Score", name: "score", url })`. */
export function sortHeader({ label, name, url, number = false }: Sortable): string {
  const now = url.searchParams.get("sort");
  const sorted = now === name ? "ascending" : now === `-${name}` ? "descending" : null;
  const attributes = `${number ? ' class="number"' : ""}${sorted ? ` aria-sort="${sorted}"` : ""}`;
  const sign = icon(sorted === "ascending" ? "up" : sorted === "descending" ? "down" : "sort");
  return `<th scope="col"${attributes}><a href="${text(turned(url, sorted === "ascending" ? `-${name}` : name))}">${
    text(label)
  } ${sign}</a></th>`;
}

/** Another order starts at the first page again. */
function turned(url: URL, sort: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set("sort", sort);
  query.delete("page");
  return `${url.pathname}?${query}`;
}
