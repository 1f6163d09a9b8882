import "../shell/parts/views.ts";
import { view } from "../shell/view.ts";
import helpEta from "./help.eta" with { type: "text" };

export const helpPage = view<{ readonly contact: string; readonly mayPost: boolean }>("help", helpEta);
