/** Example pages, close to the drawings: to look at, to copy from, and to test the shell with. */
import type { Interval } from "../../../web/shell/drawn/interval_track.ts";
import type { FormState } from "../../../web/shell/forms/control.ts";
import type { keyPoints, said, strips } from "../../../web/shell/parts/views.ts";
import { view } from "../../../web/shell/view.ts";
import applyEta from "./apply.eta" with { type: "text" };
import beforeEta from "./before.eta" with { type: "text" };
import emptiesEta from "./empties.eta" with { type: "text" };
import formsEta from "./forms.eta" with { type: "text" };
import kitEta from "./kit.eta" with { type: "text" };
import mineEta from "./mine.eta" with { type: "text" };
import reviewEta from "./review.eta" with { type: "text" };
import roomEta from "./room.eta" with { type: "text" };
import roomTextEta from "./room_text.eta" with { type: "text" };
import signInEta from "./sign_in.eta" with { type: "text" };
import tableEta from "./table.eta" with { type: "text" };
import todayEta from "./today.eta" with { type: "text" };

type Props<View extends (props: never) => string> = Parameters<View>[0];
type Pieces = Props<typeof said>["pieces"];
export interface Asked {
  readonly number: number;
  readonly text: string;
  readonly probes: readonly string[];
  readonly ladder: Readonly<Record<0 | 1 | 3 | 5, string>>;
  readonly points: readonly string[];
}
export interface Applied {
  readonly name: string;
  readonly job: string;
  readonly stage: string;
  readonly score: Interval;
  readonly verdict: string;
  readonly since: string;
}
export interface Waiting {
  readonly name: string;
  readonly why: string;
  readonly score: Interval | null;
}

export const today = view<{ waiting: readonly Waiting[]; strips: Props<typeof strips>["rows"] }>(
  "gallery/today",
  todayEta,
);
export const kit = view<{ questions: readonly Asked[] }>("gallery/kit", kitEta);
export const review = view<
  { answer: Pieces; probe: Pieces; peaks: readonly number[]; points: Props<typeof keyPoints>["points"] }
>("gallery/review", reviewEta);
export const room = view<{ question: string }>("gallery/room", roomEta);
export const roomText = view<{ question: string; form: FormState }>("gallery/room_text", roomTextEta);
export const apply = view<{ form: FormState }>("gallery/apply", applyEta);
export const before = view<{ form: FormState }>("gallery/before", beforeEta);
export const mine = view<{ form: FormState }>("gallery/mine", mineEta);
export const forms = view<{ form: FormState }>("gallery/forms", formsEta);
export const table = view<{ rows: readonly Applied[]; url: URL }>("gallery/table", tableEta);
export const empties = view<{ now: number }>("gallery/empties", emptiesEta);
export const signIn = view<{ form: FormState }>("gallery/sign_in", signInEta);
