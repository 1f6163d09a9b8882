import type { FormState } from "../shell/forms/control.ts";
import "../shell/forms/views.ts";
import { view } from "../shell/view.ts";
import setupEta from "./setup.eta" with { type: "text" };
import startEta from "./start.eta" with { type: "text" };

/** The first admin; `asksCode` when the visitor has to prove that they saw the server start. */
export const setupPage = view<{ readonly form: FormState; readonly asksCode: boolean }>("setup", setupEta);

/** What to do first: a job of one's own, or a look at a made-up company. */
export const startPage = view<{ readonly name: string }>("setup/start", startEta);
