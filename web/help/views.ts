import "../shell/parts/views.ts";
import { view } from "../shell/view.ts";
import helpEta from "./help.eta" with { type: "text" };

export const helpPage = view<Record<never, never>>("help", helpEta);
