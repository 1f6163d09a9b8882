import type { OpenQuestion, Room } from "../../engine/mod.ts";
import type { Messages } from "../messages/mod.ts";
import { addScript } from "../shell/assets.ts";
import "../shell/layouts.ts";
import type { Promised } from "../shell/promises.ts";
import { view } from "../shell/view.ts";
import confirmEta from "./confirm.eta" with { type: "text" };
import confirmPageEta from "./confirm_page.eta" with { type: "text" };
import displayEta from "./display.eta" with { type: "text" };
import footEta from "./foot.eta" with { type: "text" };
import type { Given } from "./given.ts";
import heldEta from "./held.eta" with { type: "text" };
import notSentEta from "./not_sent.eta" with { type: "text" };
import roomEta from "./room.eta" with { type: "text" };
import { roomScript } from "./script.ts";
import thanksEta from "./thanks.eta" with { type: "text" };
import type { Way } from "./way.ts";

interface Spoken {
  readonly t: Messages;
}

/** A question before something that cannot be undone. */
export interface Confirm {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly yes: string;
  /** The turn that it is about; null where it is about the whole interview. */
  readonly turn: number | null;
  readonly danger: boolean;
}

addScript("room.js", roomScript);

export const roomPage = view<
  Spoken & {
    readonly room: Room & { readonly question: OpenQuestion };
    readonly way: Way;
    /** "Technical question, about 4 minutes" */
    readonly kind: string;
    /** What stands in the field already, and how many pieces of sound go with it. */
    readonly words: string;
    readonly pieces: number;
    readonly longest: number;
    readonly problem: string | null;
    /** What the line under the control says at first. */
    readonly line: string;
    readonly skip: Confirm;
    readonly person: Confirm;
    readonly stop: Confirm;
  }
>("room/room", roomEta);

export const roomFoot = view<Spoken & { readonly room: Room }>("room/foot", footEta);
export const roomDisplay = view<Spoken>("room/display", displayEta);
/** `over`: in a dialog over the room, where "back" closes it. */
export const confirm = view<Spoken & Confirm & { readonly heading: "h1" | "h2"; readonly over: boolean }>(
  "room/confirm",
  confirmEta,
);
export const confirmPage = view<Spoken & Confirm>("room/confirm_page", confirmPageEta);
export const thanksPage = view<Spoken & { readonly steps: readonly Promised[]; readonly contact: string }>(
  "room/thanks",
  thanksEta,
);
/** The store is away: the answer comes back, to be sent again. */
export const heldPage = view<Spoken & { readonly given: Given }>("room/held", heldEta);
/** Words that cannot be sent any more, to be copied. */
export const notSentPage = view<Spoken & { readonly because: string; readonly words: string }>(
  "room/not_sent",
  notSentEta,
);
