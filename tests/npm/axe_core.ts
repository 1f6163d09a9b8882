// deno-lint-ignore-file no-import-prefix -- see README.md
/** The source of axe, to be evaluated in a page. */
import axe from "npm:axe-core@4.14.1" with { type: "text" };

export default axe;
