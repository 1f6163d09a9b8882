import type { Messages } from "../messages/mod.ts";
import { addScript } from "../shell/assets.ts";
import type { FormState } from "../shell/forms/control.ts";
import "../shell/layouts.ts";
import type { Promised } from "../shell/promises.ts";
import { view } from "../shell/view.ts";
import microphoneEta from "./microphone.eta" with { type: "text" };
import pageEta from "./page.eta" with { type: "text" };
import { microphoneScript } from "./script.ts";
import refusalEta from "./refusal.eta" with { type: "text" };

interface Invited {
  readonly t: Messages;
  /** Path of the invitation. */
  readonly here: string;
  readonly company: string;
}

addScript("invitation.js", microphoneScript);

export const beforePage = view<
  Invited & {
    readonly name: string;
    readonly notice: readonly Promised[];
    readonly form: FormState;
    /** The invitation's whole address. */
    readonly link: string;
    /** Until when it can be begun, in words. */
    readonly until: string;
    readonly resumeText: string | null;
    readonly personRequested: boolean;
    /** Plain http off loopback: no cookie, no microphone. */
    readonly insecure: boolean;
  }
>("invitation/page", pageEta);

export const microphone = view<{ readonly t: Messages }>("invitation/microphone", microphoneEta);

export const refusalPage = view<Invited>("invitation/refusal", refusalEta);
