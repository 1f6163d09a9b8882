/** Templates: declared with the data that they take, embedded, compiled once at start. */
import { Eta } from "eta/core";
import { asset } from "./assets.ts";
import * as drawings from "./drawn/mod.ts";
import { control, describe, focus, idOf, problemOf, valueOf } from "./forms/control.ts";
import { icon } from "./icons.ts";
import * as words from "./words.ts";

/** What every template may call by name, beside `it`, `t` and `include`. */
export const helpers = { asset, icon, ...words, ...drawings, control, describe, focus, idOf, problemOf, valueOf };

class Views extends Eta {
  helpers = helpers;
}

/**
 * `t` is there where the data brings it: pages that speak several languages do. With `debug` a failure names its line,
 * and a template stands in a block of its own, where it may call a variable `list` or `count` without a clash.
 */
export const eta = new Views({
  debug: true,
  functionHeader: `const { ${Object.keys(helpers).join(", ")} } = this.helpers; const t = it.t;`,
});

/** All declared views by their render function; the check of the templates' types walks through them. */
export const views = new Map<unknown, { readonly name: string; readonly source: string }>();

/**
 * Declares a template and the data that it takes: `export const jobsPage = view<{ jobs: Job[] }>("jobs/page", page)`.
 * Call it with the data to get HTML; other templates include it by its name. Throws when the name is taken.
 */
export function view<Props extends object>(name: string, source: string): (props: Props) => string {
  if (eta.templatesSync.get(name)) throw new Error(`Two templates are called ${name}. Rename one of them.`);
  eta.loadTemplate(name, source.trimEnd());
  const render = (props: Props) => eta.render(name, props);
  views.set(render, { name, source });
  return render;
}
