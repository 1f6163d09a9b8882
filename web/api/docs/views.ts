import { view } from "../../shell/view.ts";
import docs from "./docs.eta" with { type: "text" };

export interface DocumentedRoute {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** Names of the fields of its JSON body; empty where it has none. */
  readonly takes: string;
  readonly statuses: string;
}

export const docsView = view<{
  routes: readonly DocumentedRoute[];
  kiosk: readonly (readonly [string, string])[];
}>("api/docs", docs);
