import type { FormState } from "../shell/forms/control.ts";
import "../shell/forms/views.ts";
import { view } from "../shell/view.ts";
import signInEta from "./sign_in.eta" with { type: "text" };

/** `plainHttp`: the browser will drop the session's cookie, since the connection is not encrypted. */
export const signInPage = view<{ readonly form: FormState; readonly next: string; readonly plainHttp: boolean }>(
  "signin",
  signInEta,
);
